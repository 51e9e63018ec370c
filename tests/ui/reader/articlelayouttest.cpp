// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readersample.h"
#include "ui/reader/articlelayout.h"
#include "ui/reader/markgeometry.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ArticleLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLinesBetweenSixtyAndSeventyLettersHoweverWideTheView();
    void givesMarginTheSideWhereLinesEnd();
    void dropsMarginBeforeColumnInNarrowView();
    void decidesDirectionOfEachParagraphByMajority();
    void keepsTopLineStillWhileHeightsAreRefined();
    void keepsTopLineThroughResizeAndZoom();
    void scrollsBothWaysOverTheSameLines();
    void endsAtTheLastLine();
    void laysOutOnlyWhatIsInView();
    void splitsHugeLineAndShowsAllOfIt();
    void estimatesHeightsNearTheTruth();
    void hangsListItemsFromTheirMark();
    void labelsFirstFurnitureOnly();
};

namespace {

constexpr QSize view(900, 700);

Document longDocument(int copies = 60)
{
    return Document(Article((ReaderSample::solarText().trimmed() + u'\n').repeated(copies), {}), Tagset::standard());
}

/// Where each visible line stands: position of its first character and y in the viewport.
QList<std::pair<qsizetype, int>> visibleLines(ArticleLayout &layout)
{
    QList<std::pair<qsizetype, int>> lines;
    for (const auto &placed : layout.visible()) {
        for (int line = 0; line < placed.layout->lineCount(); ++line) {
            const auto y = static_cast<int>(placed.y + placed.layout->lineRect(line).top());
            if (y >= 0 && y < view.height()) {
                lines.append({placed.layout->lineRange(line).begin(), y});
            }
        }
    }
    return lines;
}

}

void ArticleLayoutTest::keepsLinesBetweenSixtyAndSeventyLettersHoweverWideTheView()
{
    const auto document = longDocument(1);
    for (const int width : {900, 1280, 2560}) {
        ArticleLayout layout;
        layout.setViewport({width, 3000});
        layout.setDocument(&document);
        qsizetype letters = 0;
        int lines = 0;
        for (const auto &placed : layout.visible()) {
            if (placed.layout->kind() == BlockKind::Paragraph) {
                for (int line = 0; line + 1 < placed.layout->lineCount(); ++line) {
                    letters += placed.layout->lineRange(line).length();
                    ++lines;
                }
            }
        }
        QVERIFY(lines > 5);
        QVERIFY2(letters >= 55 * lines && letters <= 70 * lines, qPrintable(u"%1 letters in %2 lines"_s.arg(letters).arg(lines)));
        // Its middle is the view's.
        QVERIFY(std::abs(layout.page().columnLeft + layout.page().columnWidth / 2 - width / 2) <= 1 || width == 900);
    }
}

void ArticleLayoutTest::givesMarginTheSideWhereLinesEnd()
{
    const ReaderStyle style;
    const auto arabic = PageGeometry::of(style, 1000, true);
    const auto latin = PageGeometry::of(style, 1000, false);
    QVERIFY(arabic.marginWidth > 0);
    QVERIFY(arabic.marginLeft + arabic.marginWidth < arabic.columnLeft);
    QVERIFY(arabic.barLeft + arabic.barWidth <= arabic.columnLeft);
    QVERIFY(arabic.barLeft > arabic.marginLeft + arabic.marginWidth);
    QVERIFY(latin.marginLeft > latin.columnLeft + latin.columnWidth);
    QVERIFY(latin.barLeft >= latin.columnLeft + latin.columnWidth);
    QVERIFY(latin.marginLeft + latin.marginWidth <= 1000);
    QCOMPARE(latin.columnWidth, arabic.columnWidth);
}

void ArticleLayoutTest::dropsMarginBeforeColumnInNarrowView()
{
    for (const qreal zoom : {0.5, 1.0, 4.0}) {
        const ReaderStyle style(zoom);
        for (int width = 1; width < 2000; width += 13) {
            const auto page = PageGeometry::of(style, width, true);
            QVERIFY(page.columnWidth >= 1);
            if (width > 200) {
                QVERIFY(page.columnLeft >= 0);
                QVERIFY(page.columnLeft + page.columnWidth <= width);
            }
            if (page.marginWidth > 0) {
                QVERIFY(page.marginLeft >= 0);
                QVERIFY(page.columnWidth >= style.em() * 11);
            }
        }
    }
    QCOMPARE(PageGeometry::of(ReaderStyle(), 260, true).marginWidth, 0);
}

