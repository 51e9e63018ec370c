// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/projectfindpane.h"

#include "core/text/invisibles.h"
#include "ui/annotate/findswitches.h"
#include "ui/common/paneparts.h"
#include "ui/common/searchwords.h"
#include "ui/panes/placedelegate.h"
#include "ui/panes/searchform.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

ProjectFindPane::ProjectFindPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_find(session)
    , m_delegate(new PlaceDelegate(this))
{
    build();
    connect(&m_find, &ProjectFind::changed, this, &ProjectFindPane::refresh);
    connect(&m_session, &Session::projectOpened, this, &ProjectFindPane::search);
    connect(&m_session, &Session::historyChanged, this, &ProjectFindPane::refresh); // whether marks may be made
    retranslate();
}

void ProjectFindPane::build()
{
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"projectFindField"_s);
    m_words->setClearButtonEnabled(true);
    m_switches = new FindSwitches(FindSwitches::Offer::Words, this);
    m_form = new SearchForm(m_session, this);
    m_form->hide();
    m_formButton = new QToolButton(this);
    m_formButton->setObjectName(u"projectFindForm"_s);
    m_formButton->setCheckable(true);
    m_formButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_formButton->setFocusPolicy(Qt::TabFocus);
    m_count = new QLabel(this);
    m_count->setObjectName(u"projectFindCount"_s);
    m_count->setWordWrap(true);
    m_markAll = new QPushButton(this);
    m_markAll->setObjectName(u"projectFindMarkAll"_s);
    m_list = new QListView(this);
    m_list->setObjectName(u"projectFindList"_s);
    m_list->setModel(&m_find.places());
    m_list->setItemDelegate(m_delegate);
    setUpRows(*m_list);
    m_list->setMouseTracking(true);
    m_list->setLayoutMode(QListView::Batched); // a project may have very many places
    m_empty = emptyStateLabel(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto *field = new QHBoxLayout;
    field->setSpacing(6);
    field->addWidget(m_words, 1);
    field->addWidget(m_switches);
    auto *counted = new QHBoxLayout;
    counted->setSpacing(6);
    counted->addWidget(m_count, 1);
    counted->addWidget(m_formButton);
    counted->addWidget(m_markAll);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 10, 10, 8);
    head->setSpacing(6);
    head->addLayout(field);
    head->addWidget(m_form);
    head->addLayout(counted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_words);
    for (auto *widget : std::initializer_list<QWidget *>{m_words, m_switches, m_formButton, m_markAll, m_list}) {
        widget->installEventFilter(this);
    }
    connectParts();
}

void ProjectFindPane::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, &ProjectFindPane::search);
    connect(m_switches, &FindSwitches::optionsChanged, this, &ProjectFindPane::search);
    connect(m_form, &SearchForm::queryChanged, this, [this] { m_words->setText(m_form->query()); });
    connect(m_formButton, &QToolButton::toggled, this, [this](bool on) {
        m_form->setVisible(on);
        if (on) {
            m_form->clear();
            m_form->findChild<QLineEdit *>(u"searchFormWords"_s)->setFocus(Qt::ShortcutFocusReason);
        }
    });
    connect(m_markAll, &QPushButton::clicked, this, &ProjectFindPane::markAll);
    connect(m_list, &QListView::clicked, this, &ProjectFindPane::go);
}

QString ProjectFindPane::title() const
{
    return tr("Find");
}

