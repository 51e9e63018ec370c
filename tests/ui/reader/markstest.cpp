// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readersample.h"
#include "ui/reader/articlelayout.h"
#include "ui/reader/articleview.h"
#include "ui/reader/margin.h"
#include "ui/reader/markgeometry.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// What is drawn of a line: which glyph of which font stands where.
QString glyphsOf(const QTextLayout &layout)
{
    QString seen;
    for (int line = 0; line < layout.lineCount(); ++line) {
        for (const auto &run : layout.lineAt(line).glyphRuns()) {
            seen += run.rawFont().familyName();
            const auto indexes = run.glyphIndexes();
            const auto positions = run.positions();
            for (qsizetype i = 0; i < indexes.size(); ++i) {
                seen += u" %1@%2,%3"_s.arg(indexes[i]).arg(positions[i].x()).arg(positions[i].y());
            }
        }
        seen += u'\n';
    }
    return seen;
}

QImage pictureOf(ArticleView &view)
{
    QImage image(view.size(), QImage::Format_RGB32);
    view.render(&image);
    return image;
}

AnnotationId add(Document &document, const QString &type, TextRange range, AnnotationState state = AnnotationState::Confirmed)
{
    Annotation annotation;
    annotation.id = document.takeAnnotationId();
    annotation.type = type;
    annotation.range = range;
    annotation.state = state;
    if (!document.apply(AddAnnotation{annotation})) {
        qFatal("refused");
    }
    return annotation.id;
}

struct OneSlice
{
    explicit OneSlice(const Document &document)
    {
        layout.setViewport({900, 700});
        layout.setDocument(&document);
        shapes = markShapes(slice(), document, layout.style());
    }
    SliceLayout &slice() { return *layout.visible().front().layout; }
    const MarkShape &shape(AnnotationId id) const { return *std::ranges::find(shapes, id, &MarkShape::id); }
    ArticleLayout layout;
    QList<MarkShape> shapes;
};

}

class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesGlyphRunsAsTheyAre_data();
    void leavesGlyphRunsAsTheyAre();
    void changesOnlyWhatLiesBehindTheText_data();
    void changesOnlyWhatLiesBehindTheText();
    void drawsNoBoxForIndirectSpeech();
    void drawsNestedMarksInsideEachOther();
    void drawsInnerMarkInWhereEndsCoincide();
    void splitsMarkThatEndsInsideNumber();
    void givesEachLineOfALongMarkItsRectangle();
    void drawsNoRejectedMark();
    void findsInnermostMarkUnderPoint();
    void placesGlossesWithoutCollisions();
    void paintsGlossesInTheMargin();
    void showsWhatWasFoundOfAMarkWithoutAGloss();
};

void MarksTest::leavesGlyphRunsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("own sample") << ReaderSample::solarText();
    if (const auto seed = ReaderSample::seedText()) {
        QTest::newRow("seed article") << *seed;
    }
}

void MarksTest::leavesGlyphRunsAsTheyAre()
{
    QFETCH(QString, text);
    const auto marked = ReaderSample::markedInsideWords(text);
    QVERIFY(marked.annotations().size() > 100);
    ArticleView view;
    view.resize(900, 700);
    view.setDocument(&marked);
    (void)pictureOf(view); // everything that painting does to layouts is done

    ArticleLayout layout;
    layout.setViewport({900, 700});
    layout.setDocument(&marked);
    int compared = 0;
    for (qsizetype i = 0; i < static_cast<qsizetype>(layout.slices().size()); ++i) {
        const auto &slice = layout.layout(i);
        const auto shapes = markShapes(slice, marked, layout.style());
        // The same words in the same font and width, laid out by Qt with nothing else around.
        QTextLayout plain(slice.slice().range.of(text).toString(), layout.style().font(slice.kind()));
        QTextOption option;
        option.setTextDirection(slice.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(slice.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        plain.setTextOption(option);
        plain.beginLayout();
        for (auto line = plain.createLine(); line.isValid(); line = plain.createLine()) {
            const auto ours = slice.textLayout().lineAt(line.lineNumber());
            line.setLineWidth(ours.width());
            line.setPosition(ours.position());
        }
        plain.endLayout();
        QVERIFY(slice.textLayout().formats().isEmpty());
        QCOMPARE(glyphsOf(slice.textLayout()), glyphsOf(plain));
        compared += static_cast<int>(shapes.size());
    }
    QCOMPARE(compared, marked.annotations().size());
}

void MarksTest::changesOnlyWhatLiesBehindTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        const char *theme = dark ? "dark" : "light";
        QTest::addRow("own sample, %s", theme) << ReaderSample::solarText() << dark;
        if (const auto seed = ReaderSample::seedText()) {
            QTest::addRow("seed article, %s", theme) << *seed << dark;
        }
    }
}

