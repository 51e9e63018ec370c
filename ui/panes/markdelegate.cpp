// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/markdelegate.h"

#include "core/annotation/annotation.h"
#include "core/text/invisibles.h"
#include "ui/annotate/contextline.h"
#include "ui/models/marklistfilter.h"
#include "ui/models/marklistmodel.h"
#include "ui/reader/verificationsign.h"

#include <QApplication>
#include <QPainter>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int gap = 4;
constexpr int signSize = 13; ///< of a check or a note

/// True where a heading stands over the row: its section is not that of the row above.
bool beginsSection(const QModelIndex &index)
{
    const auto section = index.data(MarkListFilter::SectionRole).toString();
    return !section.isEmpty() && (index.row() == 0 || index.siblingAtRow(index.row() - 1).data(MarkListFilter::SectionRole).toString() != section);
}

QString stateSign(AnnotationState state)
{
    switch (state) {
    case AnnotationState::Suggested:
        return u"?"_s;
    case AnnotationState::Confirmed:
        return u"✓"_s;
    case AnnotationState::Rejected:
        return u"✗"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto height = 2 * padding + gap + QFontMetrics(smallFont(option.font)).height() + QFontMetrics(wordsFont(option.font)).height();
    if (beginsSection(index)) {
        height += QFontMetrics(option.font).height() + padding;
    }
    return {120, height};
}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    auto rect = option.rect;
    if (beginsSection(index)) {
        const auto height = QFontMetrics(option.font).height() + padding;
        paintSection(*painter, option, {rect.left(), rect.top(), rect.width(), height}, index.data(MarkListFilter::SectionRole).toString());
        rect.setTop(rect.top() + height);
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(rect, mixed(m_theme.page(), m_theme.selection(), 0.55));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(rect, mixed(m_theme.page(), m_theme.text(), 0.04));
    }
    const auto inner = rect.adjusted(padding + 2, padding, -padding - 2, -padding);
    const auto headHeight = QFontMetrics(smallFont(option.font)).height();
    paintHead(*painter, option, {inner.left(), inner.top(), inner.width(), headHeight}, index);
    paintWords(*painter, option, {inner.left(), inner.top() + headHeight + gap, inner.width(), inner.height() - headHeight - gap}, index);
    painter->restore();
}

void MarkDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QString &text) const
{
    auto font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.text());
    const auto inner = rect.adjusted(padding + 2, padding / 2, -padding - 2, 0);
    painter.drawText(inner, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
        QFontMetrics(font).elidedText(isolated(text), Qt::ElideRight, inner.width()));
}

void MarkDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const
{
    const auto *type = m_tagset.type(index.data(MarkListModel::TypeRole).toString());
    const auto font = smallFont(option.font);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto name = index.data(MarkListModel::TypeNameRole).toString();
    const QRect chip(rect.left(), rect.top(), metrics.horizontalAdvance(name) + 14, rect.height());
    const auto chipShown = QStyle::visualRect(option.direction, rect, chip);
    if (type) {
        painter.setPen(QPen(m_theme.ink(*type), 1));
        painter.setBrush(m_theme.tint(*type));
        painter.drawRoundedRect(QRectF(chipShown).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter.setPen(m_theme.text());
    painter.drawText(chipShown, Qt::AlignCenter, name);
    const auto state = AnnotationState(index.data(MarkListModel::StateRole).toInt());
    const QRect sign(rect.right() - 18, rect.top(), 18, rect.height());
    painter.setPen(m_theme.faint());
    painter.drawText(QStyle::visualRect(option.direction, rect, sign), Qt::AlignCenter, stateSign(state));
    auto end = sign.left();
    const auto nextSign = [&] {
        end -= signSize + gap;
        return QRectF(QStyle::visualRect(option.direction, rect, QRect(end, rect.top() + (rect.height() - signSize) / 2, signSize, signSize)));
    };
    if (const auto check = VerificationStatus(index.data(MarkListModel::VerificationRole).toInt()); check != VerificationStatus::Unchecked) {
        paintVerificationSign(painter, nextSign(), check, m_theme);
    }
    if (index.data(MarkListModel::NoteRole).toBool()) {
        paintNoteSign(painter, nextSign(), m_theme);
    }
    const QRect gloss(chip.right() + 8, rect.top(), std::max(0, end - chip.right() - 16), rect.height());
    painter.drawText(QStyle::visualRect(option.direction, rect, gloss), int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
        metrics.elidedText(isolated(index.data(MarkListModel::GlossRole).toString()), Qt::ElideRight, gloss.width()));
}

void MarkDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const
{
    const auto *type = m_tagset.type(index.data(MarkListModel::TypeRole).toString());
    ContextLine line{index.data(MarkListModel::BeforeRole).toString(), index.data(MarkListModel::TextRole).toString(),
        index.data(MarkListModel::AfterRole).toString(), index.data(MarkListModel::RightToLeftRole).toBool()};
    line.words.replace(u'\n', u' ');
    line.paint(painter, rect, wordsFont(option.font), m_theme, type ? m_theme.tint(*type) : QColor());
}

}
