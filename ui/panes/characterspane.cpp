// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/characterspane.h"

#include "core/text/invisibles.h"
#include "ui/common/characterwords.h"
#include "ui/common/paneparts.h"
#include "ui/panes/characterdelegate.h"
#include "ui/panes/placedelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMetaMethod>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWarnings = 2'000; ///< a text that is stored as shapes has one a word
constexpr qsizetype longestWord = 40; ///< letters on either side of the caret

/// What is not seen by its abbreviation.
QString seen(const QString &words)
{
    QString shown;
    for (const QChar c : words) {
        shown += isInvisible(c.unicode()) ? u'\u2039' + invisibleName(c.unicode()) + u'\u203A' : QString(c);
    }
    return shown;
}

/// The word that the caret is in or before, with everything in it that is not seen; the one character where it stands between spaces.
TextRange atCaret(QStringView text, qsizetype caret)
{
    qsizetype begin = caret;
    qsizetype end = caret;
    while (begin > 0 && caret - begin < longestWord && !text[begin - 1].isSpace()) {
        --begin;
    }
    while (end < text.size() && end - caret < longestWord && !text[end].isSpace()) {
        ++end;
    }
    return begin == end ? TextRange(caret, std::min(caret + 1, text.size())) : TextRange(begin, end);
}

}

CharactersPane::CharactersPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_characterDelegate(new CharacterDelegate(this))
    , m_placeDelegate(new PlaceDelegate(this))
{
    build();
    connect(&m_session, &Session::currentArticleChanged, this, [this] {
        m_selection = {};
        listCharacters();
        findWarnings();
    });
    connect(&m_session, &Session::documentChanged, this, &CharactersPane::findWarnings);
    retranslate();
}

QListView *CharactersPane::makeList(const QString &name, QAbstractItemModel &model)
{
    auto *list = new QListView(this);
    list->setObjectName(name);
    list->setModel(&model);
    setUpRows(*list);
    list->setResizeMode(QListView::Adjust); // sentences wrap
    return list;
}

void CharactersPane::build()
{
    m_charactersHead = new QLabel(this);
    m_characterList = makeList(u"characterList"_s, m_characters);
    m_characterList->setItemDelegate(m_characterDelegate);
    m_warningsHead = new QLabel(this);
    m_warningsHead->setObjectName(u"warningsHead"_s);
    m_warningList = makeList(u"warningList"_s, m_warnings);
    m_warningList->setItemDelegate(m_placeDelegate);
    m_warningList->installEventFilter(this);
    m_correct = new QPushButton(this);
    m_correct->setObjectName(u"correctButton"_s);
    m_correct->hide(); // until somebody answers it
    for (auto *head : {m_charactersHead, m_warningsHead}) {
        head->setMargin(10);
        head->setWordWrap(true);
    }
    m_charactersHead->setBuddy(m_characterList);
    m_warningsHead->setBuddy(m_warningList);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(10, 6, 10, 8);
    foot->addWidget(m_correct);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_charactersHead);
    column->addWidget(m_characterList, 4);
    column->addWidget(m_warningsHead);
    column->addWidget(m_warningList, 5);
    column->addLayout(foot);
    setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_warningList);
    connect(m_warningList, &QListView::clicked, this, &CharactersPane::go);
    connect(m_warningList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        refresh();
        if (m_warningList->hasFocus() && m_warningList->selectionModel()->isSelected(index)) {
            go(index); // arrow keys; a list that gets the focus makes its first row current without choosing it
        }
    });
    connect(m_correct, &QPushButton::clicked, this, &CharactersPane::correct);
}

QString CharactersPane::title() const
{
    return tr("Characters");
}

void CharactersPane::setTheme(const ReaderTheme &theme)
{
    m_characterDelegate->setTheme(theme);
    m_placeDelegate->setTheme(theme);
    m_characterList->viewport()->update();
    m_warningList->viewport()->update();
}

void CharactersPane::setSelection(TextRange selection)
{
    m_selection = selection;
    listCharacters();
}

void CharactersPane::listCharacters()
{
    if (!isVisible()) {
        return; // done when it is shown
    }
    const auto text = m_session.document() ? QStringView(m_session.document()->article().text()) : QStringView();
    const auto selection = m_selection.intersected({0, text.size()});
    m_characters.setCharacters(text, selection.isEmpty() ? atCaret(text, selection.begin()) : selection);
    const auto row = m_characters.rowOf(selection.begin());
    if (selection.isEmpty() && row >= 0) {
        m_characterList->setCurrentIndex(m_characters.index(row));
    }
    refresh();
}

void CharactersPane::findWarnings()
{
    const auto *document = m_session.document();
    const auto hash = document ? document->article().textSha256() : QByteArray();
    if (!isVisible() || hash == m_foundIn) {
        return;
    }
    m_foundIn = hash;
    m_found = document ? lookalikesIn(document->article().text()) : QList<Lookalike>();
    fillWarnings();
}

void CharactersPane::fillWarnings()
{
    QList<PlaceRow> rows;
    if (const auto *document = m_session.document()) {
        const auto &article = document->article();
        const auto title = article.displayTitle();
        for (const auto &each : m_found.first(std::min(mostWarnings, m_found.size()))) {
            rows.append(placeRow(m_session.currentArticle(), title, article, each.range, lookalikeSentence(each, article.text())));
            rows.last().words = seen(rows.last().words);
        }
    }
    m_warnings.setRows(rows);
    refresh();
}

void CharactersPane::go(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT placeChosen(m_session.currentArticle(), m_found.at(index.row()).range);
    }
}

void CharactersPane::correct()
{
    const auto row = m_warningList->currentIndex().row();
    if (row >= 0 && m_found.at(row).meant) {
        Q_EMIT correctionRequested(m_found.at(row).range, *m_found.at(row).meant);
    }
}

void CharactersPane::refresh()
{
    m_charactersHead->setText(m_session.document() ? tr("%n characters at the caret or in the selection", nullptr, m_characters.rowCount())
                                                   : tr("The characters of the open article are told here."));
    m_warningsHead->setText(m_found.isEmpty() ? tr("Nothing in this article is other than it looks.")
                                              : tr("%n places that may be other than they look", nullptr, int(m_found.size())));
    m_warningsHead->setVisible(m_session.document());
    const auto row = m_warningList->currentIndex().row();
    const auto meant = row >= 0 && row < m_found.size() ? m_found.at(row).meant : std::nullopt;
    m_correct->setEnabled(meant && !m_session.isReadOnly());
    m_correct->setText(!meant || meant->isEmpty() ? tr("Take it out") : tr("Replace with %1").arg(isolated(*meant)));
}

bool CharactersPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_warningList && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            go(m_warningList->currentIndex());
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void CharactersPane::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&CharactersPane::correctionRequested)) {
        m_correct->show();
    }
}

void CharactersPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    listCharacters();
    findWarnings();
}

void CharactersPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_correct) {
        retranslate();
    }
}

void CharactersPane::retranslate()
{
    m_characterList->setAccessibleName(tr("Characters"));
    m_warningList->setAccessibleName(tr("Places that may be other than they look"));
    m_characters.retranslate();
    fillWarnings();
}

}
