// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/timematch.h"

namespace Hashiya {

TimeMatch timeMatch(const TokenCursor &cursor, const QString &type, qsizetype begin, qsizetype end, const Value &value, const QString &rule)
{
    const TextRange range{begin, cursor.token(end - 1).range.end()};
    return {.type = type, .range = range, .end = end, .value = value, .rule = rule, .evidence = {range.of(cursor.text().text()).toString()}};
}

}
