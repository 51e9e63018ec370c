// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/historydelegate.h"

#include "ui/annotate/contextline.h"
#include "ui/models/historylistmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Hashiya {

namespace {

constexpr int padding = 7;
constexpr int gap = 1;
constexpr int signColumn = 30;
constexpr int mostLines = 2;

HistoryStanding standingOf(const QModelIndex &index)
{
    return HistoryStanding(index.data(HistoryListModel::StandingRole).toInt());
}

/// The sentence on at most two lines, the last one cut where it does not fit.
void paintSentence(QPainter &painter, QRect rect, const QFont &font, Qt::LayoutDirection direction, const QString &sentence)
{
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeading));
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(sentence, font);
    layout.setTextOption(option);
    const QFontMetrics metrics(font);
    layout.beginLayout();
    qreal y = 0;
    for (int line = 0; line < mostLines; ++line) {
        auto made = layout.createLine();
        if (!made.isValid()) {
            break;
        }
        made.setLineWidth(rect.width());
        if (line == mostLines - 1 && made.textStart() + made.textLength() < sentence.size()) {
            const auto rest = metrics.elidedText(sentence.sliced(made.textStart()), Qt::ElideRight, rect.width());
            const QRectF last(rect.left(), rect.top() + y, rect.width(), metrics.height());
            layout.endLayout();
            layout.lineAt(0).draw(&painter, rect.topLeft());
            painter.setFont(font);
            painter.drawText(last, int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter)), rest);
            return;
        }
        made.setPosition({0, y});
        y += made.height();
    }
    layout.endLayout();
    layout.draw(&painter, rect.topLeft());
}

QFont sentenceFont(const QStyleOptionViewItem &option, HistoryStanding standing)
{
    auto font = option.font;
    font.setWeight(standing == HistoryStanding::Here ? QFont::DemiBold : QFont::Normal);
    return font;
}

int linesOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const QFontMetrics metrics(sentenceFont(option, standingOf(index)));
    return metrics.horizontalAdvance(index.data(HistoryListModel::SentenceRole).toString()) > width ? mostLines : 1;
}

int widthOfWords(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QWidget *>(option.widget);
    return (view ? view->width() : option.rect.width()) - signColumn - 2 * padding - 4;
}

}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto lines = linesOf(option, index, widthOfWords(option));
    const QFontMetrics metrics(option.font);
    const auto detail = index.data(HistoryListModel::DetailRole).toString().isEmpty() ? 0 : gap + QFontMetrics(smallFont(option.font)).height();
    return {160, 2 * padding + lines * metrics.height() + detail + (lines - 1) * std::max(0, metrics.leading())};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, mixed(m_theme.page(), m_theme.selection(), 0.55));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, mixed(m_theme.page(), m_theme.text(), 0.04));
    }
    const auto standing = standingOf(index);
    const bool isGone = standing == HistoryStanding::Undone || standing == HistoryStanding::Replaced;
    paintSign(*painter, option, QStyle::visualRect(option.direction, option.rect, {option.rect.left(), option.rect.top(), signColumn, option.rect.height()}), index);
    const QRect inner(option.rect.left() + signColumn, option.rect.top() + padding, widthOfWords(option), option.rect.height() - 2 * padding);
    const auto detail = index.data(HistoryListModel::DetailRole).toString();
    const auto small = smallFont(option.font);
    const auto detailHeight = detail.isEmpty() ? 0 : QFontMetrics(small).height();
    const auto words = QStyle::visualRect(option.direction, option.rect, inner);
    painter->setPen(isGone || standing == HistoryStanding::Step ? m_theme.faint() : m_theme.text());
    paintSentence(*painter, words, sentenceFont(option, standing), option.direction, index.data(HistoryListModel::SentenceRole).toString());
    painter->setFont(small);
    painter->setPen(m_theme.faint());
    const QRect below(words.left(), words.bottom() - detailHeight + 1, words.width(), detailHeight);
    painter->drawText(below, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
        QFontMetrics(small).elidedText(detail, Qt::ElideRight, below.width()));
    painter->restore();
}

void HistoryDelegate::paintSign(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const
{
    const auto standing = standingOf(index);
    const auto accent = option.palette.color(QPalette::Accent);
    const QPointF middle(rect.center().x() + 0.5, rect.top() + padding + QFontMetrics(option.font).height() / 2.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.rule(), 1.5));
    painter.drawLine(QPointF(middle.x(), rect.top()), QPointF(middle.x(), rect.bottom() + 1));
    switch (standing) {
    case HistoryStanding::Here:
        painter.setPen(QPen(accent, 2));
        painter.setBrush(m_theme.page());
        painter.drawEllipse(middle, 7, 7);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(middle, 3.5, 3.5);
        break;
    case HistoryStanding::InForce:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.faint());
        painter.drawEllipse(middle, 4, 4);
        break;
    case HistoryStanding::Undone:
    case HistoryStanding::Replaced:
        painter.setPen(QPen(m_theme.faint(), 1.5));
        painter.setBrush(m_theme.page());
        painter.drawEllipse(middle, 4, 4);
        if (standing == HistoryStanding::Replaced) {
            painter.drawLine(middle + QPointF(-4, 4), middle + QPointF(4, -4));
        }
        break;
    case HistoryStanding::Step:
        painter.setPen(QPen(m_theme.faint(), 2));
        painter.drawLine(middle + QPointF(-4, 0), middle + QPointF(4, 0));
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

}
