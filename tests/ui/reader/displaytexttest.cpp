// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/displaytext.h"

#include "readersample.h"
#include "ui/reader/articlelayout.h"
#include "ui/reader/articleview.h"
#include "ui/reader/markgeometry.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGlyphRun>
#include <QTest>
#include <QTextLayout>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

constexpr DisplayOptions unvocalised{.vocalisation = false};

const QString vocalised = u"زَارَ الْوَزِيرُ بَيْرُوتَ وَالْقَاهِرَةَ، وَدَفَعَ ١٠٠٬٠٠٠ دولارٍ (BBC) لِلسَّلَامِ ثُمَّ عَادَ أَمْسِ إلى مُسْتَشْفًى قَرِيبٍ مِنَ الْمَدِينَةِ الْقَدِيمَةِ الَّتِي كَانَتْ هُنَاكَ"_s;

QString shownOf(const QString &text, const DisplayOptions &options, bool rightToLeft = true)
{
    return DisplayText(text, options, rightToLeft).text();
}

Document documentOf(const QString &text)
{
    return ReaderSample::document(text, {});
}

struct Glyphs
{
    QList<quint32> indexes;
    QList<QPointF> positions;
    friend bool operator==(const Glyphs &, const Glyphs &) = default;
};

Glyphs glyphsOf(const QTextLayout &layout)
{
    Glyphs all;
    for (const auto &run : layout.glyphRuns()) {
        all.indexes += run.glyphIndexes();
        all.positions += run.positions();
    }
    return all;
}

/// Two layouts of one width: of a vocalised text with its vocalisation hidden, and of the same text written without.
struct Both
{
    explicit Both(const QString &text)
        : hidden(documentOf(text))
        , plain(documentOf(shownOf(text, unvocalised)))
        , map(text, unvocalised, true)
    {
        for (auto *layout : {&hiddenLayout, &plainLayout}) {
            layout->setViewport({500, 700});
        }
        hiddenLayout.setDisplay(unvocalised);
        hiddenLayout.setDocument(&hidden);
        plainLayout.setDocument(&plain);
    }
    SliceLayout &hiddenSlice() { return hiddenLayout.layout(0); }
    SliceLayout &plainSlice() { return plainLayout.layout(0); }

    Document hidden;
    Document plain;
    DisplayText map;
    ArticleLayout hiddenLayout;
    ArticleLayout plainLayout;
};

}

class DisplayTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsWished_data();
    void showsWhatIsWished();
    void leadsPositionsBackAndForth();
    void layedOutAsIfItWereWrittenWithoutVocalisation();
    void caretsAndMarksStandWhereTheirLettersAre();
    void arrowsGoFromLetterToLetterAndCopyingGivesTheText();
    void keepsTextAndPlacesForAssistiveTechnology();
    void keepsTheLineAtTheTop();
    void keepsPositionsWhenDigitsChange();
};

void DisplayTextTest::showsWhatIsWished_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<DisplayOptions>("options");
    QTest::addColumn<QString>("shown");
    const DisplayOptions latin{.digits = DigitShapes::Latin};
    const DisplayOptions arabic{.digits = DigitShapes::ArabicIndic};
    QTest::newRow("as written") << vocalised << DisplayOptions() << vocalised;
    QTest::newRow("vocalisation") << u"مُحَمَّدٌ هٰذا"_s << unvocalised << u"محمد هذا"_s;
    QTest::newRow("hamza of two characters is a letter") << u"ا\u0654َحمد"_s << unvocalised << u"ا\u0654حمد"_s;
    QTest::newRow("at the beginning") << u"\u064Eب"_s << unvocalised << u"ب"_s;
    QTest::newRow("Latin digits") << u"١٬٢٣٤٫٥ و۱۹"_s << latin << u"1٬234٫5 و19"_s;
    QTest::newRow("Arabic-Indic digits") << u"في 2025 و۱۹"_s << arabic << u"في ٢٠٢٥ و١٩"_s;
    QTest::newRow("not in Latin words") << u"من COVID-19 إلى www.x2.org في 2020"_s << arabic << u"من COVID-19 إلى www.x2.org في ٢٠٢٠"_s;
    QTest::newRow("other numerals") << u"x² ½ Ⅳ"_s << latin << u"x² ½ Ⅳ"_s;
}

void DisplayTextTest::showsWhatIsWished()
{
    QFETCH(QString, written);
    QFETCH(DisplayOptions, options);
    QTEST(shownOf(written, options), "shown");
    QCOMPARE(shownOf(u"In 2025"_s, {.digits = DigitShapes::ArabicIndic}, false), u"In 2025"_s);
}

void DisplayTextTest::leadsPositionsBackAndForth()
{
    const DisplayText map(vocalised, unvocalised, true);
    for (int i = 0; i <= map.text().size(); ++i) {
        QCOMPARE(map.shown(map.written(i)), i);
        QVERIFY(i == map.text().size() || map.text().at(i) == vocalised.at(map.written(i)));
    }
    for (qsizetype i = 0; i < vocalised.size(); ++i) {
        QVERIFY(map.shown(i) <= map.shown(i + 1));
    }
    QCOMPARE(map.written(map.text().size()), vocalised.size());
}

