// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"
#include "core/extract/figures/tokencursor.h"
#include "core/text/textrange.h"

#include <QStringList>

namespace Hashiya {

/// A date, clock time or length of time that was read.
struct TimeMatch
{
    QString type = {}; ///< "date", "time", "duration"
    TextRange range = {}; ///< in the article's text
    qsizetype end = 0; ///< behind its last token
    Value value = {}; ///< CalendarValue or DurationValue
    QString rule = {}; ///< without the extractor's name
    QStringList evidence = {};
    double confidence = 0.95;
};

/// What reaches from position `begin` of the text to the token before `end`; its words are the evidence.
[[nodiscard]] TimeMatch timeMatch(const TokenCursor &cursor, const QString &type, qsizetype begin, qsizetype end, const Value &value, const QString &rule);

}
