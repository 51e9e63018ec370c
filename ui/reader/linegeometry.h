// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>
#include <QTextLine>

namespace Hashiya {

/// Where the characters of one laid-out line stand, exactly, in both directions at once.
///
/// QTextLine::cursorToX() is right inside a run of one direction, but at the first character of a run against the paragraph's direction it
/// gives the edge of the text before it. Glyph runs give the edges of runs; both together give every edge. Positions are UTF-16 units of the layout's
/// text, x is in the layout's coordinates.
class LineGeometry
{
public:
    /// `text` is the layout's and `line` one of its lines; the layout must outlive this and not be laid out anew.
    LineGeometry(const QTextLine &line, const QTextLayout &layout, QStringView text, bool rightToLeft);

    struct Span
    {
        qreal left = 0;
        qreal right = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };
    /// What the characters [from, to) cover on this line, from left to right; touching spans are one. A lam-alef that the font draws as one glyph is
    /// halved between its letters.
    [[nodiscard]] QList<Span> spans(int from, int to) const;

    /// Where the caret stands before the character at `position`; each position has one place, in the order that the eye goes.
    [[nodiscard]] qreal caretX(int position) const;
    /// Positions of this line where a caret may stand, from left to right. The end of a wrapped line belongs to the next one.
    [[nodiscard]] QList<int> caretsFromLeft() const;
    /// The character under x; the first or last one where x is beside the text.
    [[nodiscard]] int characterAt(qreal x) const;
    /// The position nearest to x: before or after the character under it.
    [[nodiscard]] int caretAt(qreal x) const;

    [[nodiscard]] int begin() const { return m_begin; }
    /// Behind the last character, the space at a wrapped line's end included.
    [[nodiscard]] int end() const { return m_end; }
    /// The last place of a caret on this line.
    [[nodiscard]] int lastCaret() const;

private:
    struct Run
    {
        int from = 0;
        int to = 0;
        bool rightToLeft = false;
        qreal left = 0;
        qreal right = 0;
    };
    void findRuns();
    [[nodiscard]] qreal edge(const Run &run, int position) const;
    [[nodiscard]] qreal insideX(int position) const;
    [[nodiscard]] int nextBoundary(int position) const;
    [[nodiscard]] const Run *runAt(qreal x) const;

    QTextLine m_line;
    const QTextLayout &m_layout;
    QStringView m_text;
    int m_begin = 0;
    int m_end = 0;
    bool m_rightToLeft = true;
    bool m_lastLine = true;
    QList<Run> m_runs; ///< in logical order, covering all but the spaces at the end of a wrapped line
};

}
