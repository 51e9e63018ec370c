// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotate/session.h"

class QPoint;
class QWidget;

namespace Hashiya {

/// Asks what was found out about the fact of a mark (unchecked, confirmed, disputed, wrong), with one key for each, and keeps it; evidence and link stay. `at` in
/// global coordinates.
void askForVerification(Session &session, AnnotationId mark, QPoint at, QWidget *parent);

}