void DisplayTextTest::layedOutAsIfItWereWrittenWithoutVocalisation()
{
    Both both(vocalised);
    QVERIFY(both.hiddenSlice().textLayout().formats().isEmpty());
    QVERIFY(both.hiddenSlice().lineCount() > 1);
    QCOMPARE(glyphsOf(both.hiddenSlice().textLayout()), glyphsOf(both.plainSlice().textLayout()));
}

void DisplayTextTest::caretsAndMarksStandWhereTheirLettersAre()
{
    Both both(vocalised);
    for (qsizetype i = 0; i <= vocalised.size(); ++i) {
        QCOMPARE(both.hiddenSlice().caretRect(i), both.plainSlice().caretRect(both.map.shown(i)));
        QCOMPARE(both.hiddenSlice().lineOf(i), both.plainSlice().lineOf(both.map.shown(i)));
    }
    for (int i = 0; i < both.map.text().size(); ++i) {
        for (int j = i + 1; j < both.map.text().size(); j += 3) {
            const TextRange written(both.map.written(i), both.map.written(j));
            QCOMPARE(both.hiddenSlice().rects(written), both.plainSlice().rects({i, j}));
        }
    }
    for (int line = 0; line < both.plainSlice().lineCount(); ++line) {
        const auto range = both.plainSlice().lineRange(line);
        QCOMPARE(both.hiddenSlice().lineRange(line), TextRange(both.map.written(range.begin()), both.map.written(range.end())));
        const auto box = both.plainSlice().lineRect(line);
        for (qreal x = box.left() - 5; x < box.right() + 5; x += 3) {
            const QPointF point(x, box.center().y());
            QCOMPARE(both.hiddenSlice().caretAt(point), both.map.written(both.plainSlice().caretAt(point)));
            QCOMPARE(both.hiddenSlice().characterAt(point), both.map.written(both.plainSlice().characterAt(point)));
        }
    }
}

void DisplayTextTest::arrowsGoFromLetterToLetterAndCopyingGivesTheText()
{
    const auto document = documentOf(u"قَالَ مُحَمَّدٌ"_s);
    const auto &text = document.article().text();
    ArticleView view;
    view.resize(600, 300);
    view.setDisplay(unvocalised);
    view.setDocument(&document);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    for (const auto expected : {2, 3, 5, 6, 8, 10, 13}) {
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.caretPosition(), expected);
    }
    view.setSelection({7, 7}); // inside a letter with its mark, as a mark's edge may be
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.caretPosition(), 10);
    view.setSelection({6, 6});
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view.selection(), TextRange(6, text.size()));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"مُحَمَّدٌ"_s);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), text);
}

void DisplayTextTest::keepsTextAndPlacesForAssistiveTechnology()
{
    const auto document = documentOf(vocalised);
    ArticleView view;
    view.resize(600, 300);
    view.setDocument(&document);
    view.setDisplay({.vocalisation = false, .digits = DigitShapes::Latin});
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto *text = QAccessible::queryAccessibleInterface(&view)->textInterface();
    QCOMPARE(text->characterCount(), vocalised.size());
    QCOMPARE(text->text(0, -1), vocalised);
    view.setSelection({6, 16});
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(start, 6);
    QCOMPARE(end, 16);
    const auto at = vocalised.indexOf(u"دولار");
    QVERIFY(!text->characterRect(int(at)).isEmpty());
    QCOMPARE(text->offsetAtPoint(text->characterRect(int(at)).center() + QPoint(text->characterRect(int(at)).width() / 2 - 1, 0)), at);
}

void DisplayTextTest::keepsTheLineAtTheTop()
{
    QStringList paragraphs;
    for (int i = 0; i < 200; ++i) {
        paragraphs.append(vocalised);
    }
    const Document document(Article(paragraphs.join(u'\n'), {}), Tagset::standard());
    ArticleView view;
    view.resize(500, 400);
    view.setDocument(&document);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto paragraph = document.article().blocks().at(120).range.begin();
    view.scrollToPosition(paragraph);
    view.setDisplay(unvocalised);
    QCOMPARE(view.topPosition(), paragraph);
    view.setDisplay({});
    QCOMPARE(view.topPosition(), paragraph);
}

void DisplayTextTest::keepsPositionsWhenDigitsChange()
{
    const DisplayText map(u"عام ٢٠٢٥"_s, {.digits = DigitShapes::Latin}, true);
    for (int i = 0; i <= map.text().size(); ++i) {
        QCOMPARE(map.shown(i), i);
        QCOMPARE(map.written(i), i);
    }
}

QTEST_MAIN(DisplayTextTest)
#include "displaytexttest.moc"
