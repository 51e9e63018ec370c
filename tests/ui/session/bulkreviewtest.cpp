// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/bulkreview.h"

#include "tests/ui/testdocument.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// Three articles: two people and a place are suggested in the open one, one person in each of the others.
class BulkReviewTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    ArticleId m_first, m_second;
    AnnotationId m_mark;

    [[nodiscard]] int waiting() const
    {
        int count = 0;
        for (const auto &article : m_session->articles()) {
            count += int(article.suggested);
        }
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_clock, u"maha"_s);
        QVERIFY(m_session->createProject(m_folder->filePath(u"p.hashiya"_s)));
        TestDocument first(u"زار سامي ثم لينا عمان"_s);
        m_mark = first.mark(u"سامي", u"person"_s);
        first.mark(u"لينا", u"person"_s);
        first.mark(u"عمان", u"place"_s);
        TestDocument second(u"عاد سامي"_s);
        second.mark(u"سامي", u"person"_s);
        TestDocument third(u"عاد وليد"_s);
        third.mark(u"وليد", u"person"_s);
        m_first = *m_session->addArticle(*first);
        m_second = *m_session->addArticle(*second);
        QVERIFY(m_session->addArticle(*third));
        QVERIFY(m_session->setCurrentArticle(m_first));
    }
    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void countsAndConfirmsInTheArticleAsOneStep()
    {
        BulkReview bulk(*m_session);
        bulk.start(m_mark, ReviewAction::Confirm);
        QCOMPARE(bulk.count(AlikeBy::Type), 2);
        QCOMPARE(bulk.count(AlikeBy::Name), 1);
        QVERIFY(bulk.apply(AlikeBy::Type));
        QCOMPARE(waiting(), 3);
        QVERIFY(m_session->undo());
        QCOMPARE(waiting(), 5);
    }

    void rejectsInTheProjectAsOneStep()
    {
        BulkReview bulk(*m_session);
        bulk.start(m_mark, ReviewAction::Reject);
        QSignalSpy changed(&bulk, &BulkReview::changed);
        bulk.setScope(ReviewScope::Project);
        QVERIFY(bulk.isCounting());
        QVERIFY(!bulk.apply(AlikeBy::Type)); // not before it is known what is done
        QTRY_VERIFY(!bulk.isCounting());
        QCOMPARE(bulk.count(AlikeBy::Type), 4);
        QCOMPARE(bulk.count(AlikeBy::Name), 2);
        QVERIFY(bulk.apply(AlikeBy::Name));
        QCOMPARE(waiting(), 3);
        QCOMPARE(m_session->documentOf(m_second)->annotations().at(0).state, AnnotationState::Rejected);
        QVERIFY(m_session->undo());
        QCOMPARE(waiting(), 5);
        QVERIFY(changed.size() >= 2);
    }

    void doesNothingWhereNothingIsLeft()
    {
        BulkReview bulk(*m_session);
        bulk.start(m_mark, ReviewAction::Confirm);
        QVERIFY(bulk.apply(AlikeBy::Type));
        bulk.start(m_mark, ReviewAction::Confirm);
        QCOMPARE(bulk.count(AlikeBy::Type), 0);
        QVERIFY(!bulk.apply(AlikeBy::Type));
        bulk.start({}, ReviewAction::Confirm);
        QVERIFY(!bulk.pattern(AlikeBy::Type));
        QVERIFY(!bulk.apply(AlikeBy::Type));
    }
};

QTEST_GUILESS_MAIN(BulkReviewTest)
#include "bulkreviewtest.moc"
