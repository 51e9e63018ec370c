// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Hashiya {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, true);
}

int FlowLayout::arrange(const QRect &rectangle, bool place) const
{
    const auto margins = contentsMargins();
    const auto inside = rectangle.marginsRemoved(margins);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int gap = std::max(0, spacing());
    auto corner = inside.topLeft();
    int rowHeight = 0;
    for (auto *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const auto size = item->sizeHint().boundedTo({std::max(inside.width(), item->minimumSize().width()), QWIDGETSIZE_MAX});
        if (corner.x() > inside.left() && corner.x() + size.width() > inside.left() + inside.width()) {
            corner = {inside.left(), corner.y() + rowHeight + gap};
            rowHeight = 0;
        }
        if (place) {
            item->setGeometry(QStyle::visualRect(direction, inside, {corner, size}));
        }
        corner.rx() += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return corner.y() + rowHeight - inside.top() + margins.top() + margins.bottom();
}

}
