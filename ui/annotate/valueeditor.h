// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLineEdit;

namespace Hashiya {

/// Fields for one value, of whatever kind it is. What cannot be read as a value is shown in red and changes nothing.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ValueEditor(QWidget *parent = nullptr);

    /// Shows a value; fields that a person is in keep their cursor where the kind is the same.
    void setValue(const Value &value);
    [[nodiscard]] const Value &value() const { return m_value; }

Q_SIGNALS:
    /// A field was left or chosen with something else in it.
    void valueEdited(const Hashiya::Value &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void buildFigure();
    void buildCalendarValue();
    void buildDuration();
    void buildQuotation();
    /// A line of text: shows what `read` says, gives what is typed to `write`, which returns false for what it cannot read.
    QLineEdit *addText(const QString &label, const QString &hint, std::function<QString()> read, std::function<bool(const QString &)> write);
    void addModifiers(QList<Modifier> modifiers, std::function<Modifier &()> modifier);
    void changed();

    QFormLayout *m_form;
    Value m_value;
    QList<std::function<void()>> m_fill; ///< puts m_value into the fields
    bool m_filling = false;
};

}
