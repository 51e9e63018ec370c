// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerstyle.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qreal bodySize = 20;
constexpr int lettersInLine = 65;

/// A sentence of ordinary news, for the mean advance of a letter.
constexpr QStringView sampleSentence = u"وأضافت الوزيرة أن الأشغال في الميناء الجديد سوف تنتهي قبل نهاية العام المقبل";

/// Arabic first; what it lacks comes from a face for Latin that stands well beside it.
const QStringList bodyFamilies{u"Noto Naskh Arabic"_s, u"Noto Serif"_s, u"DejaVu Serif"_s, u"Amiri"_s, u"Scheherazade New"_s};
/// Values are mostly digits and Latin units, which should be of one face.
const QStringList glossFamilies{u"Noto Serif"_s, u"Noto Naskh Arabic"_s, u"DejaVu Serif"_s, u"DejaVu Sans"_s, u"Amiri"_s};

QFont fontOf(const QStringList &families, qreal size, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}

ReaderStyle::ReaderStyle(qreal zoom)
    : m_zoom(zoom)
    , m_em(bodySize * zoom)
    , m_gloss(fontOf(glossFamilies, m_em * 0.65, QFont::Normal))
{
    const auto face = [this](qreal size, QFont::Weight weight) {
        Face made{fontOf(bodyFamilies, m_em * size, weight)};
        const QFontMetricsF metrics(made.font);
        made.lineHeight = metrics.height();
        made.letterWidth = metrics.horizontalAdvance(sampleSentence.toString()) / static_cast<qreal>(sampleSentence.size());
        return made;
    };
    m_faces[Body] = face(1, QFont::Normal);
    m_faces[Title] = face(1.65, QFont::Bold);
    m_faces[Heading] = face(1.15, QFont::Bold);
    m_faces[Small] = face(0.8, QFont::Normal);
    // Room for Arabic at that size; its natural leading is 1.7 em, of which a line without marks around it needs less.
    m_glossHeight = static_cast<int>(std::ceil(m_gloss.pixelSize() * 1.5));
    const QFontMetricsF metrics(m_gloss);
    m_glossTextTop = (m_glossHeight - metrics.height()) / 2;
    m_glossBaseline = m_glossTextTop + metrics.ascent();
    m_confirmedSign = glossText(u"✓"_s);
    m_suggestedSign = glossText(u"?"_s);
}

QStaticText ReaderStyle::glossText(const QString &text) const
{
    QStaticText laid(text);
    laid.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    laid.setTextOption(option);
    laid.prepare({}, m_gloss);
    return laid;
}

ReaderStyle::FaceIndex ReaderStyle::faceOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
        return Title;
    case BlockKind::Heading:
        return Heading;
    case BlockKind::SourceLine:
    case BlockKind::Furniture:
        return Small;
    case BlockKind::Paragraph:
    case BlockKind::ListItem:
    case BlockKind::Quotation:
    case BlockKind::TableCell:
        break;
    }
    return Body;
}

const QFont &ReaderStyle::font(BlockKind kind) const
{
    return m_faces[faceOf(kind)].font;
}

qreal ReaderStyle::lineHeight(BlockKind kind) const
{
    return m_faces[faceOf(kind)].lineHeight;
}

qreal ReaderStyle::letterWidth(BlockKind kind) const
{
    return m_faces[faceOf(kind)].letterWidth;
}

int ReaderStyle::spaceBefore(BlockKind kind, BlockKind previous) const
{
    switch (kind) {
    case BlockKind::Heading:
        return static_cast<int>(m_em * 0.9);
    case BlockKind::SourceLine:
    case BlockKind::Furniture:
        return static_cast<int>(m_em * 0.6);
    case BlockKind::ListItem:
        return 0;
    default:
        return previous == BlockKind::ListItem ? static_cast<int>(m_em * 0.4) : 0; // a list is closed off from what follows
    }
}

int ReaderStyle::spaceAfter(BlockKind kind) const
{
    switch (kind) {
    case BlockKind::Title:
        return static_cast<int>(m_em * 0.8);
    case BlockKind::Heading:
        return static_cast<int>(m_em * 0.3);
    case BlockKind::ListItem:
        return static_cast<int>(m_em * 0.25);
    case BlockKind::SourceLine:
    case BlockKind::Furniture:
    case BlockKind::TableCell:
        return static_cast<int>(m_em * 0.2);
    default:
        return static_cast<int>(m_em * 0.65);
    }
}

int ReaderStyle::indent(BlockKind kind) const
{
    switch (kind) {
    case BlockKind::ListItem:
        return static_cast<int>(m_em * 1.2);
    case BlockKind::Quotation:
        return static_cast<int>(m_em * 1.6);
    default:
        return 0;
    }
}

int ReaderStyle::pagePadding() const
{
    return static_cast<int>(m_em * 1.6);
}

PageGeometry PageGeometry::of(const ReaderStyle &style, int viewportWidth, bool rightToLeft)
{
    const auto em = style.em();
    const int ideal = static_cast<int>(style.letterWidth(BlockKind::Paragraph) * lettersInLine);
    const int padding = static_cast<int>(std::min(em, viewportWidth * 0.04));
    const int gap = static_cast<int>(em * 1.3);
    const int room = viewportWidth - 2 * padding;

    PageGeometry page;
    page.rightToLeft = rightToLeft;
    // The margin gives way first down to a short value's width, then altogether.
    const int widest = static_cast<int>(em * 8);
    const int narrowest = static_cast<int>(em * 4.5);
    page.marginWidth = std::clamp(room - gap - ideal, narrowest, widest);
    if (room - gap - page.marginWidth < em * 12) {
        page.marginWidth = 0;
    }
    const int beside = page.marginWidth > 0 ? page.marginWidth + gap : gap / 2;
    page.columnWidth = std::max(1, std::min(ideal, room - beside));
    // Distance of the column from the edge where the margin is.
    const int centred = (viewportWidth - page.columnWidth) / 2;
    const int trailing = std::min(std::max(centred, padding + beside), viewportWidth - padding - page.columnWidth);
    page.columnLeft = rightToLeft ? trailing : viewportWidth - trailing - page.columnWidth;
    page.marginLeft = rightToLeft ? page.columnLeft - gap - page.marginWidth : page.columnLeft + page.columnWidth + gap;
    page.barWidth = std::max(2, static_cast<int>(em * 0.15));
    const int barAway = static_cast<int>(em * 0.4);
    page.barLeft = rightToLeft ? page.columnLeft - barAway - page.barWidth : page.columnLeft + page.columnWidth + barAway;
    return page;
}

}
