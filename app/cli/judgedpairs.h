// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/compare/pairscore.h"

#include <QByteArray>

namespace Hashiya {

/// Two reports whose figures were judged by a person: where they stand and what was judged, without their text.
struct JudgedPair
{
    QString set; ///< file of pairs without its ending
    qsizetype line = 0; ///< in that file, from 1
    QString part; ///< "development" or "held"
    QByteArray firstSha256; ///< of the texts that were judged
    QByteArray secondSha256;
    QList<JudgedQuantity> quantities; ///< in code points; see judgedIn()
};

/// Reads `hashiya.judged-pairs/1`. Errors: those of parseJsonObject(), UnknownFormat, MissingField, InvalidField.
[[nodiscard]] Result<QList<JudgedPair>> readJudgedPairs(const QByteArray &json, const QString &subject);

/// The two articles of a line of a file of pairs ({"a": {"title", "content", "batch"}, "b": ...}): title, two line feeds, content.
/// Errors: those of parseJsonObject(), MissingField.
[[nodiscard]] Result<std::pair<Article, Article>> readPairLine(const QByteArray &json, const QString &subject);

/// What was judged in UTF-16 units of these texts. Errors: HashMismatch, OffsetOutOfRange.
[[nodiscard]] Result<QList<JudgedQuantity>> judgedIn(const JudgedPair &pair, const Article &first, const Article &second);

}
