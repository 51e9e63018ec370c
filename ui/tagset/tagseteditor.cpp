// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/tagseteditor.h"

#include "core/io/import/plaintext.h"
#include "core/io/tagsetfile.h"
#include "core/io/wholefile.h"
#include "core/text/invisibles.h"
#include "ui/common/isolates.h"
#include "ui/common/paneparts.h"
#include "ui/tagset/relationform.h"
#include "ui/tagset/remappage.h"
#include "ui/tagset/tagsetmodel.h"
#include "ui/tagset/tagsetwords.h"
#include "ui/tagset/typeform.h"

#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

enum Page { Editing, Remapping };
enum Form { Nothing, OfType, OfRelation };

constexpr int findingRole = Qt::UserRole;
constexpr int findingsShown = 3;

bool isOfColors(const TagsetFinding &finding)
{
    return finding.problem == TagsetProblem::TextUnreadable || finding.problem == TagsetProblem::InkTooFaint || finding.problem == TagsetProblem::InkTooFaintOnTint;
}

QString withKeys(const QString &words, const QString &keys)
{
    return u"%1 (%2)"_s.arg(words, leftToRight(keys));
}

}

TagsetEditor::TagsetEditor(Session &session, const ReaderTheme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new TagsetModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->setTheme(theme);
    build();
    connectParts();
    addKeys();
    m_model->setDraft(TagsetDraft(m_session.tagset()));
    retranslate();
    m_tree->expandAll();
    setCurrent({false, 0});
    m_tree->setFocus();
    resize(1060, 760);
}

void TagsetEditor::build()
{
    m_strip = new QFrame(this);
    m_sentence = new QLabel(m_strip);
    m_sentence->setObjectName(u"tagsetSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *strip = new QVBoxLayout(m_strip);
    strip->setContentsMargins(14, 8, 14, 8);
    strip->addWidget(m_sentence);
    m_strip->hide();
    m_pages = new QStackedWidget(this);
    m_remap = new RemapPage(this);
    m_pages->addWidget(buildEditing());
    m_pages->addWidget(m_remap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(10);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    column->addWidget(buildFoot());
}

QWidget *TagsetEditor::buildEditing()
{
    auto *list = buildList(); // first, so that Tab goes from it to the form
    m_forms = new QStackedWidget;
    m_forms->setObjectName(u"pane"_s);
    m_nothing = emptyStateLabel(m_forms);
    m_type = new TypeForm(m_forms);
    m_relation = new RelationForm(m_forms);
    m_forms->addWidget(m_nothing);
    m_forms->addWidget(m_type);
    m_forms->addWidget(m_relation);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_forms);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->addWidget(list);
    columns->addWidget(m_scroll);
    columns->setStretchFactor(1, 1);
    columns->setSizes({290, 740});
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(columns, 1);
    column->addWidget(buildFindings());
    return page;
}

QWidget *TagsetEditor::buildList()
{
    auto *page = new QWidget;
    m_tree = new QTreeView(page);
    m_tree->setObjectName(u"tagsetTree"_s);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemsExpandable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->installEventFilter(this);
    for (auto **button : {&m_addType, &m_addRelation, &m_duplicate, &m_remove, &m_up, &m_down}) {
        *button = new QPushButton(page);
        (*button)->setAutoDefault(false);
    }
    m_addType->setObjectName(u"addType"_s);
    m_addRelation->setObjectName(u"addRelation"_s);
    m_remove->setObjectName(u"removeType"_s);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_addType, 0, 0);
    buttons->addWidget(m_addRelation, 0, 1);
    buttons->addWidget(m_duplicate, 1, 0);
    buttons->addWidget(m_remove, 1, 1);
    buttons->addWidget(m_up, 2, 0);
    buttons->addWidget(m_down, 2, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2, 0, 2, 2);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    return page;
}

QWidget *TagsetEditor::buildFindings()
{
    auto *page = new QWidget;
    m_findingsHead = new QLabel(page);
    m_findingsHead->setObjectName(u"findingsHead"_s);
    m_readable = new QPushButton(page);
    m_readable->setObjectName(u"makeReadable"_s);
    m_readable->setAutoDefault(false);
    m_findings = new QListWidget(page);
    m_findings->setObjectName(u"tagsetFindings"_s);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setWordWrap(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->installEventFilter(this);
    m_findingsHead->setBuddy(m_findings);
    auto *head = new QHBoxLayout;
    head->addWidget(m_findingsHead, 1);
    head->addWidget(m_readable);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_findings);
    return page;
}

