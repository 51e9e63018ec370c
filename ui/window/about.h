// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Hashiya {

/// Says what the program is, its version and its licence.
void showAbout(QWidget *parent);

}
