// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

// reader_bench: the budgets of the reader, as ratios to QTextEdit with ExtraSelections on the same text in the same run.

#include "core/annotation/document.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerstyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wantedUnits = 6'000'000;
constexpr qsizetype wantedMarks = 100'000;
constexpr qsizetype markLength = 8;
constexpr int frames = 100;
constexpr int frameStep = 500; ///< pixels: half a view, so that every frame shows what was not laid out before
constexpr QSize viewSize(900, 1000);

struct Figures
{
    double open = 0; ///< text and marks given, first paint done; ms
    double meanFrame = 0;
    double worstFrame = 0;
    double resize = 0;
};

double elapsedMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QString longText()
{
    QFile file(u":/hashiya/samples/solar-first.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the sample is missing");
    }
    const auto sample = QString::fromUtf8(file.readAll()).trimmed() + u'\n';
    QString text;
    text.reserve(wantedUnits + sample.size());
    while (text.size() < wantedUnits) {
        text += sample;
    }
    return text;
}

/// Evenly spread, and never across a line break.
std::vector<TextRange> spreadMarks(const QString &text)
{
    std::vector<TextRange> ranges;
    const qsizetype step = text.size() / wantedMarks;
    for (qsizetype at = 0; at + markLength < text.size() && static_cast<qsizetype>(ranges.size()) < wantedMarks; at += step) {
        const auto range = TextRange::ofLength(at, markLength);
        const auto lineBreak = range.of(text).lastIndexOf(u'\n');
        ranges.push_back(lineBreak < 0 ? range : TextRange::ofLength(at + lineBreak + 1, markLength));
    }
    return ranges;
}

Document markedDocument(const QString &text, const std::vector<TextRange> &ranges)
{
    Document document(Article(text, {}), Tagset::standard());
    const auto &types = document.tagset().types();
    EditGroup edits;
    for (const auto range : ranges) {
        Annotation annotation;
        annotation.id = document.takeAnnotationId();
        annotation.type = types[annotation.id.number % types.size()].key;
        annotation.range = range;
        annotation.state = annotation.id.number % 2 ? AnnotationState::Suggested : AnnotationState::Confirmed;
        if (annotation.id.number % 4 == 0) {
            annotation.value = Figure{FigureKind::Money, Decimal(annotation.id.number), {}, {}, u"USD"_s, Modifier::None, {}};
        }
        edits.edits.push_back(AddAnnotation{annotation});
    }
    if (const auto done = document.apply(Edit(edits)); !done) {
        qFatal("the marks were refused");
    }
    return document;
}

/// Both views are driven in the same way: shown as children of one visible window, scrolled by their bars, painted at once.
template <typename View, typename Fill>
Figures measure(QWidget &window, View &view, Fill fill)
{
    Figures figures;
    view.setParent(&window);
    view.resize(viewSize);
    QElapsedTimer timer;
    timer.start();
    fill();
    view.show();
    view.viewport()->repaint();
    figures.open = elapsedMs(timer);

    auto *bar = view.verticalScrollBar();
    double sum = 0;
    for (int frame = 0; frame < frames; ++frame) {
        timer.restart();
        bar->setValue(bar->value() + frameStep);
        view.viewport()->repaint();
        const auto took = elapsedMs(timer);
        sum += took;
        figures.worstFrame = std::max(figures.worstFrame, took);
    }
    figures.meanFrame = sum / frames;

    timer.restart();
    view.resize(viewSize - QSize(40, 0));
    view.viewport()->repaint();
    figures.resize = elapsedMs(timer);
    view.hide();
    return figures;
}

void report(const char *what, double ours, double baseline, double budget)
{
    const double ratio = ours / baseline;
    std::printf("%-34s %10.2f ms %10.2f ms   1/%-7.1f budget 1/%-5.0f %s\n", what, ours, baseline, 1 / ratio, 1 / budget,
        ratio <= budget ? "met" : "NOT MET");
}

}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const auto text = longText();
    const auto ranges = spreadMarks(text);
    QElapsedTimer timer;
    timer.start();
    const auto document = markedDocument(text, ranges);
    std::printf("%lld UTF-16 units, %lld marks, view %d x %d; document built in %.0f ms\n", static_cast<long long>(text.size()),
        static_cast<long long>(document.annotations().size()), viewSize.width(), viewSize.height(), elapsedMs(timer));

    QWidget window;
    window.resize(viewSize);
    window.show();
    application.processEvents();
    {
        // Both find fonts and glyphs already loaded.
        ArticleView warm(&window);
        const Document few(Article(text.first(20'000), {}), Tagset::standard());
        warm.resize(viewSize);
        warm.setDocument(&few);
        warm.show();
        warm.viewport()->repaint();
    }

    ArticleView reader;
    const auto ours = measure(window, reader, [&] { reader.setDocument(&document); });
    reader.setDocument(nullptr);

    QTextEdit edit;
    edit.setReadOnly(true);
    edit.setFont(ReaderStyle().font(BlockKind::Paragraph));
    auto option = edit.document()->defaultTextOption();
    option.setTextDirection(Qt::RightToLeft);
    edit.document()->setDefaultTextOption(option);
    const auto baseline = measure(window, edit, [&] {
        edit.setPlainText(text);
        QList<QTextEdit::ExtraSelection> selections;
        selections.reserve(static_cast<qsizetype>(ranges.size()));
        for (const auto range : ranges) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(edit.document());
            selection.cursor.setPosition(static_cast<int>(range.begin()));
            selection.cursor.setPosition(static_cast<int>(range.end()), QTextCursor::KeepAnchor);
            selection.format.setBackground(QColor(0xcf, 0xe5, 0xfc));
            selections.append(selection);
        }
        edit.setExtraSelections(selections);
    });

    std::printf("%-34s %13s %13s   %-9s\n", "", "reader", "QTextEdit", "ratio");
    report("first paint", ours.open, baseline.open, 1.0 / 8);
    report("scroll frame, mean", ours.meanFrame, baseline.meanFrame, 1.0 / 50);
    report("resize", ours.resize, baseline.resize, 1.0 / 200);
    std::printf("%-34s %10.2f ms                             budget 4 ms   %s\n", "scroll frame, mean", ours.meanFrame,
        ours.meanFrame <= 4 ? "met" : "NOT MET");
    std::printf("%-34s %10.2f ms %10.2f ms\n", "scroll frame, worst", ours.worstFrame, baseline.worstFrame);
    return 0;
}
