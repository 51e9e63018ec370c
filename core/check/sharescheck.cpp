// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/sharescheck.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype nearShare = 5; ///< tokens between يمثل and the percentage

std::optional<CheckFinding> singleShare(const CheckedArticle &article, const CheckedFigure &figure)
{
    const TextRange sentence = article.sentence(figure.sentence);
    const bool share = article.has(std::max(sentence.begin(), figure.begin - nearShare), figure.begin, CheckRole::Share)
        && figure.end < sentence.end() && article.is(figure.end, CheckRole::Of)
        && article.is(figure.end + 1, CheckRole::Whole);
    if (!share || figure.number() <= Decimal(100)) {
        return std::nullopt;
    }
    const QString stated = figure.number().toString() + u'%';
    return CheckFinding{.kind = CheckKind::ShareOverHundred, .marks = {figure.mark->id}, .arithmetic = stated + u" > 100%"_s, .stated = stated};
}

std::optional<CheckFinding> ballot(const CheckedArticle &article, std::span<const CheckedFigure> figures)
{
    const TextRange sentence = article.sentence(figures.front().sentence);
    if (!article.has(sentence.begin(), sentence.end(), CheckRole::Ballot) || article.has(sentence.begin(), sentence.end(), CheckRole::Change)) {
        return std::nullopt;
    }
    CheckFinding finding{.kind = CheckKind::ShareOverHundred, .marks = {}, .arithmetic = {}, .stated = {}};
    Decimal sum;
    QStringList parts;
    for (const CheckedFigure &figure : figures) {
        if (figure.kind != FigureKind::Percent) {
            continue;
        }
        if (figure.value.modifier != Modifier::None) {
            return std::nullopt;
        }
        sum = sum.plus(figure.number()).value_or(sum);
        finding.marks.append(figure.mark->id);
        parts.append(figure.number().toString());
    }
    // A turnout beside the shares would be no share of the votes: with more than two figures nobody can tell.
    if (parts.size() != 2 || sum <= Decimal(101)) {
        return std::nullopt;
    }
    finding.arithmetic = parts.join(u" + "_s) + u" = "_s + sum.toString();
    finding.stated = sum.toString() + u'%';
    return finding;
}

}

QList<CheckFinding> sharesCheck(const CheckedArticle &article)
{
    QList<CheckFinding> findings;
    for (const auto figures : article.bySentence()) {
        for (const CheckedFigure &figure : figures) {
            if (figure.kind == FigureKind::Percent) {
                if (auto finding = singleShare(article, figure)) {
                    findings.append(*finding);
                }
            }
        }
        if (auto finding = ballot(article, figures)) {
            findings.append(*finding);
        }
    }
    return findings;
}

}
