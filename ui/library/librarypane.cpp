// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypane.h"

#include "core/text/invisibles.h"
#include "ui/common/paneparts.h"
#include "ui/common/searchwords.h"
#include "ui/library/detailsform.h"
#include "ui/library/importbar.h"
#include "ui/library/librarydelegate.h"
#include "ui/session/searchservice.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

/// Data of the box of places: the kind of place before its name.
constexpr QChar folderSign = u'/';
constexpr QChar tagSign = u'#';
constexpr QChar unfiledSign = u'-';

}

LibraryPane::LibraryPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LibraryModel(this))
    , m_delegate(new LibraryDelegate(this))
{
    build();
    connectParts();
    retranslate();
    refresh();
}

void LibraryPane::build()
{
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"librarySearch"_s);
    m_words->setClearButtonEnabled(true);
    m_place = new QComboBox(this);
    m_place->setObjectName(u"libraryPlace"_s);
    m_show = new QComboBox(this);
    m_show->setObjectName(u"libraryShow"_s);
    m_order = new QComboBox(this);
    m_order->setObjectName(u"libraryOrder"_s);
    m_count = new QLabel(this);
    m_count->setObjectName(u"libraryCount"_s);
    m_list = new QListView(this);
    m_list->setObjectName(u"libraryList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    setUpRows(*m_list);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true); // or ten thousand rows are measured one by one
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = emptyStateLabel(this);
    m_import = new QPushButton(this);
    m_importFolder = new QPushButton(this);
    m_importBar = new ImportBar(m_session, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    arrange();
    m_list->installEventFilter(this);
}

void LibraryPane::arrange()
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 10, 10, 8);
    head->setSpacing(6);
    head->addWidget(m_words);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(6);
    for (auto *box : {m_place, m_show, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
    }
    boxes->addWidget(m_place, 1);
    boxes->addWidget(m_show, 1);
    head->addLayout(boxes);
    auto *below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_order, 1);
    head->addLayout(below);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 8, 10, 10);
    foot->addWidget(m_import);
    foot->addWidget(m_importFolder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_importBar);
    column->addLayout(foot);
}

void LibraryPane::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, &LibraryPane::ask);
    connect(m_place, &QComboBox::currentIndexChanged, this, &LibraryPane::applyFilter);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] { show(Show(std::max(0, m_show->currentIndex()))); });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setOrder(LibraryOrder(std::max(0, index)));
        followCurrent();
    });
    connect(m_import, &QPushButton::clicked, this, &LibraryPane::importRequested);
    connect(m_importFolder, &QPushButton::clicked, this, &LibraryPane::askForFolder);
    connect(m_importBar, &ImportBar::alikeRequested, this, [this] { show(Show::Alike); });
    connect(&m_importBar->import(), &BulkImport::finished, this, [this](const ImportOutcome &outcome) {
        if (!m_session.currentArticle().isValid() && !outcome.added.isEmpty()) {
            Q_EMIT articleChosen(outcome.added.constFirst());
        }
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!(QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) {
            Q_EMIT articleChosen(m_model->articleAt(index));
        }
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryPane::openMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const bool gathers = QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
        if (m_list->hasFocus() && index.isValid() && !gathers) {
            Q_EMIT articleChosen(m_model->articleAt(index));
        }
    });
    connect(&m_session, &Session::libraryChanged, this, &LibraryPane::refresh);
    connect(&m_session, &Session::currentArticleChanged, this, &LibraryPane::followCurrent);
    connect(&m_session, &Session::projectOpened, m_words, &QLineEdit::clear);
    connect(&m_session, &Session::projectAboutToClose, this, [this] {
        // Numbers of articles mean others in the next project.
        m_found.reset();
        m_listed.reset();
        m_request = m_showRequest = 0;
        m_model->setNotes({});
    });
    connect(&m_session, &Session::articleCountsChanged, this, [this](ArticleId article) {
        const auto &articles = m_session.articles();
        if (const auto found = std::ranges::find(articles, article, &ArticleSummary::id); found != articles.end()) {
            m_model->setCounts(*found);
        }
    });
    connect(&m_session.search(), &SearchService::progressed, this, &LibraryPane::refreshEmpty);
    connect(&m_session.search(), &SearchService::answered, this, &LibraryPane::takeAnswer);
    connect(&m_session.search(), &SearchService::ready, this, [this] {
        ask();
        show(Show(std::max(0, m_show->currentIndex())));
    });
}