void MarksTest::changesOnlyWhatLiesBehindTheText()
{
    QFETCH(QString, text);
    QFETCH(bool, dark);
    const auto marked = ReaderSample::markedInsideWords(text);
    const Document plain(marked.article(), marked.tagset());
    ArticleView view;
    view.setTheme(dark ? ReaderTheme::dark() : ReaderTheme::light());
    view.resize(900, 900);
    view.setDocument(&plain);
    const auto without = pictureOf(view);
    view.setDocument(&marked);
    const auto with = pictureOf(view);
    const auto ink = view.theme().text().rgb();
    qint64 inkPixels = 0;
    qint64 changed = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            const auto before = without.pixel(x, y);
            const auto after = with.pixel(x, y);
            // Where a letter covers a pixel wholly, it still does; it covers no other one.
            if (before == ink) {
                QCOMPARE(after, before);
                ++inkPixels;
            } else {
                QVERIFY(after != ink);
            }
            changed += before != after;
        }
    }
    QVERIFY(inkPixels > 5000);
    QVERIFY(changed > 20'000);
}

void MarksTest::drawsNoBoxForIndirectSpeech()
{
    Document document(Article(u"قال فلان أمس إن السوق تنمو كثيرا"_s, {}), Tagset::standard());
    ArticleView view;
    view.resize(900, 400);
    view.setDocument(&document);
    const QImage before = pictureOf(view);
    Annotation statement;
    statement.id = document.takeAnnotationId();
    statement.type = u"statement"_s;
    statement.range = {16, 32};
    statement.state = AnnotationState::Confirmed;
    statement.value = QuotationValue{QuotationKind::Indirect, {}, {}};
    QVERIFY(document.apply(AddAnnotation{statement}));
    view.marksChanged(statement.range);
    const QImage after = pictureOf(view);
    QRect changed;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y)) {
                changed |= QRect(x, y, 1, 1);
            }
        }
    }
    QVERIFY(!changed.isEmpty()); // the dotted bar
    QVERIFY(changed.width() < 12);

    const auto inner = add(document, u"organization"_s, {16, 21});
    const OneSlice slice(document);
    QVERIFY(slice.shape(statement.id).indirect);
    QCOMPARE(slice.shape(inner).level, 0);
}

void MarksTest::drawsNestedMarksInsideEachOther()
{
    Document document(Article(u"قال رئيس شركة إنفيديا أمس إن السوق تنمو"_s, {}), Tagset::standard());
    const auto outer = add(document, u"role"_s, {4, 21});
    const auto inner = add(document, u"organization"_s, {14, 21});
    const auto apart = add(document, u"date"_s, {22, 25});
    const OneSlice slice(document);
    QCOMPARE(slice.shape(outer).level, 0);
    QCOMPARE(slice.shape(outer).levelsInside, 1);
    QCOMPARE(slice.shape(inner).level, 1);
    QCOMPARE(slice.shape(apart).levelsInside, 0);
    QCOMPARE(slice.shape(outer).rects.size(), 1);
    const auto outerRect = slice.shape(outer).rects.first();
    const auto innerRect = slice.shape(inner).rects.first();
    QVERIFY(outerRect.top() < innerRect.top());
    QVERIFY(outerRect.bottom() > innerRect.bottom());
    QVERIFY(outerRect.contains(innerRect));
    const auto place = [&](AnnotationId id) { return std::ranges::find(slice.shapes, id, &MarkShape::id) - slice.shapes.begin(); };
    QVERIFY(place(outer) < place(inner));
}

