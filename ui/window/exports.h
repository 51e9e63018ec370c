// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QObject>

class QWidget;

namespace Hashiya {

class CompareView;
class WindowActions;

/// What leaves the program as a file that a person asked for.
class Exports : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` is what questions stand over.
    Exports(Session &session, const CompareView &compare, QWidget *window);
    void connectTo(const WindowActions &actions);

    /// The sheet of what is shown, the article or the comparison, as HTML where the name ends so, else as PDF. False with the session's errorOccurred().
    bool writeSheet(const QString &path);

public Q_SLOTS:
    void exportArticle();
    void exportSheet();

Q_SIGNALS:
    /// A sentence on what was done.
    void said(const QString &sentence);

private:
    Session &m_session;
    const CompareView &m_compare;
    QWidget *m_window;
};

}
