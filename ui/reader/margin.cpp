// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/margin.h"

#include "ui/reader/gloss.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

struct LineGlosses
{
    int line = 0;
    QList<GlossRow::Part> parts;
};

QList<LineGlosses> glossesByLine(const SliceLayout &slice, const Document &document)
{
    QList<LineGlosses> lines;
    for (const auto *annotation : document.annotations().overlapping(slice.slice().range)) {
        // A mark that began in an earlier slice has its gloss there.
        if (annotation->state == AnnotationState::Rejected || !slice.slice().range.contains(annotation->range.begin())) {
            continue;
        }
        const auto text = glossText(*annotation, document);
        if (text.isEmpty()) {
            continue;
        }
        const int line = slice.lineOf(annotation->range.begin());
        if (lines.isEmpty() || lines.last().line != line) {
            lines.append(LineGlosses{line, {}});
        }
        lines.last().parts.append({annotation->id, text, annotation->state});
    }
    return lines;
}

/// Top of a gloss whose base line is that of the text.
int wantedTop(const SliceLayout &slice, int line, const ReaderStyle &style)
{
    const QFontMetricsF metrics(style.glossFont());
    const qreal shift = (style.glossHeight() - metrics.height()) / 2 + metrics.ascent();
    return static_cast<int>(slice.baseline(line) - shift);
}

QString signOf(AnnotationState state)
{
    return state == AnnotationState::Confirmed ? u"✓"_s : u"?"_s;
}

}

QList<GlossRow> glossRows(const SliceLayout &slice, const Document &document, const ReaderStyle &style)
{
    const auto lines = glossesByLine(slice, document);
    const int height = style.glossHeight();
    const auto place = [&](bool mayStack) {
        QList<GlossRow> rows;
        for (const auto &[line, parts] : lines) {
            const int wanted = wantedTop(slice, line, style);
            int top = rows.isEmpty() ? wanted : std::max(wanted, rows.last().top + height);
            const auto lastTop = top + static_cast<int>(parts.size() - 1) * height;
            if (mayStack && lastTop - wanted <= slice.lineRect(line).height()) {
                for (const auto &part : parts) {
                    rows.append({{part}, top});
                    top += height;
                }
            } else {
                rows.append({parts, top});
            }
        }
        return rows;
    };
    const auto rows = place(true);
    const bool fits = rows.isEmpty() || rows.last().top + height <= slice.height();
    return fits ? rows : place(false);
}

void paintGlosses(QPainter &painter, const QList<GlossRow> &rows, const ReaderTheme &theme, const ReaderStyle &style, const PageGeometry &page,
    AnnotationId current)
{
    if (page.marginWidth <= 0) {
        return;
    }
    const QFontMetricsF metrics(style.glossFont());
    const qreal signWidth = metrics.horizontalAdvance(u"✓"_s) + style.em() * 0.3;
    const auto signInk = mixed(theme.page(), theme.text(), 0.9);
    painter.save();
    painter.setFont(style.glossFont());
    for (const auto &row : rows) {
        qreal used = 0; // pixels from the side of the text
        const auto draw = [&](const QString &text, qreal width) {
            const qreal left = page.rightToLeft ? page.marginLeft + page.marginWidth - used - width : page.marginLeft + used;
            const auto side = page.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
            painter.drawText(QRectF(left, row.top, width, style.glossHeight()), text, QTextOption(side | Qt::AlignAbsolute | Qt::AlignVCenter));
            used += width;
        };
        for (const auto &part : row.parts) {
            const qreal room = page.marginWidth - used - signWidth;
            if (room < style.em()) {
                break;
            }
            const bool emphasised = current.isValid() && part.id == current;
            painter.setPen(part.state == AnnotationState::Confirmed ? signInk : theme.faint());
            draw(signOf(part.state), signWidth);
            painter.setPen(emphasised ? theme.text() : theme.faint());
            const auto text = metrics.elidedText(part.text, Qt::ElideRight, room);
            draw(text, std::min(room, metrics.horizontalAdvance(text) + 1));
            used += style.em() * 0.5;
        }
    }
    painter.restore();
}

}
