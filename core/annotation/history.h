// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QList>

#include <optional>

namespace Hashiya {

enum class ActionKind { Do, Undo, Redo };

/// What the journal says of one action, as far as undo is concerned.
struct HistoryEntry
{
    ActionId id;
    ActionKind kind = ActionKind::Do;
    ActionId target; ///< of Undo and Redo: the Do action that it takes back or does again; else not valid
};

/// Which action can be undone or redone, derived from the journal alone, so that it is the same after closing, a crash or a kill.
///
/// Linear: a new action after undoing ends what could be redone (the journal keeps it for reading).
class History
{
public:
    /// Replays a whole journal, in order.
    [[nodiscard]] static History fromJournal(const QList<HistoryEntry> &journal);
    /// Takes in the next entry. An Undo or Redo whose target is not the one that is due changes nothing: such a journal is none of ours.
    void append(const HistoryEntry &entry);

    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }
    /// The Do action that undo takes back now.
    [[nodiscard]] std::optional<ActionId> undoTarget() const;
    [[nodiscard]] std::optional<ActionId> redoTarget() const;
    /// Do actions in force, oldest first.
    [[nodiscard]] const QList<ActionId> &done() const { return m_done; }
    /// Do actions that redo would do again, the next one last.
    [[nodiscard]] const QList<ActionId> &undone() const { return m_undone; }
    /// How many steps lead to the point at which `action` is the last in force, or nothing is where it is not valid: undoing ones below 0, redoing ones
    /// above. nullopt where no steps lead there, since something else was done after that was undone.
    [[nodiscard]] std::optional<qsizetype> stepsTo(ActionId action) const;

private:
    QList<ActionId> m_done;
    QList<ActionId> m_undone; ///< the next to redo is last
};

}
