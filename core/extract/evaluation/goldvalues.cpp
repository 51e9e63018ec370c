// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/goldvalues.h"

#include "core/extract/overlaps.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// The members that a type's values are compared by.
QStringList comparedMembers(const GoldMark &mark)
{
    if (mark.type == "quote"_L1) {
        return {u"speaker"_s};
    }
    if (mark.type == "date"_L1 || mark.type == "time"_L1) {
        return {u"iso"_s, u"modifier"_s};
    }
    if (mark.type == "duration"_L1) {
        return {u"iso"_s, u"low"_s, u"high"_s, u"modifier"_s};
    }
    if (mark.type == "ordinal"_L1) {
        return {u"number"_s};
    }
    if (isMeasured(mark.type)) {
        return {u"number"_s, u"low"_s, u"high"_s, u"unit"_s, u"modifier"_s};
    }
    QStringList members;
    for (const QString &member : {u"alias_of"_s, u"nickname_of"_s, u"norm"_s}) {
        if (mark.value.contains(member)) {
            members.append(member);
        }
    }
    return members;
}

QString decimal(const std::optional<Decimal> &number)
{
    return number ? number->toString() : QString();
}

/// The member of a proposal's value by the name that gold gives it.
struct MemberOf
{
    const QString &member;

    QString operator()(const std::monostate &) const { return {}; }
    QString operator()(const Figure &figure) const
    {
        if (member == "number"_L1) {
            return decimal(figure.number);
        }
        if (member == "low"_L1) {
            return decimal(figure.low);
        }
        if (member == "high"_L1) {
            return decimal(figure.high);
        }
        return member == "unit"_L1 ? figure.unit : modifierName(figure.modifier);
    }
    QString operator()(const CalendarValue &value) const { return member == "iso"_L1 ? value.edtf : modifierName(value.modifier); }
    QString operator()(const DurationValue &value) const
    {
        if (member == "iso"_L1) {
            return value.iso8601;
        }
        if (member == "low"_L1) {
            return value.low;
        }
        return member == "high"_L1 ? value.high : modifierName(value.modifier);
    }
    QString operator()(const QuotationValue &value) const { return value.speaker; }
};

/// "12.50" and "12.5" are one number.
QString normalised(const QString &member, const QString &value)
{
    if (member == "number"_L1 || member == "low"_L1 || member == "high"_L1) {
        const auto number = Decimal::fromString(value);
        return number ? number->toString() : value;
    }
    return value;
}

}

QStringList goldValueParts(const GoldMark &mark)
{
    QStringList parts;
    for (const QString &member : comparedMembers(mark)) {
        parts.append(member + u'=' + normalised(member, mark.value.value(member).toString()));
    }
    return parts;
}

QStringList proposedValueParts(const Suggestion &suggestion, const GoldMark &mark)
{
    QStringList parts;
    for (const QString &member : comparedMembers(mark)) {
        const QString attribute = suggestion.attributes.value(member).toString();
        const QString value = std::visit(MemberOf{member}, suggestion.value);
        parts.append(member + u'=' + (std::holds_alternative<std::monostate>(suggestion.value) ? attribute : value));
    }
    return parts;
}

}
