// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/textrange.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Hashiya {

enum class PlotKind {
    Articles, ///< over time, a bar for each stretch
    Figures, ///< over time, a dot for each
    Names, ///< a bar for each
    Together, ///< a circle for each two names
};

/// One thing that is drawn, and what it leads to.
struct PlotItem
{
    QString label; ///< of its row in a table
    QString amount; ///< the number, in the language of the interface
    QString sentence; ///< all of it, for tooltips and for whoever does not see it
    double value = 0; ///< bars and circles: from 0 to Plot::greatest; dots: between Plot::least and Plot::greatest
    double place = 0; ///< dots: in time, 0 for the oldest to 1 for the newest
    int row = 0; ///< circles: index into Plot::names
    int column = 0;
    QString type; ///< key of the type of the mark or name; empty for none
    QString query; ///< what finds the articles behind it; empty for a dot
    ArticleId article; ///< of a dot, with the figure's place
    TextRange range;
};

/// What is drawn, without how.
struct Plot
{
    PlotKind kind = PlotKind::Articles;
    QString title;
    QList<PlotItem> items; ///< in reading order: oldest first, or most first
    QStringList names; ///< circles: the rows and columns
    double least = 0;
    double greatest = 0;
    QString leastText, greatestText; ///< at the ends of the axis of values
    QString firstText, lastText; ///< at the ends of the axis of time
};

}
