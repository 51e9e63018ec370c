// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/project/projectsupport.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cstdio>
#include <random>

#include <unistd.h>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

// A second program for tests, to be killed:
//
//     torturewriter write PROJECT SEED   changes the project without end; prints the id of each action once it is acknowledged
//     torturewriter hold PROJECT         opens it for writing, says so and waits
//     torturewriter half PROJECT         writes half a transaction into the file, says so and waits

namespace {

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

[[noreturn]] void waitToBeKilled()
{
    while (true) {
        ::pause();
    }
}

/// Random changes of every kind, in the proportions of real work: mostly single marks.
class Writer
{
public:
    Writer(Workspace &workspace, unsigned seed)
        : m_workspace(workspace)
        , m_random(seed)
    {
    }

    void change()
    {
        const auto articles = must(m_workspace.store().articles());
        const auto what = number(20);
        if (articles.isEmpty() || what == 0) {
            must(m_workspace.addArticle(report(u"تقرير %1"_s.arg(number(1000)))));
        } else if (what == 1 && articles.size() > 1) {
            must(m_workspace.removeArticle(articles.last().id));
        } else if (what <= 4 && m_workspace.history().canUndo()) {
            must(m_workspace.undo());
        } else if (what <= 6 && m_workspace.history().canRedo()) {
            must(m_workspace.redo());
        } else {
            const auto article = articles.at(number(articles.size())).id;
            must(m_workspace.perform(article, edit(*must(m_workspace.documentForEditing(article))), u"edit"_s));
        }
    }

private:
    qsizetype number(qsizetype below) { return std::uniform_int_distribution<qsizetype>(0, below - 1)(m_random); }

    Edit edit(Document &document)
    {
        const auto &marks = document.annotations();
        const auto what = number(6);
        if (marks.isEmpty() || what <= 1) {
            return AddAnnotation{markAt(document, number(20))};
        }
        if (what == 2) {
            EditGroup group; // a bulk action: several pages
            for (int i = 0; i < 40; ++i) {
                group.edits.emplace_back(AddAnnotation{markAt(document, number(20))});
            }
            return group;
        }
        auto mark = marks.at(number(marks.size()));
        if (what == 3) {
            return document.removalOf(mark.id);
        }
        mark.state = AnnotationState(number(3));
        mark.note = QString(number(3000), u'ن');
        return ChangeAnnotation{mark};
    }

    Workspace &m_workspace;
    std::mt19937 m_random;
};

[[noreturn]] void writeForEver(const QString &path, unsigned seed)
{
    const auto workspace = openWorkspace(path);
    Writer writer(*workspace, seed);
    while (true) {
        writer.change();
        say(QByteArray::number(must(workspace->store().actions(1)).first().id.number));
    }
}

[[noreturn]] void hold(const QString &path)
{
    const auto workspace = openWorkspace(path);
    say("open");
    waitToBeKilled();
}

/// A cache of few pages makes SQLite write changed pages into the file before the end of the transaction.
[[noreturn]] void writeHalf(const QString &path)
{
    sqlite3 *handle = nullptr;
    const auto run = [&](const char *sql) {
        if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            qFatal("%s: %s", sql, sqlite3_errmsg(handle));
        }
    };
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK) {
        qFatal("cannot open");
    }
    run("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; PRAGMA synchronous = EXTRA; BEGIN IMMEDIATE");
    run("UPDATE article SET title = 'half'");
    run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000) INSERT INTO setting SELECT i, hex(zeroblob(100)) FROM n");
    say("half");
    waitToBeKilled();
}

}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto what = arguments.value(1);
    if (what == u"write" && arguments.size() == 4) {
        writeForEver(arguments.at(2), arguments.at(3).toUInt());
    }
    if (what == u"hold" && arguments.size() == 3) {
        hold(arguments.at(2));
    }
    if (what == u"half" && arguments.size() == 3) {
        writeHalf(arguments.at(2));
    }
    qFatal("usage: torturewriter write|hold|half PROJECT [SEED]");
}
