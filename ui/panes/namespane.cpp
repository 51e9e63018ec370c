// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/namespane.h"

#include "core/text/invisibles.h"
#include "ui/common/flowlayout.h"
#include "ui/common/isolates.h"
#include "ui/common/paneparts.h"
#include "ui/panes/namedelegate.h"
#include "ui/panes/nameform.h"
#include "ui/session/keymap.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

NamesPane::NamesPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_book(session)
    , m_delegate(new NameDelegate(this))
{
    build();
    connectParts();
    retranslate();
}

QString NamesPane::title() const
{
    return tr("Names");
}

void NamesPane::build()
{
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"nameSearch"_s);
    m_words->setClearButtonEnabled(true);
    m_scopes = new QComboBox(this);
    m_scopes->setObjectName(u"nameScope"_s);
    m_orders = new QComboBox(this);
    m_orders->setObjectName(u"nameOrder"_s);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"nameTree"_s);
    m_tree->setModel(&m_book.model());
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    setUpRows(*m_tree);
    m_tree->setMouseTracking(true);
    m_tree->setIndentation(16);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_form = new NameForm(this);
    m_status = new QLabel(this);
    m_status->setObjectName(u"namesStatus"_s);
    m_status->setWordWrap(true);
    m_status->setMargin(2);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(6);
    for (auto *box : {m_scopes, m_orders}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        filters->addWidget(box, 1);
    }
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 10, 10, 8);
    head->setSpacing(6);
    head->addWidget(m_words);
    head->addLayout(filters);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 6, 10, 8);
    foot->setSpacing(4);
    foot->addWidget(buttons());
    foot->addWidget(m_status);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addWidget(m_form);
    column->addLayout(foot);
}

QWidget *NamesPane::buttons()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(4);
    for (auto **button : {&m_merge, &m_split, &m_rename, &m_remove}) {
        *button = new QToolButton(row);
        (*button)->setFocusPolicy(Qt::TabFocus);
        flow->addWidget(*button);
    }
    return row;
}

void NamesPane::connectParts()
{
    m_tree->installEventFilter(this);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, &m_book, &NameBook::setWords);
    connect(m_scopes, &QComboBox::activated, this, [this](int index) { m_book.setScope(NameScope(index)); });
    connect(m_orders, &QComboBox::activated, this, [this](int index) { m_book.setOrder(NameOrder(index)); });
    connect(m_merge, &QToolButton::clicked, this, &NamesPane::merge);
    connect(m_split, &QToolButton::clicked, this, &NamesPane::split);
    connect(m_rename, &QToolButton::clicked, this, [this] { rename(false); });
    connect(m_remove, &QToolButton::clicked, this, &NamesPane::remove);
    connect(m_tree, &QTreeView::doubleClicked, this, &NamesPane::activate);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_book.model().kindOf(index) == NameRowKind::Mention) {
            activate(index);
        }
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &NamesPane::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NamesPane::refresh);
    connect(&m_book.model(), &NameListModel::ticksChanged, this, &NamesPane::refresh);
    connect(&m_book, &NameBook::aboutToChange, this, &NamesPane::keepPlace);
    connect(&m_book, &NameBook::changed, this, &NamesPane::restorePlace);
    connect(m_form, &NameForm::accepted, this, &NamesPane::finishForm);
    connect(m_form, &NameForm::closed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(&m_session, &Session::tagsetChanged, this, [this] { m_delegate->setTagset(m_session.tagset()); });
    connect(&m_session, &Session::projectOpened, this, [this] {
        m_delegate->setTagset(m_session.tagset());
        m_open.clear();
    });
}

bool NamesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept(); // here it renames; in the text it corrects
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (watched == m_words && key.key() == Qt::Key_Down) {
            m_tree->setFocus();
            return true;
        }
        if (watched == m_tree && handleKey(key)) {
            return true;
        }
    }
    if (watched == m_tree && event->type() == QEvent::FocusIn && !m_tree->selectionModel()->hasSelection()) {
        const auto first = m_tree->indexBelow(m_book.model().index(0, 0)); // below the first heading
        m_tree->setCurrentIndex(m_tree->currentIndex().isValid() ? m_tree->currentIndex() : first);
    }
    return Pane::eventFilter(watched, event);
}

