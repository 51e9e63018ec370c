// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/annotate/keymenu.h"
#include "ui/window/sidecolumn.h"
#include "ui/window/windowactions.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// Reviewing by keys alone: what is true, many marks at once, from article to article. The open article has two people and a place, the other one person.
class ReviewTest : public DeskTest
{
    Q_OBJECT

    ArticleId m_article, m_other;
    AnnotationId m_first, m_second, m_place;

    [[nodiscard]] const Annotation &mark(AnnotationId id) { return *session().document()->annotations().find(id); }
    [[nodiscard]] KeyMenu *menu() { return qobject_cast<KeyMenu *>(QApplication::activePopupWidget()); }
    [[nodiscard]] QString status() { return window().findChild<QLabel *>(u"statusText"_s)->text(); }
    [[nodiscard]] QString said() { return window().findChild<QLabel *>(u"statusSaid"_s)->text(); }
    [[nodiscard]] QStringList lines()
    {
        QStringList texts;
        for (const auto *action : menu()->actions()) {
            if (!action->isSeparator()) {
                texts.append(action->text().section(u'\t', 0, 0));
            }
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        TestDocument other(u"خبر آخر\nعاد سامي الخطيب"_s);
        other.mark(u"سامي الخطيب", u"person"_s);
        TestDocument source(u"عنوان الخبر\nقال سامي الخطيب إن لينا الهاشمي زارت عمان أمس"_s);
        m_first = source.mark(u"سامي الخطيب", u"person"_s, 0.9);
        m_second = source.mark(u"لينا الهاشمي", u"person"_s, 0.5);
        m_place = source.mark(u"عمان", u"place"_s, 0.7);
        m_article = *session().addArticle(*source);
        m_other = *session().addArticle(*other);
        QVERIFY(session().setCurrentArticle(m_article));
        show();
    }
    void saysWhatIsTrueAndWhatSpeaksForIt_data()
    {
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("choose");
        QTest::newRow("Latin") << u"v"_s << u"d"_s;
        QTest::newRow("Arabic") << u"ر"_s << u"ي"_s;
    }
    void saysWhatIsTrueAndWhatSpeaksForIt()
    {
        QFETCH(QString, open);
        QFETCH(QString, choose);
        auto *pane = window().findChild<SideColumn *>();
        press(window(), u"Ctrl+2"_s);
        const auto *before = pane->currentPane();
        view().setFocus();
        view().setCurrentAnnotation(m_place);
        type(window(), open);
        QVERIFY(menu());
        type(window(), choose);
        QVERIFY(!menu());
        QCOMPARE(mark(m_place).verification.status, VerificationStatus::Disputed);
        auto *evidence = window().findChild<QLineEdit *>(u"evidenceField"_s);
        QVERIFY(evidence->hasFocus());
        type(window(), u"وكالتان"_s);
        press(window(), u"Return"_s);
        QCOMPARE(mark(m_place).verification.evidence, u"وكالتان"_s);
        QVERIFY(window().findChild<QLineEdit *>(u"linkField"_s)->hasFocus());
        type(window(), u"https://example.org"_s);
        press(window(), u"Return"_s);
        QCOMPARE(mark(m_place).verification.link, u"https://example.org"_s);
        QVERIFY(view().hasFocus());
        QCOMPARE(pane->currentPane(), before);
        for (int steps = 0; steps < 3; ++steps) { // each is an edit
            press(window(), u"Ctrl+Z"_s);
        }
        QCOMPARE(mark(m_place).verification, Verification());
    }

    void escapeLeavesTheEvidenceAsItWas()
    {
        view().setCurrentAnnotation(m_place);
        type(window(), u"v"_s);
        type(window(), u"w"_s);
        type(window(), u"غير صحيح"_s);
        press(window(), u"Escape"_s);
        QVERIFY(view().hasFocus());
        QCOMPARE(mark(m_place).verification, Verification({VerificationStatus::Wrong, {}, {}}));
        type(window(), u"v"_s);
        type(window(), u"u"_s);
        QVERIFY(view().hasFocus()); // nothing to write down
        QCOMPARE(mark(m_place).verification, Verification());
        type(window(), u"v"_s);
        press(window(), u"Escape"_s);
        QVERIFY(!menu());
    }

    void filtersAndCountsByCheckAndNote()
    {
        auto checked = mark(m_place);
        checked.verification.status = VerificationStatus::Confirmed;
        QVERIFY(session().perform(LabelledEdit{ChangeAnnotation{checked}, u"verify"_s}));
        QVERIFY(session().perform(noteChange(*session().document(), m_first, u"للمراجعة"_s)));
        auto *box = window().findChild<QComboBox *>(u"checkFilter"_s);
        const auto *list = window().findChild<QListView *>(u"markList"_s)->model();
        QCOMPARE(list->rowCount(), 3);
        QCOMPARE(box->itemText(1), u"Not checked (2)"_s);
        QCOMPARE(box->itemText(2), u"Checked and true (1)"_s);
        QCOMPARE(box->itemText(5), u"With a note (1)"_s);
        box->setCurrentIndex(2);
        QCOMPARE(list->rowCount(), 1);
        QVERIFY(list->index(0, 0).data(Qt::AccessibleDescriptionRole).toString().contains(u"Checked and true"));
        box->setCurrentIndex(5);
        QCOMPARE(list->rowCount(), 1);
        box->setCurrentIndex(0);
        QCOMPARE(list->rowCount(), 3);
    }

    void confirmsAllOfTheTypeWithTwoKeys_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("Latin") << u"t"_s;
        QTest::newRow("Arabic") << u"ف"_s;
    }
    void confirmsAllOfTheTypeWithTwoKeys()
    {
        QFETCH(QString, letter);
        view().setCurrentAnnotation(m_first);
        press(window(), u"Shift+Return"_s);
        QVERIFY(menu());
        QCOMPARE(lines().at(0), u"Confirm in this article:"_s);
        QCOMPARE(lines().at(1), u"2 suggestions of the type Person"_s);
        type(window(), letter);
        QVERIFY(!menu());
        QCOMPARE(mark(m_first).state, AnnotationState::Confirmed);
        QCOMPARE(mark(m_second).state, AnnotationState::Confirmed);
        QCOMPARE(view().currentAnnotation(), m_place); // the review goes on
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(mark(m_first).state, AnnotationState::Suggested);
        QCOMPARE(mark(m_second).state, AnnotationState::Suggested);
    }

