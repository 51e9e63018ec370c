// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QColor>
#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace Hashiya {

/// For what stands over or under words of an article in a list.
[[nodiscard]] QFont smallFont(const QFont &font);
/// For words of an article in a list.
[[nodiscard]] QFont wordsFont(const QFont &font);

/// Words of an article with what stands around them, on one line of a list: shortened from the outer ends until they fit. Joined letters stay joined: the
/// words are tinted at painting, never formatted.
struct ContextLine
{
    QString before;
    QString words;
    QString after;
    bool rightToLeft = true;

    /// `tint` lies behind the words; not valid for none.
    void paint(QPainter &painter, QRect rect, const QFont &font, const ReaderTheme &theme, const QColor &tint) const;

private:
    bool shorten();
};

}
