// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/margin.h"

#include "ui/reader/gloss.h"
#include "ui/reader/verificationsign.h"

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
    QList<QList<GlossRow::Part>> reported; // by line, who is reported to say it: gives way to what its marks say
    for (const auto *annotation : document.annotations().overlapping(slice.slice().range)) {
        // A mark that began in an earlier slice has its gloss there.
        if (annotation->state == AnnotationState::Rejected || !slice.slice().range.contains(annotation->range.begin())) {
            continue;
        }
        const auto text = glossText(*annotation, document);
        if (text.isEmpty() && annotation->verification.status == VerificationStatus::Unchecked) {
            continue;
        }
        const int line = slice.lineOf(annotation->range.begin());
        if (lines.isEmpty() || lines.last().line != line) {
            lines.append(LineGlosses{line, {}});
            reported.append(QList<GlossRow::Part>());
        }
        GlossRow::Part part;
        part.id = annotation->id;
        part.text = text;
        part.state = annotation->state;
        part.verification = annotation->verification.status;
        (isIndirectSpeech(annotation->value) ? reported.last() : lines.last().parts).append(part);
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].parts.append(reported.at(i));
    }
    return lines;
}

/// Top of a gloss whose base line is that of the text.
int wantedTop(const SliceLayout &slice, int line, const ReaderStyle &style)
{
    return static_cast<int>(slice.baseline(line) - style.glossBaseline());
}

/// Side of the sign of a check.
qreal checkSize(const ReaderStyle &style)
{
    return style.em() * 0.62;
}

/// Lays the parts of a row out from the side of the text outwards.
class RowLayout
{
public:
    RowLayout(const ReaderStyle &style, const PageGeometry &page)
        : m_style(style)
        , m_page(page)
        , m_signWidth(style.confirmedSign().size().width() + style.em() * 0.3)
    {
    }

    void layOut(GlossRow &row) const
    {
        qreal used = 0; // pixels from the side of the text
        const auto takeRoom = [&](qreal width) {
            const qreal left = m_page.rightToLeft ? m_page.marginLeft + m_page.marginWidth - used - width : m_page.marginLeft + used;
            used += width;
            return left;
        };
        for (auto &part : row.parts) {
            qreal room = m_page.marginWidth - used - m_signWidth;
            if (room < m_style.em()) {
                break;
            }
            part.sign = part.state == AnnotationState::Confirmed ? m_style.confirmedSign() : m_style.suggestedSign();
            const qreal signLeft = takeRoom(m_signWidth);
            part.signLeft = m_page.rightToLeft ? signLeft + m_signWidth - part.sign.size().width() : signLeft;
            if (part.verification != VerificationStatus::Unchecked) {
                const qreal width = checkSize(m_style) * 1.4;
                const qreal left = takeRoom(width);
                room -= width;
                part.checkLeft = m_page.rightToLeft ? left + width - checkSize(m_style) : left;
            }
            part.shown = m_style.glossText(part.text);
            if (part.shown.size().width() > room) {
                part.shown = m_style.glossText(QFontMetricsF(m_style.glossFont()).elidedText(part.text, Qt::ElideRight, room));
            }
            part.shownLeft = takeRoom(std::min(room, part.shown.size().width()));
            used += m_style.em() * 0.5;
        }
    }

private:
    const ReaderStyle &m_style;
    const PageGeometry &m_page;
    qreal m_signWidth;
};

}

QList<GlossRow> glossRows(const SliceLayout &slice, const Document &document, const ReaderStyle &style, const PageGeometry &page)
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
    auto rows = place(true);
    if (!rows.isEmpty() && rows.last().top + height > slice.height()) {
        rows = place(false);
    }
    if (!rows.isEmpty() && page.marginWidth > 0) {
        const RowLayout layout(style, page);
        for (auto &row : rows) {
            layout.layOut(row);
        }
    }
    return rows;
}

void paintGlosses(QPainter &painter, const QList<GlossRow> &rows, const ReaderTheme &theme, const ReaderStyle &style, const PageGeometry &page,
    AnnotationId current)
{
    if (page.marginWidth <= 0 || rows.isEmpty()) {
        return;
    }
    const auto strong = mixed(theme.page(), theme.text(), 0.9);
    painter.setFont(style.glossFont());
    for (const auto &row : rows) {
        for (const auto &part : row.parts) {
            if (part.sign.text().isEmpty()) {
                break; // no room for it and for what follows
            }
            const qreal y = row.top + style.glossTextTop();
            painter.setPen(part.state == AnnotationState::Confirmed ? strong : theme.faint());
            painter.drawStaticText(QPointF(part.signLeft, y), part.sign);
            if (part.verification != VerificationStatus::Unchecked) {
                const qreal side = checkSize(style);
                const qreal top = row.top + style.glossBaseline() - side * 0.94;
                paintVerificationSign(painter, {part.checkLeft, top, side, side}, part.verification, theme);
            }
            painter.setPen(current.isValid() && part.id == current ? theme.text() : theme.faint());
            painter.drawStaticText(QPointF(part.shownLeft, y), part.shown);
        }
    }
}

}
