// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/occurrences.h"

#include <QToolButton>

class QAction;
class QMenu;

namespace Hashiya {

/// A small button with a menu of switches: how words are looked for. The menu stays open while switches are set. Looks pressed where anything is other
/// than usual.
class FindSwitches : public QToolButton
{
    Q_OBJECT

public:
    /// What the switches are for: Words also has those of whole words and proclitics.
    enum class Offer { Spelling, Words };
    explicit FindSwitches(Offer offer, QWidget *parent = nullptr);

    [[nodiscard]] const OccurrenceOptions &options() const { return m_options; }
    /// Sends no signal.
    void setOptions(const OccurrenceOptions &options);
    [[nodiscard]] QMenu &switches() { return *m_menu; }
    void open();

Q_SIGNALS:
    /// A person changed a switch.
    void optionsChanged(const Hashiya::OccurrenceOptions &options);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Switch
    {
        QAction *action;
        bool *value; ///< in m_options
    };
    void build(Offer offer);
    QAction *add(bool *value);
    void retranslate();
    void refresh();

    OccurrenceOptions m_options;
    QMenu *m_menu;
    QList<Switch> m_switches;
    QAction *m_whole = nullptr;
    QAction *m_proclitics = nullptr;
    QAction *m_section;
    QList<QAction *> m_spellings; ///< in the order of FoldSwitches
    QAction *m_exact;
};

}
