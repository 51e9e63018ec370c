// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/findingspane.h"

#include "ui/compare/findingsdelegate.h"
#include "ui/compare/findingwords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>

#include <array>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr std::array verdicts{Verdict::Conflict, Verdict::Compatible, Verdict::OnlyInFirst, Verdict::OnlyInSecond, Verdict::Agree};

}

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new FindingsModel(this))
    , m_filter(new FindingsFilter(this))
{
    m_filter->setSourceModel(m_model);
    build();
    retranslate();
}

void FindingsPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_bar = new QHBoxLayout;
    m_bar->setContentsMargins(6, 4, 6, 0);
    m_kind = new QComboBox(this);
    m_bar->addWidget(m_kind);
    m_bar->addSpacing(8);
    for (const Verdict verdict : verdicts) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        connect(button, &QToolButton::toggled, this, [this, verdict](bool shown) {
            m_filter->setVerdictShown(verdict, shown);
            refreshEmptyText();
        });
        m_verdicts.insert(verdict, button);
        m_bar->addWidget(button);
    }
    m_bar->addStretch();
    column->addLayout(m_bar);
    m_list = new QTreeView(this);
    m_list->setModel(m_filter);
    m_delegate = new FindingsDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(FindingsModel::VerdictColumn, Qt::AscendingOrder);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(true);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    m_empty = new QLabel(m_list->viewport());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setKind(index > 0 ? std::optional(allFindingKinds[size_t(index) - 1]) : std::nullopt);
        countVerdicts();
        refreshEmptyText();
    });
    connect(m_list, &QTreeView::clicked, this, &FindingsPane::choose);
}

void FindingsPane::addTool(QWidget *tool)
{
    m_bar->addWidget(tool);
}

void FindingsPane::retranslate()
{
    const int kind = std::max(0, m_kind->currentIndex());
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    m_kind->addItems({tr("Everything"), tr("Figures"), tr("Dates and times"), tr("Names"), tr("Quotations")});
    m_kind->setCurrentIndex(kind);
    m_kind->setAccessibleName(tr("Kinds of findings to show"));
    m_list->setAccessibleName(tr("Findings"));
    countVerdicts();
}

void FindingsPane::setFindings(const Document *first, const Document *second, const QList<Finding> &findings)
{
    m_model->setFindings(first, second, findings);
    countVerdicts();
    refreshEmptyText();
    m_list->scrollToTop();
}

void FindingsPane::setTheme(const ReaderTheme &theme)
{
    m_model->setTheme(theme);
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void FindingsPane::setEmptyText(const QString &text)
{
    m_emptyText = text;
    refreshEmptyText();
}

void FindingsPane::countVerdicts()
{
    QHash<Verdict, int> counts;
    const int kind = m_kind->currentIndex();
    for (const Finding &finding : m_model->findings()) {
        if (kind <= 0 || finding.kind == allFindingKinds[size_t(kind) - 1]) {
            ++counts[finding.verdict];
        }
    }
    for (const Verdict verdict : verdicts) {
        const QString count = QLocale().toString(counts.value(verdict));
        m_verdicts.value(verdict)->setText(tr("%1 %2: %3", "sign, finding, how many").arg(verdictSign(verdict), verdictTitle(verdict), count));
    }
}

void FindingsPane::refreshEmptyText()
{
    m_empty->setVisible(m_filter->rowCount() == 0);
    m_empty->setText(m_model->findings().isEmpty() ? m_emptyText : tr("No finding is of the chosen kinds."));
    m_empty->setGeometry(m_list->viewport()->rect().adjusted(12, 12, -12, -12));
}

bool FindingsPane::goToConflict(bool forward)
{
    const int rows = m_filter->rowCount();
    const QModelIndexList selected = m_list->selectionModel()->selectedRows(); // the focus alone makes a row current
    const int here = !selected.isEmpty() ? selected.first().row() : forward ? -1 : rows;
    for (int step = 1; step <= rows; ++step) {
        const int row = ((forward ? here + step : here - step) % rows + rows) % rows;
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(FindingsModel::VerdictRole).toInt() == int(Verdict::Conflict)) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
            choose(index);
            return true;
        }
    }
    return false;
}

void FindingsPane::choose(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT chosen(m_model->findings().at(m_filter->mapToSource(index).row()));
    }
}

void FindingsPane::setColumnWidths()
{
    const int width = m_list->viewport()->width();
    const QFontMetrics metrics(m_list->font());
    QHeaderView &header = *m_list->header();
    int widestVerdict = 0;
    for (const Verdict verdict : verdicts) {
        QFont bold = m_list->font();
        bold.setBold(true);
        widestVerdict = std::max(widestVerdict, QFontMetrics(bold).horizontalAdvance(verdictSign(verdict) + u' ' + verdictTitle(verdict)));
    }
    const int padding = 3 * metrics.averageCharWidth();
    const int kind = metrics.horizontalAdvance(kindTitle(FindingKind::Quotation)) + 2 * padding;
    const int verdict = widestVerdict + padding;
    const int difference = metrics.horizontalAdvance(u"+100.5 billion · +100.5%"_s) + padding;
    const int rest = std::max(width - kind - verdict - difference, 12 * padding);
    header.resizeSection(FindingsModel::KindColumn, kind);
    header.resizeSection(FindingsModel::VerdictColumn, verdict);
    header.resizeSection(FindingsModel::SubjectColumn, rest * 28 / 100);
    header.resizeSection(FindingsModel::FirstColumn, rest * 36 / 100);
    header.resizeSection(FindingsModel::SecondColumn, rest * 36 / 100);
}

void FindingsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setColumnWidths();
    }
}

bool FindingsPane::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list->viewport() && event->type() == QEvent::Resize) {
        setColumnWidths();
        refreshEmptyText();
    }
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

}