void ProjectFindPane::setTheme(const ReaderTheme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void ProjectFindPane::open(const QString &words)
{
    if (!words.isEmpty()) {
        m_words->setText(words);
    }
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ProjectFindPane::setOptions(const OccurrenceOptions &options)
{
    if (options != m_switches->options()) {
        m_switches->setOptions(options);
        search();
    }
}

void ProjectFindPane::search()
{
    m_find.start(m_words->text(), m_switches->options());
}

void ProjectFindPane::step(int by)
{
    const auto &places = m_find.places();
    const auto count = places.rowCount();
    if (count == 0) {
        return;
    }
    const auto current = m_list->currentIndex();
    const auto row = !current.isValid() ? (by > 0 ? 0 : count - 1) : (current.row() + by + count) % count;
    m_list->setCurrentIndex(places.index(row));
    m_list->scrollTo(m_list->currentIndex());
    go(m_list->currentIndex());
}

void ProjectFindPane::go(const QModelIndex &index)
{
    if (index.isValid()) {
        const auto &row = m_find.places().rows().at(index.row());
        Q_EMIT placeChosen(row.article, row.range);
        refresh();
    }
}

void ProjectFindPane::markAll()
{
    if (m_markAll->isEnabled()) {
        Q_EMIT markAllRequested(m_find.words(), m_find.optionsForMarking());
    }
}

bool ProjectFindPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return Pane::eventFilter(watched, event);
    }
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (key.key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if (watched == m_list && enter && !(key.modifiers() & Qt::ControlModifier)) {
        go(m_list->currentIndex());
        Q_EMIT left();
        return true;
    }
    if (watched == m_words && handleFieldKey(key.key(), key.modifiers())) {
        return true;
    }
    return Pane::eventFilter(watched, event);
}

bool ProjectFindPane::handleFieldKey(int key, Qt::KeyboardModifiers modifiers)
{
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !(modifiers & Qt::ControlModifier)) {
        step(modifiers & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (key == Qt::Key_Down && m_find.places().rowCount() > 0) {
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_find.places().index(0));
        }
        m_list->setFocus();
        return true;
    }
    return false;
}

QString ProjectFindPane::exampleQuery() const
{
    const auto keys = SearchKeyNames::inInterfaceLanguage();
    const auto *money = Tagset::standard().type(u"money");
    return u"%1:%2 >1e9 %3:2025"_s.arg(keys.type, keys.type == u"type" ? money->key : money->nameArabic, keys.date);
}

QString ProjectFindPane::summary() const
{
    const auto count = m_find.places().rowCount();
    if (m_find.isWaiting()) {
        return m_session.search().isGivenUp() ? tr("The search index cannot be made here; plain words are still found.")
            : m_find.articlesLeft() > 0      ? tr("The search index is being made: %n articles left.", nullptr, m_find.articlesLeft())
                                             : QString();
    }
    if (m_find.isSearching()) {
        return tr("Reading the project: %n articles left.", nullptr, m_find.articlesLeft());
    }
    if (m_find.isCut()) {
        return tr("The first %1 places; look for more words.").arg(QLocale().toString(count));
    }
    //: after "in"
    const auto articles = tr("%n articles", nullptr, int(m_find.places().articleCount()));
    const auto row = m_list->currentIndex().row();
    return row < 0 ? tr("%n places in %1", nullptr, count).arg(articles)
                   : tr("Place %1 of %2, in %3").arg(QLocale().toString(row + 1), QLocale().toString(count), articles);
}

void ProjectFindPane::refresh()
{
    const bool any = m_find.places().rowCount() > 0;
    const bool asked = !m_find.words().isEmpty();
    m_pages->setCurrentIndex(any ? 0 : 1);
    m_count->setText(asked && (any || (m_find.isSearching() && !m_find.isWaiting())) ? summary() : QString());
    m_markAll->setEnabled(any && m_find.isPlain() && !m_session.isReadOnly() && m_session.document());
    if (!asked) {
        m_empty->setText(tr("Words are looked for in all articles of the project. %1 finds figures, names and days as well, for example %2.")
                .arg(m_formButton->text(), isolated(exampleQuery())));
    } else if (m_find.fault()) {
        m_empty->setText(faultSentence(*m_find.fault()));
    } else {
        m_empty->setText(m_find.isWaiting() ? summary()
                : m_find.isSearching()      ? QString()
                : m_find.isPlain()          ? tr("These words stand in no article.")
                                            : tr("No article is like that."));
    }
}

void ProjectFindPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_pages) {
        retranslate();
    }
}

void ProjectFindPane::retranslate()
{
    m_words->setPlaceholderText(tr("Find in the whole project"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_formButton->setText(tr("Form"));
    m_formButton->setToolTip(tr("Look for figures, names, days, sources and tags with a form"));
    m_list->setAccessibleName(tr("Places found"));
    m_markAll->setText(tr("Mark all"));
    m_markAll->setToolTip(tr("Mark all places (Ctrl+Enter)"));
    setAccessibleName(tr("Find in the whole project"));
    m_find.places().retranslate();
    refresh();
}

}
