// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QSet>

namespace Hashiya {

/// Takes marks out of one article, one after the other, as the edits of one step: marks that a person made go, those of extractors stay as rejected ones, so that no rerun brings them back.
/// What points to them goes along: relations are removed, quotations keep their speaker's words only. What one mark has taken along the next does not touch again.
class Rejections
{
public:
    /// The document outlives this and stays as it is meanwhile.
    explicit Rejections(const Document &document)
        : m_document(document)
    {
    }

    /// A mark of the document; nothing happens where it was given before.
    void add(const Annotation &mark);
    /// The same, but the mark goes whoever made it: its words do.
    void remove(const Annotation &mark);
    [[nodiscard]] EditGroup take() { return std::move(m_group); }

private:
    /// False where the mark was given before.
    bool takeLinks(AnnotationId mark);
    void drop(RelationId relation);
    void forgetSpeaker(AnnotationId quotation);

    const Document &m_document;
    EditGroup m_group;
    QSet<AnnotationId> m_added;
    QSet<RelationId> m_relations; ///< that are removed
    QSet<AnnotationId> m_removed; ///< marks that are gone
    QSet<AnnotationId> m_rejected;
    QSet<AnnotationId> m_unspoken; ///< quotations whose speaker is gone
};

}
