// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/project/projectsupport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

// projectbench [ARTICLES [MARKS]]      (default: 2000 articles of 50 marks)
//
// Makes a project of that size and prints what an edit costs beside a bare commit of one row with the same durability, measured in turns, and what opening
// costs. The numbers are only worth something on a quiet machine.

namespace {

constexpr int edits = 300;

struct Times
{
    QList<double> ms;

    void add(const QElapsedTimer &timer) { ms.append(double(timer.nsecsElapsed()) / 1e6); }
    double at(double share)
    {
        std::ranges::sort(ms);
        return ms.at(qsizetype(share * double(ms.size() - 1)));
    }
};

/// A table of one row in a file of its own.
class BareDatabase
{
public:
    explicit BareDatabase(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; CREATE TABLE t (x); INSERT INTO t VALUES (0)");
    }
    ~BareDatabase() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(BareDatabase)
    void commit() { run("UPDATE t SET x = x + 1"); }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            qFatal("%s", sqlite3_errmsg(m_handle));
        }
    }
    sqlite3 *m_handle = nullptr;
};

Document longReport(int number, int marks)
{
    QString text = u"تقرير رقم %1\n"_s.arg(number);
    for (int i = 0; i < marks; ++i) {
        text += u"وقالت الشركة إنها أنفقت %1 مليون دولار في المدينة الجديدة خلال العام. "_s.arg(i);
    }
    Document document(Article(text, {}), Tagset::standard());
    EditGroup group;
    for (int i = 0; i < marks; ++i) {
        auto mark = markAt(document, text.size() * i / marks);
        mark.type = u"money"_s;
        mark.state = AnnotationState::Suggested;
        mark.origin = {OriginKind::Extractor, u"figures"_s, u"figures.number-scale-currency"_s, {u"مليون"_s, u"دولار"_s}};
        mark.value = Figure{FigureKind::Money, Decimal(qint64(i) * 1'000'000), {}, {}, u"USD"_s, Modifier::None, {}};
        group.edits.emplace_back(AddAnnotation{mark});
    }
    must(document.apply(group));
    return document;
}

}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int articles = argc > 1 ? atoi(argv[1]) : 2000;
    const int marks = argc > 2 ? atoi(argv[2]) : 50;
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"project.hashiya"_s);
    QElapsedTimer timer;
    {
        const auto workspace = createWorkspace(path);
        Times adding;
        for (int i = 0; i < articles; ++i) {
            const auto document = longReport(i, marks);
            timer.start();
            must(workspace->addArticle(document));
            adding.add(timer);
        }
        out << u"%1 articles, %2 marks, %3 MB\n"_s.arg(articles).arg(qint64(articles) * marks).arg(QFileInfo(path).size() / 1'000'000);
        out << u"add an article: p50 %1 ms, p95 %2 ms\n"_s.arg(adding.at(0.5), 0, 'f', 2).arg(adding.at(0.95), 0, 'f', 2);
    }
    timer.start();
    const auto workspace = openWorkspace(path);
    const auto opened = timer.elapsed();
    const auto listed = must(workspace->store().articles());
    const auto list = timer.elapsed() - opened;
    must(workspace->document(listed.last().id));
    out << u"open %1 ms, list %2 ms, last article %3 ms\n"_s.arg(opened).arg(list).arg(timer.elapsed() - opened - list);

    BareDatabase bare(folder.filePath(u"bare.db"_s));
    Times editing;
    Times committing;
    for (int i = 0; i < edits; ++i) {
        const auto article = listed.at(qint64(i) * 7919 % listed.size()).id;
        const auto *document = must(workspace->document(article));
        auto mark = document->annotations().at(qint64(i) * 31 % document->annotations().size());
        mark.state = AnnotationState::Confirmed;
        timer.start();
        must(workspace->perform(article, ChangeAnnotation{mark}, u"confirm"_s));
        editing.add(timer);
        timer.start();
        bare.commit();
        committing.add(timer);
    }
    const auto line = [&](const QString &name, Times &times) {
        out << u"%1: p50 %2 ms, p95 %3 ms\n"_s.arg(name).arg(times.at(0.5), 0, 'f', 2).arg(times.at(0.95), 0, 'f', 2);
    };
    line(u"one edit"_s, editing);
    line(u"bare commit of one row"_s, committing);
    out << u"ratio: p50 %1, p95 %2; p95 of an edit to p50 of a commit %3\n"_s.arg(editing.at(0.5) / committing.at(0.5), 0, 'f', 2)
               .arg(editing.at(0.95) / committing.at(0.95), 0, 'f', 2)
               .arg(editing.at(0.95) / committing.at(0.5), 0, 'f', 2);
}