void MarksTest::drawsInnerMarkInWhereEndsCoincide()
{
    Document document(Article(u"قال رئيس شركة إنفيديا أمس إن السوق تنمو"_s, {}), Tagset::standard());
    const auto outer = add(document, u"role"_s, {4, 21});
    const auto inner = add(document, u"organization"_s, {14, 21});
    const OneSlice slice(document);
    // Both end at the same letter, which is the left end.
    QVERIFY(slice.shape(inner).rects.first().left() > slice.shape(outer).rects.first().left());
}

void MarksTest::splitsMarkThatEndsInsideNumber()
{
    const QString text = u"بلغ سعر السهم 100,000 دولار أمس"_s;
    Document document(Article(text, {}), Tagset::standard());
    const auto number = text.indexOf(u"100");
    const auto cut = add(document, u"money"_s, {number - 6, number + 3});
    const auto whole = add(document, u"count"_s, {number, number + 7});
    const OneSlice slice(document);
    QCOMPARE(slice.shape(cut).rects.size(), 2);
    QCOMPARE(slice.shape(whole).rects.size(), 1);
    const auto &parts = slice.shape(cut).rects;
    QVERIFY(!parts[0].intersects(parts[1]));
    // The digits are the left part of the number, the word is right of it.
    QVERIFY(std::abs(parts[0].left() - slice.shape(whole).rects.first().left()) <= 2);
    QVERIFY(parts[1].left() >= slice.shape(whole).rects.first().right() - 1);
}

void MarksTest::givesEachLineOfALongMarkItsRectangle()
{
    const auto document = ReaderSample::solar();
    ArticleLayout layout;
    layout.setViewport({900, 700});
    layout.setDocument(&document);
    const auto *quote = document.annotations().find(ReaderSample::markOf(
        document, u"كل لوح في هذا الموقع ركّبته أيدٍ من أبناء الجنوب، وهذا ما نفخر به قبل أي رقم"));
    QVERIFY(quote);
    const auto &slice = *layout.placedAt(quote->range.begin())->layout;
    const auto shapes = markShapes(slice, document, layout.style());
    const auto &shape = *std::ranges::find(shapes, quote->id, &MarkShape::id);
    const int lines = slice.lineOf(quote->range.end() - 1) - slice.lineOf(quote->range.begin()) + 1;
    QVERIFY(lines > 1);
    QCOMPARE(shape.rects.size(), lines);
    for (const auto &rect : shape.rects) {
        QVERIFY(rect.left() >= layout.page().columnLeft - 1);
        QVERIFY(rect.right() <= layout.page().columnLeft + layout.page().columnWidth + 1);
        QCOMPARE(rect, QRectF(rect.toRect()));
    }
}

void MarksTest::drawsNoRejectedMark()
{
    Document document(Article(u"قال رئيس شركة إنفيديا أمس"_s, {}), Tagset::standard());
    add(document, u"organization"_s, {14, 21}, AnnotationState::Rejected);
    QVERIFY(OneSlice(document).shapes.isEmpty());
}

void MarksTest::findsInnermostMarkUnderPoint()
{
    Document document(Article(u"قال رئيس شركة إنفيديا أمس إن السوق تنمو"_s, {}), Tagset::standard());
    const auto outer = add(document, u"role"_s, {4, 21});
    const auto inner = add(document, u"organization"_s, {14, 21});
    OneSlice slice(document);
    QCOMPARE(markAt(slice.shapes, slice.slice().rects({16, 17}).first().center()), inner);
    QCOMPARE(markAt(slice.shapes, slice.slice().rects({6, 7}).first().center()), outer);
    QVERIFY(!markAt(slice.shapes, slice.slice().rects({0, 2}).first().center()).isValid());
    QVERIFY(!markAt(slice.shapes, {2, 2}).isValid());
}

