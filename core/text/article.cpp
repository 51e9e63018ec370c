// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/article.h"

#include "core/text/blocks.h"

#include <QCryptographicHash>

#include <mutex>

namespace Hashiya {

std::optional<QDate> ArticleMetadata::publishedDate() const
{
    const auto date = QDate::fromString(published.left(10), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

struct Article::Hash
{
    std::once_flag once;
    QByteArray sha256;
};

Article::Article(QString text, ArticleMetadata metadata, QList<Block> blocks)
    : m_text(std::move(text))
    , m_metadata(std::move(metadata))
    , m_blocks(std::move(blocks))
    , m_hash(std::make_shared<Hash>())
{
}

Article::Article(QString text, ArticleMetadata metadata)
    : Article(text, std::move(metadata), splitBlocks(text))
{
}

Article Article::withMetadata(ArticleMetadata metadata) const
{
    Article copy = *this;
    copy.m_metadata = std::move(metadata);
    return copy;
}

qsizetype Article::blockAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_blocks, position, {}, [](const Block &block) { return block.range.begin(); });
    return after - m_blocks.begin() - 1;
}

TextRange Article::blockRangeAt(qsizetype position) const
{
    const auto block = blockAt(position);
    return block < 0 ? TextRange(0, m_text.size()) : m_blocks.at(block).range;
}

bool Article::isFurniture(qsizetype position) const
{
    // Blank lines before the first block are its.
    return !m_blocks.isEmpty() && m_blocks.at(std::max<qsizetype>(0, blockAt(position))).kind == BlockKind::Furniture;
}

QString Article::displayTitle() const
{
    if (!m_metadata.title.isEmpty() || m_blocks.isEmpty()) {
        return m_metadata.title;
    }
    const auto body = std::ranges::find_if(m_blocks, [](const Block &block) { return block.kind != BlockKind::Furniture; });
    return (body == m_blocks.cend() ? m_blocks.first() : *body).range.of(m_text).trimmed().toString();
}

const QByteArray &Article::textSha256() const
{
    static const auto ofNothing = sha256Of({});
    if (!m_hash) {
        return ofNothing;
    }
    std::call_once(m_hash->once, [this] { m_hash->sha256 = sha256Of(m_text); });
    return m_hash->sha256;
}

QByteArray Article::sha256Of(QStringView text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

}
