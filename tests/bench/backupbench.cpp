// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What looking after a project costs: how long a backup, a check, a copy under another name and a recovery take, and how much longer a person's edit takes while a backup is
// being made, beside the same edits without one in the same run.
//
//     backup_bench [ARTICLES]

#include "core/project/backups.h"
#include "core/project/projectcheck.h"
#include "core/project/projectcopy.h"
#include "core/project/recovery.h"
#include "core/project/sqlitestore.h"
#include "core/project/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

constexpr int articlesByDefault = 1000;
constexpr int marksOfAnArticle = 100;
constexpr int edits = 200;
constexpr auto pause = std::chrono::milliseconds(5); ///< a person's hands are slower by far

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

Annotation mark(Document &document, qsizetype at)
{
    Annotation annotation;
    annotation.id = document.takeAnnotationId();
    annotation.type = u"person"_s;
    annotation.range = TextRange::ofLength(at, 1);
    annotation.origin = {OriginKind::Person, u"bench"_s, {}, {}};
    return annotation;
}

Document article(int number)
{
    Document document(Article(u"خبر رقم %1 عن مرفأ السحاب وكلفته 12 مليون دولار، كما قال سامي الحداد.\n"_s.arg(number).repeated(40), {}), Tagset::standard());
    EditGroup group;
    for (int i = 0; i < marksOfAnArticle; ++i) {
        group.edits.emplace_back(AddAnnotation{mark(document, i * 20)});
    }
    must(document.apply(group));
    return document;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The 95th percentile of edits made until `stop`, at least `edits` of them.
double editing(Workspace &workspace, const std::function<bool()> &stop, qsizetype &count)
{
    auto *document = must(workspace.documentForEditing({1}));
    QList<double> times;
    while (times.size() < edits || !stop()) {
        QElapsedTimer timer;
        timer.start();
        must(workspace.perform({1}, AddAnnotation{mark(*document, times.size() % 1000)}, u"add"_s));
        times.append(milliseconds(timer));
        std::this_thread::sleep_for(pause);
    }
    count = times.size();
    std::ranges::sort(times);
    return times.at(times.size() * 95 / 100);
}

template <typename Work>
void timed(const char *what, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-44s %8.0f ms\n", what, milliseconds(timer));
}

}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto articles = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : articlesByDefault;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"project.hashiya"_s);
    const auto backups = folder.filePath(u"backups"_s);
    const SystemClock clock;
    {
        const auto workspace = must(Workspace::open(must(SqliteStore::create(path, Tagset::standard())), clock, u"bench"_s));
        for (int i = 0; i < articles; ++i) {
            must(workspace->addArticle(article(i)));
        }
    }
    std::printf("%d articles, %d marks, %.1f MB\n", articles, articles * marksOfAnArticle, double(QFileInfo(path).size()) / 1e6);
    {
        const auto workspace = must(Workspace::open(must(SqliteStore::open(path, OpenMode::ReadWrite)), clock, u"bench"_s));
        qsizetype count = 0;
        const auto alone = editing(*workspace, [] { return true; }, count);
        std::atomic<int> left = 3;
        std::thread worker([&] {
            while (left > 0) {
                must(makeBackup(path, backups, clock, BackupReason::Asked));
                --left;
            }
        });
        const auto beside = editing(*workspace, [&] { return left == 0; }, count);
        worker.join();
        std::printf("an edit, p95: %.1f ms alone, %.1f ms while backups are made (%lld edits): ratio %.2f\n", alone, beside, qlonglong(count), beside / alone);
    }
    timed("a backup, checked", [&] { must(makeBackup(path, backups, clock, BackupReason::Asked)); });
    timed("a check of everything", [&] {
        if (!must(checkProject(path, CheckDepth::Everything)).isEmpty()) {
            qFatal("not sound");
        }
    });
    timed("saving under another name", [&] { must(copyProject(path, folder.filePath(u"copy.hashiya"_s))); });
    timed("recovery row by row, nothing lost", [&] {
        if (!must(recoverProject(path, folder.filePath(u"recovered.hashiya"_s))).isComplete()) {
            qFatal("something is lost");
        }
    });
}
