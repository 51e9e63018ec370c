// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commandpalette.h"

#include "core/text/invisibles.h"
#include "ui/session/session.h"
#include "ui/settings/language.h"
#include "ui/window/commanddelegate.h"
#include "ui/window/windowactions.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 620;
constexpr int rowsShown = 11;
constexpr int besides = 24; ///< pixels left of the window at its sides

QString plain(QString text)
{
    return text.section(u'\t', 0, 0).remove(u'&');
}

QString keysOf(const QAction &action)
{
    const auto named = action.text().section(u'\t', 1, 1); // keys that belong to the reader are only named
    return named.isEmpty() ? action.shortcut().toString(QKeySequence::NativeText) : named;
}

}

CommandPalette::CommandPalette(QMainWindow &window, Session &session, const Language &language)
    : QFrame(&window)
    , m_window(window)
    , m_session(session)
    , m_language(language)
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    build();
    retranslate();
    hide();
}

void CommandPalette::build()
{
    setFrameShape(QFrame::StyledPanel);
    m_words->setObjectName(u"paletteField"_s);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, and passes on what moves in the list
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(u"emptyState"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    m_words->installEventFilter(this);
    m_window.installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model.setWords(words);
        setCurrentRow(0);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        setCurrentRow(index.row());
        runCurrent();
    });
}

void CommandPalette::open()
{
    if (isVisible()) {
        closeAndGoBack();
        return;
    }
    m_before = QApplication::focusWidget();
    m_words->clear();
    m_model.setCommands(commands());
    show();
    raise();
    m_words->setFocus(Qt::PopupFocusReason);
    setCurrentRow(0);
}

void CommandPalette::place()
{
    const auto width = std::min(widest, m_window.width() - 2 * besides);
    const auto top = m_window.menuBar()->geometry().bottom() + besides;
    const auto rows = std::min(rowsShown, m_model.rowCount());
    const auto below = rows > 0 ? rows * m_list->sizeHintForRow(0) : m_empty->sizeHint().height();
    const auto height = std::min(m_words->sizeHint().height() + below + 26, m_window.height() - top - besides);
    setGeometry((m_window.width() - width) / 2, top, width, height);
}

void CommandPalette::closeAndGoBack()
{
    hide();
    if (m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    } else {
        m_window.setFocus();
    }
}

void CommandPalette::runCurrent()
{
    const auto row = m_list->currentIndex().row();
    if (row < 0) {
        return;
    }
    const auto run = m_model.at(row).run;
    closeAndGoBack(); // first: what is done may ask where the keyboard is
    run();
}

void CommandPalette::setCurrentRow(int row)
{
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    place();
    if (!any) {
        return;
    }
    m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1)));
    if (QAccessible::isActive() && isVisible()) {
        QAccessibleEvent event(m_list, QAccessible::Focus); // the list never has the focus, but its row is what one is at
        event.setChild(m_list->currentIndex().row());
        QAccessible::updateAccessibility(&event);
    }
}

QList<Command> CommandPalette::commands()
{
    QList<Command> all;
    addActions(all, m_window.menuBar()->actions(), {}, {});
    for (const auto &article : m_session.articles()) {
        all.append({.text = isolated(article.title), .place = tr("Article"), .article = true, .run = [this, id = article.id] { Q_EMIT articleChosen(id); }});
    }
    return all;
}

void CommandPalette::addActions(QList<Command> &commands, const QList<QAction *> &actions, const QString &place, const QString &otherPlace) const
{
    const auto below = [](const QString &outer, const QString &inner) { return outer.isEmpty() ? inner : outer + u" › "_s + inner; };
    for (auto *action : actions) {
        const auto text = action->text().section(u'\t', 0, 0);
        const auto other = plain(m_language.inOther(text));
        if (const auto *menu = action->menu()) {
            if (action->isEnabled()) {
                addActions(commands, menu->actions(), below(place, plain(text)), below(otherPlace, other));
            }
        } else if (!action->isSeparator() && action->isVisible() && action->isEnabled() && action->objectName() != u"palette") {
            const auto names = action->property(WindowActions::bothNames).toString();
            commands.append({.text = plain(text),
                .place = place,
                .keys = keysOf(*action),
                .otherWords = QStringList{other, names, otherPlace}.join(u' '),
                .checked = action->isChecked(),
                .run = [pointer = QPointer<QAction>(action)] {
                    if (pointer) {
                        pointer->trigger();
                    }
                }});
        }
    }
}

bool CommandPalette::handleKey(int key)
{
    const auto row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        closeAndGoBack();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Down:
        setCurrentRow(row + 1 < m_model.rowCount() ? row + 1 : 0);
        return true;
    case Qt::Key_Up:
        setCurrentRow(row > 0 ? row - 1 : m_model.rowCount() - 1);
        return true;
    case Qt::Key_PageDown:
        setCurrentRow(row + rowsShown - 1);
        return true;
    case Qt::Key_PageUp:
        setCurrentRow(row - rowsShown + 1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    }
    if (watched == m_words && event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide(); // a click elsewhere
    }
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_empty) {
        retranslate();
    }
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Commands and articles"));
    m_words->setPlaceholderText(tr("A command or the title of an article, in Arabic or English"));
    m_words->setAccessibleName(tr("A command or the title of an article"));
    m_list->setAccessibleName(tr("Commands and articles"));
    m_empty->setText(tr("Nothing is called so."));
}

}
