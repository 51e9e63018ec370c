// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/history.h"

namespace Hashiya {

History History::fromJournal(const QList<HistoryEntry> &journal)
{
    History history;
    for (const auto &entry : journal) {
        history.append(entry);
    }
    return history;
}

void History::append(const HistoryEntry &entry)
{
    switch (entry.kind) {
    case ActionKind::Do:
        m_done.append(entry.id);
        m_undone.clear();
        break;
    case ActionKind::Undo:
        if (undoTarget() == entry.target) {
            m_undone.append(m_done.takeLast());
        }
        break;
    case ActionKind::Redo:
        if (redoTarget() == entry.target) {
            m_done.append(m_undone.takeLast());
        }
        break;
    }
}

std::optional<ActionId> History::undoTarget() const
{
    return m_done.isEmpty() ? std::nullopt : std::optional(m_done.last());
}

std::optional<ActionId> History::redoTarget() const
{
    return m_undone.isEmpty() ? std::nullopt : std::optional(m_undone.last());
}

std::optional<qsizetype> History::stepsTo(ActionId action) const
{
    if (!action.isValid()) {
        return -m_done.size();
    }
    if (const auto at = m_done.lastIndexOf(action); at >= 0) {
        return at + 1 - m_done.size();
    }
    const auto at = m_undone.lastIndexOf(action);
    return at < 0 ? std::nullopt : std::optional(m_undone.size() - at);
}

}
