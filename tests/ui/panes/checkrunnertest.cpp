// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/checkrunner.h"

#include "tests/ui/testdocument.h"
#include "ui/session/edits.h"

#include <QTemporaryDir>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CheckRunnerTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};

private Q_SLOTS:
    void followsTheMarksAndTheScope()
    {
        QTemporaryDir folder;
        Session session(m_clock, u"maha"_s);
        CheckRunner runner(session);
        QVERIFY(session.createProject(folder.filePath(u"p.hashiya"_s)));
        TestDocument first(u"زار عمان ثم عاد إلى عمّان"_s);
        first.mark(u"عمان", u"place"_s);
        TestDocument second(u"وفي عمان"_s);
        second.mark(u"عمان", u"organization"_s);
        const auto article = *session.addArticle(*first);
        const auto other = *session.addArticle(*second);
        QVERIFY(session.setCurrentArticle(article));
        QTRY_COMPARE(runner.groups().size(), 1);
        QCOMPARE(runner.groups().at(0).topic, CheckTopic::SometimesMarked);
        runner.setScope(ReviewScope::Project);
        QVERIFY(runner.isRunning());
        QTRY_COMPARE(runner.groups().size(), 2);
        QCOMPARE(runner.groups().at(0).topic, CheckTopic::DifferentTypes);
        QCOMPARE(runner.groups().at(0).places.size(), 2);
        QCOMPARE(runner.groups().at(0).places.at(1).article, other);

        runner.setScope(ReviewScope::Article);
        QTRY_COMPARE(runner.groups().size(), 1);
        session.performWith([&](Document &document) { return addition(document, first.rangeOf(u"عمّان"), u"place"_s, u"maha"_s); });
        QTRY_VERIFY(runner.groups().isEmpty());
        session.closeProject();
        QVERIFY(runner.groups().isEmpty());
    }

    void mayGoWhileItRuns()
    {
        QTemporaryDir folder;
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(folder.filePath(u"p.hashiya"_s)));
        TestDocument document(u"زار عمان ثم عاد إلى عمّان. "_s.repeated(2000));
        QVERIFY(session.addArticle(*document));
        QVERIFY(session.setCurrentArticle(session.articles().constFirst().id));
        CheckRunner runner(session);
        runner.setScope(ReviewScope::Project);
        session.closeProject();
    }
};

QTEST_GUILESS_MAIN(CheckRunnerTest)
#include "checkrunnertest.moc"
