// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/articlelayout.h"

#include <optional>

namespace Hashiya {

enum class CaretMove { Left, Right, WordLeft, WordRight, Up, Down, LineStart, LineEnd, TextStart, TextEnd };

/// Moves the caret as the eye sees the text: Left goes left also inside a number in a right-to-left line, and at a line's left end on to
/// where reading goes from there. Words, too, are counted towards that side, in the direction of the paragraph.
class CaretMovement
{
public:
    explicit CaretMovement(ArticleLayout &layout);

    [[nodiscard]] qsizetype moved(qsizetype position, CaretMove move);
    /// Up and Down aim at the same x until another move or this call.
    void forgetColumn() { m_column.reset(); }

private:
    struct Place
    {
        qsizetype slice = 0;
        int line = 0;
    };
    [[nodiscard]] Place placeOf(qsizetype position);
    [[nodiscard]] std::optional<Place> lineAfter(Place place);
    [[nodiscard]] std::optional<Place> lineBefore(Place place);
    [[nodiscard]] qsizetype sideways(qsizetype position, bool left);
    [[nodiscard]] qsizetype byWord(qsizetype position, bool left);
    [[nodiscard]] qsizetype vertically(qsizetype position, bool down);

    ArticleLayout &m_layout;
    std::optional<qreal> m_column;
};

}
