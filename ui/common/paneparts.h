// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;
class QLabel;
class QWidget;

namespace Hashiya {

// What panes, panels and dialogs are put together from alike.

/// What stands in the place of a list that is empty: in the middle, wrapped, and with a look of its own.
[[nodiscard]] QLabel *emptyStateLabel(QWidget *parent);

/// Rows without a frame that scroll by pixels and never sideways.
void setUpRows(QAbstractItemView &view);

}
