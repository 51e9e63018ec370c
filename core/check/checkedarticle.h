// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/arabic/tokens.h"
#include "core/check/checkwords.h"
#include "core/compare/comparablevalue.h"

#include <span>
#include <vector>

namespace Hashiya {

/// A mark that states one plain number.
struct CheckedFigure
{
    const Annotation *mark = nullptr;
    FigureKind kind = FigureKind::Count;
    QString unit; ///< of counts the noun as written
    ComparableValue value; ///< `stated` is there
    qsizetype begin = 0; ///< first token
    qsizetype end = 0; ///< behind the last token
    qsizetype sentence = 0;

    [[nodiscard]] Decimal number() const { return *value.stated; }
};

/// An article's words and figures, read once for all checks. The document must outlive it.
class CheckedArticle
{
public:
    explicit CheckedArticle(const Document &document);

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const TokenizedText &text() const { return m_text; }
    /// By place; rejected marks, ranges, bounds and rates left out.
    [[nodiscard]] std::span<const CheckedFigure> figures() const { return m_figures; }
    /// Those of each sentence that has any, in order.
    [[nodiscard]] std::vector<std::span<const CheckedFigure>> bySentence() const;
    /// True where a word of that role stands in [first, last).
    [[nodiscard]] bool has(qsizetype first, qsizetype last, CheckRole role) const;
    [[nodiscard]] bool is(qsizetype token, CheckRole role) const { return has(token, token + 1, role); }
    /// A token, folded and as written; empty outside the text.
    [[nodiscard]] QStringView folded(qsizetype token) const;
    [[nodiscard]] QStringView written(qsizetype token) const;
    /// Tokens of a sentence, [begin, end).
    [[nodiscard]] TextRange sentence(qsizetype index) const { return m_text.sentences()[size_t(index)]; }

private:
    const Document &m_document;
    TokenizedText m_text;
    std::vector<CheckedFigure> m_figures;
};

}
