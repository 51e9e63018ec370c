// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagsetchecks.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace Hashiya {

class TypeChecklist;

/// Everything about one type of links, to be written.
class RelationForm : public QWidget
{
    Q_OBJECT

public:
    explicit RelationForm(QWidget *parent = nullptr);

    /// Shows a relation type of the tagset; fields keep their cursor where their words stay.
    void show(const Tagset &tagset, qsizetype row);
    /// Puts the focus into a field.
    void focus(const TagsetPlace &place);

Q_SIGNALS:
    void edited(const Hashiya::RelationType &type);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void edit();

    RelationType m_type;
    QFormLayout *m_form;
    QLineEdit *m_nameArabic;
    QLineEdit *m_nameEnglish;
    QLineEdit *m_key;
    TypeChecklist *m_from;
    TypeChecklist *m_to;
};

}
