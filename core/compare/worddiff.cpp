// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/worddiff.h"

#include "core/arabic/foldrules.h"
#include "core/arabic/proclitics.h"
#include "core/arabic/tokens.h"
#include "core/base/numbering.h"
#include "core/compare/sequencediff.h"

#include <algorithm>
#include <vector>

namespace Hashiya {

namespace {

using namespace Qt::StringLiterals;

/// The words of one article by block, with a number for each that says which words are the same.
class BlockWords
{
public:
    BlockWords(const Article &article, const DiffSwitches &switches, Numbering &keys)
        : m_folder(folderFor(switches.fold))
        , m_blocks(size_t(article.blocks().size()))
    {
        const TokenizedText text(article);
        for (const auto &token : text.tokens()) {
            const bool isWord = token.kind == TokenKind::ArabicWord || token.kind == TokenKind::LatinWord || token.kind == TokenKind::Number;
            const auto block = article.blockAt(token.range.begin());
            if (block < 0 || (!isWord && switches.punctuation)) {
                continue;
            }
            const auto word = keyWord(text.textOf(token), token.kind, switches.clitics);
            auto &words = m_blocks[size_t(block)];
            words.ranges.push_back(token.range);
            words.keys.push_back(quint32(keys.of(word)));
            words.found.push_back(false);
        }
    }

    struct Words
    {
        std::vector<TextRange> ranges;
        std::vector<quint32> keys;
        std::vector<bool> found; ///< a partner has it
    };
    /// Of a block of the article.
    [[nodiscard]] Words &at(qsizetype block) { return m_blocks[size_t(block)]; }

    /// What was not found in blocks that were compared; neighbours are one range.
    [[nodiscard]] QList<TextRange> missing(const std::vector<bool> &compared) const
    {
        QList<TextRange> ranges;
        for (size_t block = 0; block < m_blocks.size(); ++block) {
            bool goesOn = false;
            for (size_t i = 0; compared[block] && i < m_blocks[block].ranges.size(); ++i) {
                const auto range = m_blocks[block].ranges[i];
                if (m_blocks[block].found[i]) {
                    goesOn = false;
                } else if (goesOn) {
                    ranges.last() = {ranges.constLast().begin(), range.end()};
                } else {
                    ranges.append(range);
                    goesOn = true;
                }
            }
        }
        return ranges;
    }
    [[nodiscard]] size_t size() const { return m_blocks.size(); }

private:
    QString keyWord(QStringView word, TokenKind kind, bool withoutClitics) const
    {
        if (!withoutClitics || kind != TokenKind::ArabicWord) {
            return m_folder.folded(word);
        }
        const auto folded = foldWithOrigins(word, FoldStrength::Weak);
        const auto readings = cliticReadings(folded.text);
        const auto hidden = std::ranges::find(readings, true, &CliticReading::restoredArticle); // لل: surely ل and ال
        const auto stem = hidden != readings.end() ? *hidden : readings.constLast();
        const auto begin = folded.origins.at(stem.offset);
        return (stem.restoredArticle ? u"ا"_s : QString()) + m_folder.folded(word.sliced(begin));
    }

    Folder m_folder;
    std::vector<Words> m_blocks;
};

}

WordDifferences wordDifferences(const Article &first, const Article &second, const QList<AlignedBlocks> &blocks, const DiffSwitches &switches)
{
    Numbering keys;
    BlockWords firstWords(first, switches, keys);
    BlockWords secondWords(second, switches, keys);
    std::vector<bool> firstCompared(firstWords.size());
    std::vector<bool> secondCompared(secondWords.size());
    for (const auto &pair : blocks) {
        auto &ours = firstWords.at(pair.first);
        auto &theirs = secondWords.at(pair.second);
        for (const auto &[i, j] : commonSubsequence(ours.keys, theirs.keys)) {
            ours.found[i] = true;
            theirs.found[j] = true;
        }
        firstCompared[size_t(pair.first)] = true;
        secondCompared[size_t(pair.second)] = true;
    }
    return {firstWords.missing(firstCompared), secondWords.missing(secondCompared)};
}

}
