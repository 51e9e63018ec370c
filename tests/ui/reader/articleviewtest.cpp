// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readersample.h"
#include "ui/common/theme.h"
#include "ui/reader/articleview.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"زار الوزير بيروت والقاهرة ودفع 100,000 دولار أمس ثم عاد"_s;

Document plainDocument(const QString &text)
{
    return Document(Article(text, {}, {{BlockKind::Paragraph, {0, text.size()}}}), Tagset::standard());
}

/// A shown view with a document of its own.
struct Shown
{
    explicit Shown(Document shown, QSize size = {900, 600})
        : document(std::move(shown))
    {
        view.resize(size);
        view.setDocument(&document);
        view.show();
        view.activateWindow();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view)) {
            qFatal("the view was not shown");
        }
    }

    const QString &text() const { return document.article().text(); }
    TextRange rangeOf(QStringView words) const { return TextRange::ofLength(text().indexOf(words), words.size()); }
    QString selected() const { return view.selection().of(text()).toString(); }
    QPoint centreOf(qsizetype position) const { return view.rectsOf(TextRange::ofLength(position, 1)).first().center(); }

    void drag(qsizetype from, qsizetype to, Qt::KeyboardModifiers modifiers = {})
    {
        auto *viewport = view.viewport();
        const auto begin = centreOf(from);
        const auto end = centreOf(to);
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, begin);
        for (int step = 1; step <= 4; ++step) {
            const auto point = begin + (end - begin) * step / 4;
            QMouseEvent move(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, end);
    }
    void hover(QPoint point)
    {
        QMouseEvent move(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
        }
    }
    void wheel(int delta, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at(300, 300);
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }

    Document document;
    ArticleView view;
};

Document longDocument()
{
    return Document(Article((ReaderSample::solarText().trimmed() + u'\n').repeated(40), {}), Tagset::standard());
}

}

class ArticleViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The mouse
    void selectsWordsByDraggingAndLeavesProcliticOut();
    void selectsLettersWhileAltIsHeld();
    void selectsWordByDoubleClick();
    void extendsSelectionByShiftClick();
    void makesClickedMarkCurrent();
    void tellsWhichMarkIsUnderTheMouse();
    void scrollsWhileDraggingOutOfTheView();

    // The keyboard
    void movesTheWayTheEyeSees();
    void movesByWordsTowardsThePressedSide();
    void selectsWithShiftAndCopies();
    void movesByLinesPagesAndToTheEnds();
    void leavesOtherKeysToTheWindow();

    // The view
    void bringsCurrentMarkIntoView();
    void keepsPlaceThroughZoomByWheelAndKeys();
    void remembersTopPosition();
    void reportsRectanglesWhereTextIsPainted();
    void repaintsChangedMarks();
    void lightsUpMentionsOfOneName();
    void showsNothingWithoutDocument();
    void labelsInvisiblesWithoutMovingText();
};

void ArticleViewTest::selectsWordsByDraggingAndLeavesProcliticOut()
{
    Shown shown(plainDocument(sentence));
    QSignalSpy changed(&shown.view, &ArticleView::selectionChanged);
    const auto cairo = shown.rangeOf(u"والقاهرة");
    shown.drag(cairo.begin() + 1, cairo.begin() + 4);
    QCOMPARE(shown.selected(), u"القاهرة"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().first().value<TextRange>(), shown.view.selection());
    // Back to front, over several words and a number.
    const auto dollar = shown.rangeOf(u"دولار");
    shown.drag(dollar.begin() + 2, cairo.begin() + 2);
    QCOMPARE(shown.selected(), u"القاهرة ودفع 100,000 دولار"_s);
}

void ArticleViewTest::selectsLettersWhileAltIsHeld()
{
    Shown shown(plainDocument(sentence));
    const auto cairo = shown.rangeOf(u"والقاهرة");
    shown.drag(cairo.begin(), cairo.begin() + 4, Qt::AltModifier);
    QVERIFY(u"والقاهرة"_s.startsWith(shown.selected()) || u"والقاهرة"_s.sliced(1).startsWith(shown.selected()));
    QVERIFY(shown.selected().size() >= 3);
    QVERIFY(shown.selected().size() <= 5);
}

