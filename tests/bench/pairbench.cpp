// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scrolls two long articles side by side, level by their paragraphs, with the bands between them and the words that differ shown, beside one reader alone.

#include "ui/compare/compareview.h"
#include "ui/reader/articleview.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QThread>

#include <cstdio>
#include <ctime>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

constexpr int wantedWords = 100'000;
constexpr int frames = 120;
constexpr QSize viewSize(1440, 900);

/// Paragraphs of the sample, each with a number of its own, so that they can be told from one another. Every so many words the second version has another word.
Document longReport(bool second)
{
    QFile file(u":/hashiya/samples/solar-first.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the sample is missing");
    }
    const auto paragraphs = QString::fromUtf8(file.readAll()).trimmed().split(u'\n', Qt::SkipEmptyParts);
    QString text;
    int words = 0;
    for (int paragraph = 0; words < wantedWords; ++paragraph) {
        auto parts = paragraphs.at(paragraph % paragraphs.size()).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = paragraph % 7; second && i < parts.size(); i += 11) {
            parts[i] = u"مختلف"_s;
        }
        words += int(parts.size()) + 2;
        text += u"الفقرة %1 "_s.arg(paragraph) + parts.join(u' ') + u'\n';
    }
    return Document(Article(text.trimmed(), {}), Tagset::standard());
}

/// Time that this thread worked, so that what else the machine does counts for nothing.
double workMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The mean frame while the bar is dragged through the whole text.
double meanDragged(ArticleView &leader, QWidget &window)
{
    auto *bar = leader.verticalScrollBar();
    const auto begin = workMs();
    for (int frame = 1; frame <= frames; ++frame) {
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * frame / frames));
        QApplication::processEvents();
    }
    window.repaint();
    return (workMs() - begin) / frames;
}

}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const auto first = longReport(false);
    const auto second = longReport(true);
    CompareView pair;
    pair.resize(viewSize);
    pair.show();
    pair.setDocuments(&first, &second);
    while (pair.comparison().blocks.isEmpty()) {
        QThread::msleep(5);
        QApplication::processEvents();
    }
    std::printf("2 x %d words, %lld pairs of paragraphs, %lld stretches that differ\n", wantedWords, static_cast<long long>(pair.comparison().blocks.size()),
        static_cast<long long>(pair.wordDifferences().first.size()));
    const auto both = meanDragged(pair.firstView(), pair);
    pair.hide();

    ArticleView reader;
    reader.resize(viewSize);
    reader.setDocument(&first);
    reader.show();
    QApplication::processEvents();
    const auto alone = meanDragged(reader, reader);
    std::printf("scroll through all, frame, mean: pair %.2f ms, one reader of the whole width %.2f ms, %.2f x; budget 4 ms: %s\n", both, alone, both / alone,
        both <= 4 ? "met" : "NOT MET");
    return 0;
}
