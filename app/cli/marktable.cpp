// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/marktable.h"

#include "app/cli/terminal.h"
#include "core/text/offsets.h"

#include <QStringList>

#include <array>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QString bracketed(Modifier modifier)
{
    return modifier == Modifier::None ? QString() : u" (%1)"_s.arg(modifierName(modifier));
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList present;
    for (const auto &part : parts) {
        if (!part.isEmpty()) {
            present.append(part);
        }
    }
    return present.join(separator);
}

QString text(const std::optional<Decimal> &number)
{
    return number ? number->toString() : QString();
}

struct ValueText
{
    QString operator()(std::monostate) const { return {}; }

    QString operator()(const Figure &figure) const
    {
        const auto bounds = figure.low || figure.high ? text(figure.low) + u".."_s + text(figure.high) : QString();
        const auto unit = figure.per.isEmpty() ? figure.unit : figure.unit + u'/' + figure.per;
        return joined({text(figure.number), bounds, unit}, u" "_s) + bracketed(figure.modifier);
    }

    QString operator()(const CalendarValue &time) const
    {
        const auto value = joined({time.edtf, time.hijri, time.part}, u" "_s);
        return (value.isEmpty() ? u"?"_s : value) + bracketed(time.modifier) + (time.relative ? u" (relative)"_s : QString());
    }

    QString operator()(const DurationValue &duration) const
    {
        const auto bounds = duration.low.isEmpty() && duration.high.isEmpty() ? QString() : duration.low + u".."_s + duration.high;
        return joined({duration.iso8601, bounds}, u" "_s) + bracketed(duration.modifier);
    }

    QString operator()(const QuotationValue &quotation) const { return quotation.speaker; }
};

}

QString valueText(const Value &value)
{
    return std::visit(ValueText(), value);
}

QString markTable(const Document &document)
{
    const OffsetMap offsets(document.article().text());
    QList<std::array<QString, 5>> rows{{u"place"_s, u"type"_s, u"value or name"_s, u"rule"_s, u"words"_s}};
    for (qsizetype i = 0; i < document.annotations().size(); ++i) {
        const auto &annotation = document.annotations().at(i);
        const auto *entity = document.entity(annotation.entity);
        const auto value = entity ? entity->name : valueText(annotation.value);
        rows.append({u"%1-%2"_s.arg(offsets.codePointFromUtf16(annotation.range.begin())).arg(offsets.codePointFromUtf16(annotation.range.end())),
            annotation.type, value.isEmpty() ? QString() : cell(value), annotation.origin.rule, cell(document.textOf(annotation))});
    }
    std::array<qsizetype, 5> widths{};
    for (const auto &row : rows) {
        for (size_t column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths[column], row[column].size());
        }
    }
    QString table;
    for (const auto &row : rows) {
        QString line;
        for (size_t column = 0; column + 1 < row.size(); ++column) {
            line += row[column].leftJustified(widths[column] + 2);
        }
        table += line + row.back() + u'\n';
    }
    return table;
}

}