void ArticleViewTest::selectsWordByDoubleClick()
{
    Shown shown(plainDocument(sentence));
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.centreOf(shown.rangeOf(u"والقاهرة").begin() + 4));
    QCOMPARE(shown.selected(), u"القاهرة"_s);
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.centreOf(shown.rangeOf(u"100,000").begin() + 1));
    QCOMPARE(shown.selected(), u"100,000"_s);
}

void ArticleViewTest::extendsSelectionByShiftClick()
{
    Shown shown(plainDocument(sentence));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.centreOf(shown.rangeOf(u"بيروت").begin()));
    QVERIFY(shown.view.selection().isEmpty());
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, shown.centreOf(shown.rangeOf(u"ودفع").begin() + 2));
    QCOMPARE(shown.selected(), u"بيروت والقاهرة ودفع"_s);
}

void ArticleViewTest::makesClickedMarkCurrent()
{
    Shown shown(ReaderSample::solar());
    QSignalSpy changed(&shown.view, &ArticleView::currentAnnotationChanged);
    const auto words = u"ثلاثة أعوام"_s;
    const auto id = ReaderSample::markOf(shown.document, words);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.centreOf(shown.rangeOf(words).begin() + 3));
    QCOMPARE(shown.view.currentAnnotation(), id);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.last().first().value<AnnotationId>(), id);
    QVERIFY(shown.view.selection().isEmpty());
    // Beside all marks nothing is current any more.
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.centreOf(shown.rangeOf(u"الشبكة").begin() + 3));
    QVERIFY(!shown.view.currentAnnotation().isValid());
    QCOMPARE(changed.size(), 2);
}

void ArticleViewTest::tellsWhichMarkIsUnderTheMouse()
{
    Shown shown(ReaderSample::solar());
    QSignalSpy hovered(&shown.view, &ArticleView::annotationHovered);
    const auto quote = u"كل لوح في هذا الموقع ركّبته أيدٍ من أبناء الجنوب، وهذا ما نفخر به قبل أي رقم"_s;
    const auto at = shown.rangeOf(quote);
    const auto south = at.begin() + quote.indexOf(u"الجنوب");
    shown.hover(shown.centreOf(south + 3));
    QCOMPARE(hovered.last().first().value<AnnotationId>(), ReaderSample::markOf(shown.document, u"الجنوب"));
    shown.hover(shown.centreOf(at.begin() + 5));
    QCOMPARE(hovered.last().first().value<AnnotationId>(), ReaderSample::markOf(shown.document, quote));
    const auto count = hovered.size();
    shown.hover(shown.centreOf(at.begin() + 6));
    QCOMPARE(hovered.size(), count);
    shown.hover({2, 2});
    QVERIFY(!hovered.last().first().value<AnnotationId>().isValid());
}

void ArticleViewTest::scrollsWhileDraggingOutOfTheView()
{
    Shown shown(longDocument());
    auto *viewport = shown.view.viewport();
    const auto top = shown.view.topPosition();
    QTest::mousePress(viewport, Qt::LeftButton, {}, shown.centreOf(shown.rangeOf(u"الكهرباء").begin()));
    const QPoint below(400, viewport->height() + 60);
    QMouseEvent move(QEvent::MouseMove, below, viewport->mapToGlobal(below), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    const auto selectedAtFirst = shown.view.selection().length();
    QTRY_VERIFY(shown.view.topPosition() > top + 500);
    QVERIFY(shown.view.selection().length() > selectedAtFirst + 300);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, below);
}

