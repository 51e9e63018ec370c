// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program with a hand at its keyboard: makes the desk as hashiya does, reads commands from standard input, one a line, and answers each with
// one line when it is done. Its test kills it between two answers.
//
//   import FILE      adds an article and waits until it is there
//   press KEYS       Tab, Shift+Tab, Return, Delete, Ctrl+Z, Alt+Left, ...
//   type LETTERS     letters of any layout, to whatever has the focus
//   current          the current mark: type, state and words
//   state            what there is: marks, digest of the export, what can be undone and redone
//   export FILE

#include "core/io/annotatedjson.h"
#include "tests/ui/keys.h"
#include "ui/reader/articleview.h"
#include "ui/window/desk.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTextStream>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QString currentMark(Desk &desk)
{
    const auto *document = desk.session().document();
    const auto *mark = document ? document->annotations().find(desk.window().view().currentAnnotation()) : nullptr;
    return mark ? u"%1 %2 %3"_s.arg(mark->type, stateName(mark->state), document->textOf(*mark)) : u"none"_s;
}

QString state(Session &session)
{
    const auto *document = session.document();
    const auto json = document ? exportAnnotatedJson(*document) : QByteArray();
    return u"articles=%1 marks=%2 digest=%3 undo=%4 redo=%5"_s.arg(session.articles().size())
        .arg(document ? document->annotations().size() : -1)
        .arg(QLatin1StringView(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().first(16)))
        .arg(session.canUndo())
        .arg(session.canRedo());
}

QString import(Session &session, const QString &path)
{
    QSignalSpy imported(&session, &Session::imported);
    session.importFile(path);
    return imported.wait(120000) ? u"done"_s : u"failed"_s;
}

QString answer(Desk &desk, const QString &command, const QString &rest)
{
    if (command == u"import") {
        return import(desk.session(), rest);
    }
    if (command == u"press") {
        press(desk.window(), rest);
    } else if (command == u"type") {
        type(desk.window(), rest);
    } else if (command == u"export") {
        return desk.session().exportArticle(rest) ? u"done"_s : u"failed"_s;
    } else if (command == u"current") {
        return currentMark(desk);
    } else if (command == u"state") {
        return state(desk.session());
    } else {
        return u"unknown command"_s;
    }
    QApplication::processEvents();
    return u"done"_s;
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Desk desk({.project = QString::fromLocal8Bit(argv[1]), .files = {}, .language = u"ar"_s, .theme = ThemeChoice::Light});
    desk.window().show();
    desk.open();
    QTextStream out(stdout);
    out << (QTest::qWaitForWindowActive(&desk.window()) && desk.session().isOpen() ? "ready" : "failed") << Qt::endl;
    QTextStream in(stdin);
    for (QString line; in.readLineInto(&line);) {
        const auto space = line.indexOf(u' ');
        out << answer(desk, line.left(space), space < 0 ? QString() : line.sliced(space + 1)) << Qt::endl;
    }
    return 0;
}
