// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/markfaults.h"

#include "core/annotation/dismissal.h"
#include "core/arabic/folding.h"
#include "core/arabic/proclitics.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOpen = 32; ///< marks over one place

std::optional<OverlapFault> faultOf(const Tagset &tagset, const Annotation &first, const Annotation &second)
{
    if (isIndirectSpeech(first.value) || isIndirectSpeech(second.value)) {
        return std::nullopt;
    }
    if (first.range == second.range) {
        const bool nests = tagset.mayNest(first.type, second.type) || tagset.mayNest(second.type, first.type);
        return nests ? std::nullopt : std::optional(OverlapFault{OverlapFault::Twice, first.id, second.id});
    }
    if (!first.range.contains(second.range)) {
        return OverlapFault{OverlapFault::Crossing, first.id, second.id};
    }
    return tagset.mayNest(first.type, second.type) ? std::nullopt : std::optional(OverlapFault{OverlapFault::Nesting, first.id, second.id});
}

bool isLetterOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'\u0640';
}

bool isDigit(QChar c)
{
    return c.isDigit();
}

/// True where a place lies between two letters of one word. Digits beside Arabic letters are a word of their own.
bool isInWord(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size() || !isLetterOfWord(text.at(at - 1)) || !isLetterOfWord(text.at(at))) {
        return false;
    }
    const auto before = text.at(at - 1);
    const auto after = text.at(at);
    return !(isDigit(before) && isArabicLetter(after.unicode())) && !(isArabicLetter(before.unicode()) && isDigit(after));
}

/// True where what stands between the word's beginning and `at` reads as proclitics.
bool isBehindProclitics(QStringView text, qsizetype at)
{
    const auto word = wordAround(text, at);
    auto before = fold(TextRange(word.begin(), at).of(text));
    if (text.at(at - 1) == u'\u0640') {
        return before.size() <= 2; // لـOpenAI
    }
    const auto readings = cliticReadings(fold(word.of(text)));
    return std::ranges::any_of(readings, [&before](const CliticReading &reading) { return !before.isEmpty() && reading.proclitics == before; });
}

struct Pair
{
    QChar open;
    QChar close;
};
constexpr std::array pairs{Pair{u'(', u')'}, Pair{u'[', u']'}, Pair{u'«', u'»'}, Pair{u'“', u'”'}, Pair{u'"', u'"'}};

bool isOuterSign(QStringView words, bool atBegin)
{
    const auto sign = atBegin ? words.front() : words.back();
    const auto pair = std::ranges::find_if(pairs, [&](const Pair &p) { return p.open == sign || p.close == sign; });
    if (pair != pairs.end()) {
        if (pair->open == pair->close) {
            return words.count(sign) % 2 != 0;
        }
        return words.count(pair->open) != words.count(pair->close) || (atBegin ? sign != pair->open : sign != pair->close);
    }
    if (!atBegin && sign == u'.') {
        // An abbreviation's point belongs to it: one letter before it.
        return words.size() > 2 && words.at(words.size() - 2).isLetterOrNumber() && words.at(words.size() - 3).isLetterOrNumber();
    }
    return QStringView(u"،؛؟!,;:.…/").contains(sign);
}

bool isOfFamily(const Value &value, TypeFamily family)
{
    switch (family) {
    case TypeFamily::Entity:
        return std::holds_alternative<std::monostate>(value);
    case TypeFamily::Figure:
        return std::holds_alternative<Figure>(value);
    case TypeFamily::Time:
        return std::holds_alternative<CalendarValue>(value) || std::holds_alternative<DurationValue>(value);
    case TypeFamily::Quotation:
        return std::holds_alternative<QuotationValue>(value);
    }
    Q_UNREACHABLE_RETURN(false);
}

bool valueFits(const Value &value, const AnnotationType &type)
{
    if (std::holds_alternative<std::monostate>(value)) {
        return true; // nobody has said it yet
    }
    if (!isOfFamily(value, type.family)) {
        return false;
    }
    const auto *figure = std::get_if<Figure>(&value);
    const auto kind = figureKindFromName(type.key); // only the figures' own types have one
    return !figure || !kind || figure->kind == *kind;
}

