// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/folding.h"
#include "core/project/sqlitestore.h"
#include "core/search/searchindex.h"
#include "core/search/snippet.h"
#include "tests/bench/measure.h"
#include "tests/bench/newsgenerator.h"
#include "ui/panes/projectfindpane.h"
#include "ui/reader/articleview.h"
#include "ui/session/searchservice.h"
#include "ui/window/desk.h"


#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>
#include <ctime>

using namespace Hashiya;
using namespace Hashiya::Bench;
using namespace Qt::StringLiterals;

// library_bench [FILE.hashiya [ARTICLES [MARKS]]]      (default: a temporary project of 10,000 articles with 100 marks each)
//
// Makes the project where there is none (a few minutes; kept where FILE is named) and prints the budgets of a large library, each beside a baseline that
// reads or writes the same by SQLite alone in the same run. Run it offscreen on a quiet machine.

namespace {

QTextStream out(stdout);

/// Wall time, and the time that this thread itself was running: on a busy machine only the second says something.
class Watch
{
public:
    void start()
    {
        m_timer.start();
        m_cpu = cpu();
    }
    [[nodiscard]] double wall() const { return double(m_timer.nsecsElapsed()) / 1e6; }
    [[nodiscard]] double own() const { return cpu() - m_cpu; }
    [[nodiscard]] qint64 elapsed() const { return m_timer.elapsed(); }

private:
    static double cpu()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    QElapsedTimer m_timer;
    double m_cpu = 0;
};

struct Times
{
    QList<double> ms;
    QList<double> cpu;

    void add(const Watch &watch)
    {
        ms.append(watch.wall());
        cpu.append(watch.own());
    }
    [[nodiscard]] QString own()
    {
        std::ranges::sort(cpu);
        return u"own CPU p50 %1, p95 %2 ms; "_s.arg(cpu.at(qsizetype(0.5 * double(cpu.size() - 1))), 0, 'f', 1).arg(cpu.at(qsizetype(0.95 * double(cpu.size() - 1))), 0, 'f', 1);
    }
    [[nodiscard]] double at(double share)
    {
        std::ranges::sort(ms);
        return ms.isEmpty() ? 0 : ms.at(qsizetype(share * double(ms.size() - 1)));
    }
};

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// SQLite without anything around it.
class Bare
{
public:
    Bare(const QString &path, int flags) { sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr); }
    ~Bare() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Bare)

    /// Runs statements and reads every column of every row; gives the bytes read.
    qint64 run(const QByteArray &sql)
    {
        qint64 bytes = 0;
        const char *rest = sql.constData();
        while (*rest) {
            sqlite3_stmt *statement = nullptr;
            if (sqlite3_prepare_v2(m_handle, rest, -1, &statement, &rest) != SQLITE_OK) {
                qFatal("%s", sqlite3_errmsg(m_handle));
            }
            while (statement && sqlite3_step(statement) == SQLITE_ROW) {
                for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                    std::ignore = sqlite3_column_text(statement, i);
                    bytes += sqlite3_column_bytes(statement, i);
                }
            }
            sqlite3_finalize(statement);
        }
        return bytes;
    }

private:
    sqlite3 *m_handle = nullptr;
};

QByteArray rowsOf(ArticleId article)
{
    const auto id = QByteArray::number(article.number);
    return "SELECT * FROM article WHERE id = " + id + "; SELECT * FROM article_text WHERE article_id = " + id
        + "; SELECT * FROM annotation WHERE article_id = " + id + "; SELECT * FROM entity WHERE article_id = " + id;
}

void line(const QString &what, double value, const QString &unit, double budget, const QString &baseline)
{
    out << u"%1 %2 %3 (budget %4)%5   %6\n"_s.arg(what, -44).arg(value, 8, 'f', 1).arg(unit).arg(budget, 0, 'f', 0).arg(value > budget ? u"  MISSED"_s : QString(), baseline);
    out.flush();
}

void show(MainWindow &window)
{
    QApplication::processEvents();
    QImage image(window.size(), QImage::Format_RGB32);
    window.render(&image);
}

void make(const QString &path, int articles, int marks)
{
    const SystemClock clock;
    Watch timer;
    timer.start();
    auto workspace = must(Workspace::open(must(SqliteStore::create(path, Tagset::standard())), clock, u"bench"_s));
    NewsGenerator generator(1);
    for (int i = 0; i < articles; ++i) {
        must(workspace->addArticle(generator.article(i, marks)));
    }
    out << u"made %1 articles with %2 marks in %3 s: %4 MB\n"_s.arg(articles).arg(qint64(articles) * marks).arg(timer.elapsed() / 1000).arg(QFileInfo(path).size() / 1'000'000);
    out.flush();
}

