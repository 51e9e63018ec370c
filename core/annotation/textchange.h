// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/article.h"

#include <QList>

#include <optional>

namespace Hashiya {

/// Other words for a piece of a text; an insertion where the range is empty.
struct TextSplice
{
    TextRange range; ///< in the text before
    QString text;

    friend bool operator==(const TextSplice &, const TextSplice &) = default;
};

/// Splices of one text, all in positions of the text before: in order, not overlapping; two may touch, but not both be insertions.
///
/// How a range goes along: what stands before a splice stays, what stands behind it moves by the difference in length, and what holds it grows or shrinks with
/// it. An insertion at either edge of a range stays outside. A splice that takes part of a range together with what lies outside, or all of it, has no
/// answer: whoever makes the change must say where such a range belongs.
class TextSplices
{
public:
    TextSplices() = default;
    /// Not valid where they are out of order.
    explicit TextSplices(QList<TextSplice> splices);

    [[nodiscard]] const QList<TextSplice> &list() const { return m_splices; }
    /// Whether they are in order and inside a text of that length, and none splits a surrogate pair of it.
    [[nodiscard]] bool fit(QStringView text) const;
    [[nodiscard]] QString appliedTo(QStringView text) const;
    /// The splices that lead back from the text after to `text`, the one before.
    [[nodiscard]] TextSplices inverseFor(QStringView text) const;

    /// A mark's range afterwards; nullopt where there is no answer.
    [[nodiscard]] std::optional<TextRange> mapped(TextRange range) const;
    /// The same, but with an answer always: what is gone becomes an empty range where it was, and what lost an edge ends there.
    [[nodiscard]] TextRange clamped(TextRange range) const;
    /// Blocks that go along, without those that became empty. Line breaks that a splice brings split none, and those that it takes join none.
    [[nodiscard]] QList<Block> mapped(const QList<Block> &blocks) const;

    friend bool operator==(const TextSplices &, const TextSplices &) = default;

private:
    /// Index of the first splice that ends after `position`.
    [[nodiscard]] qsizetype firstEndingAfter(qsizetype position) const;

    QList<TextSplice> m_splices;
    QList<qsizetype> m_shifts; ///< by how much what stands behind the n-th splice moves
};

/// The article with the changed text; `blocks` of the text after, or those that go along.
[[nodiscard]] Article changedArticle(const Article &article, const TextSplices &splices, const std::optional<QList<Block>> &blocks);

}
