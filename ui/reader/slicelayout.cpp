// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/slicelayout.h"

#include "core/text/invisibles.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Hashiya {

namespace {

/// The slice's text as QTextLayout takes it: as long, with line breaks that it obeys and nothing that it would lay out as a tab.
QString layoutText(QStringView slice)
{
    QString text = slice.toString();
    for (auto &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == u'\v' || c == u'\f') {
            c = QChar::LineSeparator;
        } else if (c == u'\t') {
            c = u' ';
        }
    }
    return text;
}

/// Units of a list item's own mark with the spaces behind it ("- ", "12. "); 0 for none.
qsizetype listMarkLength(QStringView item)
{
    qsizetype end = 0;
    while (end < item.size() && !item[end].isSpace()) {
        ++end;
    }
    if (end > 4 || std::ranges::any_of(item.first(end), [](QChar c) { return c.isLetter(); })) {
        return 0;
    }
    while (end < item.size() && item[end].isSpace()) {
        ++end;
    }
    return end;
}

bool hasMetadataLine(const ArticleMetadata &metadata)
{
    return !metadata.source.isEmpty() || !metadata.author.isEmpty() || !metadata.published.isEmpty();
}

/// Direction of the block that a slice belongs to; of a long one, its beginning decides. A line that names the source takes the article's: it is a
/// label of the article, often followed by nothing but a Latin name.
bool blockIsRightToLeft(const Article &article, const Block &block, bool fallback)
{
    if (block.kind == BlockKind::SourceLine) {
        return fallback;
    }
    const auto text = block.range.of(article.text());
    return isRightToLeft(text.first(std::min(text.size(), greatestSlice)), fallback);
}

}

SliceLayout::SliceLayout(const Slice &slice, const Article &article, const ReaderStyle &style, const PageGeometry &page,
    const DisplayOptions &display)
    : m_slice(slice)
    , m_kind(article.blocks()[slice.block].kind)
    , m_rightToLeft(blockIsRightToLeft(article, article.blocks()[slice.block], page.rightToLeft))
    , m_text(layoutText(slice.range.of(article.text())), display, m_rightToLeft)
    , m_layout(m_text.text(), style.font(m_kind))
{
    QTextOption option;
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // QTextLayout, unlike the classes above it, takes left and right as they are.
    option.setAlignment(m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);

    const int indent = style.indent(m_kind);
    const int width = std::max(1, page.columnWidth - indent);
    layOutLines(style, width);

    const auto &blocks = article.blocks();
    const bool first = slice.block == 0 && slice.opensBlock;
    int top = first ? style.pagePadding() : slice.opensBlock ? style.spaceBefore(m_kind, blocks[slice.block - 1].kind) : 0;
    const bool opensFurniture = m_kind == BlockKind::Furniture && slice.opensBlock
        && (slice.block == 0 || blocks[slice.block - 1].kind != BlockKind::Furniture);
    if (opensFurniture) {
        top += static_cast<int>(style.em());
        m_label = QRectF(page.columnLeft, top, page.columnWidth, style.glossHeight());
        top += style.glossHeight();
    }
    m_origin = QPointF(page.columnLeft + (m_rightToLeft ? 0 : indent), top);
    int bottom = top + static_cast<int>(std::ceil(m_layout.boundingRect().bottom()));
    if (m_kind == BlockKind::Title && slice.closesBlock && hasMetadataLine(article.metadata())) {
        m_metadata = QRectF(page.columnLeft, bottom + style.em() * 0.1, page.columnWidth, style.glossHeight());
        bottom = static_cast<int>(std::ceil(m_metadata.bottom()));
    }
    const bool last = slice.block == blocks.size() - 1 && slice.closesBlock;
    m_height = bottom + (last ? style.pagePadding() : slice.closesBlock ? style.spaceAfter(m_kind) : 0);
}

void SliceLayout::layOutLines(const ReaderStyle &style, int width)
{
    // The lines of a list item hang from its mark.
    qreal hang = 0;
    if (m_kind == BlockKind::ListItem && m_slice.opensBlock) {
        const auto mark = m_text.text().first(listMarkLength(m_text.text()));
        hang = std::min<qreal>(QFontMetricsF(style.font(m_kind)).horizontalAdvance(mark), width / 4.0);
    }
    m_layout.beginLayout();
    qreal y = 0;
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        const qreal shift = line.lineNumber() > 0 ? hang : 0;
        line.setLineWidth(width - shift);
        line.setPosition(QPointF(m_rightToLeft ? 0 : shift, y));
        y += line.height();
    }
    m_layout.endLayout();
}

