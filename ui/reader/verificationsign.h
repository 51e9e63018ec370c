// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "ui/common/theme.h"

class QPainter;
class QRectF;

namespace Hashiya {

/// The sign of a checked fact, told by its shape and not by colour alone: a disc with a tick for true, a triangle with a bar for disputed, a square with a
/// cross for wrong. Painted and not written, so that no font need have it. Nothing for what is not checked.
void paintVerificationSign(QPainter &painter, const QRectF &square, VerificationStatus status, const ReaderTheme &theme);

/// A page with lines: there is a note.
void paintNoteSign(QPainter &painter, const QRectF &square, const ReaderTheme &theme);

/// At least 3:1 against the page.
[[nodiscard]] QColor verificationColor(VerificationStatus status, const ReaderTheme &theme);

}
