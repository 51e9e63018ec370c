// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Hashiya {

// A sheet to print or send: what it says, without how it is drawn. Words of the interface are in its language; foreign text stands in isolates.

enum class SheetStyle { Plain, Strong, Faint };

struct SheetRun
{
    QString text; ///< plain text; isolates in it are kept or become elements
    SheetStyle style = SheetStyle::Plain;

    friend bool operator==(const SheetRun &, const SheetRun &) = default;
};

/// A line of a cell or of the head; it may be broken where it is drawn.
struct SheetLine
{
    QList<SheetRun> runs;
    bool rightToLeft = true;

    friend bool operator==(const SheetLine &, const SheetLine &) = default;
};

using SheetCell = QList<SheetLine>;

struct SheetTable
{
    QString title;
    QStringList columns;
    QList<int> widths; ///< of the columns, in hundredths of the sheet's width
    QList<QList<SheetCell>> rows; ///< each with as many cells as there are columns
};

struct Sheet
{
    QString title;
    SheetCell head; ///< where it is from, when, what was found
    QList<SheetTable> tables;
    QString foot;
    QString language; ///< BCP 47
    bool rightToLeft = true; ///< which side columns begin at
};

}
