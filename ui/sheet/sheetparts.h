// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "ui/sheet/sheet.h"

#include <QDate>

namespace Hashiya {

// What sheets of every kind are made of.

/// Who made a sheet, and on which day.
struct SheetMaker
{
    QString person;
    QDate day;
};

/// An empty sheet in the language of the interface, with who made it at the foot.
[[nodiscard]] Sheet emptySheet(const QString &title, const SheetMaker &maker);
/// Words of the interface.
[[nodiscard]] SheetLine interfaceLine(const QString &words, SheetStyle style = SheetStyle::Plain);
/// Words of an article, in its direction.
[[nodiscard]] SheetLine articleLine(const QString &words, SheetStyle style = SheetStyle::Plain);
/// A mark between the words around it.
[[nodiscard]] SheetLine contextLine(const Document &document, const Annotation &mark);
/// Title, source, author, day and address of an article, as far as it has them.
[[nodiscard]] SheetCell articleHead(const Article &article);
/// What a person found out about the fact: the status, the evidence and the link.
[[nodiscard]] SheetCell checkCell(const Annotation &mark);

}
