// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/headlinecheck.h"

#include "core/compare/context.h"
#include "core/compare/lightstem.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double sameMatter = 0.5; ///< cosine of the words around: most of a headline comes back in the report's own sentence

constexpr qsizetype longestHeadline = 160; ///< UTF-16 code units

/// True where the first block is a title, or looks like one in a text that says nothing of its blocks.
bool isHeadline(const Article &article)
{
    if (article.blocks().size() < 2) {
        return false;
    }
    const Block &first = article.blocks().front();
    const QStringView words = first.range.of(article.text()).trimmed();
    return first.kind == BlockKind::Title || (words.size() <= longestHeadline && !words.endsWith(u'.'));
}

bool mayExplain(const CheckedArticle &article, const CheckedFigure &figure)
{
    const TextRange sentence = article.sentence(figure.sentence);
    return figure.value.modifier != Modifier::None || article.has(sentence.begin(), sentence.end(), CheckRole::Update);
}

}

QList<CheckFinding> headlineCheck(const CheckedArticle &article)
{
    QList<CheckFinding> findings;
    const Article &text = article.document().article();
    const auto blockOf = [&](const CheckedFigure &figure) { return text.blockAt(figure.mark->range.begin()); };
    std::optional<ComparedPair> pair;
    for (const CheckedFigure &title : article.figures()) {
        if (blockOf(title) > 0) {
            break;
        }
        if (!isHeadline(text) || title.kind != FigureKind::Count
            || title.unit.isEmpty() || mayExplain(article, title)) {
            continue;
        }
        const QString noun = lightStem(title.unit);
        const CheckedFigure *other = nullptr;
        bool clear = true;
        for (const CheckedFigure &figure : article.figures()) {
            if (blockOf(figure) <= 0 || figure.kind != FigureKind::Count || lightStem(figure.unit) != noun) {
                continue;
            }
            clear = clear && figure.number() != title.number() && (!other || other->number() == figure.number());
            other = other ? other : &figure;
        }
        if (!other || !clear || mayExplain(article, *other)) {
            continue;
        }
        if (!pair) {
            pair.emplace(article.document(), article.document());
        }
        const Context first = contextOf(pair->first(), *pair, title.mark->range);
        const Context second = contextOf(pair->first(), *pair, other->mark->range);
        if (contextSimilarity(first, second) < sameMatter) {
            continue;
        }
        findings.append({.kind = CheckKind::OneThingTwoNumbers,
            .marks = {title.mark->id, other->mark->id},
            .arithmetic = title.number().toString() + u" != "_s + other->number().toString(),
            .stated = other->number().toString()});
    }
    return findings;
}

}
