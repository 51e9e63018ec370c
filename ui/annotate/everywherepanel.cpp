// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/everywherepanel.h"

#include "core/text/invisibles.h"
#include "ui/annotate/findswitches.h"
#include "ui/annotate/hitdelegate.h"
#include "ui/common/isolates.h"
#include "ui/common/paneparts.h"
#include "ui/models/displaynames.h"
#include "ui/session/keymap.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 40; ///< characters of the words
constexpr int narrowest = 300; ///< pixels; the panel must not widen a window of a small screen
constexpr int roomForWords = 430; ///< below it the list alone says what it is of
constexpr int roomForKeys = 250; ///< below it the list needs the lines that name the keys
constexpr int lowestList = 120; ///< two places

}

EverywherePanel::EverywherePanel(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_everywhere(session)
    , m_delegate(new HitDelegate(this))
{
    setObjectName(u"everywherePanel"_s);
    setMinimumWidth(narrowest);
    build();
    connect(&m_everywhere, &Everywhere::changed, this, &EverywherePanel::refresh);
    connect(&m_everywhere.hits(), &QAbstractItemModel::modelReset, this, &EverywherePanel::keepCurrentRow);
    connect(&m_session, &Session::projectAboutToClose, this, &EverywherePanel::close);
    connect(&m_session, &Session::tagsetChanged, this, &EverywherePanel::close); // what it lists is of types that may be gone
    retranslate();
    hide();
}

void EverywherePanel::build()
{
    auto *top = head();
    m_list = new QListView(this);
    m_list->setObjectName(u"hitList"_s);
    m_list->setModel(&m_everywhere.hits());
    m_list->setItemDelegate(m_delegate);
    setUpRows(*m_list);
    m_list->setMinimumHeight(lowestList);
    m_list->setMouseTracking(true);
    m_list->setLayoutMode(QListView::Batched); // a project may have very many places
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EverywherePanel::goTo);
    auto *bottom = foot();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(m_list, 1);
    column->addWidget(bottom);
    for (auto *widget : std::initializer_list<QWidget *>{m_actions, m_types, m_scopes, m_switches, m_close, m_apply}) {
        widget->installEventFilter(this); // Escape and Ctrl+Enter from everywhere in the panel
    }
}

QWidget *EverywherePanel::head()
{
    auto *head = new QWidget(this);
    m_heading = new QLabel(head);
    m_heading->setObjectName(u"everywhereHeading"_s);
    m_actions = new QComboBox(head);
    m_actions->setObjectName(u"everywhereAction"_s);
    m_types = new QComboBox(head);
    m_types->setObjectName(u"everywhereType"_s);
    m_scopes = new QComboBox(head);
    m_scopes->setObjectName(u"everywhereScope"_s);
    for (auto *box : {m_actions, m_types, m_scopes}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
        box->setMinimumWidth(72);
        box->setMaximumWidth(210);
    }
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long words must not widen the window
    m_heading->setMinimumWidth(90);
    m_switches = new FindSwitches(FindSwitches::Offer::Spelling, head);
    m_close = new QToolButton(head);
    m_close->setText(u"✕"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_heading, 3);
    row->addWidget(m_actions, 2);
    row->addWidget(m_types, 2);
    row->addWidget(m_scopes, 2);
    row->addWidget(m_switches);
    row->addWidget(m_close);
    connect(m_actions, &QComboBox::activated, this, [this](int index) { m_everywhere.setAction(EverywhereAction(index)); });
    connect(m_types, &QComboBox::activated, this, [this] { m_everywhere.setType(m_types->currentData().toString()); });
    connect(m_scopes, &QComboBox::activated, this, [this](int index) { m_everywhere.setScope(EverywhereScope(index)); });
    connect(m_switches, &FindSwitches::optionsChanged, &m_everywhere, &Everywhere::setOptions);
    connect(m_close, &QToolButton::clicked, this, &EverywherePanel::close);
    return head;
}

QWidget *EverywherePanel::foot()
{
    auto *foot = new QWidget(this);
    m_summary = new QLabel(foot);
    m_summary->setObjectName(u"everywhereSummary"_s);
    m_summary->setWordWrap(true);
    m_keys = new QLabel(foot);
    m_keys->setObjectName(u"faint"_s);
    m_keys->setWordWrap(true);
    m_apply = new QPushButton(foot);
    m_apply->setObjectName(u"confirmButton"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_summary);
    words->addWidget(m_keys);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &EverywherePanel::apply);
    return foot;
}

