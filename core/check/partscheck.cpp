// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/partscheck.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype nearWord = 4; ///< tokens between the whole and بينهم: a comma, من
constexpr qsizetype nearPart = 3; ///< tokens between بينهم and the first part
constexpr qsizetype nearNextPart = 4; ///< tokens between one part and the next

bool isPlainCount(const CheckedFigure &figure)
{
    return figure.kind == FigureKind::Count && figure.value.modifier == Modifier::None && figure.number().isInteger();
}

/// The word that joins a whole to its parts, with nothing but the counted noun, a comma or من before it.
qsizetype joinOf(const CheckedArticle &article, const CheckedFigure &whole, qsizetype last, CheckRole role)
{
    for (qsizetype token = whole.end; token < std::min(last, whole.end + nearWord); ++token) {
        if (article.is(token, role)) {
            return token;
        }
        const QStringView folded = article.folded(token);
        const bool noun = whole.unit.contains(article.written(token));
        if (!noun && folded != u"،" && folded != u"," && folded != u"من" && folded != u"و") {
            return -1; // 463 محاضرة استفاد منها 900: not of the lectures
        }
    }
    return -1;
}

CheckFinding findingOf(std::span<const CheckedFigure> figures, const QString &arithmetic, const QString &stated)
{
    CheckFinding finding{.kind = CheckKind::PartsAndTotal, .marks = {}, .arithmetic = arithmetic, .stated = stated};
    for (const CheckedFigure &figure : figures) {
        finding.marks.append(figure.mark->id);
    }
    return finding;
}

/// و before a number is a token of its own, before a word a part of it.
bool isJoined(const CheckedArticle &article, qsizetype token)
{
    return article.folded(token).startsWith(u'و') || article.folded(token - 1) == u"و";
}

/// The parts that follow a whole one after another, joined by و.
std::span<const CheckedFigure> partsBehind(const CheckedArticle &article, std::span<const CheckedFigure> figures)
{
    size_t count = 1;
    while (count < figures.size() && figures[count].begin - figures[count - 1].end <= nearNextPart && isPlainCount(figures[count])
        && isJoined(article, figures[count].begin)) {
        ++count;
    }
    return figures.first(count);
}

std::optional<CheckFinding> checkWhole(const CheckedArticle &article, std::span<const CheckedFigure> figures)
{
    const CheckedFigure &whole = figures[0];
    const CheckedFigure &first = figures[1];
    if (!isPlainCount(whole) || !isPlainCount(first)) {
        return std::nullopt;
    }
    const qsizetype among = joinOf(article, whole, first.begin, CheckRole::Among);
    if (among >= 0 && first.begin - among <= nearPart && first.number() > whole.number()) {
        return findingOf(figures.first(2), first.number().toString() + u" > "_s + whole.number().toString(), first.number().toString());
    }
    const qsizetype consists = joinOf(article, whole, first.begin, CheckRole::Consists);
    if (consists < 0 || first.begin - consists > nearPart) {
        return std::nullopt;
    }
    const auto parts = partsBehind(article, figures.subspan(1));
    Decimal sum;
    QStringList terms;
    for (const CheckedFigure &part : parts) {
        sum = sum.plus(part.number()).value_or(sum);
        terms.append(part.number().toString());
    }
    if (parts.size() < 2 || sum == whole.number()) {
        return std::nullopt;
    }
    return findingOf(figures.first(parts.size() + 1), terms.join(u" + "_s) + u" = "_s + sum.toString(), whole.number().toString());
}

}

QList<CheckFinding> partsCheck(const CheckedArticle &article)
{
    QList<CheckFinding> findings;
    for (const auto figures : article.bySentence()) {
        for (size_t i = 0; i + 1 < figures.size(); ++i) {
            if (auto finding = checkWhole(article, figures.subspan(i))) {
                findings.append(*finding);
            }
        }
    }
    return findings;
}

}