void ArticleViewTest::movesTheWayTheEyeSees()
{
    Shown shown(plainDocument(sentence));
    const auto start = shown.text().indexOf(u"100,000");
    shown.view.setSelection({start - 1, start - 1});
    // To the left edge, letter by letter, every place once; that each stands left of the one before is LineGeometry's, and tested there.
    QList<qsizetype> visited;
    while (shown.view.caretPosition() < shown.text().size()) {
        visited.append(shown.view.caretPosition());
        shown.press(Qt::Key_Left);
        QVERIFY(visited.size() < 100);
        QVERIFY(!visited.contains(shown.view.caretPosition()));
    }
    QCOMPARE(visited.size(), shown.text().size() - start + 1);
    // Inside the number, left is backwards.
    const auto inNumber = visited.indexOf(start + 4);
    QVERIFY(inNumber > 0);
    QCOMPARE(visited[inNumber + 1], start + 3);
    // And all the way back.
    while (!visited.isEmpty()) {
        shown.press(Qt::Key_Right);
        QCOMPARE(shown.view.caretPosition(), visited.takeLast());
    }
}

void ArticleViewTest::movesByWordsTowardsThePressedSide()
{
    Shown shown(plainDocument(sentence));
    shown.view.setSelection({0, 0});
    shown.press(Qt::Key_Left, Qt::ControlModifier, 2);
    QCOMPARE(shown.view.caretPosition(), shown.text().indexOf(u"بيروت"));
    shown.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown.view.caretPosition(), shown.text().indexOf(u"الوزير"));
    shown.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier, 2);
    QCOMPARE(shown.selected(), u"الوزير بيروت "_s);

    Shown latin(plainDocument(u"The minister paid it"_s));
    latin.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(latin.view.caretPosition(), latin.text().indexOf(u"minister"));
}

void ArticleViewTest::selectsWithShiftAndCopies()
{
    Shown shown(plainDocument(sentence));
    shown.view.setSelection({4, 4});
    shown.press(Qt::Key_Left, Qt::ShiftModifier, 6);
    QCOMPARE(shown.selected(), u"الوزير"_s);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"الوزير"_s);
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.selected(), u"الوزي"_s);
    shown.press(Qt::Key_Left);
    QVERIFY(shown.view.selection().isEmpty());
    shown.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.selected(), shown.text());
}

void ArticleViewTest::movesByLinesPagesAndToTheEnds()
{
    Shown shown(longDocument());
    const auto size = shown.text().trimmed().size();
    shown.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.view.caretPosition(), size);
    QVERIFY(!shown.view.rectsOf({size - 4, size}).isEmpty());
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(shown.view.caretPosition(), 0);
    QCOMPARE(shown.view.verticalScrollBar()->value(), 0);

    shown.press(Qt::Key_End);
    const auto lineEnd = shown.view.caretPosition();
    QVERIFY(lineEnd > 10);
    shown.press(Qt::Key_Home);
    QCOMPARE(shown.view.caretPosition(), 0);
    shown.press(Qt::Key_Down);
    QVERIFY(shown.view.caretPosition() > lineEnd);
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.view.caretPosition(), 0);

    // Down through blocks and back up keeps the column.
    shown.press(Qt::Key_Left, {}, 9);
    const auto column = shown.view.caretPosition();
    shown.press(Qt::Key_Down, {}, 30);
    QVERIFY(!shown.view.rectsOf(TextRange::ofLength(shown.view.caretPosition(), 1)).isEmpty());
    shown.press(Qt::Key_Up, {}, 30);
    QCOMPARE(shown.view.caretPosition(), column);

    const auto top = shown.view.topPosition();
    shown.press(Qt::Key_PageDown);
    QVERIFY(shown.view.topPosition() > top);
    shown.press(Qt::Key_PageDown, Qt::ShiftModifier);
    QVERIFY(shown.view.selection().length() > 200);
    shown.press(Qt::Key_PageUp, {}, 5);
    QCOMPARE(shown.view.caretPosition(), 0);
}

