// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/attributesform.h"

#include "core/annotation/dismissal.h"
#include "core/base/decimal.h"
#include "ui/common/taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

/// What a value says, of whatever kind it is.
QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

/// Digits of any set, with the decimal and the thousands sign of either language.
std::optional<double> numberIn(const QString &text)
{
    QString plain;
    for (const auto c : text) {
        if (c.digitValue() >= 0) {
            plain += QChar(u'0' + c.digitValue());
        } else if (c == u'٫') {
            plain += u'.';
        } else if (c != u'٬' && c != u',' && !c.isSpace()) {
            plain += c == u'−' ? u'-' : c;
        }
    }
    if (!Decimal::fromString(plain)) {
        return std::nullopt;
    }
    bool read = false;
    const auto number = plain.toDouble(&read);
    return read ? std::optional(number) : std::nullopt;
}

void showAsWrong(QLineEdit &field, bool wrong)
{
    QPalette palette;
    if (wrong) {
        palette.setColor(QPalette::Text, field.palette().color(QPalette::Base).lightness() < 128 ? QColor(0xff8a80) : QColor(0xb3261e));
    }
    field.setPalette(palette);
}

}

AttributesForm::AttributesForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    setObjectName(u"attributesForm"_s);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void AttributesForm::setAttributes(const QList<AttributeDefinition> &definitions, const QJsonObject &attributes)
{
    auto shown = definitions;
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        if (it.key() != dismissalKey && !std::ranges::contains(definitions, it.key(), &AttributeDefinition::key)) {
            shown.append({it.key(), it.key(), it.key(), AttributeKind::Text, {}});
        }
    }
    m_attributes = attributes;
    if (shown != m_definitions) {
        m_definitions = std::move(shown);
        rebuild();
    }
    for (const auto &fill : std::as_const(m_fill)) {
        fill();
    }
}

void AttributesForm::rebuild()
{
    m_fill.clear();
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    for (const auto &attribute : std::as_const(m_definitions)) {
        switch (attribute.kind) {
        case AttributeKind::Text:
            addText(attribute);
            break;
        case AttributeKind::Number:
            addNumber(attribute);
            break;
        case AttributeKind::Choice:
            addChoice(attribute);
            break;
        case AttributeKind::Flag:
            addFlag(attribute);
            break;
        }
    }
    setTabOrderOfRows(this, *m_form);
    setVisible(!m_fill.isEmpty());
}

QString AttributesForm::titleOf(const AttributeDefinition &attribute)
{
    const auto &name = QLocale().language() == QLocale::Arabic ? attribute.nameArabic : attribute.nameEnglish;
    return name.isEmpty() ? attribute.key : name;
}

void AttributesForm::addRow(const AttributeDefinition &attribute, QWidget *field)
{
    field->setObjectName(u"attribute-"_s + attribute.key);
    field->setAccessibleName(titleOf(attribute));
    m_form->addRow(titleOf(attribute), field);
}

QLineEdit *AttributesForm::addLine(const AttributeDefinition &attribute)
{
    auto *field = new QLineEdit(this);
    addRow(attribute, field);
    m_fill.append([this, field, key = attribute.key] {
        if (!field->hasFocus() || !field->isModified()) {
            field->setText(textOf(m_attributes.value(key)));
            field->setCursorPosition(0);
            showAsWrong(*field, false);
        }
    });
    return field;
}

void AttributesForm::addText(const AttributeDefinition &attribute)
{
    auto *field = addLine(attribute);
    connect(field, &QLineEdit::editingFinished, this, [this, field, key = attribute.key] {
        if (field->isModified()) {
            field->setModified(false);
            Q_EMIT attributeEdited(key, field->text().trimmed());
        }
    });
}

void AttributesForm::addNumber(const AttributeDefinition &attribute)
{
    auto *field = addLine(attribute);
    connect(field, &QLineEdit::editingFinished, this, [this, field, key = attribute.key] {
        if (!field->isModified()) {
            return;
        }
        const auto text = field->text().trimmed();
        const auto number = numberIn(text);
        showAsWrong(*field, !text.isEmpty() && !number);
        if (text.isEmpty() || number) {
            field->setModified(false);
            Q_EMIT attributeEdited(key, number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined));
        }
    });
}

void AttributesForm::addChoice(const AttributeDefinition &attribute)
{
    auto *field = new QComboBox(this);
    field->addItem(tr("not chosen"), QString());
    for (const auto &choice : attribute.choices) {
        field->addItem(choice, choice);
    }
    addRow(attribute, field);
    const auto known = field->count();
    connect(field, &QComboBox::activated, this, [this, field, key = attribute.key] { Q_EMIT attributeEdited(key, field->currentData().toString()); });
    m_fill.append([this, field, known, key = attribute.key] {
        while (field->count() > known) {
            field->removeItem(known);
        }
        const auto value = textOf(m_attributes.value(key));
        if (field->findData(value) < 0) {
            field->addItem(value, value); // none of the choices: shown, so that it can be put right
        }
        field->setCurrentIndex(field->findData(value));
    });
}

void AttributesForm::addFlag(const AttributeDefinition &attribute)
{
    auto *field = new QCheckBox(this);
    addRow(attribute, field);
    connect(field, &QCheckBox::clicked, this, [this, key = attribute.key](bool checked) {
        Q_EMIT attributeEdited(key, checked ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined));
    });
    m_fill.append([this, field, key = attribute.key] {
        const auto value = m_attributes.value(key);
        field->setChecked(value.toBool());
        field->setText(value.isUndefined() || value.isBool() ? QString() : textOf(value)); // no flag: shown, so that it can be put right
    });
}

void AttributesForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
        for (const auto &fill : std::as_const(m_fill)) {
            fill();
        }
    }
}

}
