// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagsetchecks.h"
#include "ui/common/theme.h"
#include "ui/tagset/tagsetdraft.h"

#include <QAbstractItemModel>

namespace Hashiya {

/// A draft as a tree of two branches: types of marks, types of links. Checks it at each change.
class TagsetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit TagsetModel(QObject *parent = nullptr);

    [[nodiscard]] const TagsetDraft &draft() const { return m_draft; }
    [[nodiscard]] const QList<TagsetFinding> &findings() const { return m_findings; }
    [[nodiscard]] bool hasErrors() const { return Hashiya::hasErrors(m_findings); }
    void setDraft(const TagsetDraft &draft);
    void setTheme(const ReaderTheme &theme);
    void retranslate();

    /// Not valid for a branch.
    [[nodiscard]] DraftRow rowOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(DraftRow row) const;
    /// The branch of types or of relation types.
    [[nodiscard]] QModelIndex branch(bool relations) const;

    // As TagsetDraft has them.
    DraftRow add(bool relation, DraftRow after);
    DraftRow duplicate(DraftRow row);
    void remove(DraftRow row);
    bool move(DraftRow row, bool down);
    void setType(qsizetype row, const AnnotationType &type);
    void setRelationType(qsizetype row, const RelationType &type);
    void replaceBy(const Tagset &tagset);
    void makeColorsReadable();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Something of the draft and its findings changed.
    void changed();

private:
    [[nodiscard]] QString nameOf(DraftRow row) const;
    [[nodiscard]] bool isFaulty(DraftRow row) const;
    void finish();

    TagsetDraft m_draft;
    QList<TagsetFinding> m_findings;
    ReaderTheme m_theme;
};

}
