// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/notespane.h"

#include "core/text/invisibles.h"
#include "ui/session/textedits.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfField = 4;
constexpr qsizetype quoted = 60; ///< of a paragraph or mark, in UTF-16 units
constexpr auto beginRole = Qt::UserRole;
constexpr auto endRole = Qt::UserRole + 1;
constexpr auto markRole = Qt::UserRole + 2;

QString beginningOf(QStringView words)
{
    const auto simple = words.toString().simplified();
    return isolated(simple.size() <= quoted ? simple : simple.first(quoted) + u'…');
}

}

NotesPane::NotesPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_paragraphHead(new QLabel(this))
    , m_paragraphNote(new QPlainTextEdit(this))
    , m_articleHead(new QLabel(this))
    , m_articleNote(new QPlainTextEdit(this))
    , m_listHead(new QLabel(this))
    , m_list(new QListWidget(this))
{
    build();
    connect(&m_session, &Session::documentChanged, this, &NotesPane::refresh);
    connect(&m_session, &Session::currentArticleChanged, this, [this] {
        m_paragraph = {};
        refresh();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] { goTo(m_list->currentRow()); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { goTo(m_list->currentRow()); });
    }
    retranslate();
}

void NotesPane::build()
{
    setObjectName(u"pane"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    for (auto *field : {m_paragraphNote, m_articleNote}) {
        field->setTabChangesFocus(true);
        field->setFixedHeight(field->fontMetrics().lineSpacing() * linesOfField + 14);
        field->installEventFilter(this);
    }
    m_paragraphNote->setObjectName(u"paragraphNote"_s);
    m_articleNote->setObjectName(u"articleNote"_s);
    m_list->setObjectName(u"noteList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_paragraphHead->setWordWrap(true);
    m_paragraphHead->setBuddy(m_paragraphNote);
    m_articleHead->setBuddy(m_articleNote);
    m_listHead->setBuddy(m_list);
    m_listHead->setObjectName(u"heading"_s);
    column->addWidget(m_paragraphHead);
    column->addWidget(m_paragraphNote);
    column->addWidget(m_articleHead);
    column->addWidget(m_articleNote);
    column->addWidget(m_listHead);
    column->addWidget(m_list, 1);
    setFocusProxy(m_paragraphNote);
}

QString NotesPane::title() const
{
    return tr("Notes");
}

void NotesPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void NotesPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_listIsOld) {
        fillList();
    }
}

void NotesPane::retranslate()
{
    m_articleHead->setText(tr("Note on the article"));
    m_articleNote->setAccessibleName(tr("Note on the article"));
    m_paragraphNote->setAccessibleName(tr("Note on this paragraph"));
    m_list->setAccessibleName(tr("All notes of the article"));
    refresh();
}

void NotesPane::setSelection(TextRange range)
{
    const auto *document = m_session.document();
    const auto paragraph = document ? paragraphAt(*document, range.begin()) : TextRange();
    if (paragraph != m_paragraph) {
        commit(m_paragraphNote);
        m_paragraph = paragraph;
        refreshFields(); // the notes are the same
    }
}

void NotesPane::writeOnParagraph()
{
    m_paragraphNote->setFocus(Qt::ShortcutFocusReason);
    m_paragraphNote->selectAll();
}

TextRange NotesPane::placeOf(const QPlainTextEdit *field) const
{
    return field == m_articleNote ? TextRange() : m_paragraph;
}

void NotesPane::refresh()
{
    refreshFields();
    refreshList();
}

void NotesPane::refreshList()
{
    m_listIsOld = true;
    if (isVisible()) {
        fillList();
    }
}

void NotesPane::refreshFields()
{
    const auto *document = m_session.document();
    if (document && m_paragraph.isEmpty()) {
        m_paragraph = paragraphAt(*document, 0);
    }
    if (document && m_paragraph.end() > document->article().text().size()) {
        m_paragraph = {};
    }
    for (auto *field : {m_paragraphNote, m_articleNote}) {
        const auto *note = document ? noteOf(*document, placeOf(field)) : nullptr;
        const auto text = note ? note->text : QString();
        if (field->toPlainText() != text) {
            field->setPlainText(text);
        }
        field->document()->setModified(false);
        field->setEnabled(document && !m_session.isReadOnly() && (field == m_articleNote || !m_paragraph.isEmpty()));
    }
    m_paragraphHead->setText(document && !m_paragraph.isEmpty()
            ? tr("Note on the paragraph %1").arg(beginningOf(m_paragraph.of(document->article().text())))
            : tr("Note on this paragraph"));
}

void NotesPane::fillList()
{
    m_listIsOld = false;
    m_list->clear();
    const auto *document = m_session.document();
    if (!document) {
        m_listHead->setText(tr("%n notes", nullptr, 0));
        return;
    }
    const auto add = [this](TextRange range, AnnotationId mark, const QString &words, const QString &about) {
        auto *item = new QListWidgetItem(isolated(words) + u'\n' + about, m_list);
        item->setData(beginRole, range.begin());
        item->setData(endRole, range.end());
        item->setData(markRole, mark.number);
    };
    for (const auto &note : document->notes()) {
        const auto place = note.isOfArticle() ? tr("on the article") : note.range.isEmpty() ? tr("on a paragraph that is gone") : beginningOf(note.range.of(document->article().text()));
        const auto when = QLocale(locale()).toString(note.at.toLocalTime(), QLocale::ShortFormat);
        add(note.range, {}, note.text, tr("%1 · %2 · %3").arg(place, isolated(note.author), isolated(when)));
    }
    const auto &marks = document->annotations();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto &mark = marks.at(i);
        if (!mark.note.isEmpty() && mark.state != AnnotationState::Rejected) {
            add(mark.range, mark.id, mark.note, tr("on the mark %1").arg(beginningOf(document->textOf(mark))));
        }
    }
    m_listHead->setText(tr("%n notes", nullptr, m_list->count()));
}

void NotesPane::commit(QPlainTextEdit *field)
{
    const auto *document = m_session.document();
    if (!document || !field->document()->isModified()) {
        return;
    }
    field->document()->setModified(false);
    const auto place = placeOf(field);
    if (field == m_paragraphNote && place.isEmpty()) {
        return;
    }
    const auto text = field->toPlainText();
    m_session.performWith([&](Document &editable) { return noteAt(editable, place, text, m_session.person(), m_session.clock().now()); });
}

void NotesPane::goTo(int row)
{
    const auto *item = m_list->item(row);
    if (!item) {
        return;
    }
    const TextRange range(item->data(beginRole).toLongLong(), item->data(endRole).toLongLong());
    if (const AnnotationId mark{item->data(markRole).toLongLong()}; mark.isValid()) {
        Q_EMIT markChosen(mark);
    } else if (!range.isEmpty()) {
        Q_EMIT placeChosen(m_session.currentArticle(), range);
    }
}

bool NotesPane::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = watched == m_paragraphNote ? m_paragraphNote : watched == m_articleNote ? m_articleNote : nullptr;
    if (field && event->type() == QEvent::FocusOut) {
        commit(field);
    } else if (field && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (event->type() == QEvent::ShortcutOverride) {
            if (enter && key.modifiers() & Qt::ControlModifier) {
                event->accept(); // the window's Ctrl+Enter is for marks
            }
        } else if ((enter && key.modifiers() & Qt::ControlModifier) || key.key() == Qt::Key_Escape) {
            if (key.key() == Qt::Key_Escape) {
                field->document()->setModified(false);
                refresh();
            }
            commit(field);
            Q_EMIT done();
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

}
