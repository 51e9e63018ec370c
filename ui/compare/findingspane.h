// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/findingsfilter.h"
#include "ui/compare/findingsmodel.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QTreeView;

namespace Hashiya {

class FindingsDelegate;

/// The list of findings with what chooses among them. Click or Enter chooses a row.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPane(QWidget *parent = nullptr);

    void setFindings(const Document *first, const Document *second, const QList<Finding> &findings);
    void setTheme(const ReaderTheme &theme);
    /// What stands in the list's place while there is nothing to list.
    void setEmptyText(const QString &text);
    /// Goes to the next or the previous conflict that the filters show, round the end, and chooses it. False where there is none.
    bool goToConflict(bool forward);

    /// Puts a widget at the end of the bar over the list.
    void addTool(QWidget *tool);

    [[nodiscard]] QTreeView &list() { return *m_list; }
    [[nodiscard]] FindingsFilter &filter() { return *m_filter; }

Q_SIGNALS:
    void chosen(const Hashiya::Finding &finding);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    void retranslate();
    void countVerdicts();
    void choose(const QModelIndex &index);
    void refreshEmptyText();
    void setColumnWidths();

    FindingsModel *m_model;
    FindingsFilter *m_filter;
    FindingsDelegate *m_delegate = nullptr;
    QTreeView *m_list = nullptr;
    QComboBox *m_kind = nullptr;
    QHBoxLayout *m_bar = nullptr;
    QLabel *m_empty = nullptr;
    QHash<Verdict, QToolButton *> m_verdicts;
    QString m_emptyText;
};

}
