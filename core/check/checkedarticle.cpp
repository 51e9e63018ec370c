// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checkedarticle.h"

#include <algorithm>

namespace Hashiya {

CheckedArticle::CheckedArticle(const Document &document)
    : m_document(document)
    , m_text(document.article())
{
    for (qsizetype i = 0; i < document.annotations().size(); ++i) {
        const Annotation &mark = document.annotations().at(i);
        const auto *figure = std::get_if<Figure>(&mark.value);
        if (!figure || mark.state == AnnotationState::Rejected || !figure->per.isEmpty() || figure->kind == FigureKind::Ordinal) {
            continue;
        }
        auto value = comparableValue(mark.value, document.textOf(mark));
        const qsizetype begin = m_text.tokenAt(mark.range.begin());
        const qsizetype sentence = begin < 0 ? -1 : m_text.sentenceOf(begin);
        if (!value || !value->stated || sentence < 0) {
            continue;
        }
        m_figures.push_back({&mark, figure->kind, figure->unit, *std::move(value), begin, m_text.tokenAt(mark.range.end() - 1) + 1, sentence});
    }
}

std::vector<std::span<const CheckedFigure>> CheckedArticle::bySentence() const
{
    std::vector<std::span<const CheckedFigure>> result;
    const std::span<const CheckedFigure> all(m_figures);
    for (size_t first = 0; first < all.size();) {
        size_t last = first + 1;
        while (last < all.size() && all[last].sentence == all[first].sentence) {
            ++last;
        }
        result.push_back(all.subspan(first, last - first));
        first = last;
    }
    return result;
}

QStringView CheckedArticle::folded(qsizetype token) const
{
    return token >= 0 && token < qsizetype(m_text.tokens().size()) ? m_text.foldedOf(m_text.tokens()[size_t(token)]) : QStringView();
}

QStringView CheckedArticle::written(qsizetype token) const
{
    return token >= 0 && token < qsizetype(m_text.tokens().size()) ? m_text.textOf(m_text.tokens()[size_t(token)]) : QStringView();
}

bool CheckedArticle::has(qsizetype first, qsizetype last, CheckRole role) const
{
    const CheckWords &words = CheckWords::standard();
    for (qsizetype token = std::max<qsizetype>(0, first); token < last; ++token) {
        if (words.is(folded(token), role)) {
            return true;
        }
    }
    return false;
}

}
