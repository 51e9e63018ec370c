// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarydelegate.h"

#include "core/text/invisibles.h"
#include "ui/annotate/contextline.h"
#include "ui/models/librarymodel.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int gap = 4;
constexpr int titleLines = 2;
constexpr int barHeight = 3; ///< pixels, of the share that is reviewed

QFont titleFont(const QFont &font)
{
    auto title = font;
    title.setFamilies({u"Noto Naskh Arabic"_s, u"Amiri"_s, font.family()});
    title.setPointSizeF(font.pointSizeF() * 1.2);
    return title;
}

int titleHeight(const QFont &font)
{
    return titleLines * int(QFontMetrics(titleFont(font)).lineSpacing() * 0.86);
}

}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * padding + 3 * gap + barHeight + titleHeight(option.font) + 2 * QFontMetrics(smallFont(option.font)).height()};
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, mixed(m_theme.page(), m_theme.selection(), 0.55));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, mixed(m_theme.page(), m_theme.text(), 0.04));
    }
    const auto inner = option.rect.adjusted(padding, padding, -padding, -padding);
    // The title stands at the side where its own script begins, as it does in the article.
    const auto title = index.data(Qt::DisplayRole).toString();
    const bool rightToLeft = isRightToLeft(title);
    auto textOption = QTextOption((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    textOption.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QTextLayout layout(title, titleFont(option.font));
    layout.setTextOption(textOption);
    layout.beginLayout();
    const auto lineHeight = titleHeight(option.font) / titleLines;
    for (int i = 0; i < titleLines; ++i) {
        auto line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(inner.width());
        line.setPosition({0, double(i * lineHeight)});
    }
    layout.endLayout();
    painter->setPen(m_theme.text());
    layout.draw(painter, inner.topLeft());
    const auto font = smallFont(option.font);
    const QFontMetrics metrics(font);
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    painter->setFont(font);
    painter->setPen(m_theme.faint());
    QRect row(inner.left(), inner.top() + titleHeight(option.font) + gap, inner.width(), metrics.height());
    if (const auto source = index.data(LibraryModel::SourceRole).toString(); !source.isEmpty()) {
        painter->drawText(row, leading, metrics.elidedText(source, Qt::ElideRight, row.width()));
    }
    row.moveBottom(inner.bottom() - barHeight - gap); // at the same height in every row, whatever an article has
    painter->drawText(row, leading, reviewText(index));
    paintProgress(*painter, option, {row.left(), row.bottom() + gap, row.width(), barHeight}, index);
    painter->setPen(m_theme.rule());
    painter->drawLine(option.rect.left() + padding, option.rect.bottom(), option.rect.right() - padding, option.rect.bottom());
    painter->restore();
}

void LibraryDelegate::paintProgress(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const
{
    const auto total = index.data(LibraryModel::TotalRole).toInt();
    if (total == 0) {
        return;
    }
    const auto reviewed = total - index.data(LibraryModel::UnreviewedRole).toInt();
    auto done = rect;
    done.setWidth(int(qint64(rect.width()) * reviewed / total));
    painter.fillRect(rect, m_theme.rule());
    painter.fillRect(QStyle::visualRect(option.direction, rect, done), mixed(m_theme.page(), m_theme.text(), 0.55));
}

QString LibraryDelegate::reviewText(const QModelIndex &index) const
{
    const auto unreviewed = index.data(LibraryModel::UnreviewedRole).toInt();
    const auto total = index.data(LibraryModel::TotalRole).toInt();
    if (unreviewed > 0) {
        const QLocale locale;
        return tr("%1 of %2 reviewed").arg(locale.toString(total - unreviewed), locale.toString(total));
    }
    return total > 0 ? tr("✓ reviewed") : tr("nothing marked");
}

}