QWidget *TagsetEditor::buildFoot()
{
    auto *foot = new QWidget(this);
    for (auto **button : {&m_import, &m_export, &m_back, &m_cancel, &m_save}) {
        *button = new QPushButton(foot);
        (*button)->setAutoDefault(false);
    }
    m_save->setObjectName(u"confirmButton"_s);
    m_back->setObjectName(u"backToEditing"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_import);
    row->addWidget(m_export);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    return foot;
}

void TagsetEditor::connectParts()
{
    connect(m_model, &TagsetModel::changed, this, &TagsetEditor::onChanged);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TagsetEditor::showCurrent);
    connect(m_type, &TypeForm::edited, this, [this](const AnnotationType &type) {
        if (const auto row = current(); row.isValid() && !row.isRelation) {
            m_model->setType(row.row, type);
        }
    });
    connect(m_relation, &RelationForm::edited, this, [this](const RelationType &type) {
        if (const auto row = current(); row.isRelation) {
            m_model->setRelationType(row.row, type);
        }
    });
    connect(m_addType, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_addRelation, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_duplicate, &QPushButton::clicked, this, &TagsetEditor::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &TagsetEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(false); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(true); });
    connect(m_findings, &QListWidget::itemClicked, this, &TagsetEditor::goToFinding);
    connect(m_readable, &QPushButton::clicked, m_model, &TagsetModel::makeColorsReadable);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const auto path = QFileDialog::getOpenFileName(this, tr("Import a tagset"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("JSON (*.json)"));
        if (!path.isEmpty()) {
            importFile(path);
        }
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const auto path = QFileDialog::getSaveFileName(this, tr("Export the tagset"), folder + u"/tagset.json"_s, tr("JSON (*.json)"));
        if (!path.isEmpty()) {
            exportTo(path.endsWith(u".json") ? path : path + u".json"_s);
        }
    });
    connect(m_back, &QPushButton::clicked, this, &TagsetEditor::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TagsetEditor::save);
    connect(&m_session, &Session::errorOccurred, this, [this](const Error &error) { say(tagsetErrorSentence(error)); });
    connect(&m_session, &Session::projectAboutToClose, this, [this] { QDialog::reject(); });
}

void TagsetEditor::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto &&action) { connect(new QShortcut(keys, this), &QShortcut::activated, this, action); };
    key(Qt::CTRL | Qt::Key_N, [this] { add(false); });
    key(Qt::CTRL | Qt::Key_L, [this] { add(true); });
    key(Qt::CTRL | Qt::Key_D, [this] { duplicate(); });
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter}) {
        key(Qt::CTRL | enter, [this] { save(); });
    }
}

DraftRow TagsetEditor::current() const
{
    return m_model->rowOf(m_tree->currentIndex());
}

void TagsetEditor::setCurrent(DraftRow row)
{
    const auto index = m_model->indexOf(row);
    m_tree->setCurrentIndex(index.isValid() ? index : m_model->branch(false));
    m_tree->scrollTo(m_tree->currentIndex());
    showCurrent();
}

void TagsetEditor::showCurrent()
{
    const auto row = current();
    m_forms->setCurrentIndex(!row.isValid() ? Nothing : row.isRelation ? OfRelation : OfType);
    if (row.isRelation) {
        m_relation->show(m_model->draft().tagset(), row.row);
    } else if (row.isValid()) {
        m_type->show(m_model->draft().tagset(), row.row);
    }
    // A page that is not shown must not give the stack its height.
    for (int i = 0; i < m_forms->count(); ++i) {
        const auto vertical = i == m_forms->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_forms->widget(i)->setSizePolicy(QSizePolicy::Preferred, vertical);
    }
    refreshButtons();
}

void TagsetEditor::onChanged()
{
    m_warned = false;
    say({});
    showCurrent();
    showFindings();
}

