// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QFormLayout;
class QLineEdit;

namespace Hashiya {

/// Fields for the attributes of a mark, as the tagset says for its type: text, choice, flag, number. What a mark has besides is shown too, as text, so that
/// nothing of it is hidden. A number that cannot be read is shown in red and changes nothing.
class AttributesForm : public QWidget
{
    Q_OBJECT

public:
    explicit AttributesForm(QWidget *parent = nullptr);

    /// Shows a mark's attributes; a field that a person is writing in keeps its words where the fields stay the same.
    void setAttributes(const QList<AttributeDefinition> &definitions, const QJsonObject &attributes);
    [[nodiscard]] bool isEmpty() const { return m_fill.isEmpty(); }

Q_SIGNALS:
    /// A field was left or chosen with something else in it; undefined where the attribute is to go.
    void attributeEdited(const QString &key, const QJsonValue &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addText(const AttributeDefinition &attribute);
    void addNumber(const AttributeDefinition &attribute);
    void addChoice(const AttributeDefinition &attribute);
    void addFlag(const AttributeDefinition &attribute);
    QLineEdit *addLine(const AttributeDefinition &attribute);
    void addRow(const AttributeDefinition &attribute, QWidget *field);
    [[nodiscard]] static QString titleOf(const AttributeDefinition &attribute);

    QFormLayout *m_form;
    QList<AttributeDefinition> m_definitions; ///< shown, with those that no tagset has
    QJsonObject m_attributes;
    QList<std::function<void()>> m_fill; ///< puts m_attributes into the fields
};

}
