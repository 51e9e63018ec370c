// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/checkspane.h"

#include "ui/common/isolates.h"
#include "ui/common/paneparts.h"
#include "ui/panes/checkdelegate.h"
#include "ui/session/checkedits.h"
#include "ui/session/edits.h"
#include "ui/session/keymap.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSet>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr auto everywhereKeys = {Qt::Key_Return, Qt::Key_Enter};

bool isEverywhereKey(const QKeyEvent &event)
{
    return event.modifiers().testFlag(Qt::ControlModifier) && std::ranges::contains(everywhereKeys, event.key());
}

/// The list is a moment older than the text, which somebody may have corrected since.
bool isStillThere(const Document &document, const CheckPlace &place)
{
    const auto &text = document.article().text();
    return place.range.end() <= text.size() && place.range.of(text) == place.words;
}

/// Places that are answered together with one of a group's.
QList<CheckPlace> answeredWith(const CheckGroup &group, int row)
{
    switch (group.topic) {
    case CheckTopic::Sources:
    case CheckTopic::Edges:
    case CheckTopic::Misfits:
        return {group.places.at(row)};
    case CheckTopic::Overlaps:
        return group.places.mid(row / 2 * 2, 2);
    default:
        return group.places;
    }
}

}

ChecksPane::ChecksPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_runner(session)
    , m_model(new CheckTreeModel(this))
    , m_delegate(new CheckDelegate(this))
{
    build();
    connect(&m_runner, &CheckRunner::changed, this, &ChecksPane::refresh);
    connect(&m_session, &Session::tagsetChanged, this, [this] {
        m_delegate->setTagset(m_session.tagset());
        m_model->setTagset(m_session.tagset());
    });
    retranslate();
}

void ChecksPane::build()
{
    m_tree = new QTreeView(this); // first: the keyboard comes to it first
    m_tree->setObjectName(u"checksTree"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    setUpRows(*m_tree);
    m_tree->setMouseTracking(true);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->installEventFilter(this);
    m_head = new QLabel(this);
    m_head->setObjectName(u"checksHead"_s);
    m_scopes = new QComboBox(this);
    m_scopes->setObjectName(u"checksScope"_s);
    m_empty = emptyStateLabel(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_empty);
    m_keys = new QLabel(this);
    m_keys->setObjectName(u"faint"_s);
    m_keys->setWordWrap(true);
    m_keys->setMargin(10);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 10, 10, 8);
    head->setSpacing(6);
    head->addWidget(m_scopes);
    head->addWidget(m_head);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_keys);
    connect(m_scopes, &QComboBox::activated, this, [this](int index) { m_runner.setScope(ReviewScope(index)); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(CheckTreeModel::LevelRole).toInt() == 0) {
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        } else {
            go();
            m_tree->setFocus();
        }
    });
}

QString ChecksPane::title() const
{
    const auto count = m_model->questionCount();
    return count > 0 ? tr("Checks (%1)").arg(QLocale().toString(count)) : tr("Checks");
}

void ChecksPane::setTheme(const ReaderTheme &theme)
{
    m_delegate->setTheme(theme);
    auto colours = m_tree->palette();
    colours.setColor(QPalette::Highlight, mixed(theme.page(), theme.selection(), 0.55)); // beside the row, where its arrow is
    colours.setColor(QPalette::HighlightedText, theme.text());
    m_tree->setPalette(colours);
}

QModelIndex ChecksPane::current() const
{
    return m_tree->currentIndex();
}

void ChecksPane::takeGroups()
{
    if (m_runner.groups() == m_model->groups()) {
        return; // what is chosen stays so
    }
    // What is open and chosen is found again by its question, what is answered gives its place to the next.
    QList<CheckGroup> open;
    QSet<int> closed;
    for (int topic = 0; topic < m_model->rowCount(); ++topic) {
        const auto index = m_model->index(topic, 0);
        if (!m_tree->isExpanded(index)) {
            closed.insert(index.data(CheckTreeModel::TopicRole).toInt());
        }
        for (int group = 0; group < m_model->rowCount(index); ++group) {
            if (m_tree->isExpanded(m_model->index(group, 0, index))) {
                open.append(*m_model->groupAt(m_model->index(group, 0, index)));
            }
        }
    }
    const auto at = current();
    const auto level = at.isValid() ? at.data(CheckTreeModel::LevelRole).toInt() : -1;
    const auto topic = CheckTopic(at.data(CheckTreeModel::TopicRole).toInt());
    const auto group = level > 0 ? *m_model->groupAt(at) : CheckGroup();
    const auto groupRow = level == 2 ? at.parent().row() : at.row();
    const auto placeRow = level == 2 ? at.row() : -1;
    m_model->setGroups(m_runner.groups(), m_session.tagset());
    m_delegate->setTagset(m_session.tagset());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto index = m_model->index(row, 0);
        m_tree->setExpanded(index, !closed.contains(index.data(CheckTreeModel::TopicRole).toInt()));
    }
    for (const auto &known : std::as_const(open)) {
        m_tree->setExpanded(m_model->indexOf(known), true);
    }
    auto next = level > 0 ? m_model->indexOf(group) : QModelIndex();
    if (next.isValid() && placeRow >= 0) {
        next = m_model->index(std::min(placeRow, m_model->rowCount(next) - 1), 0, next);
    } else if (const auto parent = m_model->indexOf(topic); !next.isValid() && level >= 0 && parent.isValid()) {
        next = level == 0 ? parent : m_model->index(std::min(groupRow, m_model->rowCount(parent) - 1), 0, parent);
    }
    m_tree->setCurrentIndex(next.isValid() ? next : m_model->index(0, 0));
}

