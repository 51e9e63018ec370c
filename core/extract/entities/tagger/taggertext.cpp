// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/taggertext.h"

namespace Hashiya {

namespace {

/// Weak folding, and one digit for all.
char16_t formUnit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9' ? u'0' : weakFolded(unit);
}

}

TaggerText::TaggerText(const TokenizedText &text)
    : m_sentences(text.sentences().begin(), text.sentences().end())
{
    const QString &folded = text.folded().text;
    m_units.resize(folded.size());
    QChar *out = m_units.data();
    for (const QChar unit : folded) {
        *out++ = QChar(formUnit(unit.unicode()));
    }
    m_tokens.reserve(text.tokens().size());
    for (const Token &token : text.tokens()) {
        const bool capital = token.kind == TokenKind::LatinWord && text.text().at(token.range.begin()).isUpper();
        m_tokens.push_back({token.folded, token.kind, capital, token.spaceBefore});
    }
}

}