QString attributeFault(const AnnotationType &type, const QString &key, const QJsonValue &value)
{
    const auto definition = std::ranges::find(type.attributes, key, &AttributeDefinition::key);
    if (definition == type.attributes.end()) {
        return u"attribute:"_s + key;
    }
    switch (definition->kind) {
    case AttributeKind::Text:
        return value.isString() ? QString() : u"text:"_s + key;
    case AttributeKind::Choice:
        return value.isString() && definition->choices.contains(value.toString()) ? QString() : u"choice:"_s + key;
    case AttributeKind::Flag:
        return value.isBool() ? QString() : u"flag:"_s + key;
    case AttributeKind::Number:
        return value.isDouble() ? QString() : u"number:"_s + key;
    }
    Q_UNREACHABLE_RETURN({});
}

}

QList<OverlapFault> overlapFaults(const Document &document)
{
    QList<OverlapFault> faults;
    QList<const Annotation *> open; // marks over the place reached, outermost first
    const auto &marks = document.annotations();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto &mark = marks.at(i);
        if (mark.state == AnnotationState::Rejected) {
            continue;
        }
        open.removeIf([&mark](const Annotation *other) { return other->range.end() <= mark.range.begin(); });
        for (const auto *other : std::as_const(open)) {
            if (const auto fault = faultOf(document.tagset(), *other, mark)) {
                faults.append(*fault);
            }
        }
        open.append(&mark);
        if (open.size() > mostOpen) {
            open.removeFirst();
        }
    }
    return faults;
}

EdgeFault edgeFault(const Document &document, const Annotation &mark)
{
    const QStringView text = document.article().text();
    const auto range = mark.range;
    const auto words = range.of(text);
    if (words.front().isSpace() || words.back().isSpace()) {
        return EdgeFault::OuterSpace;
    }
    if (isInWord(text, range.begin()) && !isBehindProclitics(text, range.begin())) {
        return EdgeFault::BeginsInWord;
    }
    if (isInWord(text, range.end())) {
        return EdgeFault::EndsInWord;
    }
    const auto *type = document.tagset().type(mark.type);
    const bool quotation = type && type->family == TypeFamily::Quotation; // sentences end with their signs
    if (!quotation && (isOuterSign(words, true) || isOuterSign(words, false))) {
        return EdgeFault::OuterSign;
    }
    if (type && type->family == TypeFamily::Entity) {
        const auto word = wordAround(text, range.begin());
        if (word.begin() == range.begin() && withoutCertainProclitics(text, word).begin() > word.begin()) {
            return EdgeFault::Proclitic;
        }
    }
    return EdgeFault::None;
}

QString edgeFaultName(EdgeFault fault)
{
    switch (fault) {
    case EdgeFault::None:
        return {};
    case EdgeFault::BeginsInWord:
        return u"begins_in_word"_s;
    case EdgeFault::EndsInWord:
        return u"ends_in_word"_s;
    case EdgeFault::OuterSpace:
        return u"outer_space"_s;
    case EdgeFault::OuterSign:
        return u"outer_sign"_s;
    case EdgeFault::Proclitic:
        return u"proclitic"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList misfits(const Document &document, const Annotation &mark)
{
    QStringList faults;
    const auto *type = document.tagset().type(mark.type);
    if (!type) {
        return faults;
    }
    if (!valueFits(mark.value, *type)) {
        faults.append(u"value"_s);
    }
    if (const auto *entity = document.entity(mark.entity); entity && entity->type != mark.type) {
        faults.append(u"name"_s);
    }
    for (auto it = mark.attributes.begin(); it != mark.attributes.end(); ++it) {
        if (it.key() != dismissalKey) {
            if (const auto fault = attributeFault(*type, it.key(), it.value()); !fault.isEmpty()) {
                faults.append(fault);
            }
        }
    }
    return faults;
}

}