bool NamesPane::handleKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier)) {
        return false;
    }
    const auto current = m_tree->currentIndex();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(current);
        return true;
    case Qt::Key_Space: {
        const auto name = current.parent().isValid() ? current.parent() : current;
        m_book.model().tick(name, name.data(Qt::CheckStateRole).toInt() != Qt::Checked);
        return true;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove();
        return true;
    case Qt::Key_F2:
        rename(false);
        return true;
    default:
        return handleLetter(physicalLetter(event.text()));
    }
}

bool NamesPane::handleLetter(QChar letter)
{
    if (letter.isNull()) {
        return false;
    }
    if (letter == u'Y') {
        merge();
    } else if (letter == u'K') {
        split();
    } else if (letter == u'X') {
        rename(true);
    } else if (const auto *type = m_session.tagset().typeForShortcut(letter)) {
        retype(QString(type->key));
    }
    return true; // no letter searches the tree
}

QSet<NameIdentity> NamesPane::chosen() const
{
    const auto &model = const_cast<NameBook &>(m_book).model();
    auto names = model.ticked();
    if (!names.isEmpty()) {
        return names;
    }
    auto indexes = m_tree->selectionModel()->selectedIndexes();
    if (indexes.isEmpty()) {
        indexes.append(m_tree->currentIndex());
    }
    for (const auto &index : std::as_const(indexes)) {
        const auto *row = model.rowOf(index);
        if (row && row->kind == NameRowKind::Name) {
            names.insert(row->identity);
        }
    }
    return names;
}

QList<AnnotationId> NamesPane::chosenMentions() const
{
    QList<AnnotationId> mentions;
    for (const auto &index : m_tree->selectionModel()->selectedIndexes()) {
        if (NameRowKind(index.data(NameListModel::KindRole).toInt()) == NameRowKind::Mention) {
            mentions.append(AnnotationId{index.data(NameListModel::MarkRole).toLongLong()});
        }
    }
    return mentions;
}

void NamesPane::activate(const QModelIndex &index)
{
    auto &model = m_book.model();
    const auto *row = model.rowOf(index);
    if (!row) {
        return;
    }
    switch (model.kindOf(index)) {
    case NameRowKind::Suggestion:
        merge();
        break;
    case NameRowKind::Name:
        goToNextMention(*row);
        break;
    case NameRowKind::Mention:
        Q_EMIT markChosen({index.data(NameListModel::MarkRole).toLongLong()});
        break;
    case NameRowKind::Elsewhere: {
        const auto place = *model.placeAt(index);
        Q_EMIT placeChosen(place.article, place.first);
        break;
    }
    case NameRowKind::Alias:
    case NameRowKind::Section:
        break;
    }
}

void NamesPane::goToNextMention(const NameRow &row)
{
    if (!row.mentions.isEmpty()) {
        const auto at = row.mentions.indexOf(m_current);
        Q_EMIT markChosen(row.mentions.at((at + 1) % row.mentions.size()));
    } else if (!row.elsewhere.isEmpty()) {
        const auto place = row.elsewhere.constFirst();
        Q_EMIT placeChosen(place.article, place.first);
    } else {
        say(tr("No mark mentions this name. Delete removes it."));
    }
}

void NamesPane::merge()
{
    auto &model = m_book.model();
    if (model.kindOf(m_tree->currentIndex()) == NameRowKind::Suggestion && model.ticked().isEmpty()) {
        m_book.mergeSuggested(m_tree->currentIndex());
        return;
    }
    const auto names = chosen();
    if (names.size() < 2) {
        say(tr("Tick two or more names with Space to make them one."));
    } else if (!m_book.mayMerge(names)) {
        say(tr("Names of two types, or with two identifiers, are not made one. Give them one type first."));
    } else {
        m_book.merge(names);
    }
}

