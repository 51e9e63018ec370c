// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Hashiya {

/// What a block of an article is. Furniture is what the page put around the article (a comment box, a share button): shown
/// faintly, never read for marks.
enum class BlockKind { Title, Heading, Paragraph, ListItem, Quotation, TableCell, SourceLine, Furniture };

/// One block: a range of the article's text without its closing line break. Blocks are in order and do not overlap.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    TextRange range;

    friend bool operator==(const Block &, const Block &) = default;
};

/// What is known about an article besides its text. Every field may be empty.
struct ArticleMetadata
{
    QString externalId; ///< the identifier it came with, kept for export
    QString title;
    QString source;
    QString author;
    QString url; ///< data, never opened by the program
    QString published; ///< ISO 8601 date or date and time, as it came
    QString language = QStringLiteral("ar"); ///< BCP 47

    /// The day of `published`; what relative dates are reckoned from.
    [[nodiscard]] std::optional<QDate> publishedDate() const;
    friend bool operator==(const ArticleMetadata &, const ArticleMetadata &) = default;
};

/// One report: a text in logical order, its blocks and metadata. Immutable: a corrected text is another Article.
/// Copies share their data.
class Article
{
public:
    Article() = default;
    /// `blocks` in order, inside `text`, not overlapping. The text has no NUL and no lone surrogate (see core/text/clean.h).
    Article(QString text, ArticleMetadata metadata, QList<Block> blocks);
    /// Blocks found by splitBlocks().
    Article(QString text, ArticleMetadata metadata);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const ArticleMetadata &metadata() const { return m_metadata; }
    [[nodiscard]] const QList<Block> &blocks() const { return m_blocks; }
    /// SHA-256 of the text as UTF-8, 64 lower-case hexadecimal digits.
    /// Reckoned when it is first asked for (10 ms for a million characters), once for all copies; thread-safe.
    [[nodiscard]] const QByteArray &textSha256() const;
    /// The same text and blocks with other metadata.
    [[nodiscard]] Article withMetadata(ArticleMetadata metadata) const;
    /// Index of the last block that begins at or before `position`, or -1.
    [[nodiscard]] qsizetype blockAt(qsizetype position) const;
    /// Its range; that of the whole text where there is none.
    [[nodiscard]] TextRange blockRangeAt(qsizetype position) const;
    /// True where the last block that begins at or before `position`, or the first one, is furniture of the page.
    [[nodiscard]] bool isFurniture(qsizetype position) const;
    /// The title of the metadata, or else the text of the first block that is not furniture, trimmed; for lists.
    [[nodiscard]] QString displayTitle() const;

    [[nodiscard]] static QByteArray sha256Of(QStringView text);

private:
    QString m_text;
    ArticleMetadata m_metadata;
    QList<Block> m_blocks;
    struct Hash;
    std::shared_ptr<Hash> m_hash; ///< null for the empty article
};

}
