// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/gloss.h"

#include "core/text/invisibles.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar rightToLeftIsolate(0x2067);
constexpr QChar popIsolate(0x2069);

QString inIsolate(const QString &text)
{
    const auto opening = isRightToLeft(text, false) ? rightToLeftIsolate : leftToRightIsolate;
    return text.isEmpty() ? text : opening + text + popIsolate;
}

QString grouped(const QString &plain)
{
    const bool negative = plain.startsWith(u'-');
    const auto point = plain.indexOf(u'.');
    auto whole = plain.sliced(negative ? 1 : 0, (point < 0 ? plain.size() : point) - (negative ? 1 : 0));
    for (auto at = whole.size() - 3; at > 0; at -= 3) {
        whole.insert(at, u',');
    }
    return (negative ? u"−"_s : QString()) + whole + (point < 0 ? QString() : plain.sliced(point));
}

QString currencySymbol(const QString &code)
{
    static const QHash<QString, QString> symbols{{u"USD"_s, u"$"_s}, {u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s}, {u"JPY"_s, u"¥"_s}};
    return symbols.value(code);
}

QString withUnit(const QString &number, const Figure &figure)
{
    switch (figure.kind) {
    case FigureKind::Money: {
        const auto symbol = currencySymbol(figure.unit);
        return symbol.isEmpty() ? number + u' ' + figure.unit : symbol + number;
    }
    case FigureKind::Percent:
        return number + u'%';
    case FigureKind::Quantity:
    case FigureKind::Count:
        // Beside an Arabic noun the number with its scale stays in one piece.
        return figure.unit.isEmpty() ? number
            : isRightToLeft(figure.unit, false) ? leftToRightIsolate + number + popIsolate + u' ' + figure.unit
                                                : number + u' ' + figure.unit;
    case FigureKind::Ordinal:
        break;
    }
    return u"№ "_s + number;
}

QString boundSign(Modifier modifier)
{
    switch (modifier) {
    case Modifier::About:
        return u"≈ "_s;
    case Modifier::Over:
        return u"> "_s;
    case Modifier::Under:
        return u"< "_s;
    case Modifier::UpTo:
        return u"≤ "_s;
    case Modifier::AtLeast:
        return u"≥ "_s;
    default:
        return {};
    }
}

QString figureText(const Figure &figure)
{
    QString sign = boundSign(figure.modifier);
    QString number;
    if (figure.number) {
        number = compactNumber(*figure.number);
    } else if (figure.low && figure.high) {
        number = compactNumber(*figure.low) + u'–' + compactNumber(*figure.high);
    } else if (figure.low || figure.high) {
        if (sign.isEmpty()) {
            sign = figure.low ? u"≥ "_s : u"≤ "_s;
        }
        number = compactNumber(figure.low ? *figure.low : *figure.high);
    } else {
        return {};
    }
    return sign + withUnit(number, figure) + (figure.per.isEmpty() ? QString() : u'/' + figure.per);
}

/// The part of a period that is meant, as a clock face: its first quarter, half, last quarter.
QString partSign(Modifier modifier)
{
    switch (modifier) {
    case Modifier::Start:
        return u" ◔"_s;
    case Modifier::Mid:
        return u" ◑"_s;
    case Modifier::End:
        return u" ◕"_s;
    default:
        return {};
    }
}

QString calendarText(const CalendarValue &value)
{
    const auto date = value.edtf.isEmpty() ? value.hijri : value.edtf;
    return date.isEmpty() ? QString() : date + partSign(value.modifier);
}

/// "P1Y6M" as "1 y 6 mo"; what is no plain ISO duration stays as it is.
QString durationText(const QString &iso)
{
    static const QRegularExpression shape(
        uR"(^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$)"_s);
    static const QStringList units{u"y"_s, u"mo"_s, u"w"_s, u"d"_s, u"h"_s, u"min"_s, u"s"_s};
    const auto match = shape.match(iso);
    QStringList parts;
    for (qsizetype i = 0; match.hasMatch() && i < units.size(); ++i) {
        if (const auto amount = match.captured(static_cast<int>(i) + 1); !amount.isEmpty()) {
            parts.append(amount + QChar(0x00A0) + units[i]);
        }
    }
    return parts.isEmpty() ? iso : parts.join(u' ');
}

QString durationText(const DurationValue &value)
{
    const auto sign = boundSign(value.modifier);
    if (!value.iso8601.isEmpty()) {
        return sign + durationText(value.iso8601);
    }
    if (!value.low.isEmpty() && !value.high.isEmpty()) {
        return sign + durationText(value.low) + u'–' + durationText(value.high);
    }
    const auto &bound = value.low.isEmpty() ? value.high : value.low;
    return bound.isEmpty() ? QString() : (sign.isEmpty() ? (value.low.isEmpty() ? u"≤ "_s : u"≥ "_s) : sign) + durationText(bound);
}

/// The name behind a mention that is called otherwise there: an alias in brackets, or another script.
QString nameText(const Annotation &annotation, const Document &document)
{
    const auto *entity = document.entity(annotation.entity);
    const auto words = document.textOf(annotation);
    if (!entity || entity->name.isEmpty() || words.compare(entity->name) == 0) {
        return {};
    }
    const bool alias = annotation.attributes.contains("alias_of"_L1) || annotation.attributes.contains("nickname_of"_L1);
    const bool otherScript = isRightToLeft(words) != isRightToLeft(entity->name);
    return alias || otherScript ? u"= "_s + entity->name : QString();
}

}

QString compactNumber(const Decimal &number)
{
    struct Scale
    {
        int exponent;
        QStringView name;
    };
    static constexpr Scale scales[]{{12, u"tn"}, {9, u"bn"}, {6, u"m"}};
    const auto magnitude = number.magnitude();
    for (const auto &[exponent, name] : scales) {
        if (magnitude < Decimal::powerOfTen(exponent)) {
            continue;
        }
        if (const auto scaled = number.times(Decimal::powerOfTen(-exponent))) {
            const auto plain = scaled->toString();
            const auto point = plain.indexOf(u'.');
            if (point < 0 || plain.size() - point - 1 <= 3) {
                return grouped(plain) + QChar(0x00A0) + name.toString();
            }
        }
        break;
    }
    return grouped(number.toString());
}

QString valueText(const Value &value)
{
    struct Text
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const Figure &figure) const { return figureText(figure); }
        QString operator()(const CalendarValue &calendar) const { return calendarText(calendar); }
        QString operator()(const DurationValue &duration) const { return durationText(duration); }
        QString operator()(const QuotationValue &quotation) const
        {
            return quotation.speaker.isEmpty() ? QString() : u"— "_s + quotation.speaker;
        }
    };
    return inIsolate(std::visit(Text(), value));
}

QString glossText(const Annotation &annotation, const Document &document)
{
    if (std::holds_alternative<std::monostate>(annotation.value)) {
        return inIsolate(nameText(annotation, document));
    }
    return valueText(annotation.value);
}

}
