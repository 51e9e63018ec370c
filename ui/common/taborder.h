// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFormLayout;
class QWidget;

namespace Hashiya {

/// Makes Tab lead from `first` through the fields of the form in the order of its rows: fields made later than what stands below them would be reached last.
/// `first` stands before them and may take no keys itself.
void setTabOrderOfRows(QWidget *first, const QFormLayout &form);

}
