// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/article.h"

#include <QFont>
#include <QStaticText>

namespace Hashiya {

/// Fonts and distances of the page at one zoom, in viewport pixels. Made again when the zoom changes.
class ReaderStyle
{
public:
    explicit ReaderStyle(qreal zoom = 1);

    [[nodiscard]] qreal zoom() const { return m_zoom; }
    /// Size of the body text; every distance is a share of it.
    [[nodiscard]] qreal em() const { return m_em; }
    [[nodiscard]] const QFont &font(BlockKind kind) const;
    [[nodiscard]] const QFont &glossFont() const { return m_gloss; }
    /// Size of the font of that kind of block in pixels.
    [[nodiscard]] qreal sizeOf(BlockKind kind) const { return font(kind).pixelSize(); }

    /// `previous`: the kind of the block above.
    [[nodiscard]] int spaceBefore(BlockKind kind, BlockKind previous) const;
    [[nodiscard]] int spaceAfter(BlockKind kind) const;
    /// Indentation on the side where lines begin.
    [[nodiscard]] int indent(BlockKind kind) const;
    /// Above the first and below the last block.
    [[nodiscard]] int pagePadding() const;
    [[nodiscard]] int glossHeight() const { return m_glossHeight; }
    /// From the top of a gloss's row to its base line.
    [[nodiscard]] qreal glossBaseline() const { return m_glossBaseline; }
    /// Where a glossText() or sign is drawn from the top of its row, so that all stand on that base line.
    [[nodiscard]] qreal glossTextTop() const { return m_glossTextTop; }
    /// ✓ and ?, laid out once for all.
    [[nodiscard]] const QStaticText &confirmedSign() const { return m_confirmedSign; }
    [[nodiscard]] const QStaticText &suggestedSign() const { return m_suggestedSign; }
    /// One line in the gloss font.
    [[nodiscard]] QStaticText glossText(const QString &text) const;

    /// For estimates: natural height of a line, mean advance of a letter of Arabic news, both of that kind of block.
    [[nodiscard]] qreal lineHeight(BlockKind kind) const;
    [[nodiscard]] qreal letterWidth(BlockKind kind) const;

private:
    struct Face
    {
        QFont font;
        qreal lineHeight = 0;
        qreal letterWidth = 0;
    };
    enum FaceIndex { Body, Title, Heading, Small, FaceCount };
    [[nodiscard]] static FaceIndex faceOf(BlockKind kind);

    qreal m_zoom;
    qreal m_em;
    Face m_faces[FaceCount];
    QFont m_gloss;
    int m_glossHeight = 0;
    qreal m_glossBaseline = 0;
    qreal m_glossTextTop = 0;
    QStaticText m_confirmedSign;
    QStaticText m_suggestedSign;
};

/// Where text and margin stand, in viewport pixels from its left edge. The margin is on the side where the article's lines end.
struct PageGeometry
{
    int columnLeft = 0;
    int columnWidth = 1; ///< 65 letters of body text, or what there is room for
    int marginLeft = 0;
    int marginWidth = 0; ///< 0 where the view is too narrow for a margin
    bool rightToLeft = true; ///< of the article as a whole
    int barLeft = 0; ///< quotation bars, between text and margin
    int barWidth = 0;

    /// The column stands in the middle of the view, or as near to it as the margin beside it allows.
    [[nodiscard]] static PageGeometry of(const ReaderStyle &style, int viewportWidth, bool rightToLeft);
    friend bool operator==(const PageGeometry &, const PageGeometry &) = default;
};

}
