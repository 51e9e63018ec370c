// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotate/session.h"
#include "ui/common/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Hashiya {

class LibraryDelegate;
class LibraryFilter;
class LibraryModel;

/// The articles of the project: search, choose, add.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(Session &session, QWidget *parent = nullptr);
    void setTheme(const ReaderTheme &theme);

Q_SIGNALS:
    void importRequested();
    /// The person asked for this article; may be the current one.
    void articleChosen(Hashiya::ArticleId article);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();

    Session &m_session;
    LibraryModel *m_model;
    LibraryFilter *m_filter;
    LibraryDelegate *m_delegate;
    QLineEdit *m_words = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_import = nullptr;
    QStackedWidget *m_pages = nullptr;
};

}
