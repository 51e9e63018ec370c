// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/import/plaintext.h"

#include "core/text/clean.h"

#include <QFile>
#include <QFileInfo>

namespace Hashiya {

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::FileNotFound, path);
    }
    if (!info.isFile()) {
        return failure(ErrorCode::NotAFile, path);
    }
    if (info.size() == 0) {
        return failure(ErrorCode::FileEmpty, path);
    }
    const auto tooLarge = failure(ErrorCode::FileTooLarge, path, QString::number(limit));
    if (info.size() > limit) {
        return tooLarge;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    }
    auto bytes = file.read(limit + 1); // the file may have grown since
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    }
    if (bytes.size() > limit) {
        return tooLarge;
    }
    return bytes;
}

ImportedArticle articleFromText(DecodedText decoding)
{
    auto text = cleanText(std::exchange(decoding.text, {}), LineEnds::ToLineFeed).text;
    Article article(std::move(text), {});
    if (const auto &blocks = article.blocks(); !blocks.isEmpty() && blocks.first().kind == BlockKind::Title) {
        auto metadata = article.metadata();
        metadata.title = blocks.first().range.of(article.text()).trimmed().toString();
        article = article.withMetadata(std::move(metadata));
    }
    return {std::move(article), std::move(decoding)};
}

Result<ImportedArticle> importPlainText(const QString &path, const QString &declaredEncoding)
{
    const auto bytes = readFile(path);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    auto decoding = decodeText(*bytes, path, declaredEncoding);
    if (!decoding) {
        return std::unexpected(decoding.error());
    }
    return articleFromText(std::move(*decoding));
}

}
