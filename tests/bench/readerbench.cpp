// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

// reader_bench: the budgets of the reader, as ratios to QTextEdit with ExtraSelections on the same text in the same run.

#include "core/annotation/document.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTextEdit>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wantedUnits = 6'000'000;
constexpr qsizetype wantedMarks = 100'000;
constexpr qsizetype markLength = 8;
constexpr int dragFrames = 30; ///< half a second at 60 frames a second
constexpr int frames = 100;
constexpr int notch = 102; ///< pixels: three lines, as a notch of the wheel scrolls
constexpr int halfView = 500; ///< pixels: every frame shows much that was not laid out before
constexpr QSize viewSize(900, 1000);

struct Figures
{
    double open = 0; ///< text and marks given, first paint done; ms
    double meanDragged = 0; ///< frames while the bar is dragged through the whole text just after opening
    double worstDragged = 0;
    double meanHalfView = 0; ///< half a view further, the whole view painted
    double meanNotch = 0; ///< three lines further, only what the view asks for painted
    double resize = 0;
};

/// Time that this thread worked, so that what else the machine does counts for neither side. Both do all their work on it.
class WorkTimer
{
public:
    void start() { m_begin = now(); }
    [[nodiscard]] double elapsedMs() const { return now() - m_begin; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    double m_begin = now();
};

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
        if (annotation.id.number % 3 == 0 && annotation.id.number > 5) {
            edits.edits.push_back(AddRelation{{document.takeRelationId(), u"part_of"_s, annotation.id, {annotation.id.number - 5}}});
        }
    }
    if (const auto done = document.apply(Edit(edits)); !done) {
        qFatal("the marks were refused");
    }
    return document;
}

/// Both views are driven in the same way: shown as children of one visible window, scrolled by their bars, painted at once.
template <typename View, typename Fill, typename Settle>
Figures measure(QWidget &window, View &view, Fill fill, Settle settle)
{
    Figures figures;
    view.setParent(&window);
    view.resize(viewSize);
    // Painting scroll bars is the style's work, the same for both.
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    WorkTimer timer;
    timer.start();
    fill();
    view.show();
    view.viewport()->repaint();
    figures.open = timer.elapsedMs();

    // Through the whole text, as a hand drags the bar in half a second just after opening. QTextEdit lays out in steps behind its first paint; these steps hold
    // up the frames that they fall between, and count.
    auto *bar = view.verticalScrollBar();
    double sum = 0;
    for (int frame = 1; frame <= dragFrames; ++frame) {
        timer.start();
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * frame / dragFrames));
        view.viewport()->repaint();
        QApplication::processEvents();
        const auto took = timer.elapsedMs();
        sum += took;
        figures.worstDragged = std::max(figures.worstDragged, took);
    }
    figures.meanDragged = sum / dragFrames;

    // In the middle of the text, as somebody who reads it is, with nothing left to do behind.
    settle();
    bar->setValue(bar->maximum() / 2);
    view.viewport()->repaint();
    const auto scroll = [&](int step, auto paint) {
        WorkTimer whole;
        for (int frame = 0; frame < frames; ++frame) {
            bar->setValue(bar->value() + step);
            paint();
        }
        return whole.elapsedMs() / frames;
    };
    figures.meanHalfView = scroll(halfView, [&] { view.viewport()->repaint(); });
    figures.meanNotch = scroll(notch, [] { QApplication::processEvents(); });

    timer.start();
    view.resize(viewSize - QSize(40, 0));
    view.viewport()->repaint();
    figures.resize = timer.elapsedMs();

    view.hide();
    return figures;
}

/// Lets QTextEdit come to the end of the layout that it does in steps behind the first paint.
void finishLayout(QTextEdit &edit)
{
    (void)edit.document()->documentLayout()->documentSize();
    auto *bar = edit.verticalScrollBar();
    for (int quiet = 0, known = bar->maximum(); quiet < 20; ++quiet) {
        QThread::msleep(10);
        QApplication::processEvents();
        if (bar->maximum() != known) {
            known = bar->maximum();
            quiet = 0;
        }
    }
}

void report(const char *what, double ours, double baseline, double budget)
{
    const double ratio = ours / baseline;
    std::printf("%-34s %10.2f ms %10.2f ms   1/%-7.1f budget 1/%-5.0f %s\n", what, ours, baseline, 1 / ratio, 1 / budget,
        ratio <= budget ? "met" : "NOT MET");
}

void remark(const char *what, double ours, double baseline)
{
    std::printf("%-34s %10.2f ms %10.2f ms   1/%.1f\n", what, ours, baseline, baseline / ours);
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
    WorkTimer timer;
    timer.start();
    const auto document = markedDocument(text, ranges);
    std::printf("%lld UTF-16 units, %lld marks, view %d x %d; document built in %.0f ms. Times are of work on the thread.\n", static_cast<long long>(text.size()),
        static_cast<long long>(document.annotations().size()), viewSize.width(), viewSize.height(), timer.elapsedMs());

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
    const auto ours = measure(window, reader, [&] { reader.setDocument(&document); }, [] {});
    reader.setDocument(nullptr);

    QTextEdit edit;
    edit.setReadOnly(true);
    edit.setFont(ReaderStyle().font(BlockKind::Paragraph));
    auto option = edit.document()->defaultTextOption();
    option.setTextDirection(Qt::RightToLeft);
    edit.document()->setDefaultTextOption(option);
    const auto fillEdit = [&] {
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
    };
    const auto baseline = measure(window, edit, fillEdit, [&] { finishLayout(edit); });

    std::printf("%-34s %13s %13s   %-9s\n", "", "reader", "QTextEdit", "ratio");
    report("first paint", ours.open, baseline.open, 1.0 / 8);
    report("scroll through all, frame, mean", ours.meanDragged, baseline.meanDragged, 1.0 / 50);
    report("resize", ours.resize, baseline.resize, 1.0 / 200);
    std::printf("%-34s %10.2f ms                             budget 4 ms   %s\n", "scroll through all, frame, mean", ours.meanDragged,
        ours.meanDragged <= 4 ? "met" : "NOT MET");
    remark("scroll through all, frame, worst", ours.worstDragged, baseline.worstDragged);
    remark("all laid out: half a view, mean", ours.meanHalfView, baseline.meanHalfView);
    remark("all laid out: wheel notch, mean", ours.meanNotch, baseline.meanNotch);
    return 0;
}
