// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/export/exportpane.h"
#include "ui/window/errorstrip.h"
#include "ui/window/windowactions.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSplitter>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// The window on a real project, driven by real key and mouse events.
class MainWindowTest : public DeskTest
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_source;
    AnnotationId m_first, m_second, m_third;

    [[nodiscard]] const Annotation *mark(AnnotationId id) { return document().annotations().find(id); }
    [[nodiscard]] QString words(AnnotationId id) { return document().textOf(*mark(id)).toString(); }

private Q_SLOTS:
    void init()
    {
        startAnew();
        m_source = std::make_unique<TestDocument>(u"عنوان الخبر\nقال سامي الخطيب إن لينا الهاشمي زارت مدينة والقاهرة أمس مع وفد كبير\nفقرة أخيرة"_s);
        m_first = m_source->mark(u"سامي الخطيب", u"person"_s, 0.9);
        m_second = m_source->mark(u"لينا الهاشمي", u"organization"_s, 0.5);
        m_third = m_source->mark(u"أمس", u"date"_s, 0.7);
        QVERIFY(openArticle(**m_source).isValid());
        show();
    }
    void noTwoActionsHaveOneShortcut()
    {
        QHash<QString, QString> owners;
        for (const auto *action : window().findChildren<QAction *>()) {
            for (const auto &shortcut : action->shortcuts()) {
                const auto keys = shortcut.toString();
                QVERIFY2(!owners.contains(keys), qPrintable(keys + u": "_s + action->text() + u", "_s + owners.value(keys)));
                owners.insert(keys, action->text());
            }
        }
        QVERIFY(owners.size() > 20);
    }

    void goesThroughTheQueueWithTab()
    {
        QVERIFY(view().hasFocus());
        press(window(), u"Tab"_s);
        QCOMPARE(view().currentAnnotation(), m_first);
        press(window(), u"Tab"_s);
        QCOMPARE(view().currentAnnotation(), m_second);
        press(window(), u"Shift+Tab"_s);
        QCOMPARE(view().currentAnnotation(), m_first);
        press(window(), u"Shift+Tab"_s);
        QCOMPARE(view().currentAnnotation(), m_third);
    }

    void confirmsAndGoesOn()
    {
        press(window(), u"Tab"_s);
        press(window(), u"Return"_s);
        QCOMPARE(mark(m_first)->state, AnnotationState::Confirmed);
        QCOMPARE(view().currentAnnotation(), m_second);
        QVERIFY(window().findChild<QLabel *>(u"statusText"_s)->text().contains(u"1 of 3"));
    }

    void rejectsASuggestionAndRemovesAnOwnMark()
    {
        press(window(), u"Tab"_s);
        press(window(), u"Delete"_s);
        QCOMPARE(mark(m_first)->state, AnnotationState::Rejected);
        QCOMPARE(view().currentAnnotation(), m_second);
        view().setSelection(m_source->rangeOf(u"وفد"));
        type(window(), u"g"_s);
        const auto own = view().currentAnnotation();
        QCOMPARE(mark(own)->type, u"group"_s);
        press(window(), u"Delete"_s);
        QVERIFY(!mark(own));
    }

    void retypesTheCurrentMarkOnEitherLayout_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("Latin") << u"p"_s;
        QTest::newRow("Arabic") << u"ح"_s;
    }
    void retypesTheCurrentMarkOnEitherLayout()
    {
        QFETCH(QString, key);
        view().setCurrentAnnotation(m_second);
        type(window(), key);
        QCOMPARE(mark(m_second)->type, u"person"_s);
        QCOMPARE(mark(m_second)->state, AnnotationState::Confirmed);
        QCOMPARE(view().currentAnnotation(), m_second);
    }

    void marksTheSelectionOnEitherLayout_data() { retypesTheCurrentMarkOnEitherLayout_data(); }
    void marksTheSelectionOnEitherLayout()
    {
        QFETCH(QString, key);
        view().setSelection(m_source->rangeOf(u"القاهرة"));
        type(window(), key);
        const auto id = view().currentAnnotation();
        QVERIFY(id != m_first && id != m_second && id != m_third);
        QCOMPARE(words(id), u"القاهرة"_s);
        QCOMPARE(mark(id)->type, u"person"_s);
        QCOMPARE(mark(id)->origin.kind, OriginKind::Person);
        QVERIFY(view().selection().isEmpty());
        QCOMPARE(document().annotations().size(), 4);
    }

    void retypesWordsThatAreMarkedAloneAlready()
    {
        view().setSelection(m_source->rangeOf(u"لينا الهاشمي"));
        type(window(), u"p"_s);
        QCOMPARE(document().annotations().size(), 3);
        QCOMPARE(mark(m_second)->type, u"person"_s);
    }

    void marksWithOneGestureOfTheMouse()
    {
        const auto rects = view().rectsOf(m_source->rangeOf(u"القاهرة"));
        QVERIFY(!rects.isEmpty());
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, rects.constFirst().center());
        QCOMPARE(view().selection(), m_source->rangeOf(u"القاهرة")); // the proclitic stays out
        type(window(), u"م"_s);
        QCOMPARE(mark(view().currentAnnotation())->type, u"place"_s);
    }

    void choosesAMarkWithTheMouse()
    {
        const auto rects = view().rectsOf(m_source->rangeOf(u"لينا"));
        QVERIFY(!rects.isEmpty());
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, rects.constFirst().center());
        QCOMPARE(view().currentAnnotation(), m_second);
    }

    void movesEdgesAsTheEyeSees()
    {
        view().setCurrentAnnotation(m_second);
        press(window(), u"Alt+Left"_s); // onwards, in a right-to-left paragraph
        QCOMPARE(words(m_second), u"لينا الهاشمي زارت"_s);
        press(window(), u"Alt+Right"_s);
        press(window(), u"Alt+Right"_s);
        QCOMPARE(words(m_second), u"لينا"_s);
        press(window(), u"Alt+Shift+Right"_s);
        QCOMPARE(words(m_second), u"إن لينا"_s);
        press(window(), u"Ctrl+Alt+Right"_s);
        QCOMPARE(words(m_second), u"إن لين"_s);
        QCOMPARE(mark(m_second)->state, AnnotationState::Confirmed);
    }

    void undoesAndRedoesByKeys()
    {
        press(window(), u"Tab"_s);
        press(window(), u"Return"_s);
        type(window(), u"p"_s);
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(mark(m_second)->type, u"organization"_s);
        QCOMPARE(mark(m_first)->state, AnnotationState::Confirmed);
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(mark(m_first)->state, AnnotationState::Suggested);
        press(window(), u"Ctrl+Shift+Z"_s);
        press(window(), u"Ctrl+Shift+Z"_s);
        QCOMPARE(mark(m_second)->type, u"person"_s);
        QVERIFY(!window().actions().redo->isEnabled());
    }

    void letsGoWithEscape()
    {
        view().setCurrentAnnotation(m_first);
        view().setSelection(m_source->rangeOf(u"وفد"));
        press(window(), u"Escape"_s);
        QVERIFY(view().selection().isEmpty());
        press(window(), u"Escape"_s);
        QVERIFY(!view().currentAnnotation().isValid());
        type(window(), u"p"_s); // nothing to mark: nothing happens
        QCOMPARE(document().annotations().size(), 3);
    }

    void findsInTheArticleWhateverTheHamza()
    {
        press(window(), u"Ctrl+F"_s);
        type(window(), u"امس"_s);
        QCOMPARE(view().selection(), m_source->rangeOf(u"أمس"));
        press(window(), u"Escape"_s);
        QVERIFY(view().hasFocus());
        QCOMPARE(view().selection(), m_source->rangeOf(u"أمس"));
    }

    void goesFromPaneToPane()
    {
        QVERIFY(view().hasFocus());
        QSet<QWidget *> visited;
        for (int i = 0; i < 3; ++i) {
            visited.insert(QApplication::focusWidget());
            press(window(), u"F6"_s);
        }
        QCOMPARE(visited.size(), 3);
        QVERIFY(view().hasFocus());
    }

    void showsTheCurrentMarkInTheInspectorAndTakesItsEdits()
    {
        view().setCurrentAnnotation(m_second);
        auto *type = window().findChild<QComboBox *>(u"typeBox"_s);
        QCOMPARE(type->currentData().toString(), u"organization"_s);
        auto *name = window().findChild<QLineEdit *>(u"nameField"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Lina"_s);
        press(window(), u"Return"_s);
        QCOMPARE(document().entity(mark(m_second)->entity)->name, u"Lina"_s);
        auto *note = window().findChild<QPlainTextEdit *>(u"noteField"_s);
        note->setFocus();
        QTest::keyClicks(note, u"ask her"_s);
        view().setFocus();
        QCOMPARE(mark(m_second)->note, u"ask her"_s);
        auto *check = window().findChild<QComboBox *>(u"verificationBox"_s);
        check->setCurrentIndex(check->findData(int(VerificationStatus::Disputed)));
        Q_EMIT check->activated(check->currentIndex());
        QCOMPARE(mark(m_second)->verification.status, VerificationStatus::Disputed);
        press(window(), u"Ctrl+Z"_s);
        press(window(), u"Ctrl+Z"_s);
        QVERIFY(mark(m_second)->note.isEmpty());
    }

    void choosesAMarkInTheList()
    {
        auto *list = window().findChild<QListView *>(u"markList"_s);
        press(window(), u"Ctrl+2"_s);
        const auto row = list->visualRect(list->model()->index(2, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(view().currentAnnotation(), m_third);
    }

    void reviewsTheLeastCertainFirstWhereAsked()
    {
        window().actions().leastCertain->trigger();
        press(window(), u"Tab"_s);
        QCOMPARE(view().currentAnnotation(), m_second);
        press(window(), u"Tab"_s);
        QCOMPARE(view().currentAnnotation(), m_third);
    }

    void mirrorsWithTheLanguageAndKeepsTheWork()
    {
        view().setCurrentAnnotation(m_second);
        auto *columns = window().findChild<QSplitter *>();
        const auto libraryX = [&] { return columns->widget(0)->mapTo(&window(), QPoint()).x(); };
        QVERIFY(libraryX() < view().mapTo(&window(), QPoint()).x());
        QVERIFY(window().menuBar()->actions().constFirst()->text().contains(u"File"));
        Q_EMIT window().actions().languageChosen(u"ar"_s);
        QApplication::processEvents();
        QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(libraryX() > view().mapTo(&window(), QPoint()).x());
        QCOMPARE(view().currentAnnotation(), m_second);
        QCOMPARE(window().findChild<QComboBox *>(u"typeBox"_s)->currentText(), Tagset::standard().type(u"organization")->nameArabic);
        Q_EMIT window().actions().languageChosen(u"en"_s);
        QCOMPARE(window().layoutDirection(), Qt::LeftToRight);
    }

    void changesItsColoursWithTheTheme()
    {
        Q_EMIT window().actions().themeChosen(ThemeChoice::Dark);
        QVERIFY(view().theme().isDark());
        QVERIFY(window().palette().color(QPalette::Window).lightness() < 100);
        const auto dark = view().viewport()->grab().toImage().pixelColor(3, 3);
        QCOMPARE(dark.rgb(), view().theme().page().rgb());
        Q_EMIT window().actions().themeChosen(ThemeChoice::Light);
        QVERIFY(!view().theme().isDark());
        QVERIFY(window().palette().color(QPalette::Window).lightness() > 200);
    }

    void previewsTheExportAsItIsNow()
    {
        auto *pane = window().findChild<ExportPane *>();
        QSignalSpy shown(pane, &ExportPane::shown);
        window().actions().preview->trigger();
        QVERIFY(shown.wait(30000));
        QVERIFY(pane->shownText().contains(u"hashiya.annotations/1"));
        QVERIFY(!pane->shownText().contains(u"\"confirmed\""));
        view().setCurrentAnnotation(m_first);
        press(window(), u"Return"_s);
        QVERIFY(QTest::qWaitFor([&] { return pane->shownText().contains(u"\"confirmed\""); }, 30000));
    }

    void saysWhatWentWrongOverTheReader()
    {
        auto *strip = window().findChild<ErrorStrip *>();
        QVERIFY(strip->isHidden());
        window().openFile(filePath(u"missing.txt"_s));
        QVERIFY(QTest::qWaitFor([&] { return !strip->isHidden(); }, 30000));
        QVERIFY(strip->sentence().contains(u"missing.txt"));
        press(window(), u"Tab"_s);
        press(window(), u"Return"_s);
        QVERIFY(strip->isHidden()); // the next thing succeeded
    }

    void comparesWithTheOtherArticle()
    {
        TestDocument other(u"عنوان آخر\nقال سامي الخطيب كلاما آخر"_s);
        other.mark(u"سامي الخطيب", u"person"_s);
        const auto hint = window().findChild<ErrorStrip *>();
        window().actions().compare->trigger(); // alone: a hint
        QVERIFY(!hint->isHidden());
        QVERIFY(session().addArticle(*other));
        press(window(), u"Ctrl+D"_s);
        QVERIFY(!view().isVisible());
        QVERIFY(window().actions().compare->isChecked());
        press(window(), u"Ctrl+D"_s);
        QVERIFY(view().isVisible());
        QVERIFY(!window().actions().compare->isChecked());
    }

    void remembersTheArticleOnTheNextStart()
    {
        const auto current = session().currentArticle();
        window().close();
        startWithoutAName();
        QCOMPARE(session().currentArticle(), current);
        QCOMPARE(session().projectPath(), filePath(u"desk.hashiya"_s));
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