void ArticleViewTest::leavesOtherKeysToTheWindow()
{
    Shown shown(plainDocument(sentence));
    for (const int key : {Qt::Key_Return, Qt::Key_Delete, Qt::Key_P, Qt::Key_F6}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&shown.view, &event);
        QVERIFY(!event.isAccepted());
    }
    QKeyEvent edge(QEvent::KeyPress, Qt::Key_Left, Qt::AltModifier);
    QApplication::sendEvent(&shown.view, &edge);
    QVERIFY(!edge.isAccepted());
    QCOMPARE(shown.view.caretPosition(), 0);
}

void ArticleViewTest::bringsCurrentMarkIntoView()
{
    auto document = longDocument();
    Annotation annotation;
    annotation.id = document.takeAnnotationId();
    annotation.type = u"place"_s;
    annotation.range = TextRange::ofLength(document.article().text().lastIndexOf(u"هامبورغ"), 7);
    QVERIFY(document.apply(AddAnnotation{annotation}));
    Shown shown(document);
    QVERIFY(shown.view.rectsOf(annotation.range).isEmpty());
    shown.view.setCurrentAnnotation(annotation.id);
    const auto rects = shown.view.rectsOf(annotation.range);
    QCOMPARE(rects.size(), 1);
    QVERIFY(shown.view.viewport()->rect().contains(rects.first()));
    // Already in view: nothing moves.
    const auto value = shown.view.verticalScrollBar()->value();
    shown.view.setCurrentAnnotation({});
    shown.view.setCurrentAnnotation(annotation.id);
    QCOMPARE(shown.view.verticalScrollBar()->value(), value);
}

void ArticleViewTest::keepsPlaceThroughZoomByWheelAndKeys()
{
    Shown shown(longDocument());
    shown.view.scrollToPosition(shown.text().size() / 2);
    const auto top = shown.view.topPosition();
    QSignalSpy zoomed(&shown.view, &ArticleView::zoomChanged);
    shown.wheel(120, Qt::ControlModifier);
    QVERIFY(shown.view.zoom() > 1.05);
    shown.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(shown.view.zoom() > 1.15);
    QVERIFY(!shown.view.rectsOf(TextRange::ofLength(top, 1)).isEmpty());
    QVERIFY(shown.view.rectsOf(TextRange::ofLength(top, 1)).first().top() < 3);
    shown.press(Qt::Key_Minus, Qt::ControlModifier);
    shown.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(shown.view.zoom(), 1.0);
    QCOMPARE(zoomed.size(), 4);
    shown.view.setZoom(100);
    QCOMPARE(shown.view.zoom(), 4.0);
    shown.view.setZoom(0);
    QCOMPARE(shown.view.zoom(), 0.5);
    // Without Ctrl the wheel scrolls.
    const auto value = shown.view.verticalScrollBar()->value();
    shown.wheel(-120, Qt::NoModifier);
    QVERIFY(shown.view.verticalScrollBar()->value() > value);
    QCOMPARE(shown.view.zoom(), 0.5);
}

void ArticleViewTest::remembersTopPosition()
{
    Shown shown(longDocument());
    for (const auto share : {0.0, 0.3, 0.77}) {
        shown.view.scrollToPosition(static_cast<qsizetype>(static_cast<qreal>(shown.text().size()) * share));
        const auto top = shown.view.topPosition();
        shown.view.scrollToPosition(0);
        shown.view.scrollToPosition(top);
        QCOMPARE(shown.view.topPosition(), top);
    }
    const auto block = shown.document.article().blockAt(shown.view.topPosition());
    const auto rect = shown.view.blockRect(block);
    QVERIFY(rect.top() <= 0 && rect.bottom() > 0);
    QCOMPARE(shown.view.blockRect(block + 1).top(), rect.bottom() + 1);
    QVERIFY(shown.view.blockRect(0).bottom() < 0);
    QVERIFY(shown.view.blockRect(-1).isNull());
}

