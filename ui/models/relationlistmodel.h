// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include "ui/models/updatedlistmodel.h"

namespace Hashiya {

/// The relations of one document in the order in which their first marks are read.
class RelationListModel : public UpdatedListModel<RelationId>
{
    Q_OBJECT

public:
    enum Role {
        RelationRole = Qt::UserRole, ///< the relation's number
        FromRole, ///< the marks' numbers
        ToRole,
        FromTextRole, ///< the words under the marks
        ToTextRole,
        FromTypeRole, ///< keys of the marks' types
        ToTypeRole,
        TypeNameRole, ///< what the relation is called
    };

    using UpdatedListModel::UpdatedListModel;

    /// The document lives until another (or nullptr) is set.
    void setDocument(const Document *document);
    /// Brings the rows up to the document after a change, without resetting the model.
    void refresh();
    [[nodiscard]] QModelIndex indexOf(RelationId id) const;
    [[nodiscard]] RelationId relationAt(const QModelIndex &index) const;

    /// DisplayRole is the whole relation in one line, for whoever does not see the list.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const Document *m_document = nullptr;
};

}
