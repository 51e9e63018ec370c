// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/contextline.h"

#include <QPainter>
#include <QTextLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

QFont smallFont(const QFont &font)
{
    auto small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

QFont wordsFont(const QFont &font)
{
    auto words = font;
    words.setFamilies({u"Noto Naskh Arabic"_s, u"Amiri"_s, font.family()});
    words.setPointSizeF(font.pointSizeF() * 1.18);
    return words;
}

bool ContextLine::shorten()
{
    const auto cutsBefore = before.size() >= after.size();
    auto &side = cutsBefore ? before : after;
    const auto bare = QStringView(side).trimmed();
    if (bare.isEmpty() || bare == u"…") {
        if (words.size() < 8) {
            return false;
        }
        words = words.left(words.size() * 3 / 4) + u"…"_s;
        return true;
    }
    const auto space = cutsBefore ? side.indexOf(u' ', side.startsWith(u"… ") ? 2 : 0) : side.lastIndexOf(u' ', side.endsWith(u" …") ? -3 : -1);
    if (space < 0) {
        side.clear();
    } else {
        side = cutsBefore ? u"… "_s + side.sliced(space + 1) : side.first(space) + u" …"_s;
    }
    return true;
}

void ContextLine::paint(QPainter &painter, QRect rect, const QFont &font, const ReaderTheme &theme, const QColor &tint) const
{
    auto shown = *this;
    QTextOption option(rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(QString(), font);
    layout.setTextOption(option);
    for (;;) {
        layout.setText(shown.before + shown.words + shown.after);
        layout.beginLayout();
        auto line = layout.createLine();
        line.setLineWidth(rect.width());
        layout.endLayout();
        if (line.naturalTextWidth() <= rect.width() || !shown.shorten()) {
            break;
        }
    }
    QTextLayout::FormatRange tinted;
    tinted.start = int(shown.before.size());
    tinted.length = int(shown.words.size());
    tinted.format.setForeground(theme.text());
    if (tint.isValid()) {
        tinted.format.setBackground(tint);
    }
    painter.setPen(theme.faint());
    painter.setClipRect(rect);
    layout.draw(&painter, rect.topLeft(), {tinted}, rect);
    painter.setClipping(false);
}

}