void measureOpening(Desk &desk, const QString &path)
{
    auto &session = desk.session();
    Watch timer;
    ArticleId last;
    {
        const auto store = must(SqliteStore::open(path, OpenMode::ReadOnly));
        last = must(store->articles()).last().id;
    }
    session.openProject(path);
    session.setCurrentArticle(last);
    session.closeProject(); // remembered as the last one
    show(desk.window());
    Times opening;
    for (int i = 0; i < 5; ++i) {
        timer.start();
        session.openProject(path);
        show(desk.window());
        opening.add(timer);
        if (session.currentArticle() != last) {
            qFatal("another article than the last one is shown");
        }
        if (i < 4) {
            session.closeProject();
        }
    }
    Times bare;
    for (int i = 0; i < 5; ++i) {
        timer.start();
        Bare file(path, SQLITE_OPEN_READONLY);
        file.run("SELECT id, display_title, source, published, suggested FROM article WHERE removed = 0; SELECT id, kind, target FROM journal; " + rowsOf(last));
        bare.add(timer);
    }
    line(u"opens and shows the last article, p50"_s, opening.at(0.5), u"ms"_s, 300, opening.own() + u"bare reading of the same rows %1 ms"_s.arg(bare.at(0.5), 0, 'f', 1));
}

void measureSwitching(Desk &desk, const QString &path)
{
    auto &session = desk.session();
    Bare file(path, SQLITE_OPEN_READONLY);
    Watch timer;
    Times switching, bare;
    const auto articles = session.articles();
    for (qsizetype i = 0; i < 200; ++i) {
        const auto article = articles.at(i * 7919 % articles.size()).id;
        timer.start();
        session.setCurrentArticle(article);
        show(desk.window());
        switching.add(timer);
        timer.start();
        file.run(rowsOf(article));
        bare.add(timer);
    }
    line(u"switches articles, p50"_s, switching.at(0.5), u"ms"_s, 50, switching.own() + u"bare reading %1 ms"_s.arg(bare.at(0.5), 0, 'f', 2));
    line(u"switches articles, p95"_s, switching.at(0.95), u"ms"_s, 50, u"bare reading %1 ms"_s.arg(bare.at(0.95), 0, 'f', 2));
}

