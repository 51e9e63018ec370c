// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plotspane.h"

#include "tests/ui/testdocument.h"
#include "ui/plots/plotview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class PlotsPaneTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PlotsPane> m_pane;

    void add(const QString &text, const QString &day, const QStringList &names, qint64 amount)
    {
        auto document = Document(Article(text, {{}, {}, {}, {}, {}, day, u"ar"_s}), Tagset::standard());
        const auto mark = [&](const QString &words, const QString &type, const Value &value) {
            Annotation mark;
            mark.id = document.takeAnnotationId();
            mark.type = type;
            mark.range = TextRange::ofLength(text.indexOf(words), words.size());
            mark.value = value;
            QVERIFY(document.apply(AddAnnotation{mark}));
        };
        for (const auto &name : names) {
            mark(name, u"person"_s, {});
        }
        mark(u"مبلغ"_s, u"money"_s, Figure{FigureKind::Money, Decimal(amount), {}, {}, u"USD"_s, Modifier::None, {}});
        QVERIFY(m_session->addArticle(document));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_clock, u"maha"_s);
        QVERIFY(m_session->createProject(m_folder->filePath(u"desk.hashiya"_s)));
        add(u"قالت منى لسامي عن مبلغ"_s, u"2025-01-05"_s, {u"منى"_s, u"سامي"_s}, 10);
        add(u"وقالت منى عن مبلغ"_s, u"2025-02-05"_s, {u"منى"_s}, 500);
        m_pane = std::make_unique<PlotsPane>(*m_session);
        m_pane->resize(360, 600);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTRY_COMPARE(m_pane->view().plot().items.size(), 32); // days
    }
    void cleanup()
    {
        m_pane.reset();
        m_session.reset();
        m_folder.reset();
    }

    void aBarLeadsToItsArticles()
    {
        QSignalSpy requested(m_pane.get(), &PlotsPane::searchRequested);
        m_pane->view().setFocus();
        QTest::keyClick(&m_pane->view(), Qt::Key_Home);
        QTest::keyClick(&m_pane->view(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"date:2025-01-05..2025-01-05"_s);
        QVERIFY(m_pane->view().accessibleDescription().contains(u"1 articles"_s));
        QCOMPARE(m_pane->view().accessibleName(), u"Articles over time"_s);
    }

    void aNameLeadsToItsMentionsByMouseToo()
    {
        m_pane->setKind(PlotKind::Names);
        QTRY_COMPARE(m_pane->view().plot().items.size(), 2);
        QSignalSpy requested(m_pane.get(), &PlotsPane::searchRequested);
        const auto rects = plotItemRects(m_pane->view().plot(), m_pane->view().style(), m_pane->view().rect());
        QTest::mouseClick(&m_pane->view(), Qt::LeftButton, {}, rects.at(0).center().toPoint());
        QCOMPARE(requested.first().first().toString(), u"name:\"منى\""_s);
        QCOMPARE(m_pane->view().plot().items.first().amount, u"2"_s);
    }

    void aDotLeadsToItsPlace()
    {
        m_pane->setKind(PlotKind::Figures);
        QTRY_COMPARE(m_pane->view().plot().kind, PlotKind::Figures);
        QCOMPARE(m_pane->view().plot().items.size(), 2);
        QSignalSpy chosen(m_pane.get(), &Pane::placeChosen);
        m_pane->view().setFocus();
        QTest::keyClick(&m_pane->view(), Qt::Key_End);
        QTest::keyClick(&m_pane->view(), Qt::Key_Return);
        QCOMPARE(chosen.first().at(0).value<ArticleId>(), ArticleId{2});
    }

    void arrowsGoWhereTheAxisGoes()
    {
        m_pane->setLayoutDirection(Qt::RightToLeft);
        m_pane->view().setFocus();
        QTest::keyClick(&m_pane->view(), Qt::Key_Left);
        QTest::keyClick(&m_pane->view(), Qt::Key_Left);
        QCOMPARE(m_pane->view().current(), 1);
        QTest::keyClick(&m_pane->view(), Qt::Key_Right);
        QCOMPARE(m_pane->view().current(), 0);
    }

    void theTableHasTheSameNumbers()
    {
        m_pane->setKind(PlotKind::Together);
        QTRY_COMPARE(m_pane->view().plot().kind, PlotKind::Together);
        auto &table = *m_pane->findChild<QTableView *>(u"plotTable"_s);
        QAbstractItemModelTester tester(table.model());
        m_pane->findChild<QToolButton *>(u"plotAsTable"_s)->click();
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), 1);
        QCOMPARE(table.model()->index(0, 1).data().toString(), u"1"_s);
        QSignalSpy requested(m_pane.get(), &PlotsPane::searchRequested);
        Q_EMIT table.activated(table.model()->index(0, 0));
        QCOMPARE(requested.first().first().toString(), u"name:\"منى\" name:\"سامي\""_s);
    }

    void aQueryChoosesTheArticles()
    {
        auto &query = *m_pane->findChild<QLineEdit *>(u"plotQuery"_s);
        query.setText(u"سامي"_s);
        QTRY_COMPARE(m_pane->view().plot().items.size(), 1);
        query.setText(u"colour:red"_s);
        QVERIFY(!m_pane->view().isVisible());
    }

    void followsTheLibraryAndIsSaved()
    {
        QVERIFY(m_session->removeArticle({1}));
        QTRY_COMPARE(m_pane->view().plot().items.size(), 1);
        const auto file = m_folder->filePath(u"plot.svg"_s);
        QVERIFY(m_pane->exportTo(file));
        QVERIFY(QFile::exists(file));
        QSignalSpy failed(m_session.get(), &Session::errorOccurred);
        QVERIFY(!m_pane->exportTo(m_folder->filePath(u"no/such/plot.png"_s)));
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(PlotsPaneTest)
#include "plotspanetest.moc"
