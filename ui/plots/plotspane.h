// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panes/pane.h"
#include "ui/plots/plot.h"
#include "ui/session/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace Hashiya {

class PlotTableModel;
class PlotView;

/// Plots of all articles, or of those that a query finds: articles and figures over time, names, and who appears with whom. The same numbers as a table;
/// as a file.
class PlotsPane : public Pane
{
    Q_OBJECT

public:
    explicit PlotsPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setTheme(const ReaderTheme &theme) override;

    void setKind(PlotKind kind);
    [[nodiscard]] PlotView &view() { return *m_view; }
    /// Writes what is shown; SVG or PNG by the name.
    bool exportTo(const QString &path);

Q_SIGNALS:
    /// What finds the articles behind an item.
    void searchRequested(const QString &query);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void arrange();
    void collect();
    void take(const Plot &plot);
    void refresh();
    void activate(qsizetype item);
    void askForFile();
    void retranslate();

    Session &m_session;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_query = nullptr;
    QToolButton *m_asTable = nullptr;
    QPushButton *m_export = nullptr;
    PlotView *m_view = nullptr;
    PlotTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QStackedWidget *m_pages = nullptr;
    QString m_fault;
    bool m_isCollected = false;
};

}