void ChecksPane::refresh()
{
    takeGroups();
    const bool any = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(any ? 0 : 1);
    m_keys->setVisible(any);
    m_scopes->setCurrentIndex(int(m_runner.scope()));
    if (m_runner.isRunning() && m_runner.articlesLeft() > 0) {
        m_head->setText(tr("Reading the project: %n articles left.", nullptr, m_runner.articlesLeft()));
    } else {
        m_head->setText(tr("%n questions", nullptr, m_model->questionCount()));
    }
    m_head->setVisible(any || m_runner.articlesLeft() > 0);
    m_empty->setText(!m_session.document() ? tr("What does not fit together in the marks of the open article is listed here.")
            : m_runner.isRunning() ? tr("Checking…")
                                   : tr("Nothing to ask: the marks fit together, and every figure has a source."));
    Q_EMIT titleChanged();
}

void ChecksPane::goTo(const CheckPlace &place)
{
    const auto *document = m_session.document();
    if (place.article == m_session.currentArticle() && (!document || !isStillThere(*document, place))) {
        return; // the list is made anew in a moment
    }
    if (place.article != m_session.currentArticle() || !place.mark.isValid()) {
        Q_EMIT placeChosen(place.article, place.range);
    }
    if (place.mark.isValid() && place.article == m_session.currentArticle()) {
        Q_EMIT markChosen(place.mark);
    }
}

void ChecksPane::go()
{
    const auto index = current();
    if (const auto *place = m_model->placeAt(index)) {
        m_tree->setExpanded(index, true);
        goTo(CheckPlace(*place)); // the row may go with the article
    } else {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    }
}

void ChecksPane::foundRight()
{
    const auto *group = m_model->groupAt(current());
    if (!group) {
        return;
    }
    const bool whole = current().data(CheckTreeModel::LevelRole).toInt() == 1;
    QList<ArticleId> articles;
    QHash<ArticleId, QList<AnnotationId>> marks;
    for (const auto &place : whole ? group->places : answeredWith(*group, current().row())) {
        if (place.mark.isValid()) {
            if (!articles.contains(place.article)) {
                articles.append(place.article);
            }
            marks[place.article].append(place.mark);
        }
    }
    m_session.performIn(articles, [&, check = group->check](ArticleId article, Document &document) -> Edit {
        return Hashiya::foundRight(document, marks.value(article), check);
    }, u"dismiss-check"_s);
}

void ChecksPane::giveType(const QString &type)
{
    const auto *group = m_model->groupAt(current());
    if (!group || group->words.isEmpty()) {
        return; // other questions are not about one type for all
    }
    QList<ArticleId> articles;
    QHash<ArticleId, QList<CheckPlace>> places;
    for (const auto &place : group->places) {
        if (!articles.contains(place.article)) {
            articles.append(place.article);
        }
        places[place.article].append(place);
    }
    m_session.performIn(articles, [&, words = group->words](ArticleId article, Document &document) -> Edit {
        QList<TextRange> ranges;
        for (const auto &place : places.value(article)) {
            if (isStillThere(document, place)) {
                ranges.append(place.range);
            }
        }
        return oneType(document, ranges, words, type, m_session.person());
    }, u"retype-alike"_s);
}

void ChecksPane::rejectPlace()
{
    const auto *place = current().data(CheckTreeModel::LevelRole).toInt() == 2 ? m_model->placeAt(current()) : nullptr;
    if (!place || !place->mark.isValid()) {
        return;
    }
    m_session.performIn({place->article}, [mark = place->mark](ArticleId, Document &document) -> Edit {
        const auto edit = rejection(document, mark);
        return edit ? edit->edit : Edit(EditGroup());
    }, u"reject"_s);
}

void ChecksPane::askEverywhere()
{
    const auto *place = m_model->placeAt(current());
    const auto *group = m_model->groupAt(current());
    if (place) {
        Q_EMIT everywhereRequested(group->words.isEmpty() ? place->words.simplified() : group->words);
    }
}

bool ChecksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEverywhereKey(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // it is about the words of the row and not about the reader's
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event))) {
        return true;
    }
    return Pane::eventFilter(watched, event);
}

bool ChecksPane::handleKey(const QKeyEvent &event)
{
    if (isEverywhereKey(event)) {
        askEverywhere();
        return true;
    }
    if ((event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier)) != Qt::NoModifier) {
        return false;
    }
    const bool mayChange = !m_session.isReadOnly();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (mayChange) {
            rejectPlace();
        }
        return true;
    default:
        break;
    }
    const auto letter = physicalLetter(event.text());
    if (letter.isNull()) {
        return false;
    }
    const auto tagset = m_session.tagset();
    if (const auto *type = tagset.typeForShortcut(letter); type && mayChange) {
        giveType(type->key);
    } else if (letter == u'K' && mayChange) {
        foundRight();
    } else if (letter == u'V' && mayChange && m_model->placeAt(current())) {
        go();
        Q_EMIT verificationRequested();
    }
    return true; // no letter searches the tree
}

void ChecksPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_tree) {
        retranslate();
    }
}

void ChecksPane::retranslate()
{
    m_scopes->clear();
    m_scopes->addItems({tr("In this article"), tr("In the whole project")});
    m_scopes->setAccessibleName(tr("Where"));
    m_tree->setAccessibleName(tr("Questions about the marks"));
    m_keys->setText(tr("%1 goes there · %2: right as it is, no source needed · a letter gives all the same type · %3 rejects · %4: is it true? · %5: all places of the words")
            .arg(leftToRight(u"Enter"_s), leftToRight(u"K"_s), leftToRight(u"Delete"_s), leftToRight(u"V"_s), leftToRight(u"Ctrl+Enter"_s)));
    m_model->retranslate();
    refresh();
}

}
