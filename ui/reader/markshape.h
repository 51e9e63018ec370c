// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/tagset.h"

#include <QList>
#include <QRectF>
#include <QStaticText>

namespace Hashiya {

/// How one mark is drawn in one slice: opaque rectangles behind the text. Coordinates are of the slice (see SliceLayout).
struct MarkShape
{
    AnnotationId id;
    EntityId entity;
    AnnotationType type; ///< a copy, shared data: what is painted does not depend on what is edited meanwhile
    AnnotationState state = AnnotationState::Suggested;
    bool indirect = false; ///< a quotation in the reporter's words: drawn weaker
    int level = 0; ///< marks that hold this one
    int levelsInside = 0; ///< depth of the marks inside
    QList<QRectF> rects; ///< one or more a line, in whole pixels, top to bottom and left to right
};

/// One line of the margin: what is understood of one mark, or of several on the same line of text.
struct GlossRow
{
    struct Part
    {
        AnnotationId id;
        QString text; ///< with isolates, so that its parts keep their order wherever it stands
        AnnotationState state = AnnotationState::Suggested;
        VerificationStatus verification = VerificationStatus::Unchecked;
        // As it is painted; not laid out where the row has no room for it any more.
        QStaticText sign;
        qreal signLeft = 0; ///< in the viewport
        qreal checkLeft = 0; ///< of the sign of the check, where there is one
        QStaticText shown; ///< `text`, elided at need
        qreal shownLeft = 0;
    };
    QList<Part> parts;
    int top = 0; ///< in the slice
};

}
