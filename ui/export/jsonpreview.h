// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QByteArray>
#include <QString>

namespace Hashiya {

/// What of an export is shown: as many lines as a view lays out at once, around the mark that the person is at.
struct JsonPreview
{
    QString text; ///< lines longer than `longestLine` are cut and end in "…"
    qsizetype firstLine = 0; ///< of the whole export, from 0
    qsizetype shownLines = 0;
    qsizetype totalLines = 0;
    qsizetype markLine = -1; ///< in `text`, from 0: where the mark's object begins; -1 where it is not shown
    qsizetype bytes = 0; ///< of the whole export

    [[nodiscard]] bool isWhole() const { return shownLines == totalLines; }
};

inline constexpr qsizetype previewLines = 3000;
inline constexpr qsizetype longestPreviewLine = 600;

/// Exports the document and cuts the preview out of it. Takes as long as an export takes: called from a worker thread.
[[nodiscard]] JsonPreview previewOf(const Document &document, AnnotationId around);

/// The cut alone, of any JSON that is indented line by line.
[[nodiscard]] JsonPreview cutPreview(const QByteArray &json, AnnotationId around);

}
