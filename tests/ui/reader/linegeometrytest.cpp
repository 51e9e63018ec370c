// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/invisibles.h"
#include "readersample.h"
#include "ui/reader/linegeometry.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTest>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// Takes down what is filled on it, in whole pixels as QTextLayout fills selections.
class FillRecorder : public QPaintDevice
{
public:
    QList<QRectF> fills;

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return 0x10000;
        case PdmWidth:
        case PdmHeight:
            return 4000;
        default:
            return 96;
        }
    }

private:
    struct Engine : QPaintEngine
    {
        explicit Engine(FillRecorder *recorder)
            : QPaintEngine(AllFeatures)
            , owner(recorder)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        Type type() const override { return User; }
        void drawPath(const QPainterPath &path) override
        {
            for (const auto &part : path.toSubpathPolygons()) {
                owner->fills.append(part.boundingRect());
            }
        }
        void drawRects(const QRectF *rects, int count) override { owner->fills.append(QList<QRectF>(rects, rects + count)); }
        void drawTextItem(const QPointF &, const QTextItem &) override { }
        FillRecorder *owner;
    };
    mutable Engine m_engine{this};
};

QFont naskh()
{
    QFont font;
    font.setFamilies({u"Noto Naskh Arabic"_s, u"Noto Serif"_s});
    font.setPixelSize(20);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// A paragraph laid out as the reader does it.
struct Paragraph
{
    explicit Paragraph(const QString &words, qreal width = 2000, const QFont &font = naskh())
        : text(words)
        , rightToLeft(isRightToLeft(words))
        , layout(words, font)
    {
        QTextOption option;
        option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        qreal y = 0;
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
    }

    QList<LineGeometry::Span> spans(int from, int to, int line = 0) const
    {
        const auto textLine = layout.lineAt(line);
        return LineGeometry(textLine, layout, text, rightToLeft).spans(from, to);
    }

    QString text;
    bool rightToLeft;
    QTextLayout layout;
};

/// What QTextLayout itself fills for a selection of [from, to), left to right; it keeps letters joined and is exact, but only paints.
QList<LineGeometry::Span> paintedSelection(const Paragraph &paragraph, int from, int to)
{
    FillRecorder recorder;
    QPainter painter(&recorder);
    QTextLayout::FormatRange selection;
    selection.start = from;
    selection.length = to - from;
    selection.format.setBackground(Qt::red);
    paragraph.layout.draw(&painter, {}, {selection});
    painter.end();
    QList<LineGeometry::Span> spans;
    for (const auto &rect : recorder.fills) {
        spans.append({rect.left(), rect.right()});
    }
    std::ranges::sort(spans, {}, &LineGeometry::Span::left);
    QList<LineGeometry::Span> merged;
    for (const auto &span : spans) {
        if (!merged.isEmpty() && span.left <= merged.last().right) {
            merged.last().right = std::max(merged.last().right, span.right);
        } else {
            merged.append(span);
        }
    }
    return merged;
}

bool endsInsideLamAlef(QStringView text, int position)
{
    return position > 0 && position < text.size() && text[position - 1] == u'ل' && u"اأإآٱ"_s.contains(text[position]);
}

}

class LineGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTwoRectanglesForRangeEndingInsideNumber();
    void agreesWithPaintedSelectionForEveryRange_data();
    void agreesWithPaintedSelectionForEveryRange();
    void halvesLamAlefBetweenItsLetters();
    void coversNumberBeforeSpaceAtLineEnd();
    void givesEachCaretItsOwnPlace_data();
    void givesEachCaretItsOwnPlace();
    void findsCharacterUnderEachOfItsPixels_data();
    void findsCharacterUnderEachOfItsPixels();
};

void LineGeometryTest::givesTwoRectanglesForRangeEndingInsideNumber()
{
    const Paragraph paragraph(u"بلغ السعر 100,000 دولار أمس"_s);
    const int number = static_cast<int>(paragraph.text.indexOf(u"100,000"));
    const auto whole = paragraph.spans(0, static_cast<int>(paragraph.text.size()));
    QCOMPARE(whole.size(), 1);

    // "السعر 100": the words right of the number, and the left part of the number, which is written left to right.
    const auto spans = paragraph.spans(4, number + 3);
    QCOMPARE(spans.size(), 2);
    const auto digits = paragraph.spans(number, number + 7);
    QCOMPARE(digits.size(), 1);
    QCOMPARE(spans[0].left, digits[0].left);
    QVERIFY(spans[0].right < digits[0].right);
    QCOMPARE(spans[1].left, digits[0].right);
    QVERIFY(spans[1].right < whole[0].right);
    // Widths of both are those of the characters.
    QCOMPARE(spans[0].right - spans[0].left, paragraph.spans(number, number + 3)[0].right - digits[0].left);
}

void LineGeometryTest::agreesWithPaintedSelectionForEveryRange_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("number in Arabic") << u"بلغ السعر 100,000 دولار في 25 مايو"_s;
    QTest::newRow("Latin and brackets in Arabic") << u"قالت إنفيديا (Nvidia) إن OpenAI 5G تنمو"_s;
    QTest::newRow("vocalised") << u"ركّبته أيدٍ مِنْ أبناءِ الجنوبِ"_s;
    QTest::newRow("number at both ends") << u"100 مليار ثم 200"_s;
    QTest::newRow("Arabic in Latin") << u"The word حاشية 12 means gloss"_s;
    QTest::newRow("Arabic digits and percent") << u"ارتفع ١٤٫٥٪ ثم هبط 3.5% أمس"_s;
    QTest::newRow("controls") << u"قال \u2067ABC 12\u2069 نعم \u200Fثم -5"_s;
    QTest::newRow("astral") << u"فرح 😀 كبير 👍🏽 هنا"_s;
}

