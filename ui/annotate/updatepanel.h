// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotate/listpanel.h"
#include "ui/models/anchorlistmodel.h"
#include "ui/session/textupdate.h"

namespace Hashiya {

/// What becomes of the marks when the article gets a newer text, to be looked at before it does: a tick keeps a mark. Space ticks, Ctrl+A ticks all or none, Enter
/// makes the newer text the article's as one step, Escape leaves everything as it is.
class UpdatePanel : public ListPanel
{
    Q_OBJECT

public:
    explicit UpdatePanel(Session &session, QWidget *parent = nullptr);

    /// Reads the file and opens when the marks are found.
    void start(const QString &path);
    [[nodiscard]] TextUpdate &update() { return m_update; }

Q_SIGNALS:
    /// Show this place of the article as it is.
    void placeChosen(Hashiya::TextRange range);
    /// The file has the text that the article has.
    void nothingNew();

private:
    void retranslate() override;
    void open();
    void apply() override;
    void close() override;
    void goTo(const QModelIndex &index) override;
    bool listKey(const QKeyEvent &key) override;

    Session &m_session;
    TextUpdate m_update;
    AnchorListModel m_model;
};

}