void NamesPane::split()
{
    const auto mentions = chosenMentions();
    const auto *row = m_book.model().rowOf(m_tree->currentIndex());
    const auto *mark = mentions.isEmpty() ? nullptr : m_session.document()->annotations().find(mentions.constFirst());
    if (!mark || !row) {
        say(tr("Unfold a name with the arrow key and choose mentions that are somebody else's."));
        return;
    }
    m_parting = mentions;
    const auto words = m_session.document()->textOf(*mark).toString().simplified();
    m_form->open(tr("%n mentions get a name of their own, or the same with another identifier:", nullptr, int(mentions.size())), {row->name.type, words, {}},
        NameForm::Field::Name);
}

void NamesPane::rename(bool identifier)
{
    const auto *row = m_book.model().rowOf(m_tree->currentIndex());
    if (!row || row->kind != NameRowKind::Name) {
        say(tr("Choose a name first."));
        return;
    }
    m_parting.clear();
    m_renamed = row->identity;
    m_form->open(tr("%1 is called:").arg(isolated(row->name.name)), row->name, identifier ? NameForm::Field::Identifier : NameForm::Field::Name);
}

void NamesPane::finishForm(const WantedName &name)
{
    if (m_parting.isEmpty()) {
        m_follow = identityOf(name);
        m_book.rename(m_renamed, name);
    } else if (!m_book.split(m_parting, name)) {
        say(tr("They have that name already. Give another name or another identifier."));
    }
}

void NamesPane::remove()
{
    auto &model = m_book.model();
    const auto index = m_tree->currentIndex();
    const auto *row = model.rowOf(index);
    if (!row) {
        return;
    }
    switch (model.kindOf(index)) {
    case NameRowKind::Suggestion:
        m_book.dismiss(index);
        break;
    case NameRowKind::Alias:
        m_book.removeAlias(row->identity, model.aliasAt(index));
        break;
    case NameRowKind::Mention: {
        const AnnotationId mark{index.data(NameListModel::MarkRole).toLongLong()};
        m_session.performWith([mark](Document &document) { return nameChange(document, mark, {}); });
        break;
    }
    case NameRowKind::Name:
        m_book.takeOff(chosen());
        break;
    case NameRowKind::Elsewhere:
    case NameRowKind::Section:
        break;
    }
}

void NamesPane::retype(const QString &type)
{
    const auto names = chosen();
    if (names.isEmpty()) {
        say(tr("Choose a name first."));
    } else if (names.size() == 1) {
        const auto *row = m_book.model().rowOf(m_book.model().indexOf(*names.cbegin()));
        auto wanted = row ? row->name : WantedName();
        wanted.type = type;
        m_follow = identityOf(wanted); // the list goes with the name to its new heading
        m_book.retype(names, type);
    } else {
        m_book.retype(names, type);
    }
}

void NamesPane::say(const QString &sentence)
{
    m_status->setText(sentence);
}

void NamesPane::keepPlace()
{
    auto &model = m_book.model();
    const auto current = m_tree->currentIndex();
    if (const auto *row = model.rowOf(current)) {
        m_at = row->kind == NameRowKind::Name ? row->identity : NameIdentity();
        m_row = current.parent().isValid() ? current.parent().row() : current.row();
        m_atMention = {current.data(NameListModel::MarkRole).toLongLong()};
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto index = model.index(row, 0);
        if (model.kindOf(index) == NameRowKind::Name) {
            const auto &identity = model.rowOf(index)->identity;
            m_tree->isExpanded(index) ? (void)m_open.insert(identity) : (void)m_open.remove(identity);
        }
    }
}

void NamesPane::restorePlace()
{
    auto &model = m_book.model();
    if (m_follow && model.indexOf(*m_follow).isValid()) {
        if (m_open.contains(m_at)) {
            m_open.insert(*m_follow);
        }
        m_at = *m_follow;
    }
    m_follow.reset();
    m_delegate->setTagset(m_session.tagset());
    for (const auto &identity : std::as_const(m_open)) {
        if (const auto index = model.indexOf(identity); index.isValid()) {
            m_tree->expand(index);
        }
    }
    auto index = model.indexOf(m_at);
    if (const auto mention = m_atMention.isValid() ? model.indexOf(m_atMention) : QModelIndex(); mention.isValid() && mention.parent() == index) {
        index = mention;
    }
    if (!index.isValid() && model.rowCount() > 0) {
        index = model.index(std::min(m_row, model.rowCount() - 1), 0);
        index = model.kindOf(index) == NameRowKind::Section ? m_tree->indexBelow(index) : index;
    }
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
    }
    refresh();
}

