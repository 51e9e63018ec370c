// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/annotate/linkstrip.h"
#include "ui/panes/relationspane.h"
#include "ui/window/statusline.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QToolButton>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// Nested marks, edges, and links between marks in the window, by key and mouse events alone.
class LinkingTest : public DeskTest
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_source;
    AnnotationId m_person, m_role, m_body, m_quote, m_figure;

    [[nodiscard]] const Annotation &mark(AnnotationId id) { return *document().annotations().find(id); }
    [[nodiscard]] LinkStrip &strip() { return *window().findChild<LinkStrip *>(); }
    [[nodiscard]] RelationsPane &pane() { return *window().findChild<RelationsPane *>(); }
    [[nodiscard]] QListView &list() { return *pane().findChild<QListView *>(u"relationList"_s); }
    [[nodiscard]] bool isSaid(QStringView words)
    {
        for (const auto *label : window().findChild<StatusLine *>()->findChildren<QLabel *>()) {
            if (label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QPoint centreOf(QStringView words)
    {
        return view().rectsOf(TextRange::ofLength(m_source->rangeOf(words).begin() + 1, 1)).first().center();
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        m_source = std::make_unique<TestDocument>(u"عنوان الخبر\nقالت ريم ناصر مديرة هيئة المياه إن الشبكة جاهزة: «وفرنا سبعين مليون لتر هذا العام\nونعد بالمزيد» وغادرت"_s);
        m_person = m_source->mark(u"ريم ناصر", u"person"_s, 1, AnnotationState::Confirmed);
        m_role = m_source->mark(u"مديرة هيئة المياه", u"role"_s, 1, AnnotationState::Confirmed);
        m_body = m_source->mark(u"هيئة المياه", u"organization"_s, 1, AnnotationState::Confirmed);
        m_quote = m_source->mark(u"وفرنا سبعين مليون لتر هذا العام", u"quote"_s, 1, AnnotationState::Confirmed);
        m_figure = m_source->mark(u"سبعين مليون لتر", u"quantity"_s, 1, AnnotationState::Confirmed);
        auto quote = m_source->at(m_quote);
        quote.value = QuotationValue();
        m_source->apply(ChangeAnnotation{quote});
        QVERIFY(openArticle(**m_source).isValid());
        show();
    }
    void linksWithThreeKeysOnEitherLayout_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("how");
        QTest::newRow("Latin") << u"a"_s << u"h"_s;
        QTest::newRow("Arabic") << u"ش"_s << u"ا"_s;
    }
    void linksWithThreeKeysOnEitherLayout()
    {
        QFETCH(QString, begin);
        QFETCH(QString, how);
        view().setCurrentAnnotation(m_person);
        type(window(), begin);
        QVERIFY(strip().isVisible());
        QVERIFY(strip().accessibleName().contains(u"ريم ناصر"));
        press(window(), u"Return"_s); // the next mark is the role
        QVERIFY(strip().findChildren<QToolButton *>(u"linkChoice"_s).size() > 1);
        type(window(), how);
        QVERIFY(!strip().isVisible());
        QCOMPARE(document().relations().size(), 1);
        const auto relation = document().relations().first();
        QCOMPARE(relation.type, u"holds"_s);
        QCOMPARE(relation.from, m_person);
        QCOMPARE(relation.to, m_role);
        QCOMPARE(view().currentAnnotation(), m_person);
        press(window(), u"Ctrl+Z"_s);
        QVERIFY(document().relations().isEmpty());
    }

    void choosesTheOtherMarkByTabArrowsOrClick()
    {
        view().setCurrentAnnotation(m_figure);
        type(window(), u"a"_s);
        press(window(), u"Tab"_s);
        press(window(), u"Tab"_s);
        press(window(), u"Shift+Tab"_s);
        press(window(), u"Right"_s); // back where text runs to the left
        press(window(), u"Left"_s);
        press(window(), u"Up"_s);
        press(window(), u"Down"_s);
        QVERIFY(strip().accessibleName().contains(u"مديرة"));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, centreOf(u"ريم ناصر"));
        QVERIFY(strip().accessibleName().startsWith(u"How are"));
        press(window(), u"Down"_s);
        press(window(), u"Up"_s);
        press(window(), u"Return"_s);
        QCOMPARE(document().relations().first().type, u"source"_s);
        QCOMPARE(document().relations().first().to, m_person);
        QCOMPARE(view().currentAnnotation(), m_figure);
    }

    void escapeLinksNothingAndTypesMeanNothingMeanwhile()
    {
        view().setCurrentAnnotation(m_person);
        type(window(), u"a"_s);
        type(window(), u"l"_s);
        press(window(), u"Alt+Left"_s);
        press(window(), u"Delete"_s);
        QVERIFY(strip().isVisible());
        press(window(), u"Escape"_s);
        QVERIFY(!strip().isVisible());
        QVERIFY(document().sameContentAs(**m_source));
        view().setCurrentAnnotation({});
        type(window(), u"a"_s);
        QVERIFY(!strip().isVisible());
        QVERIFY(isSaid(u"linked first"));
    }

    void setsTheSpeakerWithTwoKeysOnEitherLayout_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("Latin") << u"q"_s;
        QTest::newRow("Arabic") << u"ض"_s;
    }
    void setsTheSpeakerWithTwoKeysOnEitherLayout()
    {
        QFETCH(QString, key);
        view().setCurrentAnnotation(m_quote);
        type(window(), key);
        QVERIFY(strip().accessibleName().contains(u"say"));
        QVERIFY(strip().accessibleName().contains(u"هيئة المياه")); // the nearest name before it
        press(window(), u"Shift+Tab"_s);
        press(window(), u"Shift+Tab"_s);
        press(window(), u"Return"_s);
        const auto &value = std::get<QuotationValue>(mark(m_quote).value);
        QCOMPARE(value.speakerMark, m_person);
        QCOMPARE(value.speaker, u"ريم ناصر"_s);
        type(window(), key);
        press(window(), u"Delete"_s);
        QVERIFY(!std::get<QuotationValue>(mark(m_quote).value).speakerMark.isValid());
        press(window(), u"Ctrl+Z"_s);
        press(window(), u"Ctrl+Z"_s);
        QVERIFY(document().sameContentAs(**m_source));
    }

    void setsTheSourceOfAFigureFromTheListOfMarks()
    {
        view().setCurrentAnnotation(m_figure);
        type(window(), u"q"_s);
        Q_EMIT pane().markChosen(m_body); // as any pane leads to a mark
        QCOMPARE(document().relations().size(), 1);
        QCOMPARE(document().relations().first().type, u"source"_s);
        QCOMPARE(document().relations().first().to, m_body);
        QCOMPARE(view().currentAnnotation(), m_figure);
    }

    void listsRelationsAndGoesRemovesAndChangesByKeys()
    {
        view().setCurrentAnnotation(m_person);
        type(window(), u"a"_s);
        press(window(), u"Return"_s);
        type(window(), u"p"_s);
        press(window(), u"Ctrl+4"_s);
        QVERIFY(list().hasFocus());
        QCOMPARE(list().model()->rowCount(), 1);
        view().setCurrentAnnotation({});
        list().setCurrentIndex(list().model()->index(0, 0));
        press(window(), u"Return"_s);
        QCOMPARE(view().currentAnnotation(), m_person);
        press(window(), u"Return"_s);
        QCOMPARE(view().currentAnnotation(), m_role);
        type(window(), u"ا"_s); // H, holds
        QCOMPARE(document().relations().first().type, u"holds"_s);
        press(window(), u"Delete"_s);
        QVERIFY(document().relations().isEmpty());
        QCOMPARE(list().model()->rowCount(), 0);
        QVERIFY(!list().accessibleName().isEmpty());
    }

    void widensNoWindowOfASmallScreen()
    {
        window().resize(960, 540);
        QTest::qWait(50);
        view().setCurrentAnnotation(m_quote);
        type(window(), u"a"_s);
        press(window(), u"Shift+Tab"_s);
        press(window(), u"Shift+Tab"_s);
        press(window(), u"Return"_s);
        QTest::qWait(50);
        QVERIFY(strip().findChildren<QToolButton *>(u"linkChoice"_s).size() > 1);
        QCOMPARE(window().width(), 960);
        QVERIFY(view().height() > 60);
        for (const auto *button : strip().findChildren<QToolButton *>(u"linkChoice"_s)) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(button->geometry().right() <= strip().width());
        }
    }

    void theMouseLightsUpAllMentionsOfAName()
    {
        const auto other = m_source->rangeOf(u"الشبكة");
        QVERIFY(session().performWith([&](Document &editable) { return addition(editable, other, u"person"_s, u"maha"_s); }));
        const auto second = document().annotations().greatestId();
        for (const auto id : {m_person, second}) {
            QVERIFY(session().performWith([&](Document &editable) { return nameChange(editable, id, u"ريم ناصر"_s); }));
        }
        view().setCurrentAnnotation({});
        const auto place = view().rectsOf(other).first();
        const auto pictureOfOther = [&] {
            QImage image(view().viewport()->size(), QImage::Format_RGB32);
            view().viewport()->render(&image);
            return image.copy(place);
        };
        const auto moveTo = [&](QPoint point) {
            QMouseEvent event(QEvent::MouseMove, point, view().viewport()->mapToGlobal(point), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(view().viewport(), &event);
        };
        moveTo({2, 2});
        const auto plain = pictureOfOther();
        moveTo(centreOf(u"ريم ناصر"));
        QVERIFY(pictureOfOther() != plain);
        moveTo({2, 2});
        QCOMPARE(pictureOfOther(), plain);
        view().setCurrentAnnotation(m_person);
        QVERIFY(pictureOfOther() != plain);
    }

    void altUpAndDownGoThroughNestedMarks()
    {
        view().setCurrentAnnotation(m_body);
        press(window(), u"Alt+Up"_s);
        QCOMPARE(view().currentAnnotation(), m_role);
        press(window(), u"Alt+Up"_s);
        QCOMPARE(view().currentAnnotation(), m_role);
        QVERIFY(isSaid(u"around"));
        press(window(), u"Alt+Down"_s);
        QCOMPARE(view().currentAnnotation(), m_body);
        press(window(), u"Alt+Down"_s);
        QVERIFY(isSaid(u"inside"));
        view().setCurrentAnnotation({});
        const auto at = m_source->rangeOf(u"سبعين").begin() + 2;
        view().setSelection({at, at});
        press(window(), u"Alt+Up"_s);
        QCOMPARE(view().currentAnnotation(), m_figure);
    }

    void marksInsideAMarkWhereTheTagsetAllowsItAndSaysWhyNotElsewhere()
    {
        view().setSelection(m_source->rangeOf(u"المياه"));
        type(window(), u"l"_s);
        QVERIFY(isSaid(u"Not marked"));
        QVERIFY(document().sameContentAs(**m_source));
        view().setSelection(m_source->rangeOf(u"هذا العام"));
        type(window(), u"t"_s);
        QCOMPARE(mark(view().currentAnnotation()).type, u"date"_s);
        view().setSelection(m_source->rangeOf(u"قالت ريم"));
        type(window(), u"ح"_s);
        QVERIFY(isSaid(u"share only a part"));
        QVERIFY(!view().selection().isEmpty());
    }

    void movesAQuotationsEdgeIntoTheNextParagraphByKeys()
    {
        view().setCurrentAnnotation(m_quote);
        press(window(), u"Alt+Left"_s);
        QCOMPARE(mark(m_quote).range.end(), m_source->rangeOf(u"ونعد").end());
        press(window(), u"Ctrl+Alt+Left"_s);
        QCOMPARE(mark(m_quote).range.end(), m_source->rangeOf(u"ونعد").end() + 1);
        press(window(), u"Alt+Right"_s);
        press(window(), u"Alt+Right"_s);
        QCOMPARE(mark(m_quote).range, m_source->rangeOf(u"وفرنا سبعين مليون لتر هذا العام"));
    }

    void dragsAnEdgeAsOneStepAndEscapeDropsIt()
    {
        view().setCurrentAnnotation(m_person);
        const auto letter = view().rectsOf(TextRange::ofLength(mark(m_person).range.end() - 1, 1)).first();
        const QPoint edge(letter.left() + 1, letter.center().y());
        const auto target = centreOf(u"الشبكة");
        const auto moveTo = [&](QPoint point) {
            QMouseEvent event(QEvent::MouseMove, point, view().viewport()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(view().viewport(), &event);
        };
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, edge);
        moveTo(target);
        QVERIFY(view().isMovingEdge());
        type(window(), u"l"_s);
        press(window(), u"Escape"_s);
        QVERIFY(!view().isMovingEdge());
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, target);
        QVERIFY(document().sameContentAs(**m_source));
        QCOMPARE(view().currentAnnotation(), m_person);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, edge);
        moveTo(target);
        moveTo(centreOf(u"رة هيئة")); // the last letter of the next word
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, centreOf(u"رة هيئة"));
        QCOMPARE(document().textOf(mark(m_person)).toString(), u"ريم ناصر مديرة"_s);
        press(window(), u"Ctrl+Z"_s);
        QVERIFY(document().sameContentAs(**m_source));
    }
};

QTEST_MAIN(LinkingTest)
#include "linkingtest.moc"