int SliceLayout::lineOf(qsizetype position) const
{
    const auto line = m_layout.lineForTextPosition(m_text.shown(position - m_slice.range.begin()));
    return line.isValid() ? line.lineNumber() : std::max(0, lineCount() - 1);
}

int SliceLayout::lineAt(qreal y) const
{
    int low = 0;
    int high = lineCount();
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (lineRect(middle).top() <= y ? low : high) = middle;
    }
    return low;
}

QRectF SliceLayout::lineRect(int line) const
{
    return line < lineCount() ? m_layout.lineAt(line).naturalTextRect().translated(m_origin) : QRectF(m_origin, QSizeF(0, 1));
}

qreal SliceLayout::baseline(int line) const
{
    const auto textLine = m_layout.lineAt(line);
    return m_origin.y() + textLine.y() + textLine.ascent();
}

TextRange SliceLayout::lineRange(int line) const
{
    const auto textLine = m_layout.lineAt(line);
    qsizetype end = textLine.textStart() + textLine.textLength();
    while (end > textLine.textStart() && m_text.text().at(end - 1).isSpace()) {
        --end;
    }
    return {positionOf(textLine.textStart()), positionOf(static_cast<int>(end))};
}

const LineGeometry &SliceLayout::geometry(int line) const
{
    m_geometry.resize(static_cast<size_t>(lineCount()));
    auto &geometry = m_geometry[static_cast<size_t>(line)];
    if (!geometry) {
        geometry = std::make_unique<LineGeometry>(m_layout.lineAt(line), m_layout, m_text.text(), m_rightToLeft);
    }
    return *geometry;
}

QList<LineGeometry::Span> SliceLayout::spans(int line, TextRange range) const
{
    const auto within = range.intersected(lineRange(line)).shifted(-m_slice.range.begin());
    if (within.isEmpty()) {
        return {};
    }
    auto spans = geometry(line).spans(m_text.shown(within.begin()), m_text.shown(within.end()));
    for (auto &span : spans) {
        span.left += m_origin.x();
        span.right += m_origin.x();
    }
    return spans;
}

QList<QRectF> SliceLayout::rects(TextRange range) const
{
    QList<QRectF> rects;
    const auto within = range.intersected(m_slice.range);
    if (within.isEmpty()) {
        return rects;
    }
    for (int line = lineOf(within.begin()); line < lineCount() && lineRange(line).begin() < within.end(); ++line) {
        const auto box = lineRect(line);
        for (const auto &span : spans(line, within)) {
            rects.append(QRectF(span.left, box.top(), span.right - span.left, box.height()));
        }
    }
    return rects;
}

QRectF SliceLayout::caretRect(qsizetype position) const
{
    const int line = lineOf(position);
    const auto box = lineRect(line);
    if (lineCount() == 0) {
        return box;
    }
    return {m_origin.x() + geometry(line).caretX(m_text.shown(position - m_slice.range.begin())), box.top(), 1, box.height()};
}

qsizetype SliceLayout::caretAt(QPointF point) const
{
    return positionOf(lineCount() > 0 ? geometry(lineAt(point.y())).caretAt(point.x() - m_origin.x()) : 0);
}

qsizetype SliceLayout::characterAt(QPointF point) const
{
    return positionOf(lineCount() > 0 ? geometry(lineAt(point.y())).characterAt(point.x() - m_origin.x()) : 0);
}

QList<qsizetype> SliceLayout::caretsFromLeft(int line) const
{
    QList<qsizetype> positions;
    if (line < lineCount()) {
        for (const int position : geometry(line).caretsFromLeft()) {
            positions.append(positionOf(position));
        }
    }
    return positions;
}

qsizetype SliceLayout::caretPosition(qsizetype position) const
{
    auto shown = m_text.shown(position - m_slice.range.begin());
    while (shown > 0 && !m_layout.isValidCursorPosition(shown)) {
        --shown;
    }
    return positionOf(shown);
}

TextRange SliceLayout::caretLimits(int line) const
{
    if (line >= lineCount()) {
        return {m_slice.range.begin(), m_slice.range.begin()};
    }
    return {positionOf(geometry(line).begin()), positionOf(geometry(line).lastCaret())};
}

}
