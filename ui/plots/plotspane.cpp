// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plotspane.h"

#include "ui/common/paneparts.h"
#include "ui/common/searchwords.h"
#include "ui/plots/plotcollector.h"
#include "ui/plots/plotfile.h"
#include "ui/plots/plottablemodel.h"
#include "ui/plots/plotview.h"
#include "ui/session/searchservice.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double widthOfFiles = 720;

}

PlotsPane::PlotsPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
{
    build();
    connect(&m_session, &Session::projectOpened, this, &PlotsPane::collect);
    connect(&m_session, &Session::projectAboutToClose, this, [this] { take({}); });
    connect(&m_session, &Session::tagsetChanged, this, [this] { m_view->setTagset(m_session.tagset()); });
    connect(&m_session.search(), &SearchService::ready, this, &PlotsPane::collect);
    connect(&m_session.search(), &SearchService::progressed, this, &PlotsPane::refresh);
    retranslate();
}

void PlotsPane::build()
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"plotKind"_s);
    m_query = new QLineEdit(this);
    m_query->setObjectName(u"plotQuery"_s);
    m_query->setClearButtonEnabled(true);
    m_asTable = new QToolButton(this);
    m_asTable->setObjectName(u"plotAsTable"_s);
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::TabFocus);
    m_export = new QPushButton(this);
    m_view = new PlotView(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(0, 0, 0, 0);
    insideColumn->addWidget(m_view);
    insideColumn->addStretch(1);
    scroll->setWidget(inside);
    m_model = new PlotTableModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"plotTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_empty = emptyStateLabel(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    arrange();
    setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlotsPane::collect);
    connect(m_query, &QLineEdit::textChanged, this, &PlotsPane::collect);
    connect(m_asTable, &QToolButton::toggled, this, &PlotsPane::refresh);
    connect(m_export, &QPushButton::clicked, this, &PlotsPane::askForFile);
    connect(m_view, &PlotView::activated, this, &PlotsPane::activate);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { activate(index.row()); });
}

void PlotsPane::arrange()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_kind, 1);
    buttons->addWidget(m_asTable);
    buttons->addWidget(m_export);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 10, 10, 8);
    head->setSpacing(6);
    head->addLayout(buttons);
    head->addWidget(m_query);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
}

QString PlotsPane::title() const
{
    return tr("Plots");
}

void PlotsPane::setTheme(const ReaderTheme &theme)
{
    m_view->setTheme(theme);
}

void PlotsPane::setKind(PlotKind kind)
{
    m_kind->setCurrentIndex(int(kind));
}

void PlotsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (!m_isCollected) {
        collect();
    }
}

void PlotsPane::collect()
{
    m_isCollected = false;
    const auto text = m_query->text();
    const auto query = parseSearchQuery(text, m_session.tagset());
    m_fault = query ? QString() : faultSentence(query.error());
    if (!query || !isVisible() || !m_session.isOpen()) {
        refresh();
        return; // read when it is seen
    }
    m_isCollected = true;
    m_view->setTagset(m_session.tagset());
    const auto kind = PlotKind(std::max(0, m_kind->currentIndex()));
    m_session.search().ask<Plot>(
        this, [kind, text, tagset = m_session.tagset()](SearchIndex &index) { return collectPlot(index, kind, text, tagset); },
        [this, kind, text](const Plot &plot) {
            if (kind == PlotKind(m_kind->currentIndex()) && text == m_query->text()) {
                take(plot);
            }
        });
}

void PlotsPane::take(const Plot &plot)
{
    m_view->setPlot(plot);
    m_model->setPlot(plot);
    refresh();
}

void PlotsPane::refresh()
{
    const bool any = !m_view->plot().items.isEmpty() && m_fault.isEmpty();
    m_pages->setCurrentIndex(!any ? 2 : m_asTable->isChecked() ? 1 : 0);
    m_export->setEnabled(any);
    m_asTable->setEnabled(any);
    if (!m_fault.isEmpty()) {
        m_empty->setText(m_fault);
    } else if (m_session.search().left() > 0) {
        m_empty->setText(tr("The search index is being made: %n articles left.", nullptr, m_session.search().left()));
    } else {
        m_empty->setText(tr("There is nothing to draw: no article of a known day, no name or no figure is like that."));
    }
}

void PlotsPane::activate(qsizetype item)
{
    if (item < 0 || item >= m_view->plot().items.size()) {
        return;
    }
    const auto &chosen = m_view->plot().items.at(item);
    if (chosen.article.isValid()) {
        Q_EMIT placeChosen(chosen.article, chosen.range);
    } else {
        Q_EMIT searchRequested(chosen.query);
    }
}

bool PlotsPane::exportTo(const QString &path)
{
    auto style = m_view->style();
    if (const auto written = writePlot(path, m_view->plot(), style, widthOfFiles); !written) {
        m_session.report(written.error());
        return false;
    }
    return true;
}

void PlotsPane::askForFile()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto path = QFileDialog::getSaveFileName(
        this, tr("Save the plot"), QDir(folder).filePath(m_kind->currentText() + u".svg"_s), tr("Drawing (*.svg);;Picture (*.png)"));
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(u".svg"_s, Qt::CaseInsensitive) && !path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        path += u".svg"_s;
    }
    exportTo(path);
}

void PlotsPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_pages) {
        retranslate();
        collect();
    }
}

void PlotsPane::retranslate()
{
    const QSignalBlocker blocker(m_kind);
    const auto kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    for (const auto each : {PlotKind::Articles, PlotKind::Figures, PlotKind::Names, PlotKind::Together}) {
        m_kind->addItem(plotKindName(each));
    }
    m_kind->setCurrentIndex(kind);
    m_kind->setAccessibleName(tr("What is drawn"));
    m_query->setPlaceholderText(tr("Of articles that have…"));
    m_query->setAccessibleName(m_query->placeholderText());
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("The same numbers as a table"));
    m_export->setText(tr("Save…"));
    m_table->setAccessibleName(tr("Numbers of the plot"));
    setAccessibleName(tr("Plots"));
    refresh();
}

}
