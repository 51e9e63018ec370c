// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/textdiff.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class TextDiffTest : public QObject
{
    Q_OBJECT

private:
    /// A long text of made-up words, each of which comes again and again.
    static QString longText(int words, int salt)
    {
        QString text;
        quint32 state = 12345;
        for (int i = 0; i < words; ++i) {
            state = state * 1664525u + 1013904223u;
            text += u"كلمة%1 "_s.arg((state >> 16) % 400);
            if (i % 97 == salt) {
                text += u"جديد%1 "_s.arg(i);
            }
        }
        return text;
    }

private Q_SLOTS:
    void findsWhatIsTheSame_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("common");
        QTest::newRow("equal") << u"زار الوزير مصر"_s << u"زار الوزير مصر"_s << QStringList{u"زار الوزير مصر"_s};
        QTest::newRow("a word") << u"زار الوزير مصر"_s << u"زار الرئيس مصر"_s << QStringList{u"زار "_s, u" مصر"_s};
        QTest::newRow("a letter of a word changes the word") << u"المينا الجديد"_s << u"الميناء الجديد"_s << QStringList{u" الجديد"_s};
        QTest::newRow("inserted") << u"زار مصر"_s << u"زار أمس مصر"_s << QStringList{u"زار "_s, u"مصر"_s};
        QTest::newRow("nothing") << u"أ"_s << u"ب"_s << QStringList();
        QTest::newRow("empty") << QString() << u"ب"_s << QStringList();
        QTest::newRow("a number is a word") << u"قتل 12 شخصا"_s << u"قتل 13 شخصا"_s << QStringList{u"قتل "_s, u" شخصا"_s};
    }
    void findsWhatIsTheSame()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QStringList, common);
        QStringList found;
        for (const auto &run : commonRuns(first, second)) {
            QCOMPARE(run.inFirst().of(first), run.inSecond().of(second));
            found.append(run.inFirst().of(first).toString());
        }
        QCOMPARE(found, common);
    }

    void theDifferenceMakesOneOfTheOther_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("short") << u"زار الوزير مصر أمس"_s << u"أمس زار رئيس الوزراء مصر"_s;
        QTest::newRow("emoji") << u"نص 😀 قصير"_s << u"نص 😃😀 قصير جدا"_s;
        QTest::newRow("to nothing") << u"نص"_s << QString();
        QTest::newRow("from nothing") << QString() << u"نص"_s;
        QTest::newRow("long, other words") << longText(5000, 3) << longText(5000, 60);
        QTest::newRow("long, other order") << longText(2000, 3) + longText(3000, 5) << longText(3000, 5) + longText(2000, 3);
    }
    void theDifferenceMakesOneOfTheOther()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const auto splices = differenceOf(first, second);
        QVERIFY(splices.fit(first));
        QCOMPARE(splices.appliedTo(first), second);
    }

    void longTextsWithoutUniqueWordsKeepWhatIsAroundTheChange()
    {
        const auto first = longText(3000, 1000);
        auto second = first;
        second.insert(first.size() / 2, u" وهذا جديد "_s);
        second.insert(first.size() / 4, u" وذاك "_s);
        qsizetype common = 0;
        for (const auto &run : commonRuns(first, second)) {
            common += run.length;
        }
        QVERIFY2(common > first.size() * 97 / 100, qPrintable(QString::number(common)));
    }
};

QTEST_GUILESS_MAIN(TextDiffTest)
#include "textdifftest.moc"
