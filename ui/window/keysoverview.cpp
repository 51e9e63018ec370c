// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/keysoverview.h"

#include "ui/common/isolates.h"
#include "ui/models/displaynames.h"
#include "ui/session/keymap.h"

#include <QGridLayout>
#include <QLabel>
#include <QShortcut>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

void addRow(QGridLayout &grid, int row, int column, const QString &keys, const QString &meaning)
{
    auto *key = new QLabel(leftToRight(keys));
    key->setObjectName(u"faint"_s);
    auto *text = new QLabel(meaning);
    grid.addWidget(key, row, column);
    grid.addWidget(text, row, column + 1);
}

}

KeysOverview::KeysOverview(const Session &session, QWidget *parent)
    : QDialog(parent)
    , m_types(new QWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(28, 24, 28, 24);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(7);
    grid->setColumnMinimumWidth(2, 8);
    addKeys(*grid);
    grid->addWidget(m_types, 0, 3, grid->rowCount(), 2);
    showTypes(session.tagset());
    connect(&session, &Session::tagsetChanged, this, [this, &session] { showTypes(session.tagset()); });
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, &QDialog::close);
}

void KeysOverview::addKeys(QGridLayout &grid)
{
    const std::pair<QString, QString> keys[]{
        {u"Tab · Shift+Tab"_s, tr("next, previous unreviewed mark")},
        {u"Enter"_s, tr("confirm and go on")},
        {u"Delete"_s, tr("reject a suggestion, remove an own mark")},
        {u"Shift+Enter · Shift+Delete"_s, tr("confirm, reject all suggestions of its type, rule or name")},
        {u"V"_s, tr("say whether it is true, and what speaks for it")},
        {u"Ctrl+Enter"_s, tr("mark, change or remove the same words everywhere")},
        {u"R"_s, tr("make the mark a house rule")},
        {u"F"_s, tr("write a note on the mark or the paragraph; Ctrl+Enter goes back")},
        {u"F2"_s, tr("correct the text; marks stay on their words")},
        {u"Ctrl+1 … 9"_s, tr("show a pane")},
        {u"Alt+← →"_s, tr("move the end of the mark by a word")},
        {u"Alt+Shift+← →"_s, tr("move its beginning")},
        {u"Ctrl+Alt+← →"_s, tr("the same by a letter")},
        {u"Alt+↑ ↓"_s, tr("go to the mark around this one, to the first one inside; with the mouse, click again")},
        {u"A (ش) · Q (ض)"_s, tr("link the mark with another one; set its speaker or source")},
        {u"← → ↑ ↓"_s, tr("move in the text; with Shift select, with Ctrl by word")},
        {u"Escape"_s, tr("drop the selection")},
        {u"Ctrl+Z · Ctrl+Shift+Z"_s, tr("undo, redo, also across closing")},
        {u"Ctrl+F · Ctrl+Shift+F"_s, tr("find in the article, in the whole project")},
        {u"F3 · Shift+F3"_s, tr("next, previous place found")},
        {u"Ctrl+K"_s, tr("every command and article by its name")},
        {u"F6"_s, tr("next pane")},
        {u"Space · Y"_s, tr("in the list of names: tick, make the ticked ones one name")},
        {u"K · F2 · X"_s, tr("there: split mentions off, rename, set the identifier")},
        {u"Enter · Escape"_s, tr("in the history: go to the entry, stop on the way")},
        {u"Ctrl+I"_s, tr("add an article")},
        {u"Ctrl+E · Ctrl+Shift+E"_s, tr("export, preview of the export")},
        {u"Ctrl+T"_s, tr("change the tagset: types, their letters and colours, links")},
        {u"Ctrl+D"_s, tr("compare with another article")},
        {u"Ctrl+Shift+P · Alt+Enter"_s, tr("plots; in the library: details of the chosen articles")},
        {u"Ctrl+O"_s, tr("open a project")},
        {u"Ctrl++ · Ctrl+− · Ctrl+0"_s, tr("larger, smaller, natural size of the text")},
    };
    int row = 0;
    for (const auto &[key, meaning] : keys) {
        addRow(grid, row++, 0, key, meaning);
    }
}

void KeysOverview::showTypes(const Tagset &tagset)
{
    delete m_types->layout();
    qDeleteAll(m_types->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_types);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(7);
    auto *heading = new QLabel(tr("Mark the selection, or change the type of the current mark:"));
    heading->setWordWrap(true);
    heading->setMinimumWidth(heading->fontMetrics().averageCharWidth() * 36);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const auto &type : tagset.types()) {
        if (!type.shortcut.isNull()) {
            addRow(*grid, row++, 0, u"%1  ·  %2"_s.arg(type.shortcut, arabicOnKey(type.shortcut)), typeName(tagset, type.key));
        }
    }
    grid->setRowStretch(row, 1);
}

}