void LibraryPane::setTheme(const ReaderTheme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void LibraryPane::addFiles(const QStringList &paths)
{
    const auto files = BulkImport::filesIn(paths);
    if (files.size() == 1 && !QFileInfo(paths.constFirst()).isDir()) {
        m_session.importFile(files.constFirst());
    } else {
        m_importBar->import().start(files);
    }
}

void LibraryPane::askForFolder()
{
    if (const auto folder = QFileDialog::getExistingDirectory(this, tr("Add a folder of articles")); !folder.isEmpty()) {
        addFiles({folder});
    }
}

void LibraryPane::ask()
{
    const auto words = m_words->text().simplified();
    const auto query = parseSearchQuery(words, m_session.tagset());
    m_fault = query ? QString() : faultSentence(query.error());
    m_request = 0;
    const bool plain = query && (query->isEmpty() || query->isPlain());
    if (query && !plain && m_session.isOpen()) {
        m_request = m_session.search().find(*query);
    } else {
        m_found.reset();
    }
    applyFilter();
}

void LibraryPane::show(Show show)
{
    if (m_show->currentIndex() != int(show)) {
        m_show->setCurrentIndex(int(show)); // comes back here
        return;
    }
    m_showRequest = 0;
    if (show == Show::Disputed && m_session.isOpen()) {
        SearchQuery disputed;
        disputed.marks.append(MarkCondition());
        disputed.marks.last().verification = VerificationStatus::Disputed;
        m_showRequest = m_session.search().find(disputed);
    } else if (show == Show::Alike && m_session.isOpen()) {
        m_session.search().ask<QList<AlikeArticles>>(
            this, [](SearchIndex &index) { return index.alikeArticles().value_or(QList<AlikeArticles>()); },
            [this](const QList<AlikeArticles> &alike) { takeAlike(alike); });
    } else {
        m_listed.reset();
    }
    if (show != Show::Alike) {
        m_model->setNotes({});
    }
    applyFilter();
}

void LibraryPane::takeAnswer(quint64 request, const SearchAnswer &answer)
{
    if (request == 0 || (request != m_request && request != m_showRequest)) {
        return;
    }
    QList<ArticleId> articles;
    for (const auto &found : answer.articles) {
        articles.append(found.article);
    }
    (request == m_request ? m_found : m_listed) = articles;
    applyFilter();
}

void LibraryPane::takeAlike(const QList<AlikeArticles> &alike)
{
    if (Show(m_show->currentIndex()) != Show::Alike) {
        return;
    }
    QHash<ArticleId, QString> titles;
    for (const auto &article : m_session.articles()) {
        titles.insert(article.id, article.title);
    }
    QList<ArticleId> articles;
    QHash<ArticleId, QString> notes;
    for (const auto &pair : alike) {
        if (!titles.contains(pair.first) || !titles.contains(pair.second)) {
            continue;
        }
        if (!articles.contains(pair.first)) {
            articles.append(pair.first);
        }
        if (articles.contains(pair.second)) {
            continue;
        }
        articles.insert(articles.indexOf(pair.first) + 1, pair.second);
        const auto title = isolated(titles.value(pair.first));
        notes.insert(pair.second,
            pair.likeness >= 1 ? tr("The same text as “%1”").arg(title)
                               : tr("%1% like “%2”").arg(QLocale().toString(int(pair.likeness * 100)), title));
    }
    m_listed = articles;
    m_model->setNotes(notes);
    applyFilter();
}

void LibraryPane::applyFilter()
{
    LibraryFilter filter;
    const auto place = m_place->currentData().toString();
    if (place.startsWith(folderSign)) {
        filter.folder = place.sliced(1);
    } else if (place.startsWith(tagSign)) {
        filter.tag = place.sliced(1);
    } else {
        filter.withoutFolder = place == unfiledSign;
    }
    const auto shown = Show(std::max(0, m_show->currentIndex()));
    filter.toReview = shown == Show::ToReview;
    const auto words = m_words->text();
    const auto query = parseSearchQuery(words, m_session.tagset());
    if (query && query->isPlain()) {
        filter.words = words;
    } else if (query && !query->isEmpty()) {
        filter.only = m_found.value_or(QList<ArticleId>());
    }
    if (shown == Show::Disputed || shown == Show::Alike) {
        auto listed = m_listed.value_or(QList<ArticleId>());
        if (filter.only) {
            const QSet<ArticleId> found(filter.only->cbegin(), filter.only->cend());
            listed.removeIf([&](ArticleId article) { return !found.contains(article); });
        }
        filter.only = listed;
        filter.asGiven = shown == Show::Alike;
    }
    m_model->setFilter(filter);
    followCurrent();
    refreshEmpty();
}

void LibraryPane::refresh()
{
    m_model->setArticles(m_session.articles());
    refreshPlaces();
    followCurrent();
    refreshEmpty();
}

void LibraryPane::followCurrent()
{
    const auto current = m_model->indexOf(m_session.currentArticle());
    if (current.isValid() && m_list->currentIndex() != current) {
        m_list->setCurrentIndex(current);
    }
}

void LibraryPane::refreshPlaces()
{
    QStringList folders;
    QStringList tags;
    QSet<QString> known;
    for (const auto &article : m_session.articles()) {
        // A folder is one of its outer ones too.
        for (qsizetype end = 0; end >= 0 && !article.folder.isEmpty();) {
            end = article.folder.indexOf(u'/', end + 1);
            const QString folder = folderSign + article.folder.left(end < 0 ? article.folder.size() : end);
            if (!known.contains(folder)) {
                known.insert(folder);
                folders.append(folder);
            }
        }
        for (const auto &tag : article.tags) {
            if (!known.contains(tagSign + tag)) {
                known.insert(tagSign + tag);
                tags.append(tagSign + tag);
            }
        }
    }
    folders.sort();
    tags.sort();
    if (const QStringList places = folders + tags; places != m_places || m_place->count() == 0) {
        const auto current = m_place->currentData().toString();
        const QSignalBlocker blocker(m_place);
        m_places = places;
        m_place->clear();
        m_place->addItem(tr("All folders"), QString());
        if (!folders.isEmpty()) {
            m_place->addItem(tr("Without a folder"), QString(unfiledSign));
        }
        for (const auto &place : places) {
            const bool isTag = place.startsWith(tagSign);
            const auto depth = isTag ? 0 : place.count(folderSign) - 1;
            m_place->addItem(isTag ? isolated(place) : QString(3 * depth, u' ') + isolated(place.section(folderSign, -1)), place);
        }
        m_place->setCurrentIndex(std::max(0, m_place->findData(current)));
    }
    m_place->setEnabled(!m_places.isEmpty());
    applyFilter();
}

void LibraryPane::refreshEmpty()
{
    const bool writable = m_session.isOpen() && !m_session.isReadOnly();
    m_import->setEnabled(writable);
    m_importFolder->setEnabled(writable);
    const auto rows = m_model->rowCount();
    m_pages->setCurrentIndex(rows > 0 ? 0 : 1);
    const QLocale locale;
    m_count->setText(m_model->articleCount() == 0       ? QString()
            : rows == int(m_model->articleCount()) ? tr("%n articles", nullptr, rows)
                                                   : tr("%1 of %2").arg(locale.toString(rows), locale.toString(m_model->articleCount())));
    if (!m_session.isOpen()) {
        m_empty->setText(tr("No project is open. Open one or make a new one in the menu File."));
    } else if (m_model->articleCount() == 0) {
        m_empty->setText(tr("The library is empty. Add a report as a text file, or drop it here."));
    } else if (!m_fault.isEmpty()) {
        m_empty->setText(m_fault);
    } else if (m_session.search().left() > 0 && (m_request != 0 || m_show->currentIndex() > int(Show::ToReview))) {
        m_empty->setText(tr("The search index is being made: %n articles left.", nullptr, m_session.search().left()));
    } else if (Show(m_show->currentIndex()) == Show::Alike) {
        m_empty->setText(tr("No two articles have nearly the same text."));
    } else if (m_model->filter().only) {
        m_empty->setText(tr("No article is like that."));
    } else {
        m_empty->setText(tr("No article has these words in its title or source."));
    }
}

QList<ArticleId> LibraryPane::selected() const
{
    QList<ArticleId> articles;
    for (const auto &index : m_list->selectionModel()->selectedIndexes()) {
        articles.append(m_model->articleAt(index));
    }
    std::ranges::sort(articles);
    return articles;
}

void LibraryPane::editDetails()
{
    if (const auto articles = selected(); !articles.isEmpty()) {
        (new DetailsForm(m_session, articles, this))->open();
    }
}

void LibraryPane::removeSelected()
{
    if (const auto articles = selected(); !articles.isEmpty() && !m_session.isReadOnly()) {
        m_session.removeArticles(articles);
    }
}

void LibraryPane::openMenu(QPoint at)
{
    const auto articles = selected();
    if (articles.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto *details = menu->addAction(tr("Details…") + u"\tAlt+Enter"_s, this, &LibraryPane::editDetails);
    Q_UNUSED(details)
    if (articles.size() == 1 && articles.constFirst() != m_session.currentArticle()) {
        menu->addAction(tr("Compare with the open article"), this, [this, other = articles.constFirst()] { Q_EMIT comparisonRequested(other); });
    }
    auto *remove = menu->addAction(tr("Take out of the library") + u"\tDelete"_s, this, &LibraryPane::removeSelected);
    remove->setEnabled(!m_session.isReadOnly());
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool LibraryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (handleListKey(key.key(), key.modifiers())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool LibraryPane::handleListKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && modifiers & Qt::AltModifier) {
        editDetails();
    } else if (enter && !(modifiers & Qt::ControlModifier)) {
        Q_EMIT articleChosen(m_model->articleAt(m_list->currentIndex()));
    } else if (key == Qt::Key_Delete) {
        removeSelected();
    } else {
        return false;
    }
    return true;
}

void LibraryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_importFolder) {
        retranslate();
        refresh();
    }
}

void LibraryPane::retranslate()
{
    m_words->setPlaceholderText(tr("Search the library"));
    m_words->setToolTip(tr("Words of the title or the source; or what articles have, as in %1").arg(isolated(u"type:money >1e9"_s)));
    m_words->setAccessibleName(m_words->placeholderText());
    m_import->setText(tr("Add an article…"));
    m_importFolder->setText(tr("Add a folder…"));
    m_list->setAccessibleName(tr("Articles"));
    m_place->setAccessibleName(tr("Folder or tag"));
    m_show->setAccessibleName(tr("Which articles"));
    m_order->setAccessibleName(tr("Order"));
    m_places.clear();
    m_place->clear();
    const auto refill = [](QComboBox *box, const QStringList &texts) {
        const QSignalBlocker blocker(box);
        const auto index = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(index);
    };
    refill(m_show, {tr("All"), tr("To review"), tr("Disputed"), tr("Alike")});
    refill(m_order, {tr("As added"), tr("Newest first"), tr("Oldest first"), tr("By title"), tr("By source"), tr("Most to review")});
}

}
