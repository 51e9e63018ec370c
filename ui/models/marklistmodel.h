// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include "ui/models/updatedlistmodel.h"

namespace Hashiya {

/// The marks of one document in reading order, each with the words around it.
class MarkListModel : public UpdatedListModel<AnnotationId>
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole, ///< the annotation's number
        TypeRole, ///< key
        TypeNameRole,
        FamilyRole, ///< int of TypeFamily
        StateRole, ///< int of AnnotationState
        TextRole, ///< the words under the mark, as in the article
        BeforeRole, ///< what stands before it in its paragraph (see placecontext.h)
        AfterRole,
        GlossRole, ///< the value as the reader's margin shows it; may be empty
        GroupRole, ///< the name of the entity, or else the words
        RightToLeftRole, ///< direction of its paragraph
        VerificationRole, ///< int of VerificationStatus
        NoteRole, ///< true where it has a note
    };

    using UpdatedListModel::UpdatedListModel;

    /// The document lives until another (or nullptr) is set.
    void setDocument(const Document *document);
    [[nodiscard]] const Document *document() const { return m_document; }
    /// Brings the rows up to the document after a change, without resetting the model.
    void refresh();
    [[nodiscard]] QModelIndex indexOf(AnnotationId id) const;
    [[nodiscard]] AnnotationId markAt(const QModelIndex &index) const;

    /// DisplayRole is the words with their context in one isolated line, for whoever does not see the list.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant markData(const Annotation &mark, int role) const;

    const Document *m_document = nullptr;
};

}