void measureEditing(Desk &desk, const QString &folder)
{
    auto &session = desk.session();
    Bare bare(folder + u"/bare.db"_s, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    bare.run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; CREATE TABLE IF NOT EXISTS t (x); INSERT INTO t VALUES (0)");
    Watch timer;
    Times editing, whole, committing;
    const auto articles = session.articles();
    for (qsizetype i = 0; i < 300; ++i) {
        if (i % 30 == 0) {
            session.setCurrentArticle(articles.at(i * 31 % articles.size()).id);
            show(desk.window());
        }
        const auto &marks = session.document()->annotations();
        auto mark = marks.at(i % marks.size());
        mark.state = mark.state == AnnotationState::Confirmed ? AnnotationState::Suggested : AnnotationState::Confirmed;
        timer.start();
        session.perform(LabelledEdit{ChangeAnnotation{mark}, u"confirm"_s});
        editing.add(timer);
        show(desk.window());
        whole.add(timer);
        timer.start();
        bare.run("UPDATE t SET x = x + 1");
        committing.add(timer);
    }
    line(u"one durable edit, p95, in bare commits (p95)"_s, editing.at(0.95) / committing.at(0.95), u"x"_s, 3,
        u"edit p50 %1, p95 %2 ms; commit p50 %3, p95 %4 ms; edit and all it shows p50 %5 ms"_s.arg(editing.at(0.5), 0, 'f', 2)
            .arg(editing.at(0.95), 0, 'f', 2).arg(committing.at(0.5), 0, 'f', 2).arg(committing.at(0.95), 0, 'f', 2).arg(whole.at(0.5), 0, 'f', 1));
}

void measureSearch(const QString &path)
{
    const auto store = must(SqliteStore::open(path, OpenMode::ReadOnly));
    Watch timer;
    timer.start();
    const auto index = must(SearchIndex::open(SearchIndex::fileFor(path)));
    must(index->update(*store));
    out << u"index brought up to date in %1 s: %2 MB\n"_s.arg(double(timer.elapsed()) / 1000, 0, 'f', 1).arg(QFileInfo(SearchIndex::fileFor(path)).size() / 1'000'000);
    NewsGenerator generator(2);
    Times all;
    QMap<QString, Times> kinds;
    for (const auto &[kind, text] : generator.queries(40)) {
        timer.start();
        const auto query = parseSearchQuery(text, Tagset::standard());
        const auto found = must(index->find(*query));
        for (const auto &each : found.first(std::min<qsizetype>(found.size(), 10))) {
            const auto marks = must(index->marksOf(each.article, *query));
            const auto article = must(store->article(each.article));
            for (const auto &snippet : snippetsOf(article, hitsOf(*query, marks, article, 50), 3)) {
                std::ignore = snippetLine(article, snippet, u"["_s, u"]"_s);
            }
        }
        all.add(timer);
        kinds[kind].add(timer);
    }
    Times scanning;
    for (const auto &article : must(store->articles()).first(1000)) {
        timer.start();
        std::ignore = fold(must(store->text(article.id)), FoldStrength::Weak).contains(u"نفط"_s);
        scanning.add(timer);
    }
    double whole = 0;
    for (const auto ms : std::as_const(scanning.ms)) {
        whole += ms;
    }
    line(u"search with the snippets of ten articles, p95"_s, all.at(0.95), u"ms"_s, 20,
        all.own() + u"p50 %1 ms; folding and looking through every text %2 ms"_s.arg(all.at(0.5), 0, 'f', 1).arg(whole / double(scanning.ms.size()) * double(must(store->articles()).size()), 0, 'f', 0));
    for (auto &&[kind, times] : kinds.asKeyValueRange()) {
        out << u"    %1 p50 %2, p95 %3 ms\n"_s.arg(kind, -24).arg(times.at(0.5), 6, 'f', 1).arg(times.at(0.95), 6, 'f', 1);
    }
}

void measureSearchInWindow(Desk &desk)
{
    auto &search = desk.session().search();
    search.start();
    Watch making;
    making.start();
    while (!search.isReady() && !search.isGivenUp()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    out << u"index made beside the window in %1 s: %2 MB\n"_s.arg(double(making.elapsed()) / 1000, 0, 'f', 1).arg(QFileInfo(SearchIndex::fileFor(desk.session().projectPath())).size() / 1'000'000);
    auto &find = desk.window().findChild<ProjectFindPane *>()->find();
    NewsGenerator generator(3);
    Times first;
    Watch timer;
    for (const auto &[kind, text] : generator.queries(10)) {
        timer.start();
        find.start(text, {});
        while (find.isSearching() && find.places().rowCount() == 0) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        first.add(timer);
        find.stop();
    }
    line(u"search in the window, first places, p95"_s, first.at(0.95), u"ms"_s, 100, first.own() + u"p50 %1 ms"_s.arg(first.at(0.5), 0, 'f', 1));
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
    QApplication::setOrganizationName(u"hashiya"_s);
    QApplication::setApplicationName(u"library-bench"_s);
    const auto arguments = QApplication::arguments();
    const auto path = arguments.size() > 1 ? QFileInfo(arguments.at(1)).absoluteFilePath() : folder.filePath(u"large.hashiya"_s);
    qputenv("XDG_CACHE_HOME", (QFileInfo(path).path() + u"/cache"_s).toUtf8());
    if (!QFileInfo::exists(path)) {
        make(path, arguments.size() > 2 ? arguments.at(2).toInt() : 10'000, arguments.size() > 3 ? arguments.at(3).toInt() : 100);
    }
    DeskOptions options;
    options.project = folder.filePath(u"small.hashiya"_s);
    options.language = u"ar"_s;
    options.theme = ThemeChoice::Light;
    Desk desk(options);
    desk.window().resize(1440, 900);
    desk.window().show();
    desk.open();
    show(desk.window());
    const auto empty = residentMegabytes();
    measureOpening(desk, path);
    measureSearchInWindow(desk); // makes the index first: nothing else runs beside what follows
    measureSwitching(desk, path);
    measureEditing(desk, QFileInfo(path).path());
    show(desk.window());
    line(u"memory after all this, the index made beside it"_s, residentMegabytes(), u"MB"_s, 400, u"the window with an empty project %1 MB"_s.arg(empty, 0, 'f', 0));
    measureSearch(path);
}