void ArticleLayoutTest::decidesDirectionOfEachParagraphByMajority()
{
    const QString text = u"BBC: ارتفع السعر في الأسواق اليوم بعد هبوط\nThe price of القمح rose again on Monday morning\nقال الوزير ذلك صباح اليوم"_s;
    const Document document(Article(text, {}, {{BlockKind::Paragraph, {0, 42}}, {BlockKind::Paragraph, {43, 90}}, {BlockKind::Paragraph, {91, 116}}}),
        Tagset::standard());
    ArticleLayout layout;
    layout.setViewport(view);
    layout.setDocument(&document);
    QCOMPARE(layout.visible().size(), 3U);
    auto &first = *layout.visible()[0].layout;
    auto &second = *layout.visible()[1].layout;
    QVERIFY(first.isRightToLeft());
    QVERIFY(!second.isRightToLeft());
    QVERIFY(layout.visible()[2].layout->isRightToLeft());
    // BBC begins at the right edge of the column, and The at the left one.
    const auto right = layout.page().columnLeft + layout.page().columnWidth;
    QVERIFY(std::abs(first.rects({0, 3}).first().right() - right) < 1);
    QVERIFY(std::abs(second.rects({43, 46}).first().left() - layout.page().columnLeft) < 1);
}

void ArticleLayoutTest::keepsTopLineStillWhileHeightsAreRefined()
{
    const auto document = longDocument();
    ArticleLayout layout;
    layout.setViewport(view);
    layout.setDocument(&document);
    layout.scrollToY(layout.contentHeight() / 2);
    auto before = visibleLines(layout);
    QVERIFY(before.size() > 5);
    bool refined = false;
    for (int step = 0; step < 300; ++step) {
        // Upwards, into what was never laid out: what was in view moves by exactly as much.
        const auto heightBefore = layout.contentHeight();
        layout.scrollBy(-37);
        const auto now = visibleLines(layout);
        refined |= layout.contentHeight() != heightBefore;
        int compared = 0;
        for (const auto &[position, y] : before) {
            for (const auto &[samePosition, newY] : now) {
                if (samePosition == position) {
                    QCOMPARE(newY, y + 37);
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 5);
        before = now;
    }
    QVERIFY(refined);
}

void ArticleLayoutTest::keepsTopLineThroughResizeAndZoom()
{
    const auto document = longDocument();
    ArticleLayout layout;
    layout.setViewport(view);
    layout.setDocument(&document);
    layout.scrollToPosition(document.article().text().size() / 2);
    const auto top = layout.topPosition();
    const auto lineHoldsTop = [&] {
        const auto *placed = layout.placedAt(top);
        if (!placed) {
            return false;
        }
        const auto line = placed->layout->lineRect(placed->layout->lineOf(top)).translated(0, placed->y);
        return line.top() < 2 && line.bottom() > 0;
    };
    QVERIFY(lineHoldsTop());
    layout.setViewport({600, 700});
    QVERIFY(lineHoldsTop());
    for (const qreal zoom : {2.0, 0.5, 1.0}) {
        layout.setStyle(ReaderStyle(zoom));
        QVERIFY(lineHoldsTop());
    }
}

void ArticleLayoutTest::scrollsBothWaysOverTheSameLines()
{
    const auto document = longDocument(4);
    ArticleLayout layout;
    layout.setViewport(view);
    layout.setDocument(&document);
    QList<qsizetype> down;
    for (int i = 0; i < 25; ++i) {
        down.append(layout.topPosition());
        layout.scrollBy(100);
    }
    QList<qsizetype> up;
    for (int i = 0; i < 25; ++i) {
        layout.scrollBy(-100);
        up.prepend(layout.topPosition());
    }
    QCOMPARE(up, down);
    QCOMPARE(layout.top(), 0);
}

void ArticleLayoutTest::endsAtTheLastLine()
{
    const auto document = longDocument(5);
    ArticleLayout layout;
    layout.setViewport(view);
    layout.setDocument(&document);
    for (const bool byEstimate : {true, false}) {
        byEstimate ? layout.scrollToY(layout.contentHeight() + 5000) : layout.scrollBy(2000);
        const auto &last = layout.visible().back();
        QCOMPARE(last.index, static_cast<qsizetype>(layout.slices().size()) - 1);
        QCOMPARE(last.y + last.layout->height(), view.height());
        QCOMPARE(layout.top() + view.height(), layout.contentHeight());
    }
    // A short article hangs from the top.
    const auto little = Document(Article(u"سطر واحد فقط"_s, {}), Tagset::standard());
    layout.setDocument(&little);
    layout.scrollBy(500);
    QCOMPARE(layout.visible().front().y, 0);
}

void ArticleLayoutTest::laysOutOnlyWhatIsInView()
{
    const auto document = longDocument(300);
    ArticleLayout layout;
    layout.setViewport(view);
    layout.setDocument(&document);
    QVERIFY(layout.slices().size() > 3000);
    QVERIFY(layout.visible().size() < 30);
    int height = 0;
    for (const auto &placed : layout.visible()) {
        height += placed.layout->height();
    }
    QVERIFY(height < view.height() * 2);
}

void ArticleLayoutTest::splitsHugeLineAndShowsAllOfIt()
{
    const QString line = u"كلمة وأخرى ثم 12 "_s.repeated(12'000);
    const Document document(Article(line, {}, {{BlockKind::Paragraph, {0, line.size()}}}), Tagset::standard());
    ArticleLayout layout;
    layout.setViewport(view);
    layout.setDocument(&document);
    QVERIFY(layout.slices().size() > 5);
    const auto at = layout.slices()[3].range.begin();
    layout.scrollToPosition(at, 300);
    // Positions just before and behind the cut stand in lines one under the other.
    const auto *before = layout.placedAt(at - 2);
    const auto *behind = layout.placedAt(at);
    QVERIFY(before && behind);
    QCOMPARE(behind->index, before->index + 1);
    const auto above = before->layout->caretRect(at - 2).translated(0, before->y);
    const auto below = behind->layout->caretRect(at).translated(0, behind->y);
    QVERIFY(below.top() - above.bottom() < 2);
    QVERIFY(below.top() >= above.bottom() - 2);
    QCOMPARE(behind->layout->caretAt(QPointF(below.left(), below.center().y() - behind->y)), at);
}

void ArticleLayoutTest::estimatesHeightsNearTheTruth()
{
    const auto document = longDocument(3);
    ArticleLayout layout;
    layout.setViewport(view);
    layout.setDocument(&document);
    const auto estimate = layout.contentHeight();
    for (qsizetype i = 0; i < static_cast<qsizetype>(layout.slices().size()); ++i) {
        (void)layout.layout(i);
    }
    const auto truth = layout.contentHeight();
    QVERIFY2(std::abs(estimate - truth) < truth * 0.15, qPrintable(u"%1 for %2"_s.arg(estimate).arg(truth)));
}

void ArticleLayoutTest::hangsListItemsFromTheirMark()
{
    const QString item = u"- أول ما يذكر في هذه القائمة كلام يطول حتى لا يسعه سطر واحد في أي نافذة كانت، فيلتف إلى ما بعده"_s;
    const Document document(Article(item, {}, {{BlockKind::ListItem, {0, item.size()}}}), Tagset::standard());
    ArticleLayout layout;
    layout.setViewport(view);
    layout.setDocument(&document);
    const auto &slice = *layout.visible().front().layout;
    QVERIFY(slice.lineCount() > 1);
    const auto right = layout.page().columnLeft + layout.page().columnWidth;
    const auto firstWord = slice.rects({2, 3}).first().right();
    const auto secondLine = slice.lineRect(1).right();
    QVERIFY(slice.lineRect(0).right() < right - layout.style().em());
    QVERIFY(std::abs(firstWord - secondLine) < 1.5);
}

void ArticleLayoutTest::labelsFirstFurnitureOnly()
{
    const QString text = u"نص الخبر هنا.\nاترك تعليقا\nشارك"_s;
    const Document document(Article(text, {}, {{BlockKind::Paragraph, {0, 13}}, {BlockKind::Furniture, {14, 25}}, {BlockKind::Furniture, {26, 30}}}),
        Tagset::standard());
    ArticleLayout layout;
    layout.setViewport(view);
    layout.setDocument(&document);
    QCOMPARE(layout.visible().size(), 3U);
    QVERIFY(layout.visible()[0].layout->labelRect().isEmpty());
    QVERIFY(!layout.visible()[1].layout->labelRect().isEmpty());
    QVERIFY(layout.visible()[1].layout->labelRect().bottom() <= layout.visible()[1].layout->lineRect(0).top());
    QVERIFY(layout.visible()[2].layout->labelRect().isEmpty());
}

QTEST_MAIN(ArticleLayoutTest)
#include "articlelayouttest.moc"
