// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long comparing two long reports takes, and what memory, beside git's word difference of the same two files:
// compare_bench PAIRS.jsonl...
//
// The lines are {"a": {"title", "content"}, "b": {...}}, two accounts of one event each; one side after the other makes two reports of 25,000, 50,000 and 100,000 words. Marking them is
// timed apart. Times are the best of five on one thread. git writes into nothing: `git diff --no-index --word-diff`.

#include "core/compare/comparison.h"
#include "core/extract/pipeline.h"
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

struct Reports
{
    QString first;
    QString second;
};

QString sideOf(const QJsonObject &pair, QLatin1StringView name)
{
    const auto side = pair[name].toObject();
    return side["title"_L1].toString() + u"\n\n"_s + side["content"_L1].toString() + u"\n\n"_s;
}

qsizetype wordsIn(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts).size();
}

/// Pairs one after another until the shorter side has so many words.
Reports reportsOf(const QStringList &paths, qsizetype words)
{
    Reports reports;
    qsizetype first = 0;
    qsizetype second = 0;
    for (int again = 0; again < 8; ++again) {
        for (const auto &path : paths) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                qFatal("%s cannot be read", qPrintable(path));
            }
            while (!file.atEnd() && std::min(first, second) < words) {
                const auto pair = QJsonDocument::fromJson(file.readLine()).object();
                const auto a = sideOf(pair, "a"_L1);
                const auto b = sideOf(pair, "b"_L1);
                first += wordsIn(a);
                second += wordsIn(b);
                reports.first += a;
                reports.second += b;
            }
        }
    }
    return reports;
}

Document markedDocument(const QString &text)
{
    ArticleMetadata metadata;
    metadata.published = u"2015-08-01"_s;
    Document document(Article(text, metadata), Tagset::standard());
    const auto edit = Pipeline::standard().update(document);
    if (!document.apply(edit)) {
        qFatal("the marks do not fit");
    }
    return document;
}

/// Kilobytes of a line of /proc/self/status; 0 where there is none.
qint64 memory(const QByteArray &line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const auto &each : status.readAll().split('\n')) {
        if (each.startsWith(line)) {
            return each.mid(line.size() + 1).simplified().split(' ').first().toLongLong();
        }
    }
    return 0;
}

/// What a comparison takes beyond what is there already.
qint64 memoryOfComparing(const Document &first, const Document &second)
{
    QFile peaks(u"/proc/self/clear_refs"_s);
    if (peaks.open(QIODevice::WriteOnly)) {
        peaks.write("5");
        peaks.close();
    }
    const auto before = memory("VmRSS");
    const auto comparison = compare(first, second);
    return comparison.findings.isEmpty() ? 0 : memory("VmHWM") - before;
}

double secondsOfGit(const Reports &reports)
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QString &text) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
            qFatal("%s cannot be written", qPrintable(name));
        }
    };
    write(u"first.txt"_s, reports.first);
    write(u"second.txt"_s, reports.second);
    return bestSeconds([&] {
        QProcess git;
        git.setWorkingDirectory(folder.path());
        git.setStandardOutputFile(QProcess::nullDevice());
        git.start(u"git"_s, {u"diff"_s, u"--no-index"_s, u"--word-diff"_s, u"first.txt"_s, u"second.txt"_s});
        git.waitForFinished(-1);
        if (git.exitCode() != 1) {
            qFatal("git diff gave no difference");
        }
    });
}

}

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QStringList paths;
    for (int i = 1; i < argc; ++i) {
        paths.append(QString::fromLocal8Bit(argv[i]));
    }
    if (paths.isEmpty()) {
        out << u"compare_bench PAIRS.jsonl...\n"_s;
        return 2;
    }
    for (const qsizetype words : {25'000, 50'000, 100'000}) {
        const auto reports = reportsOf(paths, words);
        QElapsedTimer timer;
        timer.start();
        const auto first = markedDocument(reports.first);
        const auto second = markedDocument(reports.second);
        const double marking = double(timer.nsecsElapsed()) / 1e9;
        const auto kilobytes = memoryOfComparing(first, second);
        const double comparing = bestSeconds([&] { (void)compare(first, second); });
        const double git = secondsOfGit(reports);
        out << u"%1 and %2 words, %3 marks: compared in %4 s, git in %5 s, ratio %6; %7 MB more than the documents; marked in %8 s\n"_s
                   .arg(wordsIn(reports.first))
                   .arg(wordsIn(reports.second))
                   .arg(first.annotations().size() + second.annotations().size())
                   .arg(comparing, 0, 'f', 3)
                   .arg(git, 0, 'f', 3)
                   .arg(comparing / git, 0, 'f', 2)
                   .arg(double(kilobytes) / 1024, 0, 'f', 1)
                   .arg(marking, 0, 'f', 1);
        out.flush();
    }
    return 0;
}
