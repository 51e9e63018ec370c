// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/changecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype nearBy = 4; ///< tokens between بنسبة and the percentage
constexpr qsizetype nearEnd = 3; ///< tokens between من, إلى and the value

/// The change's two values and its percentage.
struct StatedChange
{
    const CheckedFigure *from = nullptr;
    const CheckedFigure *to = nullptr;
    const CheckedFigure *by = nullptr;
};

/// ارتفع من A إلى B, or B مقابل A.
bool areEnds(const CheckedArticle &article, const CheckedFigure &first, const CheckedFigure &second, StatedChange &change)
{
    const TextRange sentence = article.sentence(first.sentence);
    const bool to = article.has(std::max(first.end, second.begin - nearEnd), second.begin, CheckRole::To);
    if (to && article.has(std::max(sentence.begin(), first.begin - nearEnd), first.begin, CheckRole::From)) {
        change.from = &first;
        change.to = &second;
        return true;
    }
    if (article.has(std::max(first.end, second.begin - nearEnd), second.begin, CheckRole::Against)) {
        change.from = &second;
        change.to = &first;
        return true;
    }
    return false;
}

std::optional<StatedChange> changeIn(const CheckedArticle &article, std::span<const CheckedFigure> figures)
{
    StatedChange change;
    QList<const CheckedFigure *> values;
    for (const CheckedFigure &figure : figures) {
        if (figure.kind != FigureKind::Percent) {
            values.append(&figure);
        } else if (change.by) {
            return std::nullopt; // whose change would it be
        } else {
            change.by = &figure;
        }
    }
    const TextRange sentence = article.sentence(figures.front().sentence);
    const bool bounds = std::ranges::any_of(figures, [](const CheckedFigure &figure) {
        return figure.value.modifier != Modifier::None && figure.value.modifier != Modifier::About;
    });
    const bool clear = !bounds && change.by && values.size() == 2 && values[0]->value.dimension == values[1]->value.dimension
        && (values[0]->kind != FigureKind::Count || values[0]->unit == values[1]->unit)
        && article.has(sentence.begin(), sentence.end(), CheckRole::Change)
        && article.has(std::max(sentence.begin(), change.by->begin - nearBy), change.by->begin, CheckRole::By);
    return clear && areEnds(article, *values[0], *values[1], change) ? std::optional(change) : std::nullopt;
}

Decimal lastPlace(const Decimal &number)
{
    const QString plain = number.toString();
    const qsizetype point = plain.indexOf(u'.');
    return Decimal::powerOfTen(point < 0 ? 0 : -int(plain.size() - point - 1));
}

/// True where no rounding makes the percentage the change between the values. Compares |to - from| * 100 with percent * from.
bool contradicts(const StatedChange &change)
{
    const Decimal from = *change.from->value.low;
    const Decimal to = *change.to->value.low;
    const Decimal by = change.by->number().magnitude();
    const bool about = std::ranges::any_of(
        std::array{change.from, change.to, change.by}, [](const CheckedFigure *each) { return each->value.modifier != Modifier::None; });
    const auto half = Decimal::fromString(u"0.5");
    const auto slack = std::min(change.from->value.lastDigit, change.to->value.lastDigit).times(*half);
    const auto difference = to.minus(from);
    const auto room = about ? by.times(*Decimal::fromString(u"0.1"))->plus(lastPlace(by)) : std::optional(lastPlace(by));
    if (!slack || !difference || !room || from.isZero() || from.isNegative() || to.isNegative()) {
        return false;
    }
    const auto twice = slack->plus(*slack);
    const auto hundred = Decimal::powerOfTen(2);
    const auto most = difference->magnitude().plus(*twice).and_then([&](const Decimal &d) { return d.times(hundred); });
    const auto least = difference->magnitude().minus(*twice).and_then([&](const Decimal &d) { return d.times(hundred); });
    const auto low = by.minus(*room).value_or(by).times(from.minus(*slack).value_or(from));
    const auto high = by.plus(*room).value_or(by).times(from.plus(*slack).value_or(from));
    return most && least && low && high && (*most < *low || *least > *high);
}

}

QList<CheckFinding> changeCheck(const CheckedArticle &article)
{
    QList<CheckFinding> findings;
    for (const auto figures : article.bySentence()) {
        const auto change = changeIn(article, figures);
        if (!change || !contradicts(*change)) {
            continue;
        }
        CheckFinding finding{.kind = CheckKind::StatedChange, .marks = {}, .arithmetic = {}, .stated = change->by->number().toString() + u'%'};
        for (const CheckedFigure &figure : figures) {
            finding.marks.append(figure.mark->id);
        }
        const double from = change->from->value.low->toDouble();
        const double percent = (change->to->value.low->toDouble() - from) / from * 100;
        finding.arithmetic = u"(%1 - %2) / %2 = %3%"_s.arg(
            change->to->value.low->toString(), change->from->value.low->toString(), QString::number(percent, 'f', 1));
        findings.append(finding);
    }
    return findings;
}

}
