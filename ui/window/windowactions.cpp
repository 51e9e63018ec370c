// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowactions.h"

#include "ui/models/displaynames.h"
#include "ui/reader/displaytext.h"
#include "ui/session/keymap.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Hashiya {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QMainWindow &window)
    : QObject(&window)
    , digits(new QActionGroup(this))
    , m_window(window)
    , m_themes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    auto &bar = *window.menuBar();
    for (auto **menu : {&m_file, &m_edit, &m_mark, &m_view, &m_help}) {
        *menu = bar.addMenu(QString());
    }
    fill();
    fillView();
    retranslate();
}

QAction *WindowActions::make(QMenu &menu, const QKeySequence &keys)
{
    auto *action = menu.addAction(QString());
    action->setShortcut(keys);
    m_window.addAction(action); // keys work with the menu bar hidden too
    return action;
}

void WindowActions::fill()
{
    newProject = make(*m_file, QKeySequence::New);
    openProject = make(*m_file, QKeySequence::Open);
    saveAs = make(*m_file, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_file->addSeparator();
    importFile = make(*m_file, Qt::CTRL | Qt::Key_I);
    exportArticle = make(*m_file, Qt::CTRL | Qt::Key_E);
    exportSheet = make(*m_file, Qt::CTRL | Qt::Key_P);
    updateText = make(*m_file);
    adjudicate = make(*m_file);
    removeArticle = make(*m_file);
    m_file->addSeparator();
    quit = make(*m_file, QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = make(*m_edit, Qt::CTRL | Qt::Key_Z);
    redo = make(*m_edit, Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    m_edit->addSeparator();
    find = make(*m_edit, QKeySequence(Qt::CTRL | Qt::Key_F));
    findInProject = make(*m_edit, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    findNext = make(*m_edit, Qt::Key_F3);
    findPrevious = make(*m_edit, Qt::SHIFT | Qt::Key_F3);
    m_edit->addSeparator();
    correctText = make(*m_edit, Qt::Key_F2);
    m_edit->addSeparator();
    tagset = make(*m_edit, QKeySequence(Qt::CTRL | Qt::Key_T));
    next = make(*m_mark);
    previous = make(*m_mark);
    leastCertain = make(*m_mark);
    leastCertain->setCheckable(true);
    m_mark->addSeparator();
    confirm = make(*m_mark);
    reject = make(*m_mark);
    confirmType = make(*m_mark);
    confirmAlike = make(*m_mark);
    rejectAlike = make(*m_mark);
    verify = make(*m_mark);
    everywhere = make(*m_mark);
    everywhere->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    rule = make(*m_mark);
    note = make(*m_mark);
    link = make(*m_mark);
    source = make(*m_mark);
    m_types = m_mark->addMenu(QString());
    m_mark->addSeparator();
    suggestAgain = make(*m_mark);
    palette = make(*m_help, QKeySequence(Qt::CTRL | Qt::Key_K));
    palette->setObjectName(u"palette"_s);
    keys = make(*m_help, Qt::Key_F1);
    about = make(*m_help);
}

void WindowActions::fillView()
{
    compare = make(*m_view, Qt::CTRL | Qt::Key_D);
    preview = make(*m_view, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    compare->setCheckable(true);
    preview->setCheckable(true);
    m_view->addSeparator();
    zoomIn = make(*m_view);
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make(*m_view, Qt::CTRL | Qt::Key_Minus);
    zoomReset = make(*m_view, Qt::CTRL | Qt::Key_0);
    vocalisation = make(*m_view);
    vocalisation->setCheckable(true);
    m_digits = m_view->addMenu(QString());
    for (const auto shapes : {DigitShapes::AsWritten, DigitShapes::Latin, DigitShapes::ArabicIndic}) {
        auto *action = m_digits->addAction(QString());
        action->setCheckable(true);
        action->setData(int(shapes));
        digits->addAction(action);
    }
    invisibles = make(*m_view);
    invisibles->setCheckable(true);
    m_view->addSeparator();
    nextPane = make(*m_view, Qt::Key_F6);
    m_panes = m_view->addMenu(QString());
    m_theme = m_view->addMenu(QString());
    m_language = m_view->addMenu(QString());
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        auto *action = m_theme->addAction(QString());
        action->setCheckable(true);
        action->setData(int(choice));
        m_themes->addAction(action);
    }
    // Each language by its own name, so that whoever cannot read the other finds it.
    for (const auto &[code, name] : {std::pair{u"ar"_s, u"العربية"_s}, std::pair{u"en"_s, u"English"_s}}) {
        auto *action = m_language->addAction(name);
        action->setProperty(bothNames, code == u"ar" ? u"العربية Arabic"_s : u"الإنجليزية English"_s);
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this, [this](QAction *action) { Q_EMIT themeChosen(ThemeChoice(action->data().toInt())); });
    connect(m_languages, &QActionGroup::triggered, this, [this](QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
}

void WindowActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_mark->setTitle(tr("&Mark"));
    m_types->setTitle(tr("Mark as"));
    m_view->setTitle(tr("&View"));
    m_panes->setTitle(tr("Panes"));
    m_theme->setTitle(tr("Theme"));
    m_language->setTitle(tr("Language"));
    m_help->setTitle(tr("&Help"));
    newProject->setText(tr("New project…"));
    openProject->setText(tr("Open project…"));
    saveAs->setText(tr("Save under another name…"));
    importFile->setText(tr("Add an article…"));
    exportArticle->setText(tr("Export as annotated JSON…"));
    exportSheet->setText(tr("Export a fact-check sheet…"));
    removeArticle->setText(tr("Take the article out of the library"));
    quit->setText(tr("Quit"));
    undo->setText(tr("Undo"));
    redo->setText(tr("Redo"));
    find->setText(tr("Find in the article"));
    findInProject->setText(tr("Find in the whole project"));
    findNext->setText(tr("Next place"));
    findPrevious->setText(tr("Previous place"));
    next->setText(tr("Next unreviewed mark") + u"\tTab"_s);
    previous->setText(tr("Previous unreviewed mark") + u"\tShift+Tab"_s);
    leastCertain->setText(tr("Least certain first"));
    confirm->setText(tr("Confirm") + u"\tEnter"_s);
    reject->setText(tr("Reject or remove") + u"\tDelete"_s);
    confirmType->setText(tr("Confirm all suggestions of this type"));
    confirmAlike->setText(tr("Confirm all marks like this…") + u"\tShift+Enter"_s);
    rejectAlike->setText(tr("Reject all marks like this…") + u"\tShift+Delete"_s);
    verify->setText(tr("Check whether it is true…") + u"\tV"_s);
    everywhere->setText(tr("Mark, change or remove everywhere"));
    rule->setText(tr("Make it a house rule…") + u"\tR"_s);
    note->setText(tr("Write a note") + u"\tF"_s);
    tagset->setText(tr("Tagset…"));
    correctText->setText(tr("Correct the text"));
    updateText->setText(tr("Update from a newer version of the text…"));
    adjudicate->setText(tr("Compare with the marks of another annotator…"));
    link->setText(tr("Link with another mark") + u"\tA"_s);
    source->setText(tr("Set the speaker or the source") + u"\tQ"_s);
    suggestAgain->setText(tr("Look for marks again"));
    compare->setText(tr("Compare with another article"));
    preview->setText(tr("Preview of the export"));
    zoomIn->setText(tr("Larger text"));
    zoomOut->setText(tr("Smaller text"));
    zoomReset->setText(tr("Natural size"));
    vocalisation->setText(tr("Show vocalisation"));
    m_digits->setTitle(tr("Digits"));
    digits->actions().at(0)->setText(tr("As written"));
    digits->actions().at(1)->setText(tr("Latin (123)"));
    digits->actions().at(2)->setText(tr("Arabic-Indic (١٢٣)"));
    invisibles->setText(tr("Show invisible characters"));
    nextPane->setText(tr("Next pane"));
    m_themes->actions().at(0)->setText(tr("As the system"));
    m_themes->actions().at(1)->setText(tr("Light"));
    m_themes->actions().at(2)->setText(tr("Dark"));
    palette->setText(tr("Commands and articles…"));
    keys->setText(tr("Keys"));
    about->setText(tr("About Hashiya"));
}

void WindowActions::setTypes(const Tagset &tagset)
{
    m_types->clear();
    for (const auto &type : tagset.types()) {
        const auto keysOfType = type.shortcut.isNull() ? QString() : u"\t%1"_s.arg(type.shortcut);
        auto *action = m_types->addAction(typeName(tagset, type.key) + keysOfType);
        action->setProperty(bothNames, QString(type.nameArabic + u' ' + type.nameEnglish));
        connect(action, &QAction::triggered, this, [this, key = type.key] { Q_EMIT typeChosen(key); });
    }
}

void WindowActions::setPanes(const QList<QAction *> &panes)
{
    m_panes->clear();
    m_panes->addActions(panes);
    m_window.addActions(panes);
}

void WindowActions::setTheme(ThemeChoice choice)
{
    m_themes->actions().at(int(choice))->setChecked(true);
}

void WindowActions::setLanguage(const QString &code)
{
    m_languages->actions().at(code == u"ar" ? 0 : 1)->setChecked(true);
}

void WindowActions::setEnabled(bool open, bool article, bool writable)
{
    importFile->setEnabled(open && writable);
    findInProject->setEnabled(open);
    saveAs->setEnabled(open);
    tagset->setEnabled(open && writable);
    for (auto *action : {exportArticle, exportSheet, adjudicate, find, next, previous, compare, preview}) {
        action->setEnabled(article);
    }
    for (auto *action : {removeArticle, confirm, reject, confirmType, confirmAlike, rejectAlike, verify, everywhere, suggestAgain, rule, note, link, source, correctText, updateText}) {
        action->setEnabled(article && writable);
    }
    m_types->setEnabled(article && writable);
}

}
