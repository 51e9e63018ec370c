// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"
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

}