void LineGeometryTest::agreesWithPaintedSelectionForEveryRange()
{
    QFETCH(QString, text);
    const Paragraph paragraph(text);
    QCOMPARE(paragraph.layout.lineCount(), 1);
    int compared = 0;
    for (int from = 0; from < text.size(); ++from) {
        for (int to = from + 1; to <= text.size(); ++to) {
            const bool splits = !paragraph.layout.isValidCursorPosition(from) || !paragraph.layout.isValidCursorPosition(to);
            if (splits || endsInsideLamAlef(text, from) || endsInsideLamAlef(text, to)) {
                continue;
            }
            const auto ours = paragraph.spans(from, to);
            const auto painted = paintedSelection(paragraph, from, to);
            const auto where = u"[%1, %2)"_s.arg(from).arg(to);
            QList<LineGeometry::Span> rounded;
            for (const auto &span : ours) {
                // Painted rectangles are the whole pixels around; neighbours that share a pixel are one there.
                const LineGeometry::Span whole{std::floor(span.left + 0.01), std::ceil(span.right - 0.01)};
                if (!rounded.isEmpty() && whole.left <= rounded.last().right) {
                    rounded.last().right = whole.right;
                } else {
                    rounded.append(whole);
                }
            }
            QVERIFY2(rounded.size() == painted.size(), qPrintable(where));
            for (qsizetype i = 0; i < rounded.size(); ++i) {
                QVERIFY2(std::abs(rounded[i].left - painted[i].left) <= 1, qPrintable(where));
                QVERIFY2(std::abs(rounded[i].right - painted[i].right) <= 1, qPrintable(where));
            }
            ++compared;
        }
    }
    QVERIFY(compared > 50);
}

void LineGeometryTest::halvesLamAlefBetweenItsLetters()
{
    // A mark that leaves the clitic ل of لأحمد out begins inside what many fonts draw as one glyph.
    const Paragraph paragraph(u"كتاب لأحمد"_s);
    const int alef = static_cast<int>(paragraph.text.indexOf(u'أ'));
    const auto lamAlef = paragraph.spans(alef - 1, alef + 1);
    const auto onlyAlef = paragraph.spans(alef, alef + 1);
    QCOMPARE(lamAlef.size(), 1);
    QCOMPARE(onlyAlef.size(), 1);
    const auto width = lamAlef[0].right - lamAlef[0].left;
    const auto part = onlyAlef[0].right - onlyAlef[0].left;
    QVERIFY(part > width / 4 && part < width * 3 / 4);
    QCOMPARE(onlyAlef[0].left, lamAlef[0].left);
}

void LineGeometryTest::coversNumberBeforeSpaceAtLineEnd()
{
    const QString text = u"موزعة على مساحة قدرها 14 كيلومترا"_s;
    const int number = static_cast<int>(text.indexOf(u"14"));
    // As wide as the words up to the number, so that the line ends behind it.
    const Paragraph wide(text);
    const auto upToNumber = wide.spans(0, number + 2);
    const Paragraph paragraph(text, std::ceil(upToNumber[0].right - upToNumber[0].left) + 3);
    QCOMPARE(paragraph.layout.lineCount(), 2);
    QCOMPARE(paragraph.layout.lineAt(1).textStart(), number + 3);
    const auto spans = paragraph.spans(number, number + 2);
    QCOMPARE(spans.size(), 1);
    const auto same = wide.spans(number, number + 2);
    QCOMPARE(spans[0].right - spans[0].left, same[0].right - same[0].left);
}

void LineGeometryTest::givesEachCaretItsOwnPlace_data()
{
    agreesWithPaintedSelectionForEveryRange_data();
}

void LineGeometryTest::givesEachCaretItsOwnPlace()
{
    QFETCH(QString, text);
    const Paragraph paragraph(text);
    const auto line = paragraph.layout.lineAt(0);
    const LineGeometry geometry(line, paragraph.layout, text, paragraph.rightToLeft);
    const auto carets = geometry.caretsFromLeft();
    QList<int> expected;
    for (int position = 0; position <= text.size(); ++position) {
        if (paragraph.layout.isValidCursorPosition(position)) {
            expected.append(position);
        }
    }
    auto sorted = carets;
    std::ranges::sort(sorted);
    QCOMPARE(sorted, expected);
    for (qsizetype i = 1; i < carets.size(); ++i) {
        QVERIFY(geometry.caretX(carets[i - 1]) <= geometry.caretX(carets[i]));
    }
    QCOMPARE(carets.first(), paragraph.rightToLeft ? text.size() : 0);
    QCOMPARE(carets.last(), paragraph.rightToLeft ? 0 : text.size());
}

void LineGeometryTest::findsCharacterUnderEachOfItsPixels_data()
{
    agreesWithPaintedSelectionForEveryRange_data();
}

void LineGeometryTest::findsCharacterUnderEachOfItsPixels()
{
    QFETCH(QString, text);
    const Paragraph paragraph(text);
    const auto line = paragraph.layout.lineAt(0);
    const LineGeometry geometry(line, paragraph.layout, text, paragraph.rightToLeft);
    int found = 0;
    for (int position = 0; position < text.size(); position = paragraph.layout.nextCursorPosition(position)) {
        const int next = paragraph.layout.nextCursorPosition(position);
        for (const auto &span : geometry.spans(position, next)) {
            for (qreal x = span.left + 0.3; x < span.right - 0.3; x += 0.5) {
                QCOMPARE(geometry.characterAt(x), position);
                const int caret = geometry.caretAt(x);
                QVERIFY(caret == position || caret == next);
                ++found;
            }
        }
    }
    QVERIFY(found > 100);
}

QTEST_MAIN(LineGeometryTest)
#include "linegeometrytest.moc"
