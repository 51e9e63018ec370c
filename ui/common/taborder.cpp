// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/taborder.h"

#include <QFormLayout>
#include <QWidget>

namespace Hashiya {

void setTabOrderOfRows(QWidget *first, const QFormLayout &form)
{
    auto *previous = first;
    // Qt sets no order after a widget that takes no keys: the last one before it that does.
    while (!(previous->focusPolicy() & Qt::TabFocus)) {
        previous = previous->previousInFocusChain();
        if (previous == first) {
            return;
        }
    }
    for (int row = 0; row < form.rowCount(); ++row) {
        const auto *item = form.itemAt(row, QFormLayout::FieldRole);
        if (auto *field = item ? item->widget() : nullptr) {
            QWidget::setTabOrder(previous, field);
            previous = field;
        }
    }
}

}