void MarksTest::showsWhatWasFoundOfAMarkWithoutAGloss()
{
    const QString text = u"قال سامي إن لينا في عمان"_s;
    Document document(Article(text, {}, {{BlockKind::Paragraph, {0, text.size()}}}), Tagset::standard());
    add(document, u"person"_s, {4, 8});
    const auto checked = add(document, u"person"_s, {12, 16});
    auto mark = *document.annotations().find(checked);
    mark.verification.status = VerificationStatus::Disputed;
    QVERIFY(document.apply(ChangeAnnotation{mark}));
    ArticleLayout layout;
    layout.setViewport({900, 700});
    layout.setDocument(&document);
    const auto rows = glossRows(*layout.visible().front().layout, document, layout.style(), layout.page());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].parts.size(), 1);
    const auto &part = rows[0].parts[0];
    QCOMPARE(part.id, checked);
    QCOMPARE(part.verification, VerificationStatus::Disputed);
    QVERIFY(part.checkLeft < part.signLeft); // outwards, from the text at the right
    QVERIFY(part.checkLeft >= layout.page().marginLeft);
}

void MarksTest::placesGlossesWithoutCollisions()
{
    // More figures in a line than the margin has rows beside it.
    const QString text = u"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 "_s.repeated(6);
    Document document(Article(text, {}, {{BlockKind::Paragraph, {0, text.size()}}}), Tagset::standard());
    Figure figure;
    figure.number = Decimal(12);
    figure.unit = u"كتاب"_s;
    for (qsizetype at = 0; at < text.size(); at = text.indexOf(u' ', at) + 1) {
        Annotation annotation;
        annotation.id = document.takeAnnotationId();
        annotation.type = u"count"_s;
        annotation.range = {at, text.indexOf(u' ', at)};
        annotation.value = figure;
        QVERIFY(document.apply(AddAnnotation{annotation}));
    }
    for (const int width : {900, 500}) {
        ArticleLayout layout;
        layout.setViewport({width, 700});
        layout.setDocument(&document);
        const auto &slice = *layout.visible().front().layout;
        const auto rows = glossRows(slice, document, layout.style(), layout.page());
        QVERIFY(rows.size() > 1);
        qsizetype parts = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QVERIFY(rows[i].top >= 0);
            QVERIFY(rows[i].top + layout.style().glossHeight() <= slice.height());
            QVERIFY(i == 0 || rows[i].top >= rows[i - 1].top + layout.style().glossHeight());
            parts += rows[i].parts.size();
            for (const auto &part : rows[i].parts) {
                if (!part.shown.text().isEmpty()) {
                    QVERIFY(part.shownLeft >= layout.page().marginLeft - 1);
                    QVERIFY(part.shownLeft + part.shown.size().width() <= layout.page().marginLeft + layout.page().marginWidth + 1);
                }
            }
        }
        QCOMPARE(parts, document.annotations().size());
    }
}

void MarksTest::paintsGlossesInTheMargin()
{
    const auto document = ReaderSample::solar();
    ArticleView view;
    view.resize(1000, 700);
    view.setDocument(&document);
    const auto picture = pictureOf(view);
    const auto page = PageGeometry::of(ReaderStyle(), view.viewport()->width(), true);
    const QRect margin(page.marginLeft, 0, page.marginWidth, picture.height());
    int inked = 0;
    for (int y = 0; y < margin.height(); ++y) {
        for (int x = margin.left(); x <= margin.right(); ++x) {
            inked += picture.pixel(x, y) != view.theme().page().rgb();
        }
    }
    QVERIFY(inked > 500);
}

QTEST_MAIN(MarksTest)
#include "markstest.moc"