    void rejectsAllOfTheNameInTheProject()
    {
        view().setCurrentAnnotation(m_first);
        press(window(), u"Shift+Delete"_s);
        QCOMPARE(lines().at(0), u"Reject in this article:"_s);
        press(window(), u"Shift+Delete"_s); // again: in the project
        QTRY_COMPARE(lines().value(0), u"Reject in the whole project:"_s);
        QTRY_VERIFY(lines().contains(u"2 suggestions of \u2068سامي الخطيب\u2069"_s));
        type(window(), u"ى"_s); // N
        QCOMPARE(mark(m_first).state, AnnotationState::Rejected);
        QCOMPARE(session().documentOf(m_other)->annotations().at(0).state, AnnotationState::Rejected);
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(session().documentOf(m_other)->annotations().at(0).state, AnnotationState::Suggested);
    }

    void saysHowFarTheReviewIsHereAndInTheProject()
    {
        QVERIFY(status().contains(u"0 of 3 reviewed here, 0 of 4 in the project"));
        view().setCurrentAnnotation(m_first);
        press(window(), u"Return"_s);
        QVERIFY(status().contains(u"1 of 3 reviewed here, 1 of 4 in the project"));
    }

    void remembersTheOrderAndShowsIt()
    {
        QVERIFY(!status().contains(u"Least certain first"));
        window().actions().leastCertain->trigger();
        QVERIFY(status().contains(u"Least certain first"));
        press(window(), u"Tab"_s);
        QCOMPARE(view().currentAnnotation(), m_second);
        startAgain();
        QVERIFY(window().actions().leastCertain->isChecked());
        QVERIFY(status().contains(u"Least certain first"));
    }

    void goesOnToTheNextArticleWhenAskedTwice()
    {
        for (int i = 0; i < 3; ++i) {
            press(window(), u"Tab"_s);
            press(window(), u"Return"_s);
        }
        QCOMPARE(session().currentArticle(), m_article);
        QVERIFY(said().contains(u"خبر آخر"));
        press(window(), u"Return"_s);
        QCOMPARE(session().currentArticle(), m_other);
        QCOMPARE(view().currentAnnotation(), session().document()->annotations().at(0).id);
        press(window(), u"Return"_s);
        QCOMPARE(said(), u"Every mark of the project is reviewed."_s);
        press(window(), u"Tab"_s);
        QCOMPARE(session().currentArticle(), m_other);
    }
};

QTEST_MAIN(ReviewTest)
#include "reviewtest.moc"