void TagsetEditor::showFindings()
{
    const auto tagset = m_model->draft().tagset();
    const auto &findings = m_model->findings();
    m_findings->clear();
    for (const bool errors : {true, false}) {
        for (qsizetype i = 0; i < findings.size(); ++i) {
            if (findings.at(i).isError() == errors) {
                const auto sentence = findingSentence(tagset, findings.at(i));
                auto *item = new QListWidgetItem(errors ? u"⚠  "_s + sentence : sentence, m_findings);
                item->setData(findingRole, i);
                item->setData(Qt::AccessibleTextRole, errors ? tr("To be put right: %1").arg(sentence) : sentence);
            }
        }
    }
    const auto count = int(std::ranges::count_if(findings, &TagsetFinding::isError));
    m_findingsHead->setText(count > 0       ? tr("%n things must be put right before it can be saved:", nullptr, count)
                            : !findings.isEmpty() ? tr("It can be saved. Worth a look:")
                                                  : tr("Nothing is wrong with this tagset."));
    m_findings->setVisible(!findings.isEmpty());
    m_findings->setFixedHeight(std::clamp(m_findings->count(), 1, findingsShown) * (m_findings->fontMetrics().height() + 8) + 4);
    m_readable->setVisible(std::ranges::any_of(findings, isOfColors));
    refreshButtons();
}

void TagsetEditor::goToFinding()
{
    const auto *item = m_findings->currentItem();
    const auto index = item ? item->data(findingRole).toLongLong() : -1;
    if (index < 0 || index >= m_model->findings().size()) {
        return;
    }
    const auto place = m_model->findings().at(index).place;
    if (place.row < 0) {
        m_addType->setFocus();
        return;
    }
    setCurrent({place.isRelation, place.row});
    goToField(place);
}

void TagsetEditor::goToField(const TagsetPlace &place)
{
    place.isRelation ? m_relation->focus(place) : m_type->focus(place);
    if (auto *field = QApplication::focusWidget(); field && m_scroll->isAncestorOf(field)) {
        m_scroll->ensureWidgetVisible(field);
    }
}

void TagsetEditor::add(bool relation)
{
    if (m_pages->currentIndex() != Editing) {
        return;
    }
    const auto row = m_model->add(relation, current());
    setCurrent(row);
    m_scroll->verticalScrollBar()->setValue(0);
    goToField({relation, row.row, -1, TagsetField::NameArabic});
}

void TagsetEditor::duplicate()
{
    if (const auto row = current(); row.isValid() && m_pages->currentIndex() == Editing) {
        setCurrent(m_model->duplicate(row));
    }
}

void TagsetEditor::remove()
{
    const auto row = current();
    if (!row.isValid()) {
        return;
    }
    m_model->remove(row);
    setCurrent({row.isRelation, std::min(row.row, m_model->draft().count(row.isRelation) - 1)});
}

void TagsetEditor::move(bool down)
{
    if (const auto row = current(); row.isValid() && m_model->move(row, down)) {
        setCurrent({row.isRelation, row.row + (down ? 1 : -1)});
    }
}

void TagsetEditor::save()
{
    const auto &draft = m_model->draft();
    if (!m_save->isEnabled()) {
        return;
    }
    if (m_pages->currentIndex() == Remapping) {
        apply(m_remap->remap(draft.renamed()));
        return;
    }
    if (!draft.isChanged()) {
        accept();
        return;
    }
    if (draft.losesTypes()) {
        const auto uses = m_session.typeUses();
        if (!uses) {
            return;
        }
        const auto difference = tagsetDifference(draft.project(), draft.tagset(), draft.renamed(), *uses);
        if (!difference.isEmpty()) {
            m_remap->show(difference, draft.project(), draft.tagset());
            m_pages->setCurrentIndex(Remapping);
            say({});
            refreshButtons();
            m_remap->takeFocus();
            return;
        }
    }
    apply(draft.renamed());
}

void TagsetEditor::goBack()
{
    m_pages->setCurrentIndex(Editing);
    say({});
    refreshButtons();
    m_tree->setFocus();
}

void TagsetEditor::apply(const TypeRemap &remap)
{
    say({});
    if (m_session.changeTagset(m_model->draft().tagset(), remap)) {
        accept();
    }
}

