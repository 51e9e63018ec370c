// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagsetchecks.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace Hashiya {

class AttributesTable;
class ColorField;
class MarkSample;
class ShortcutField;
class TypeChecklist;

/// Everything about one type of a tagset, to be written.
class TypeForm : public QWidget
{
    Q_OBJECT

public:
    explicit TypeForm(QWidget *parent = nullptr);

    /// Shows a type of the tagset; fields keep their cursor where their words stay.
    void show(const Tagset &tagset, qsizetype row);
    /// Puts the focus into a field.
    void focus(const TagsetPlace &place);

Q_SIGNALS:
    void edited(const Hashiya::AnnotationType &type);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QGridLayout *buildColors();
    void retranslate();
    void refreshColors();
    void edit();

    AnnotationType m_type;
    MarkSample *m_sample;
    QFormLayout *m_form;
    QLineEdit *m_nameArabic;
    QLineEdit *m_nameEnglish;
    QLineEdit *m_key;
    QComboBox *m_family;
    ShortcutField *m_shortcut;
    QLabel *m_lightPage;
    QLabel *m_darkPage;
    QLabel *m_tint;
    QLabel *m_ink;
    ColorField *m_tintLight;
    ColorField *m_tintDark;
    ColorField *m_inkLight;
    ColorField *m_inkDark;
    TypeChecklist *m_mayContain;
    AttributesTable *m_attributes;
};

}
