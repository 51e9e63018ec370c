// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/caretmovement.h"

#include "ui/reader/wordsnapping.h"

namespace Hashiya {

CaretMovement::CaretMovement(ArticleLayout &layout)
    : m_layout(layout)
{
}

CaretMovement::Place CaretMovement::placeOf(qsizetype position)
{
    const auto slice = sliceAt(m_layout.slices(), position);
    return {slice, m_layout.layout(slice).lineOf(position)};
}

std::optional<CaretMovement::Place> CaretMovement::lineAfter(Place place)
{
    if (place.line + 1 < m_layout.layout(place.slice).lineCount()) {
        return Place{place.slice, place.line + 1};
    }
    if (place.slice + 1 < static_cast<qsizetype>(m_layout.slices().size())) {
        return Place{place.slice + 1, 0};
    }
    return {};
}

std::optional<CaretMovement::Place> CaretMovement::lineBefore(Place place)
{
    if (place.line > 0) {
        return Place{place.slice, place.line - 1};
    }
    if (place.slice > 0) {
        return Place{place.slice - 1, std::max(0, m_layout.layout(place.slice - 1).lineCount() - 1)};
    }
    return {};
}

qsizetype CaretMovement::sideways(qsizetype position, bool left)
{
    const auto place = placeOf(position);
    const auto &layout = m_layout.layout(place.slice);
    const auto carets = layout.caretsFromLeft(place.line);
    const auto index = carets.indexOf(layout.caretPosition(position));
    const auto next = left ? index - 1 : index + 1;
    if (index >= 0 && 0 <= next && next < carets.size()) {
        return carets[next];
    }
    const bool forward = left == layout.isRightToLeft();
    const auto other = forward ? lineAfter(place) : lineBefore(place);
    if (!other) {
        return position;
    }
    const auto limits = m_layout.layout(other->slice).caretLimits(other->line);
    return forward ? limits.begin() : limits.end();
}

qsizetype CaretMovement::byWord(qsizetype position, bool left)
{
    const QStringView text = m_layout.document()->article().text();
    const bool forward = left == m_layout.layout(placeOf(position).slice).isRightToLeft();
    return forward ? nextWord(text, position) : previousWord(text, position);
}

qsizetype CaretMovement::vertically(qsizetype position, bool down)
{
    const auto place = placeOf(position);
    if (!m_column) {
        m_column = m_layout.layout(place.slice).caretRect(position).left();
    }
    const auto other = down ? lineAfter(place) : lineBefore(place);
    if (!other) {
        return position;
    }
    const auto &layout = m_layout.layout(other->slice);
    return layout.caretAt(QPointF(*m_column, layout.lineRect(other->line).center().y()));
}

qsizetype CaretMovement::moved(qsizetype position, CaretMove move)
{
    if (m_layout.slices().empty()) {
        return position;
    }
    if (move == CaretMove::Up || move == CaretMove::Down) {
        return vertically(position, move == CaretMove::Down);
    }
    forgetColumn();
    const auto limits = [&] {
        const auto place = placeOf(position);
        return m_layout.layout(place.slice).caretLimits(place.line);
    };
    switch (move) {
    case CaretMove::Left:
    case CaretMove::Right:
        return sideways(position, move == CaretMove::Left);
    case CaretMove::WordLeft:
    case CaretMove::WordRight:
        return byWord(position, move == CaretMove::WordLeft);
    case CaretMove::LineStart:
        return limits().begin();
    case CaretMove::LineEnd:
        return limits().end();
    case CaretMove::TextStart:
        return m_layout.slices().front().range.begin();
    case CaretMove::TextEnd:
        return m_layout.slices().back().range.end();
    case CaretMove::Up:
    case CaretMove::Down:
        break;
    }
    return position;
}

}
