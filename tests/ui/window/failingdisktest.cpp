// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/project/failingdisk.h"
#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/window/articlepane.h"
#include "ui/window/errorstrip.h"

#include <QTest>

#include <sqlite3.h>

using namespace Hashiya;
using namespace Qt::StringLiterals;
using TestProject::FailingDisk;

Q_DECLARE_METATYPE(FailingDisk::Lasts)

/// The disk fails under the whole program, at each write of a step that a key makes.
class FailingDiskWindowTest : public DeskTest
{
    Q_OBJECT

    static constexpr int mostOperations = 100;
    AnnotationId m_mark;

    [[nodiscard]] QString sentence() { return window().findChild<ArticlePane *>()->strip().sentence(); }
    [[nodiscard]] AnnotationState state() { return document().annotations().find(m_mark)->state; }
    void confirm()
    {
        view().setFocus();
        view().setCurrentAnnotation(m_mark);
        press(window(), u"Return"_s);
    }

private Q_SLOTS:
    void anyFailureAtAStepIsToldAndLosesNothing_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<FailingDisk::Lasts>("lasts");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("told");
        QTest::newRow("full, once") << SQLITE_FULL << FailingDisk::Lasts::Once << u"en"_s << u"is full"_s;
        QTest::newRow("full, until there is room") << SQLITE_FULL << FailingDisk::Lasts::UntilRepaired << u"ar"_s << u"لم يُحفظ آخر تغيير"_s;
        QTest::newRow("failing, once") << SQLITE_IOERR_WRITE << FailingDisk::Lasts::Once << u"ar"_s << u"لم يُحفظ آخر تغيير"_s;
        QTest::newRow("failing, until repaired") << SQLITE_IOERR_WRITE << FailingDisk::Lasts::UntilRepaired << u"en"_s << u"was not saved"_s;
    }
    void anyFailureAtAStepIsToldAndLosesNothing()
    {
        QFETCH(int, code);
        QFETCH(FailingDisk::Lasts, lasts);
        QFETCH(QString, language);
        QFETCH(QString, told);
        FailingDisk disk("/desk.hashiya");
        bool hasFailed = true;
        int refused = 0;
        for (int n = 1; hasFailed && n < mostOperations; ++n) {
            startAnew(language);
            TestDocument source(u"عنوان الخبر\nقال سامي الخطيب إن لينا الهاشمي زارت عمان أمس"_s);
            m_mark = source.mark(u"سامي الخطيب", u"person"_s, 0.9);
            QVERIFY(openArticle(*source).isValid());
            show();
            const auto before = document();
            disk.failAt(n, code, lasts);
            confirm();
            hasFailed = disk.hasFailed();
            disk.repair();
            if (state() != AnnotationState::Confirmed) {
                ++refused;
                QVERIFY(hasFailed);
                QVERIFY(document().sameContentAs(before));
                QVERIFY2(sentence().contains(told), qPrintable(sentence()));
                confirm();
            }
            QCOMPARE(state(), AnnotationState::Confirmed);
            startAgain(language);
            QCOMPARE(state(), AnnotationState::Confirmed);
            press(window(), u"Ctrl+Z"_s);
            QVERIFY(document().sameContentAs(before));
        }
        QVERIFY(!hasFailed);
        QVERIFY2(refused > 5, "the step should need more writes than that");
    }
};

QTEST_MAIN(FailingDiskWindowTest)
#include "failingdisktest.moc"
