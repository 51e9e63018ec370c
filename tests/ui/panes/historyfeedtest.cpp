// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/historyfeed.h"

#include "tests/ui/testdocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// A project of one article with two suggestions, سامي and عمان.
class HistoryFeedTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    AnnotationId m_person, m_place;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"desk.hashiya"_s); }
    static void waitFor(HistoryFeed &feed)
    {
        QTRY_VERIFY(!feed.isReading() && !feed.isGoing());
    }
    static QString sentence(HistoryFeed &feed, int row) { return feed.model().index(row).data(HistoryListModel::SentenceRole).toString(); }
    [[nodiscard]] const Annotation &mark(AnnotationId id) const { return *m_session->document()->annotations().find(id); }
    void note(int number) { QVERIFY(m_session->perform(noteChange(*m_session->document(), m_person, QString::number(number)))); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_clock, u"maha"_s);
        QVERIFY(m_session->createProject(path()));
        TestDocument document(u"عنوان\nقال سامي في عمان"_s);
        m_person = document.mark(u"سامي", u"person"_s);
        m_place = document.mark(u"عمان", u"person"_s);
        const auto article = m_session->addArticle(*document);
        QVERIFY(article && m_session->setCurrentArticle(*article));
    }
    void cleanup() { m_session.reset(); }

    void followsWhatIsDone()
    {
        HistoryFeed feed(*m_session);
        QAbstractItemModelTester tester(&feed.model());
        feed.setAwake(true);
        waitFor(feed);
        QCOMPARE(feed.model().rowCount(), 2); // the article and the beginning
        QVERIFY(sentence(feed, 0).contains(u"عنوان"));
        QVERIFY(m_session->perform(confirmation(*m_session->document(), m_person)));
        QVERIFY(m_session->perform(retyping(*m_session->document(), m_place, u"place"_s)));
        waitFor(feed);
        QCOMPARE(feed.model().rowCount(), 4);
        QVERIFY(sentence(feed, 0).contains(u"عمان"));
        QVERIFY(sentence(feed, 1).contains(u"سامي"));
        QCOMPARE(feed.model().hereRow(), 0);
        QVERIFY(m_session->undo());
        waitFor(feed);
        QCOMPARE(feed.model().rowCount(), 5);
        QVERIFY(sentence(feed, 0).startsWith(u"Undone"));
        QCOMPARE(feed.model().hereRow(), 2);
    }

    void readsNothingWhileNobodyLooks()
    {
        HistoryFeed feed(*m_session);
        note(1);
        QCoreApplication::processEvents();
        QCOMPARE(feed.model().rowCount(), 0);
        feed.setAwake(true);
        waitFor(feed);
        QCOMPARE(feed.model().rowCount(), 3);
        feed.setAwake(false);
        note(2);
        QCoreApplication::processEvents();
        QCOMPARE(feed.model().rowCount(), 3);
        feed.setAwake(true);
        waitFor(feed);
        QCOMPARE(feed.model().rowCount(), 4);
    }

    void goesBackAndForthToAPoint()
    {
        HistoryFeed feed(*m_session);
        feed.setAwake(true);
        for (int i = 1; i <= 30; ++i) {
            note(i);
        }
        waitFor(feed);
        const auto tenth = feed.model().pointOf(20);
        QVERIFY(tenth);
        QSignalSpy arrived(&feed, &HistoryFeed::arrived);
        feed.goTo(*tenth);
        waitFor(feed);
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(mark(m_person).note, u"10"_s);
        QCOMPARE(feed.model().hereRow(), 21); // below the row that says that 20 steps were undone
        QVERIFY(sentence(feed, 0).contains(u"20"));
        feed.goTo(*feed.model().pointOf(1));
        waitFor(feed);
        QCOMPARE(mark(m_person).note, u"30"_s);
        feed.goTo(*feed.model().pointOf(feed.model().rowCount() - 1));
        waitFor(feed);
        QVERIFY(m_session->articles().isEmpty()); // the beginning of the project
        QVERIFY(!m_session->document());
        feed.goTo(*feed.model().pointOf(feed.model().hereRow() - 1));
        waitFor(feed);
        QCOMPARE(m_session->articles().size(), 1);
        QVERIFY(m_session->document());
    }

    void isTheSameAfterClosing()
    {
        QStringList before;
        {
            HistoryFeed feed(*m_session);
            feed.setAwake(true);
            QVERIFY(m_session->perform(confirmation(*m_session->document(), m_person)));
            note(1);
            QVERIFY(m_session->undo());
            waitFor(feed);
            for (int row = 0; row < feed.model().rowCount(); ++row) {
                before.append(feed.model().index(row).data().toString());
            }
        }
        m_session = std::make_unique<Session>(m_clock, u"rana"_s);
        HistoryFeed feed(*m_session);
        feed.setAwake(true);
        QVERIFY(m_session->openProject(path()));
        waitFor(feed);
        QStringList after;
        for (int row = 0; row < feed.model().rowCount(); ++row) {
            after.append(feed.model().index(row).data().toString());
        }
        QCOMPARE(after, before);
        feed.goTo(*feed.model().pointOf(1)); // what was undone before closing
        waitFor(feed);
        QCOMPARE(mark(m_person).note, u"1"_s);
    }

    void readsPageAfterPage()
    {
        for (int i = 1; i <= 230; ++i) {
            note(i);
        }
        HistoryFeed feed(*m_session); // without a tester, which fetches all that it can
        feed.setAwake(true);
        waitFor(feed);
        QVERIFY(!feed.model().isComplete());
        const auto rows = feed.model().rowCount();
        QVERIFY(rows >= 200 && rows < 231);
        feed.model().fetchMore({});
        waitFor(feed);
        QCOMPARE(feed.model().rowCount(), 232);
        QVERIFY(feed.model().isComplete());
    }

    void stopsOnTheWay()
    {
        HistoryFeed feed(*m_session);
        feed.setAwake(true);
        for (int i = 1; i <= 40; ++i) {
            note(i);
        }
        waitFor(feed);
        connect(&feed, &HistoryFeed::going, &feed, [&] { feed.stopGoing(); });
        feed.goTo(ActionId{1});
        QVERIFY(!feed.isGoing() || feed.stepsLeft() > 0);
        waitFor(feed);
        QVERIFY(m_session->canRedo());
    }

    void goesNowhereWhereNoWayLeads()
    {
        HistoryFeed feed(*m_session);
        feed.setAwake(true);
        note(1);
        QVERIFY(m_session->undo());
        note(2);
        waitFor(feed);
        QVERIFY(!feed.model().pointOf(2)); // 1 was replaced
        feed.goTo(ActionId{2});
        QVERIFY(!feed.isGoing());
        QCOMPARE(mark(m_person).note, u"2"_s);
    }
};

QTEST_GUILESS_MAIN(HistoryFeedTest)
#include "historyfeedtest.moc"
