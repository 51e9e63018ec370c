// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/textrange.h"

#include <QDateTime>
#include <QString>

namespace Hashiya {

/// What a person wrote in the margin of a paragraph, or of the whole article. Notes on a mark are the mark's own.
struct Note
{
    NoteId id;
    TextRange range; ///< of the paragraph; empty at 0 for the article
    QString text;
    QString author;
    QDateTime at; ///< UTC; when it was written or last changed

    [[nodiscard]] bool isOfArticle() const { return range == TextRange(); }
    friend bool operator==(const Note &, const Note &) = default;
};

}