void ArticleViewTest::reportsRectanglesWhereTextIsPainted()
{
    Shown shown(ReaderSample::solar());
    const auto words = shown.rangeOf(u"موقع صحراوي");
    const auto rects = shown.view.rectsOf(words);
    QCOMPARE(rects.size(), 1);
    for (auto at = words.begin(); at < words.end(); ++at) {
        const auto box = shown.view.rectsOf(TextRange::ofLength(at, 1)).first();
        QVERIFY(rects.first().adjusted(-1, 0, 1, 0).contains(box));
        const auto position = shown.view.positionAt(box.center());
        QVERIFY(position == at || position == at + 1);
    }
    QVERIFY(shown.view.rectsOf({shown.text().size() - 3, shown.text().size() - 1}).isEmpty());
}

void ArticleViewTest::repaintsChangedMarks()
{
    Shown shown(plainDocument(sentence));
    const auto picture = [&] { return shown.view.viewport()->grab().toImage(); };
    const auto before = picture();
    Annotation annotation;
    annotation.id = shown.document.takeAnnotationId();
    annotation.type = u"place"_s;
    annotation.range = shown.rangeOf(u"بيروت");
    QVERIFY(shown.document.apply(AddAnnotation{annotation}));
    shown.view.marksChanged(annotation.range);
    const auto confirmed = picture();
    QVERIFY(confirmed != before);
    annotation.state = AnnotationState::Suggested;
    QVERIFY(shown.document.apply(ChangeAnnotation{annotation}));
    shown.view.marksChanged(annotation.range);
    QVERIFY(picture() != confirmed);
    annotation.state = AnnotationState::Rejected;
    QVERIFY(shown.document.apply(ChangeAnnotation{annotation}));
    shown.view.marksChanged(annotation.range);
    QCOMPARE(picture(), before);
}

void ArticleViewTest::lightsUpMentionsOfOneName()
{
    Shown shown(ReaderSample::solar());
    const auto first = shown.rangeOf(u"نور البادية");
    const auto other = shown.rangeOf(u"ليان الطرفاوي");
    const auto pixel = [&](TextRange range) {
        // Between the line's top and the letters there is nothing but the mark.
        const auto rect = shown.view.rectsOf(range).first();
        return shown.view.viewport()->grab().toImage().pixel(rect.center().x(), rect.top() + 6);
    };
    const auto before = pixel(first);
    const auto otherBefore = pixel(other);
    shown.view.setHighlightedEntity(shown.document.annotations().find(ReaderSample::markOf(shown.document, u"نور البادية"))->entity);
    QVERIFY(pixel(first) != before);
    QCOMPARE(pixel(other), otherBefore);
    shown.view.setHighlightedEntity({});
    QCOMPARE(pixel(first), before);
}

void ArticleViewTest::showsNothingWithoutDocument()
{
    ArticleView view;
    view.resize(400, 300);
    view.show();
    view.setDocument(nullptr);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QTest::mouseClick(view.viewport(), Qt::LeftButton);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton);
    QCOMPARE(view.positionAt({10, 10}), 0);
    QVERIFY(view.rectsOf({0, 5}).isEmpty());
    QVERIFY(view.selection().isEmpty());
    view.ensureVisible({0, 1});
    const auto picture = view.viewport()->grab().toImage();
    QCOMPARE(picture.pixel(200, 150), view.theme().page().rgb());

    const Document empty;
    view.setDocument(&empty);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.topPosition(), 0);
}

void ArticleViewTest::labelsInvisiblesWithoutMovingText()
{
    Shown shown(plainDocument(u"قال\u200F هنا\u200C كلام"_s));
    const auto rects = shown.view.rectsOf({0, shown.text().size()});
    const auto before = shown.view.viewport()->grab().toImage();
    shown.view.setInvisiblesShown(true);
    QCOMPARE(shown.view.rectsOf({0, shown.text().size()}), rects);
    QVERIFY(shown.view.viewport()->grab().toImage() != before);
}

QTEST_MAIN(ArticleViewTest)
#include "articleviewtest.moc"