bool TagsetEditor::importFile(const QString &path)
{
    const auto tagset = readFile(path).and_then([&](const QByteArray &json) { return importTagset(json, path); });
    if (!tagset) {
        say(tagsetErrorSentence(tagset.error()));
        return false;
    }
    m_model->replaceBy(*tagset);
    setCurrent({false, 0});
    say(tr("This is the tagset of %1. It comes into force when you save.").arg(isolated(path)), true);
    return true;
}

bool TagsetEditor::exportTo(const QString &path)
{
    if (const auto written = writeWholeFile(path, exportTagset(m_model->draft().tagset())); !written) {
        say(tagsetErrorSentence(written.error()));
        return false;
    }
    say(tr("Exported to %1.").arg(isolated(path)), true);
    return true;
}

void TagsetEditor::reject()
{
    if (m_pages->currentIndex() == Remapping) {
        goBack();
        return;
    }
    if (m_model->draft().isChanged() && !m_warned) {
        m_warned = true;
        say(tr("What you changed here is not saved. %1 saves it; %2 once more drops it.").arg(leftToRight(u"Ctrl+Enter"_s), leftToRight(u"Escape"_s)), true);
        return;
    }
    QDialog::reject();
}

void TagsetEditor::say(const QString &sentence, bool hint)
{
    m_strip->setObjectName(hint ? u"hintStrip"_s : u"errorStrip"_s);
    for (auto *each : {static_cast<QWidget *>(m_strip), static_cast<QWidget *>(m_sentence)}) {
        each->style()->unpolish(each);
        each->style()->polish(each);
    }
    m_sentence->setText(sentence);
    m_strip->setVisible(!sentence.isEmpty());
}

void TagsetEditor::refreshButtons()
{
    const bool editing = m_pages->currentIndex() == Editing;
    const auto row = current();
    m_duplicate->setEnabled(row.isValid());
    m_remove->setEnabled(row.isValid());
    m_up->setEnabled(row.isValid() && row.row > 0);
    m_down->setEnabled(row.isValid() && row.row + 1 < m_model->draft().count(row.isRelation));
    m_import->setVisible(editing);
    m_export->setVisible(editing);
    m_export->setEnabled(!m_model->hasErrors());
    m_back->setVisible(!editing);
    m_cancel->setVisible(editing); // there Escape and Back lead here
    m_save->setEnabled(editing ? !m_model->hasErrors() : m_remap->isComplete());
}

void TagsetEditor::retranslate()
{
    setWindowTitle(tr("Tagset"));
    m_model->retranslate();
    m_tree->setAccessibleName(tr("Types of marks and of links"));
    m_nothing->setText(tr("Choose a type, or add one with %1.").arg(leftToRight(u"Ctrl+N"_s)));
    m_addType->setText(tr("Add a type"));
    m_addType->setToolTip(withKeys(m_addType->text(), u"Ctrl+N"_s));
    m_addRelation->setText(tr("Add a link"));
    m_addRelation->setToolTip(withKeys(tr("Add a type of links"), u"Ctrl+L"_s));
    m_duplicate->setText(tr("Copy it"));
    m_duplicate->setToolTip(withKeys(m_duplicate->text(), u"Ctrl+D"_s));
    m_remove->setText(tr("Remove it"));
    m_remove->setToolTip(withKeys(m_remove->text(), u"Delete"_s));
    m_up->setText(tr("Up"));
    m_up->setToolTip(withKeys(m_up->text(), u"Alt+↑"_s));
    m_down->setText(tr("Down"));
    m_down->setToolTip(withKeys(m_down->text(), u"Alt+↓"_s));
    m_readable->setText(tr("Make all colours readable"));
    m_findings->setAccessibleName(tr("What is wrong or worth a look"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_back->setText(tr("Back"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(withKeys(m_save->text(), u"Ctrl+Enter"_s));
    showFindings();
}

void TagsetEditor::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_save) {
        retranslate();
    }
}

bool TagsetEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool plain = !(key.modifiers() & ~Qt::KeypadModifier);
        if (watched == m_tree && plain && (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace)) {
            remove();
            return true;
        }
        if (watched == m_tree && key.modifiers() & Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
            move(key.key() == Qt::Key_Down);
            return true;
        }
        if (watched == m_findings && plain && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
            goToFinding();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}
