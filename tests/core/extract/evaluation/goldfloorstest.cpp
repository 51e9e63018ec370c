// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/evaluation.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// What figures, times and quotations reach on the articles annotated by hand, so that no change loses it unseen. The floors lie one or two
/// marks under what was measured.
class GoldFloorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString shared = qEnvironmentVariable("HASHIYA_SHARED", qEnvironmentVariable("HASHIYA_SOURCE_DIR") + u"/../shared"_s);
        m_folder = shared + u"/gold/dev"_s;
        if (!QDir(m_folder).exists()) {
            QSKIP("The articles annotated by hand are not beside this tree");
        }
        const auto report = evaluate({m_folder});
        QVERIFY(report);
        m_report = *report;
    }

    void keepsWhatWasReached_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<double>("f1");
        QTest::addColumn<double>("values");
        QTest::addRow("money") << u"money"_s << 0.97 << 0.95;
        QTest::addRow("percent") << u"percent"_s << 0.90 << 0.80;
        QTest::addRow("quantity") << u"quantity"_s << 0.95 << 0.90;
        QTest::addRow("count") << u"count"_s << 0.95 << 0.94;
        QTest::addRow("date") << u"date"_s << 0.96 << 0.87;
        QTest::addRow("time") << u"time"_s << 0.90 << 0.80;
        QTest::addRow("duration") << u"duration"_s << 0.90 << 0.90;
        QTest::addRow("quote") << u"quote"_s << 0.90 << 0.85;
    }
    void keepsWhatWasReached()
    {
        QFETCH(QString, type);
        QFETCH(double, f1);
        QFETCH(double, values);
        const TypeScore score = m_report.byType.value(type);
        const QString figures = u"%1: P %2 R %3 F1 %4, values %5"_s.arg(type)
                                    .arg(score.precision())
                                    .arg(score.recall())
                                    .arg(score.f1())
                                    .arg(score.valueAccuracy());
        QVERIFY2(score.f1() >= f1, qPrintable(figures));
        QVERIFY2(score.valueAccuracy() >= values, qPrintable(figures));
    }

    void findsTheNames_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<double>("f1");
        QTest::addRow("person") << u"person"_s << 0.88;
        QTest::addRow("organization") << u"organization"_s << 0.89;
        QTest::addRow("place") << u"place"_s << 0.92;
        QTest::addRow("product") << u"product"_s << 0.80;
        QTest::addRow("role") << u"role"_s << 0.94;
    }
    void findsTheNames()
    {
        QFETCH(QString, type);
        QFETCH(double, f1);
        const TypeScore score = m_report.byType.value(type);
        QVERIFY2(score.f1() >= f1, qPrintable(u"%1: F1 %2"_s.arg(type).arg(score.f1())));
    }

    void joinsTheMentionsOfAName()
    {
        QVERIFY2(m_report.entities.f1() >= 0.88, qPrintable(u"B-cubed F1 %1"_s.arg(m_report.entities.f1())));
    }

    void readsTheValuesOfFiguresAndTimes()
    {
        TypeScore together;
        for (const QString &type : {u"money"_s, u"percent"_s, u"quantity"_s, u"count"_s, u"date"_s, u"time"_s, u"duration"_s}) {
            together += m_report.byType.value(type);
        }
        QVERIFY(together.valuesScored > 0);
        QVERIFY2(together.f1() >= 0.95 && together.valueAccuracy() >= 0.95,
            qPrintable(u"F1 %1, values %2"_s.arg(together.f1()).arg(together.valueAccuracy())));
    }

private:
    QString m_folder;
    EvaluationReport m_report;
};

QTEST_GUILESS_MAIN(GoldFloorsTest)
#include "goldfloorstest.moc"
