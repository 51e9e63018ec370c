// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readersample.h"
#include "ui/reader/articleview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// A shown view over a text with marks, which the mouse may take by their edges.
struct Shown
{
    explicit Shown(const QString &text)
        : document(Article(text, {}), Tagset::standard())
        , moved(&view, &ArticleView::edgeMoved)
    {
        view.resize(900, 600);
        view.setDocument(&document);
        view.setEdgesMovable(true);
        view.show();
        view.activateWindow();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view)) {
            qFatal("the view was not shown");
        }
    }

    AnnotationId mark(TextRange range, const QString &type)
    {
        Annotation annotation;
        annotation.id = document.takeAnnotationId();
        annotation.type = type;
        annotation.range = range;
        if (!document.apply(AddAnnotation{annotation})) {
            qFatal("refused");
        }
        view.marksChanged(range);
        return annotation.id;
    }
    TextRange rangeOf(QStringView words) const { return TextRange::ofLength(document.article().text().indexOf(words), words.size()); }
    QRect letter(qsizetype position) const { return view.rectsOf(TextRange::ofLength(position, 1)).first(); }
    /// Just inside the mark at its beginning and its end, in a right-to-left line.
    QPoint beginOf(TextRange range) const { return {letter(range.begin()).right() - 1, letter(range.begin()).center().y()}; }
    QPoint endOf(TextRange range) const { return {letter(range.end() - 1).left() + 1, letter(range.end() - 1).center().y()}; }

    void moveTo(QPoint point, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton, buttons, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void grab(QPoint point) { QTest::mousePress(view.viewport(), Qt::LeftButton, {}, point); }
    void drop(QPoint point) { QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, point); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        grab(from);
        moveTo((from + to) / 2, Qt::LeftButton, modifiers);
        moveTo(to, Qt::LeftButton, modifiers);
        drop(to);
    }
    QString result() const { return moved.last().at(1).value<TextRange>().of(document.article().text()).toString(); }

    Document document;
    ArticleView view;
    QSignalSpy moved;
};

const QString sentence = u"زار الوزير مدينة والقاهرة الكبرى أمس ثم عاد إلى بلاده"_s;

}

class ArticleViewEdgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesTheEndOfTheCurrentMarkByWords()
    {
        Shown shown(sentence);
        const auto range = shown.rangeOf(u"القاهرة");
        const auto id = shown.mark(range, u"place"_s);
        shown.view.setCurrentAnnotation(id);
        shown.drag(shown.endOf(range), shown.letter(shown.rangeOf(u"الكبرى").end() - 2).center());
        QCOMPARE(shown.moved.size(), 1);
        QCOMPARE(shown.moved.first().first().value<AnnotationId>(), id);
        QCOMPARE(shown.result(), u"القاهرة الكبرى"_s);
        QVERIFY(shown.view.selection().isEmpty());
        QVERIFY(!shown.view.isMovingEdge());
    }

    void leavesTheProcliticOutAtTheBeginning()
    {
        Shown shown(sentence);
        const auto range = shown.rangeOf(u"الكبرى");
        shown.view.setCurrentAnnotation(shown.mark(range, u"place"_s));
        shown.drag(shown.beginOf(range), shown.letter(shown.rangeOf(u"والقاهرة").begin() + 2).center());
        QCOMPARE(shown.result(), u"القاهرة الكبرى"_s);
    }

    void movesByLettersWhileAltIsHeld()
    {
        Shown shown(sentence);
        const auto range = shown.rangeOf(u"القاهرة");
        shown.view.setCurrentAnnotation(shown.mark(range, u"place"_s));
        shown.drag(shown.endOf(range), shown.letter(shown.rangeOf(u"الكبرى").begin() + 2).center() + QPoint(2, 0), Qt::AltModifier);
        QCOMPARE(shown.result(), u"القاهرة ال"_s);
    }

    void escapesByTheOwnersKey()
    {
        Shown shown(sentence);
        const auto range = shown.rangeOf(u"القاهرة");
        shown.view.setCurrentAnnotation(shown.mark(range, u"place"_s));
        const auto target = shown.letter(shown.rangeOf(u"أمس").begin() + 1).center();
        shown.grab(shown.endOf(range));
        shown.moveTo(target, Qt::LeftButton);
        QVERIFY(shown.view.isMovingEdge());
        shown.view.cancelEdgeMove();
        QVERIFY(!shown.view.isMovingEdge());
        shown.moveTo(target, Qt::LeftButton);
        shown.drop(target);
        QVERIFY(shown.moved.isEmpty());
        QVERIFY(shown.view.selection().isEmpty());
    }

    void aMarkUnderTheMouseHasHandlesToo()
    {
        Shown shown(sentence);
        const auto range = shown.rangeOf(u"القاهرة");
        (void)shown.mark(range, u"place"_s);
        shown.moveTo(shown.letter(range.begin() + 3).center(), Qt::NoButton);
        shown.moveTo(shown.endOf(range), Qt::NoButton);
        QCOMPARE(shown.view.viewport()->cursor().shape(), Qt::SizeHorCursor);
        shown.drag(shown.endOf(range), shown.letter(shown.rangeOf(u"أمس").begin() + 1).center());
        QCOMPARE(shown.result(), u"القاهرة الكبرى أمس"_s);
    }

    void aClickOnAHandleIsOneOnTheMark()
    {
        Shown shown(sentence);
        const auto range = shown.rangeOf(u"القاهرة");
        const auto id = shown.mark(range, u"place"_s);
        shown.view.setCurrentAnnotation(id);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.endOf(range));
        QCOMPARE(shown.view.currentAnnotation(), id);
        QVERIFY(shown.moved.isEmpty());
    }

    void movesEdgesOfMarksOverParagraphs()
    {
        Shown shown(u"عنوان الخبر هنا\n"_s + sentence + u'\n' + u"فقرة أخيرة بعدها"_s);
        const auto end = shown.rangeOf(u"ثم عاد").end();
        const TextRange range(shown.rangeOf(u"الخبر").begin(), end);
        shown.view.setCurrentAnnotation(shown.mark(range, u"quote"_s));
        shown.drag(shown.endOf(range), shown.letter(shown.rangeOf(u"أخيرة").begin() + 3).center());
        QCOMPARE(shown.moved.last().at(1).value<TextRange>(), TextRange(range.begin(), shown.rangeOf(u"أخيرة").end()));
        shown.drag(shown.beginOf(range), shown.letter(shown.rangeOf(u"مدينة").begin() + 1).center());
        QCOMPARE(shown.moved.last().at(1).value<TextRange>(), TextRange(shown.rangeOf(u"مدينة").begin(), end));
    }

    void takesTheHandleOfTheCurrentOneOfNestedMarks()
    {
        Shown shown(sentence);
        const auto inner = shown.rangeOf(u"القاهرة");
        const auto outer = shown.rangeOf(u"القاهرة الكبرى أمس");
        const auto innerId = shown.mark(inner, u"place"_s);
        const auto outerId = shown.mark(outer, u"quote"_s);
        shown.view.setCurrentAnnotation(outerId);
        shown.drag(shown.endOf(outer), shown.letter(shown.rangeOf(u"عاد").begin() + 1).center());
        QCOMPARE(shown.moved.last().first().value<AnnotationId>(), outerId);
        shown.view.setCurrentAnnotation(innerId);
        shown.drag(shown.endOf(inner), shown.letter(shown.rangeOf(u"الكبرى").begin() + 4).center());
        QCOMPARE(shown.moved.last().first().value<AnnotationId>(), innerId);
    }

    void neverLeavesAMarkEmpty()
    {
        Shown shown(sentence);
        const auto range = shown.rangeOf(u"القاهرة");
        shown.view.setCurrentAnnotation(shown.mark(range, u"place"_s));
        shown.drag(shown.endOf(range), shown.letter(shown.rangeOf(u"زار").begin()).center());
        QVERIFY(shown.moved.isEmpty());
    }

    void readersThatOnlyShowHaveNone()
    {
        Shown shown(sentence);
        const auto range = shown.rangeOf(u"القاهرة");
        shown.view.setCurrentAnnotation(shown.mark(range, u"place"_s));
        shown.view.setEdgesMovable(false);
        shown.drag(shown.endOf(range), shown.letter(shown.rangeOf(u"أمس").begin() + 1).center());
        QVERIFY(shown.moved.isEmpty());
        QVERIFY(!shown.view.selection().isEmpty()); // the drag selects
    }

    void clicksAtOnePlaceGoOutwardsAndRoundAgain()
    {
        Shown shown(sentence);
        const auto inner = shown.mark(shown.rangeOf(u"القاهرة"), u"place"_s);
        const auto outer = shown.mark(shown.rangeOf(u"مدينة والقاهرة الكبرى أمس"), u"quote"_s);
        const auto at = shown.letter(shown.rangeOf(u"القاهرة").begin() + 3).center();
        QList<AnnotationId> visited;
        for (int i = 0; i < 3; ++i) {
            QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, at, QApplication::doubleClickInterval() + 50);
            visited.append(shown.view.currentAnnotation());
        }
        QCOMPARE(visited, (QList{inner, outer, inner}));
    }

    void clicksPickWhileAMarkIsBeingChosen()
    {
        Shown shown(sentence);
        const auto inner = shown.mark(shown.rangeOf(u"القاهرة"), u"place"_s);
        const auto outer = shown.mark(shown.rangeOf(u"مدينة والقاهرة الكبرى أمس"), u"quote"_s);
        shown.view.setCurrentAnnotation(outer);
        QSignalSpy picked(&shown.view, &ArticleView::placePicked);
        shown.view.setPicking(true, inner);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.letter(shown.rangeOf(u"القاهرة").begin() + 3).center());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().value<QList<AnnotationId>>(), (QList{inner, outer}));
        QCOMPARE(shown.view.currentAnnotation(), outer);
    }
};

QTEST_MAIN(ArticleViewEdgesTest)
#include "articleviewedgestest.moc"
