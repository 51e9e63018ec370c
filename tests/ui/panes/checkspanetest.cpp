// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/checkspane.h"

#include "core/annotation/dismissal.h"
#include "tests/ui/keys.h"
#include "tests/ui/testdocument.h"
#include "ui/session/textedits.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// The pane without a window around it: what is left of an answer after a rerun, and answers to questions that the text has left behind.
class ChecksPaneTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChecksPane> m_pane;
    AnnotationId m_first, m_second, m_money;

    [[nodiscard]] QTreeView &tree() { return *m_pane->findChild<QTreeView *>(u"checksTree"_s); }
    [[nodiscard]] const Annotation &mark(AnnotationId id) { return *m_session->document()->annotations().find(id); }
    /// The first question of a topic; not valid where nothing is asked.
    [[nodiscard]] QModelIndex question(CheckTopic topic)
    {
        const auto parent = m_pane->model().indexOf(topic);
        return parent.isValid() ? m_pane->model().index(0, 0, parent) : QModelIndex();
    }
    void waitForChecks() { QTRY_VERIFY(!m_pane->runner().isRunning()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_clock, u"maha"_s);
        QVERIFY(m_session->createProject(m_folder->filePath(u"p.hashiya"_s)));
        TestDocument document(u"خبر\nزار وفد واحة النخيل أول مرة\nثم عاد من واحة النخيل بمبلغ 12 مليون دولار"_s);
        const auto firstWords = [&document](QStringView from, const QString &type) {
            const auto id = document.mark(from, type);
            auto changed = document.at(id);
            changed.range = {changed.range.begin(), changed.range.begin() + 11};
            document.apply(ChangeAnnotation{changed});
            return id;
        };
        m_first = firstWords(u"واحة النخيل أول", u"place"_s);
        m_second = firstWords(u"واحة النخيل بمبلغ", u"organization"_s);
        m_money = document.mark(u"12 مليون دولار", u"money"_s);
        auto money = document.at(m_money);
        Figure figure;
        figure.kind = FigureKind::Money;
        figure.number = Decimal::fromString(u"12000000"_s);
        figure.unit = u"USD"_s;
        money.value = figure;
        document.apply(ChangeAnnotation{money});
        QVERIFY(m_session->setCurrentArticle(*m_session->addArticle(*document)));
        m_pane = std::make_unique<ChecksPane>(*m_session);
        m_pane->resize(320, 500);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        waitForChecks();
        tree().setFocus();
    }
    void cleanup()
    {
        m_pane.reset();
        m_session.reset();
    }

    void goesToThePlaceOfARow()
    {
        const auto asked = question(CheckTopic::DifferentTypes);
        QVERIFY(asked.isValid());
        QCOMPARE(m_pane->model().rowCount(asked), 2);
        QSignalSpy chosen(m_pane.get(), &Pane::markChosen);
        tree().setCurrentIndex(m_pane->model().index(1, 0, asked));
        press(*m_pane, u"Return"_s);
        QCOMPARE(chosen.constLast().constFirst().value<AnnotationId>(), m_second);
    }

    void whatWasFoundRightStaysSoWhenMarksAreLookedForAgain_data()
    {
        QTest::addColumn<int>("topic");
        QTest::newRow("no source") << int(CheckTopic::Sources);
        QTest::newRow("different types") << int(CheckTopic::DifferentTypes);
    }
    void whatWasFoundRightStaysSoWhenMarksAreLookedForAgain()
    {
        QFETCH(int, topic);
        tree().setCurrentIndex(question(CheckTopic(topic)));
        type(*m_pane, u"k"_s);
        QTRY_VERIFY(!question(CheckTopic(topic)).isValid());
        QSignalSpy runs(&m_pane->runner(), &CheckRunner::changed);
        QVERIFY(m_session->suggestAgain());
        QVERIFY(runs.wait()); // after its rest
        waitForChecks();
        for (const auto &group : m_pane->model().groups()) {
            for (const auto &place : group.places) {
                QVERIFY(int(group.topic) != topic || (place.mark != m_first && place.mark != m_second && place.mark != m_money));
            }
        }
        QVERIFY(m_session->undo());
        QVERIFY(m_session->undo());
        QTRY_VERIFY(question(CheckTopic(topic)).isValid());
        QCOMPARE(mark(m_money).state, AnnotationState::Suggested);
    }

    void anAnswerToWhatTheTextHasLeftBehindMarksNothingElse()
    {
        tree().setCurrentIndex(question(CheckTopic::DifferentTypes));
        const auto &document = *m_session->document();
        const auto stale = m_pane->model().groups();
        QVERIFY(m_session->perform(correction(document, {0, 3}, u"خبر أطول بكثير مما كان"_s)));
        const auto before = *m_session->document();
        QCOMPARE(m_pane->model().groups(), stale); // in the moment before it is checked again
        type(*m_pane, u"l"_s);
        QVERIFY(m_session->document()->sameContentAs(before));
        QSignalSpy chosen(m_pane.get(), &Pane::markChosen);
        press(*m_pane, u"Return"_s);
        QCOMPARE(chosen.size(), 0);
        QTRY_VERIFY(m_pane->model().groups() != stale);
        tree().setCurrentIndex(question(CheckTopic::DifferentTypes));
        type(*m_pane, u"l"_s);
        QCOMPARE(mark(m_second).type, u"place"_s);
    }

    void typesAreCalledAsTheTagsetCallsThemNow()
    {
        const auto shown = [this] { return question(CheckTopic::DifferentTypes).data(CheckTreeModel::SecondLineRole).toString(); };
        auto types = m_session->tagset().types();
        auto &place = *std::ranges::find(types, u"place"_s, &AnnotationType::key);
        place.nameArabic = u"موضع"_s;
        place.nameEnglish = u"Spot"_s;
        const auto before = shown();
        QVERIFY(m_session->changeTagset(Tagset(types, m_session->tagset().relationTypes()), {}));
        QVERIFY(shown() != before);
    }

    void holdsWhileItIsHammeredWithAWorkerAtWork()
    {
        TestDocument other(u"وصل إلى واحة النخيل ثم واحة النخيل. "_s.repeated(300));
        other.mark(u"واحة النخيل", u"person"_s);
        const auto second = *m_session->addArticle(*other);
        const auto first = m_session->currentArticle();
        const QAbstractItemModelTester tester(&m_pane->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList keys{u"Home"_s, u"End"_s, u"Up"_s, u"Down"_s, u"Down"_s, u"Left"_s, u"Right"_s, u"Return"_s, u"Delete"_s, u"K"_s, u"L"_s, u"P"_s, u"PgDown"_s};
        QRandomGenerator random(20260315);
        for (int step = 0; step < 600; ++step) {
            switch (random.bounded(12)) {
            case 0:
                m_pane->runner().setScope(random.bounded(2) ? ReviewScope::Project : ReviewScope::Article);
                break;
            case 1:
                QVERIFY(m_session->setCurrentArticle(m_session->currentArticle() == first ? second : first));
                break;
            case 2:
                m_session->undo();
                break;
            case 3:
                QTest::qWait(random.bounded(4));
                break;
            default:
                press(*m_pane, keys.at(random.bounded(keys.size())));
            }
            QCoreApplication::processEvents();
        }
        m_pane->runner().setScope(ReviewScope::Article);
        waitForChecks();
        QVERIFY(m_session->isOpen());
        for (const auto &group : m_pane->model().groups()) {
            QVERIFY(!group.places.isEmpty());
        }
    }

    void saysWhatItIsToWhoDoesNotSeeIt()
    {
        QCOMPARE(tree().accessibleName(), u"Questions about the marks"_s);
        QVERIFY(m_pane->title().startsWith(u"Checks"));
    }
};

QTEST_MAIN(ChecksPaneTest)
#include "checkspanetest.moc"
