// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/markdelegate.h"

#include "core/annotation/annotation.h"
#include "core/text/invisibles.h"
#include "ui/models/marklistfilter.h"
#include "ui/models/marklistmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int gap = 4;

QFont smallFont(const QFont &font)
{
    auto small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

QFont wordsFont(const QFont &font)
{
    auto words = font;
    words.setFamilies({u"Noto Naskh Arabic"_s, u"Amiri"_s, font.family()});
    words.setPointSizeF(font.pointSizeF() * 1.18);
    return words;
}

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

/// Words before and after a mark, shortened from their outer ends until the line fits.
struct Context
{
    QString before;
    QString mark;
    QString after;

    [[nodiscard]] QString text() const { return before + mark + after; }
    bool shorten()
    {
        const auto cutsBefore = before.size() >= after.size();
        auto &side = cutsBefore ? before : after;
        const auto bare = QStringView(side).trimmed();
        if (bare.isEmpty() || bare == u"…") {
            if (mark.size() < 8) {
                return false;
            }
            mark = mark.left(mark.size() * 3 / 4) + u"…"_s;
            return true;
        }
        const auto space = cutsBefore ? side.indexOf(u' ', side.startsWith(u"… ") ? 2 : 0) : side.lastIndexOf(u' ', side.endsWith(u" …") ? -3 : -1);
        if (space < 0) {
            side.clear();
        } else {
            side = cutsBefore ? u"… "_s + side.sliced(space + 1) : side.first(space) + u" …"_s;
        }
        return true;
    }
};

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
    const QRect gloss(chip.right() + 8, rect.top(), std::max(0, sign.left() - chip.right() - 16), rect.height());
    painter.drawText(QStyle::visualRect(option.direction, rect, gloss), int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
        metrics.elidedText(isolated(index.data(MarkListModel::GlossRole).toString()), Qt::ElideRight, gloss.width()));
}

void MarkDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const
{
    const auto *type = m_tagset.type(index.data(MarkListModel::TypeRole).toString());
    Context context{index.data(MarkListModel::BeforeRole).toString(), index.data(MarkListModel::TextRole).toString(),
        index.data(MarkListModel::AfterRole).toString()};
    context.mark.replace(u'\n', u' ');
    const bool rightToLeft = index.data(MarkListModel::RightToLeftRole).toBool();
    QTextOption textOption(rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    textOption.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    textOption.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(context.text(), wordsFont(option.font));
    layout.setTextOption(textOption);
    for (;;) {
        layout.setText(context.text());
        layout.beginLayout();
        auto line = layout.createLine();
        line.setLineWidth(rect.width());
        layout.endLayout();
        if (line.naturalTextWidth() <= rect.width() || !context.shorten()) {
            break;
        }
    }
    QTextLayout::FormatRange tinted;
    tinted.start = int(context.before.size());
    tinted.length = int(context.mark.size());
    tinted.format.setForeground(m_theme.text());
    if (type) {
        tinted.format.setBackground(m_theme.tint(*type));
    }
    painter.setPen(m_theme.faint());
    painter.setClipRect(rect);
    layout.draw(&painter, rect.topLeft(), {tinted}, rect);
}

}