void NamesPane::setCurrent(AnnotationId id)
{
    m_current = id;
    if (!isVisible() || m_tree->hasFocus()) {
        return; // the list itself has gone there
    }
    const auto index = m_book.model().indexOf(id);
    if (index.isValid()) {
        m_tree->setCurrentIndex(m_tree->isExpanded(index.parent()) ? index : index.parent());
    }
}

void NamesPane::showMenu(QPoint at)
{
    QMenu menu;
    const auto add = [&](const QString &text, const QString &keys, auto &&slot) { menu.addAction(text + u'\t' + keys, this, slot); };
    add(tr("Go to the next mention"), u"Enter"_s, [this] { activate(m_tree->currentIndex()); });
    add(tr("Rename"), u"F2"_s, [this] { rename(false); });
    add(tr("Set the identifier"), u"X"_s, [this] { rename(true); });
    add(tr("Make one name"), u"Y"_s, [this] { merge(); });
    add(tr("Split off"), u"K"_s, [this] { split(); });
    add(tr("Remove"), u"Delete"_s, [this] { remove(); });
    menu.addSeparator();
    menu.addAction(tr("Remove names that no mark mentions"), this, [this] { m_book.removeUnmentioned(); });
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void NamesPane::refresh()
{
    const auto ticked = int(m_book.model().ticked().size());
    m_split->setEnabled(!chosenMentions().isEmpty());
    if (m_book.isCounting()) {
        say(tr("The project's articles are being counted …"));
    } else if (!m_session.document()) {
        say(tr("The names of the open article are listed here."));
    } else if (m_book.namesShown() == 0) {
        say(m_words->text().isEmpty() ? tr("No mark has a name yet. The inspector gives one to a mark.") : tr("No name has these words."));
    } else if (ticked > 0) {
        say(tr("%n names ticked.", nullptr, ticked));
    } else {
        say(tr("%n names. A letter gives a name its type.", nullptr, m_book.namesShown()));
    }
}

void NamesPane::setTheme(const ReaderTheme &theme)
{
    m_delegate->setTheme(theme);
    auto colors = m_tree->palette(); // the view itself paints what stands before a chosen row
    colors.setColor(QPalette::Highlight, mixed(theme.page(), theme.selection(), 0.55));
    m_tree->setPalette(colors);
    m_tree->viewport()->update();
}

void NamesPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_book.setAwake(true);
}

void NamesPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_book.setAwake(false);
}

void NamesPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_status) {
        retranslate();
    }
}

void NamesPane::retranslate()
{
    m_words->setPlaceholderText(tr("Search the names"));
    m_words->setAccessibleName(m_words->placeholderText());
    const auto fill = [](QComboBox &box, const QStringList &items, int chosen) {
        box.clear();
        box.addItems(items);
        box.setCurrentIndex(chosen);
    };
    fill(*m_scopes, {tr("In this article"), tr("In the whole project")}, int(m_book.scope()));
    fill(*m_orders, {tr("By name"), tr("Most mentioned"), tr("As read")}, int(m_book.order()));
    m_scopes->setAccessibleName(tr("Where"));
    m_orders->setAccessibleName(tr("Order"));
    m_tree->setAccessibleName(tr("Names with their mentions"));
    const auto label = [](QToolButton &button, const QString &text, const QString &keys) {
        button.setText(text);
        button.setToolTip(u"%1 (%2)"_s.arg(text, leftToRight(keys)));
    };
    label(*m_merge, tr("Make one name"), u"Y"_s);
    label(*m_split, tr("Split off"), u"K"_s);
    label(*m_rename, tr("Rename"), u"F2"_s);
    label(*m_remove, tr("Remove"), u"Delete"_s);
    m_book.retranslate();
    refresh();
}

}
