// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/linegeometry.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace Hashiya {

namespace {

constexpr qreal touching = 0.05; ///< pixels; what rounding in fixed-point advances leaves between neighbours

/// True where nothing in the line can run against the paragraph, so that it is one run without asking.
bool isOneRun(QStringView line, bool rightToLeft)
{
    return std::ranges::none_of(line, [rightToLeft](QChar c) {
        switch (c.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
            return !rightToLeft;
        case QChar::DirL:
        case QChar::DirEN:
            return rightToLeft;
        case QChar::DirB:
        case QChar::DirS:
        case QChar::DirWS:
        case QChar::DirON:
        case QChar::DirNSM:
        case QChar::DirCS:
        case QChar::DirES:
        case QChar::DirET:
            return false;
        default: // Arabic digits and controls
            return true;
        }
    }) && std::ranges::none_of(line, [](QChar c) { return c.isSurrogate(); });
}

bool isAlef(QChar c)
{
    return c == u'ا' || c == u'أ' || c == u'إ' || c == u'آ' || c == u'ٱ';
}

}

LineGeometry::LineGeometry(const QTextLine &line, const QTextLayout &layout, QStringView text, bool rightToLeft)
    : m_line(line)
    , m_layout(layout)
    , m_text(text)
    , m_begin(line.textStart())
    , m_end(line.textStart() + line.textLength())
    , m_rightToLeft(rightToLeft)
    , m_lastLine(line.lineNumber() == layout.lineCount() - 1)
{
    if (isOneRun(text.sliced(m_begin, m_end - m_begin), rightToLeft)) {
        const auto rect = line.naturalTextRect();
        m_runs.append({m_begin, m_end, rightToLeft, rect.left(), rect.right()});
    } else {
        findRuns();
    }
}

void LineGeometry::findRuns()
{
    for (const auto &glyphs : m_line.glyphRuns(-1, -1, QTextLayout::RetrieveStringIndexes)) {
        if (glyphs.stringIndexes().isEmpty()) {
            continue;
        }
        const auto first = static_cast<int>(std::ranges::min(glyphs.stringIndexes()));
        const auto rect = glyphs.boundingRect();
        const Run run{first, 0, glyphs.isRightToLeft(), rect.left(), rect.right()};
        // Where fonts alternate, each piece comes with the rectangle of the whole, and the indexes of all but the first are not to be trusted.
        const auto same = std::ranges::find_if(m_runs, [&](const Run &other) {
            return other.left == run.left && other.right == run.right && other.rightToLeft == run.rightToLeft;
        });
        if (same != m_runs.end()) {
            same->from = std::min(same->from, run.from);
        } else {
            m_runs.append(run);
        }
    }
    std::ranges::stable_sort(m_runs, {}, &Run::from);
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        m_runs[i].to = i + 1 < m_runs.size() ? m_runs[i + 1].from : m_end;
    }
    // Spaces at a line's end run in the paragraph's direction: none of them belongs to a run against it.
    while (!m_runs.isEmpty() && m_runs.last().rightToLeft != m_rightToLeft && m_runs.last().to > m_runs.last().from + 1
        && m_text[m_runs.last().to - 1].isSpace()) {
        --m_runs.last().to;
    }
    if (!m_runs.isEmpty()) {
        m_runs.first().from = m_begin;
    }
}

qreal LineGeometry::insideX(int position) const
{
    const qreal x = m_line.cursorToX(position);
    int lam = position - 1;
    while (lam > m_begin && m_text[lam].category() == QChar::Mark_NonSpacing) {
        --lam;
    }
    if (position >= m_end || lam < m_begin || !isAlef(m_text[position]) || m_text[lam] != u'ل') {
        return x;
    }
    const qreal before = m_line.cursorToX(lam);
    const qreal after = m_line.cursorToX(std::min(nextBoundary(position), m_end));
    const bool glyphOfOnePiece = std::abs(x - before) < touching || std::abs(x - after) < touching;
    return glyphOfOnePiece ? (before + after) / 2 : x;
}

int LineGeometry::nextBoundary(int position) const
{
    return std::max(position + 1, m_layout.nextCursorPosition(position));
}

qreal LineGeometry::edge(const Run &run, int position) const
{
    if (position <= run.from) {
        return run.rightToLeft ? run.right : run.left;
    }
    if (position >= run.to) {
        return run.rightToLeft ? run.left : run.right;
    }
    return std::clamp(insideX(position), run.left, run.right);
}

QList<LineGeometry::Span> LineGeometry::spans(int from, int to) const
{
    QList<Span> found;
    for (const auto &run : m_runs) {
        if (run.from >= to || run.to <= from) {
            continue;
        }
        const auto [left, right] = std::minmax({edge(run, std::max(from, run.from)), edge(run, std::min(to, run.to))});
        if (right - left > touching) {
            found.append({left, right});
        }
    }
    std::ranges::sort(found, {}, &Span::left);
    QList<Span> merged;
    for (const auto &span : found) {
        if (!merged.isEmpty() && span.left - merged.last().right < 0.5) {
            merged.last().right = std::max(merged.last().right, span.right);
        } else {
            merged.append(span);
        }
    }
    return merged;
}

qreal LineGeometry::caretX(int position) const
{
    const auto text = m_line.naturalTextRect();
    if (position <= m_begin) {
        return m_rightToLeft ? text.right() : text.left();
    }
    if (position >= m_end) {
        return m_rightToLeft ? text.left() : text.right();
    }
    return insideX(position);
}

int LineGeometry::lastCaret() const
{
    if (m_lastLine || m_end <= m_begin) {
        return m_end;
    }
    return std::max(m_begin, m_layout.previousCursorPosition(m_end));
}

QList<int> LineGeometry::caretsFromLeft() const
{
    struct Place
    {
        qreal x;
        int position;
    };
    QList<Place> places;
    for (int position = m_begin; position <= lastCaret(); position = nextBoundary(position)) {
        places.append({caretX(position), position});
    }
    if (m_rightToLeft) {
        std::ranges::reverse(places);
    }
    std::ranges::stable_sort(places, {}, &Place::x);
    QList<int> positions;
    for (const auto &place : places) {
        positions.append(place.position);
    }
    return positions;
}

const LineGeometry::Run *LineGeometry::runAt(qreal x) const
{
    const Run *nearest = nullptr;
    qreal nearestDistance = 0;
    for (const auto &run : m_runs) {
        const qreal distance = std::max({run.left - x, x - run.right, 0.0});
        if (!nearest || distance < nearestDistance) {
            nearest = &run;
            nearestDistance = distance;
        }
    }
    return nearest;
}

int LineGeometry::characterAt(qreal x) const
{
    const auto *run = runAt(x);
    if (!run) {
        return m_begin;
    }
    int position = run->from;
    for (int next = nextBoundary(position); next < run->to; next = nextBoundary(next)) {
        const qreal border = edge(*run, next);
        if (run->rightToLeft ? x >= border : x < border) {
            break;
        }
        position = next;
    }
    return position;
}

int LineGeometry::caretAt(qreal x) const
{
    const auto *run = runAt(x);
    if (!run) {
        return m_begin;
    }
    const auto text = m_line.naturalTextRect();
    if (x < text.left() || x > text.right()) {
        return (x < text.left()) == m_rightToLeft ? lastCaret() : m_begin;
    }
    const int character = characterAt(x);
    const int next = std::min(nextBoundary(character), run->to);
    const bool secondHalf = std::abs(edge(*run, next) - x) < std::abs(edge(*run, character) - x);
    return secondHalf ? std::min(next, lastCaret()) : character;
}

}
