// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Hashiya {

/// Puts the keyboard into a pane: to whom it names as its focus proxy, else to the first thing in it that takes keys now. False where nothing does; the focus then
/// stays where it is.
bool giveFocusInto(QWidget &pane);

}
