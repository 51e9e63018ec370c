// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace Hashiya {

enum class MarkOrder { Reading, ByType, ByName };

/// Which marks of a MarkListModel are listed, and in which order. Within a section the order is the reading order.
class MarkListFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The heading that a row belongs under; rows of one heading are neighbours. Empty in reading order.
    static constexpr int SectionRole = Qt::UserRole + 100;

    explicit MarkListFilter(QObject *parent = nullptr);

    /// nullopt for every state but rejected.
    void setState(std::optional<AnnotationState> state);
    /// nullopt for whatever was found when the fact was checked.
    void setVerification(std::optional<VerificationStatus> status);
    /// Only marks with a note.
    void setNoted(bool noted);
    /// Keys; empty for all.
    void setTypes(const QSet<QString> &types);
    /// Found in the mark's words, name and value, whatever their hamza, vocalisation or digits.
    void setWords(const QString &words);
    void setOrder(MarkOrder order);
    [[nodiscard]] MarkOrder order() const { return m_order; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int sectionRole() const;

    std::optional<AnnotationState> m_state;
    std::optional<VerificationStatus> m_verification;
    bool m_noted = false;
    QSet<QString> m_types;
    QStringList m_words; ///< folded
    MarkOrder m_order = MarkOrder::Reading;
};

}
