// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/bulkreview.h"

#include <QPointer>

class QAction;

namespace Hashiya {

class ArticleView;
class KeyMenu;
class MarkController;

/// The small menus that open at the current mark: what was found when its fact was checked (V), which house rule it becomes (R), and all marks like it, confirmed (Shift+Enter) or rejected
/// (Shift+Delete).
class MarkMenus : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    MarkMenus(Session &session, MarkController &controller, ArticleView &view, QObject *parent = nullptr);

    void openVerification();
    void openRule();
    void openBulk(ReviewAction action);

private:
    [[nodiscard]] const Annotation *currentMark() const;
    /// Where the current mark stands on the screen.
    [[nodiscard]] QRect place() const;
    void setVerification(VerificationStatus status);
    void addLine(AlikeBy by, QChar letter);
    void refreshBulk();
    [[nodiscard]] QString lineText(AlikeBy by) const;

    Session &m_session;
    MarkController &m_controller;
    ArticleView &m_view;
    BulkReview m_bulk;
    QPointer<KeyMenu> m_menu;
    QList<std::pair<AlikeBy, QAction *>> m_lines;
    QAction *m_scope = nullptr;
};

}
