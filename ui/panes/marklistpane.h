// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace Hashiya {

class MarkDelegate;
class MarkListFilter;
class MarkListModel;

/// The marks of the current article as a list with search, filters and grouping, and how many were checked.
class MarkListPane : public QWidget
{
    Q_OBJECT

public:
    explicit MarkListPane(Session &session, QWidget *parent = nullptr);

    void setCurrent(AnnotationId id);
    void setTheme(const ReaderTheme &theme);

Q_SIGNALS:
    void markChosen(Hashiya::AnnotationId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFilters();
    void retranslate();
    void refresh();
    void applyTypeFilter();
    void applyCheckFilter();
    void refreshCounts();

    Session &m_session;
    MarkListModel *m_model;
    MarkListFilter *m_filter;
    MarkDelegate *m_delegate;
    QLineEdit *m_words = nullptr;
    QComboBox *m_types = nullptr;
    QComboBox *m_states = nullptr;
    QComboBox *m_orders = nullptr;
    QComboBox *m_checks = nullptr; ///< by what was found when the fact was checked, and by note
    QLabel *m_counts = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
};

}
