// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/valueeditor.h"

#include "ui/models/displaynames.h"
#include "ui/common/taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>

namespace Hashiya {

namespace {

void showAsWrong(QLineEdit &field, bool wrong)
{
    auto palette = QPalette();
    if (wrong) {
        palette.setColor(QPalette::Text, field.palette().color(QPalette::Base).lightness() < 128 ? QColor(0xff8a80) : QColor(0xb3261e));
    }
    field.setPalette(palette);
}

bool readNumber(const QString &text, std::optional<Decimal> &number)
{
    if (text.isEmpty()) {
        number.reset();
        return true;
    }
    auto plain = text;
    plain.remove(u',').remove(u' ');
    const auto read = Decimal::fromString(plain);
    if (read) {
        number = read;
    }
    return read.has_value();
}

QString numberText(const std::optional<Decimal> &number)
{
    return number ? number->toString() : QString();
}

}

ValueEditor::ValueEditor(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void ValueEditor::setValue(const Value &value)
{
    const bool sameKind = value.index() == m_value.index() && !m_fill.isEmpty();
    m_value = value;
    if (!sameKind) {
        rebuild();
    }
    m_filling = true;
    for (const auto &fill : std::as_const(m_fill)) {
        fill();
    }
    m_filling = false;
}

void ValueEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_fill.clear();
        setValue(m_value);
    }
}

void ValueEditor::rebuild()
{
    m_fill.clear();
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    struct Builder
    {
        ValueEditor &editor;
        void operator()(const std::monostate &) const { }
        void operator()(const Figure &) const { editor.buildFigure(); }
        void operator()(const CalendarValue &) const { editor.buildCalendarValue(); }
        void operator()(const DurationValue &) const { editor.buildDuration(); }
        void operator()(const QuotationValue &) const { editor.buildQuotation(); }
    };
    std::visit(Builder{*this}, m_value);
    setTabOrderOfRows(this, *m_form);
    setVisible(m_form->rowCount() > 0);
}

QLineEdit *ValueEditor::addText(const QString &label, const QString &hint, std::function<QString()> read, std::function<bool(const QString &)> write)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(hint);
    connect(field, &QLineEdit::editingFinished, this, [this, field, read, write] {
        const auto text = field->text().trimmed();
        if (m_filling || text == read()) {
            showAsWrong(*field, false);
            return;
        }
        const bool understood = write(text);
        showAsWrong(*field, !understood);
        if (understood) {
            changed();
        }
    });
    m_fill.append([field, read] {
        if (!field->hasFocus() || !field->isModified()) {
            field->setText(read());
            showAsWrong(*field, false);
        }
    });
    m_form->addRow(label, field);
    return field;
}

void ValueEditor::addModifiers(QList<Modifier> modifiers, std::function<Modifier &()> modifier)
{
    auto *box = new QComboBox(this);
    for (const auto each : modifiers) {
        box->addItem(modifierTitle(each), int(each));
    }
    connect(box, &QComboBox::activated, this, [this, box, modifier] {
        modifier() = Modifier(box->currentData().toInt());
        changed();
    });
    m_fill.append([box, modifier] { box->setCurrentIndex(box->findData(int(modifier()))); });
    m_form->addRow(tr("Meaning"), box);
}

void ValueEditor::buildFigure()
{
    const auto figure = [this]() -> Figure & { return std::get<Figure>(m_value); };
    addText(tr("Number"), {}, [figure] { return numberText(figure().number); }, [figure](const QString &text) { return readNumber(text, figure().number); });
    addText(tr("Unit"), tr("USD, %, GW …"), [figure] { return figure().unit; }, [figure](const QString &text) { return figure().unit = text, true; });
    addModifiers({Modifier::None, Modifier::About, Modifier::Over, Modifier::Under, Modifier::UpTo, Modifier::AtLeast},
        [figure]() -> Modifier & { return figure().modifier; });
    addText(tr("Lowest"), {}, [figure] { return numberText(figure().low); }, [figure](const QString &text) { return readNumber(text, figure().low); });
    addText(tr("Highest"), {}, [figure] { return numberText(figure().high); }, [figure](const QString &text) { return readNumber(text, figure().high); });
    addText(tr("Per"), tr("day, year …"), [figure] { return figure().per; }, [figure](const QString &text) { return figure().per = text, true; });
}

void ValueEditor::buildCalendarValue()
{
    const auto date = [this]() -> CalendarValue & { return std::get<CalendarValue>(m_value); };
    addText(tr("Date"), tr("2025-09 or 2026-01-31"), [date] { return date().edtf; }, [date](const QString &text) { return date().edtf = text, true; });
    addModifiers({Modifier::None, Modifier::Start, Modifier::Mid, Modifier::End}, [date]() -> Modifier & { return date().modifier; });
    addText(tr("Hijri"), tr("1447-03-09"), [date] { return date().hijri; }, [date](const QString &text) { return date().hijri = text, true; });
    auto *relative = new QCheckBox(tr("Counted from the day of the article"), this);
    connect(relative, &QCheckBox::clicked, this, [this, date](bool checked) {
        date().relative = checked;
        changed();
    });
    m_fill.append([relative, date] { relative->setChecked(date().relative); });
    m_form->addRow({}, relative);
}

void ValueEditor::buildDuration()
{
    const auto duration = [this]() -> DurationValue & { return std::get<DurationValue>(m_value); };
    addText(tr("Length"), tr("P2Y, P3M, P10D …"), [duration] { return duration().iso8601; },
        [duration](const QString &text) { return duration().iso8601 = text, true; });
    addModifiers({Modifier::None, Modifier::About, Modifier::Over, Modifier::Under, Modifier::UpTo, Modifier::AtLeast},
        [duration]() -> Modifier & { return duration().modifier; });
    addText(tr("Lowest"), {}, [duration] { return duration().low; }, [duration](const QString &text) { return duration().low = text, true; });
    addText(tr("Highest"), {}, [duration] { return duration().high; }, [duration](const QString &text) { return duration().high = text, true; });
}

void ValueEditor::buildQuotation()
{
    const auto quotation = [this]() -> QuotationValue & { return std::get<QuotationValue>(m_value); };
    addText(tr("Speaker"), tr("as written in the article"), [quotation] { return quotation().speaker; }, [quotation](const QString &text) {
        quotation().speaker = text;
        quotation().speakerMark = {}; // other words: no longer the mention that was marked
        return true;
    });
    auto *kind = new QComboBox(this);
    kind->addItem(tr("A whole statement"), int(QuotationKind::Full));
    kind->addItem(tr("Part of a sentence"), int(QuotationKind::Fragment));
    kind->addItem(tr("In the reporter’s words"), int(QuotationKind::Indirect));
    connect(kind, &QComboBox::activated, this, [this, kind, quotation] {
        quotation().kind = QuotationKind(kind->currentData().toInt());
        changed();
    });
    m_fill.append([kind, quotation] { kind->setCurrentIndex(kind->findData(int(quotation().kind))); });
    m_form->addRow(tr("Kind"), kind);
}

void ValueEditor::changed()
{
    if (!m_filling) {
        Q_EMIT valueEdited(m_value);
    }
}

}
