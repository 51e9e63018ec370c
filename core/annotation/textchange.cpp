// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/textchange.h"

#include "core/text/surrogates.h"

#include <algorithm>

namespace Hashiya {

TextSplices::TextSplices(QList<TextSplice> splices)
    : m_splices(std::move(splices))
{
    m_shifts.reserve(m_splices.size());
    qsizetype shift = 0;
    for (const auto &splice : std::as_const(m_splices)) {
        shift += splice.text.size() - splice.range.length();
        m_shifts.append(shift);
    }
}

bool TextSplices::fit(QStringView text) const
{
    qsizetype position = 0;
    bool afterInsertion = false;
    for (const auto &[range, words] : m_splices) {
        const bool inOrder = range.begin() >= position && range.end() >= range.begin() && range.end() <= text.size();
        if (!inOrder || (afterInsertion && range.isEmpty() && range.begin() == position)) {
            return false;
        }
        if (splitsSurrogatePair(text, range.begin()) || splitsSurrogatePair(text, range.end()) || !words.isValidUtf16() || words.contains(QChar::Null)) {
            return false;
        }
        position = range.end();
        afterInsertion = range.isEmpty();
    }
    return true;
}

QString TextSplices::appliedTo(QStringView text) const
{
    QString after;
    after.reserve(text.size() + (m_shifts.isEmpty() ? 0 : m_shifts.constLast()));
    qsizetype position = 0;
    for (const auto &[range, words] : m_splices) {
        after += text.sliced(position, range.begin() - position);
        after += words;
        position = range.end();
    }
    after += text.sliced(position);
    return after;
}

TextSplices TextSplices::inverseFor(QStringView text) const
{
    QList<TextSplice> back;
    back.reserve(m_splices.size());
    qsizetype shift = 0;
    for (const auto &[range, words] : m_splices) {
        back.append({TextRange::ofLength(range.begin() + shift, words.size()), range.of(text).toString()});
        shift += words.size() - range.length();
    }
    return TextSplices(back);
}

qsizetype TextSplices::firstEndingAfter(qsizetype position) const
{
    const auto found = std::ranges::upper_bound(m_splices, position, {}, [](const TextSplice &splice) { return splice.range.end(); });
    return found - m_splices.cbegin();
}

std::optional<TextRange> TextSplices::mapped(TextRange range) const
{
    // Those that end at or before its begin move it whole.
    auto i = firstEndingAfter(range.begin());
    const auto shift = i == 0 ? 0 : m_shifts.at(i - 1);
    qsizetype growth = 0;
    for (; i < m_splices.size() && m_splices.at(i).range.begin() < range.end(); ++i) {
        const auto &splice = m_splices.at(i);
        if (!range.contains(splice.range) || splice.range == range) {
            return std::nullopt;
        }
        growth += splice.text.size() - splice.range.length();
    }
    const TextRange after(range.begin() + shift, range.end() + shift + growth);
    return after.isEmpty() ? std::nullopt : std::optional(after);
}

TextRange TextSplices::clamped(TextRange range) const
{
    const auto first = firstEndingAfter(range.begin());
    const auto shift = first == 0 ? 0 : m_shifts.at(first - 1);
    qsizetype begin = range.begin() + shift;
    qsizetype end = range.end() + shift;
    for (auto i = first; i < m_splices.size() && m_splices.at(i).range.begin() < range.end(); ++i) {
        const auto &[gone, words] = m_splices.at(i);
        const bool beginGone = gone.begin() < range.begin();
        const bool endGone = gone.end() > range.end();
        const auto before = i == 0 ? 0 : m_shifts.at(i - 1);
        if (beginGone) {
            begin = gone.begin() + before + words.size();
        }
        end = endGone ? gone.begin() + before : range.end() + m_shifts.at(i);
    }
    return {begin, std::max(begin, end)};
}

QList<Block> TextSplices::mapped(const QList<Block> &blocks) const
{
    QList<Block> after;
    after.reserve(blocks.size());
    for (const auto &block : blocks) {
        // What is put at the edge of a block belongs to it: a paragraph without its first letters would not be one.
        const auto first = std::ranges::lower_bound(m_splices, block.range.begin(), {}, [](const TextSplice &splice) { return splice.range.end(); }) - m_splices.cbegin();
        auto i = first;
        auto shift = i == 0 ? 0 : m_shifts.at(i - 1);
        auto begin = block.range.begin() + shift;
        auto end = block.range.end() + shift;
        for (; i < m_splices.size() && m_splices.at(i).range.begin() <= block.range.end(); ++i) {
            const auto &[gone, words] = m_splices.at(i);
            const auto before = i == 0 ? 0 : m_shifts.at(i - 1);
            if (gone.begin() < block.range.begin()) {
                begin = gone.begin() + before + words.size();
            }
            end = gone.end() > block.range.end() ? gone.begin() + before : block.range.end() + m_shifts.at(i);
        }
        const auto floor = after.isEmpty() ? 0 : after.constLast().range.end();
        begin = std::max(begin, floor);
        if (begin < end) {
            after.append({block.kind, {begin, end}});
        }
    }
    return after;
}

Article changedArticle(const Article &article, const TextSplices &splices, const std::optional<QList<Block>> &blocks)
{
    return Article(splices.appliedTo(article.text()), article.metadata(), blocks ? *blocks : splices.mapped(article.blocks()));
}

}
