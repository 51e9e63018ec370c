// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/annotatedjson.h"
#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/adjudicate/adjudicationpanel.h"
#include "ui/window/articlepane.h"
#include "ui/window/errorstrip.h"

#include <QFile>
#include <QLabel>
#include <QListView>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// Another annotator's marks in the window, by key events alone: سامي is shorter with us, القاهرة another type, لينا only theirs, عمر only ours.
class AdjudicationWindowTest : public DeskTest
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_ours;
    AnnotationId m_person, m_place, m_alone;

    [[nodiscard]] AdjudicationPanel &panel() { return *window().findChild<AdjudicationPanel *>(); }
    [[nodiscard]] QListView &list() { return *panel().findChild<QListView *>(u"adjudicationList"_s); }
    [[nodiscard]] const Annotation &mark(AnnotationId id) { return *document().annotations().find(id); }
    void writeTheirs(const QString &text)
    {
        TestDocument theirs(text);
        if (text.contains(u"لينا")) {
            theirs.mark(u"سامي الخطيب", u"person"_s, 1, AnnotationState::Confirmed);
            theirs.mark(u"القاهرة", u"place"_s, 1, AnnotationState::Confirmed);
            theirs.mark(u"لينا", u"person"_s, 1, AnnotationState::Confirmed);
        }
        QFile file(filePath(u"omar.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exportAnnotatedJson(*theirs));
    }
    void compare() { window().findChild<ArticlePane *>()->adjudicateWith(filePath(u"omar.json"_s)); }

private Q_SLOTS:
    void init()
    {
        startAnew();
        m_ours = std::make_unique<TestDocument>(u"عنوان\nقال سامي الخطيب إن لينا وعمر في القاهرة"_s);
        m_person = m_ours->mark(u"سامي", u"person"_s);
        m_place = m_ours->mark(u"القاهرة", u"organization"_s, 1, AnnotationState::Confirmed);
        m_alone = m_ours->mark(u"عمر", u"person"_s);
        QVERIFY(openArticle(**m_ours).isValid());
        show();
        writeTheirs(document().article().text());
    }

    void picksAreOneStep_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::newRow("Latin digits") << u"2021"_s;
        QTest::newRow("Arabic digits") << u"٢٠٢١"_s;
    }
    void picksAreOneStep()
    {
        QFETCH(QString, digits);
        compare();
        QTRY_VERIFY(panel().isVisible());
        QVERIFY(list().hasFocus());
        QCOMPARE(list().model()->rowCount(), 4); // as read: سامي, لينا, عمر, القاهرة
        const auto before = exportAnnotatedJson(document());
        // سامي as they have it, لينا left open, عمر goes as with them, القاهرة stays as with us.
        type(window(), digits);
        QCOMPARE(exportAnnotatedJson(document()), before);
        press(window(), u"Return"_s);
        QVERIFY(!panel().isVisible());
        QVERIFY(view().hasFocus());
        QCOMPARE(document().textOf(mark(m_person)), u"سامي الخطيب"_s);
        QCOMPARE(mark(m_person).state, AnnotationState::Confirmed);
        QCOMPARE(mark(m_place).type, u"organization"_s);
        QCOMPARE(mark(m_alone).state, AnnotationState::Rejected);
        QCOMPARE(document().annotations().size(), 3);
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(exportAnnotatedJson(document()), before);
    }

    void escapeLeavesAllAsItIs()
    {
        compare();
        QTRY_VERIFY(panel().isVisible());
        const auto before = exportAnnotatedJson(document());
        press(window(), u"Ctrl+A"_s);
        press(window(), u"Escape"_s);
        QVERIFY(!panel().isVisible());
        QCOMPARE(exportAnnotatedJson(document()), before);
        QVERIFY(view().hasFocus());
    }

    void allAsTheirsAgreesAfterwards()
    {
        compare();
        QTRY_VERIFY(panel().isVisible());
        press(window(), u"Ctrl+A"_s);
        press(window(), u"Return"_s);
        compare();
        QTRY_VERIFY(panel().isVisible());
        QCOMPARE(list().model()->rowCount(), 0);
        QCOMPARE(panel().others().agreement().strictF1(), 1.0);
    }

    /// عمر is said by both to have spoken; only the edge of the quotation differs.
    void keepsTheSpeakerThatBothMarked()
    {
        const auto text = u"عنوان\nقال عمر «القاهرة بعيدة» أمس"_s;
        const auto quoted = [&](QStringView words, bool shifted) {
            TestDocument source(text);
            if (shifted) {
                source.mark(u"أمس", u"date"_s, 1, AnnotationState::Rejected);
            }
            const auto speaker = source.mark(u"عمر", u"person"_s, 1, AnnotationState::Confirmed);
            const auto quote = source.mark(words, u"quote"_s, 1, AnnotationState::Confirmed);
            auto mark = source.at(quote);
            mark.value = QuotationValue{.speaker = u"عمر"_s, .speakerMark = speaker};
            source.apply(ChangeAnnotation{mark});
            return source;
        };
        QVERIFY(openArticle(*quoted(u"القاهرة", false)).isValid());
        QFile file(filePath(u"omar.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(exportAnnotatedJson(*quoted(u"القاهرة بعيدة", true)));
        file.close();
        compare();
        QTRY_VERIFY(panel().isVisible());
        press(window(), u"Ctrl+A"_s);
        press(window(), u"Return"_s);
        const auto &marks = document().annotations();
        for (qsizetype i = 0; i < marks.size(); ++i) {
            if (marks.at(i).type == u"quote") {
                QCOMPARE(document().textOf(marks.at(i)), u"القاهرة بعيدة"_s);
                QCOMPARE(document().textOf(mark(std::get<QuotationValue>(marks.at(i).value).speakerMark)), u"عمر"_s);
            }
        }
    }

    void refusesAnotherText()
    {
        writeTheirs(u"خبر آخر"_s);
        compare();
        const auto *strip = window().findChild<ErrorStrip *>();
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(!panel().isVisible());
    }

    void followsChangesMadeMeanwhile()
    {
        compare();
        QTRY_VERIFY(panel().isVisible());
        QVERIFY(session().perform(retyping(document(), m_place, u"place"_s)));
        QTRY_COMPARE(list().model()->rowCount(), 3);
    }
};

QTEST_MAIN(AdjudicationWindowTest)
#include "adjudicationtest.moc"