void EverywherePanel::open(const EverywhereRequest &request, TextRange here)
{
    m_row = 0;
    m_delegate->setTagset(m_session.tagset());
    {
        const QSignalBlocker quiet(m_list->selectionModel()); // the reader is at the place already
        m_everywhere.start(request);
        retranslate();
        m_row = std::max(0, m_everywhere.hits().rowOf(m_session.currentArticle(), here));
        keepCurrentRow();
    }
    show();
    m_list->setFocus();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void EverywherePanel::toggleScope()
{
    m_everywhere.setScope(m_everywhere.scope() == EverywhereScope::Article ? EverywhereScope::Project : EverywhereScope::Article);
}

void EverywherePanel::close()
{
    if (isHidden()) {
        return;
    }
    m_everywhere.stop();
    hide();
    Q_EMIT closed();
}

void EverywherePanel::apply()
{
    if (!m_everywhere.isSearching() && m_everywhere.hits().tickedCount() > 0 && m_everywhere.apply()) {
        Q_EMIT applied();
        close();
    }
}

void EverywherePanel::goTo(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    m_row = index.row();
    if (m_list->hasFocus() && index.data(HitListModel::ArticleRole).toLongLong() == m_session.currentArticle().number) {
        Q_EMIT placeChosen({index.data(HitListModel::BeginRole).toLongLong(), index.data(HitListModel::EndRole).toLongLong()});
    }
}

void EverywherePanel::keepCurrentRow()
{
    auto &hits = m_everywhere.hits();
    if (hits.rowCount() > 0) {
        m_list->setCurrentIndex(hits.index(std::min(m_row, hits.rowCount() - 1)));
    }
}

bool EverywherePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (watched == m_list && handleKey(key)) {
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool EverywherePanel::handleKey(const QKeyEvent &event)
{
    auto &hits = m_everywhere.hits();
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier);
    const bool hasLetter = event.key() < Qt::Key_Escape; // special keys have no character
    if (modifiers == Qt::ControlModifier && hasLetter && physicalLetter(QString(QChar(event.key()))) == u'A') {
        hits.tickAllOrNone();
        return true;
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        apply();
        return true;
    case Qt::Key_Space: {
        const auto row = m_list->currentIndex().row();
        if (hits.mayBeTicked(row)) {
            hits.tick(row, !hits.rows().at(row).ticked);
        }
        return true;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_everywhere.setAction(EverywhereAction::Remove);
        return true;
    default:
        break;
    }
    const auto letter = physicalLetter(event.text());
    if (letter.isNull()) {
        return false;
    }
    if (const auto *type = m_session.tagset().typeForShortcut(letter)) {
        m_everywhere.setType(QString(type->key));
    }
    return true; // no other letter searches the list
}

void EverywherePanel::refresh()
{
    const auto &hits = m_everywhere.hits();
    const int places = hits.rowCount();
    const auto &words = m_everywhere.request().words;
    m_heading->setText(tr("%1: %n places", nullptr, places).arg(isolated(words.size() > longestHeading ? words.first(longestHeading) + u'…' : words)));
    m_heading->setToolTip(words);
    m_actions->setCurrentIndex(int(m_everywhere.action()));
    m_types->setCurrentIndex(m_types->findData(m_everywhere.request().type));
    m_types->setEnabled(m_everywhere.action() == EverywhereAction::Mark);
    m_scopes->setCurrentIndex(int(m_everywhere.scope()));
    m_list->setUniformItemSizes(m_everywhere.scope() == EverywhereScope::Article); // titles of articles make some rows higher
    m_switches->setOptions(m_everywhere.request().options);
    m_summary->setText(summary());
    m_apply->setText(m_everywhere.action() == EverywhereAction::Mark ? tr("Mark") : tr("Remove"));
    m_apply->setEnabled(hits.tickedCount() > 0 && !m_everywhere.isSearching() && !m_session.isReadOnly());
}

QString EverywherePanel::summary() const
{
    const auto &hits = m_everywhere.hits();
    if (m_everywhere.isSearching()) {
        return tr("Reading the project: %n articles left.", nullptr, m_everywhere.articlesLeft());
    }
    const auto ticked = hits.tickedCount();
    if (ticked == 0) {
        return hits.rowCount() == 0 ? tr("These words stand nowhere here.") : tr("Nothing is ticked, so nothing will change.");
    }
    if (m_everywhere.action() == EverywhereAction::Remove) {
        return tr("%n marks will be removed. One undo brings all back.", nullptr, ticked);
    }
    return tr("%n places will be marked as %1. One undo takes all back.", nullptr, ticked)
        .arg(typeName(m_session.tagset(), m_everywhere.request().type));
}

void EverywherePanel::retranslate()
{
    const auto tagset = m_session.tagset();
    const QSignalBlocker quiet(m_types);
    m_types->clear();
    for (const auto &type : tagset.types()) {
        m_types->addItem(typeName(tagset, type.key), type.key);
    }
    m_actions->clear();
    m_actions->addItems({tr("Mark as"), tr("Remove marks")});
    m_scopes->clear();
    m_scopes->addItems({tr("In this article"), tr("In the whole project")});
    m_close->setToolTip(tr("Close (Escape)"));
    m_close->setAccessibleName(m_close->toolTip());
    m_actions->setAccessibleName(tr("What is done"));
    m_types->setAccessibleName(tr("Type of the marks"));
    m_scopes->setAccessibleName(tr("Where"));
    m_list->setAccessibleName(tr("Places of the words"));
    setAccessibleName(tr("Everywhere"));
    m_keys->setText(tr("%1 ticks · a letter chooses the type · %2 removes marks · %3: the whole project · %4 does it")
            .arg(leftToRight(tr("Space")), leftToRight(u"Delete"_s), leftToRight(u"Ctrl+Enter"_s), leftToRight(u"Enter"_s)));
    m_everywhere.hits().retranslate();
    refresh();
}

void EverywherePanel::setTheme(const ReaderTheme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void EverywherePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_heading->setVisible(width() >= roomForWords);
    m_keys->setVisible(height() >= roomForKeys && width() >= roomForWords);
}

void EverywherePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_apply) {
        retranslate();
    }
}

}
