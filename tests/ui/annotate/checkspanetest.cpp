// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/keys.h"
#include "tests/ui/testdocument.h"
#include "ui/annotate/checkspane.h"
#include "ui/annotate/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTreeWidget>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ChecksPaneTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChecksPane> m_pane;
    AnnotationId m_first, m_second, m_money;

    [[nodiscard]] QTreeWidget &tree() { return *m_pane->findChild<QTreeWidget *>(u"checksTree"_s); }
    [[nodiscard]] const Annotation &mark(AnnotationId id) { return *m_session->document()->annotations().find(id); }
    /// The question in which these words stand.
    [[nodiscard]] QTreeWidgetItem *question(QStringView words)
    {
        for (int i = 0; i < tree().topLevelItemCount(); ++i) {
            if (tree().topLevelItem(i)->text(0).contains(words)) {
                return tree().topLevelItem(i);
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_clock, u"maha"_s);
        QVERIFY(m_session->createProject(m_folder->filePath(u"p.hashiya"_s)));
        TestDocument document(u"خبر\nزار وفد واحة النخيل أول مرة\nثم عاد من واحة النخيل بمبلغ 12 مليون دولار"_s);
        m_first = document.mark(u"واحة النخيل أول", u"place"_s);
        auto first = document.at(m_first);
        first.range = {first.range.begin(), first.range.begin() + 11};
        document.apply(ChangeAnnotation{first});
        m_second = document.mark(u"واحة النخيل بمبلغ", u"organization"_s);
        auto second = document.at(m_second);
        second.range = {second.range.begin(), second.range.begin() + 11};
        document.apply(ChangeAnnotation{second});
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
        m_pane->check();
        tree().setFocus();
    }
    void cleanup()
    {
        m_pane.reset();
        m_session.reset();
    }

    void asksAboutWordsOfTwoTypesAndGoesToThem()
    {
        auto *item = question(u"different types");
        QVERIFY(item);
        QVERIFY(item->text(0).contains(u"واحة النخيل"));
        QCOMPARE(item->childCount(), 2);
        QSignalSpy chosen(m_pane.get(), &Pane::markChosen);
        tree().setCurrentItem(item->child(1));
        press(*m_pane, u"Return"_s);
        QCOMPARE(chosen.constLast().constFirst().value<AnnotationId>(), m_second);
    }

    void aLetterGivesThemAllOneTypeAsOneStep_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("Latin") << u"l"_s;
        QTest::newRow("Arabic") << u"م"_s;
    }
    void aLetterGivesThemAllOneTypeAsOneStep()
    {
        QFETCH(QString, letter);
        const auto before = *m_session->document();
        tree().setCurrentItem(question(u"different types"));
        type(*m_pane, letter);
        QCOMPARE(mark(m_first).type, u"place"_s);
        QCOMPARE(mark(m_second).type, u"place"_s);
        QVERIFY(!question(u"different types"));
        QVERIFY(m_session->undo());
        QVERIFY(m_session->document()->sameContentAs(before));
    }

    void asksForTheSourceOfAFigureUntilItIsFoundRight()
    {
        auto *item = question(u"names no source");
        QVERIFY(item);
        QCOMPARE(item->childCount(), 1);
        tree().setCurrentItem(item);
        press(*m_pane, u"Delete"_s);
        QVERIFY(!question(u"names no source"));
        QVERIFY(m_session->suggestAgain());
        m_pane->check();
        QVERIFY(!question(u"names no source"));
        QVERIFY(m_session->undo());
        QVERIFY(m_session->undo());
        m_pane->check();
        QVERIFY(question(u"names no source"));
    }

    void saysWhatItIsToWhoDoesNotSeeIt()
    {
        QCOMPARE(tree().accessibleName(), u"Questions on the marks of the article"_s);
        QCOMPARE(m_pane->title(), u"Checks"_s);
    }
};

QTEST_MAIN(ChecksPaneTest)
#include "checkspanetest.moc"
