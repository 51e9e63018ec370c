// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/numberwords.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class NumberWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWordBehindItsProclitics_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("flags"); // c conjunction, p preposition, d definite
        QTest::newRow("plain") << u"خمسة"_s << qint64(5) << 0 << QString();
        QTest::newRow("its own و") << u"واحد"_s << qint64(1) << 0 << QString();
        QTest::newRow("its own ال") << u"الف"_s << qint64(1000) << 0 << QString();
        QTest::newRow("conjunction") << u"وعشرين"_s << qint64(20) << 1 << u"c"_s;
        QTest::newRow("preposition") << u"باربعة"_s << qint64(4) << 1 << u"p"_s;
        QTest::newRow("both") << u"وبالفي"_s << qint64(2000) << 2 << u"cp"_s;
        QTest::newRow("article") << u"المليون"_s << qint64(1000000) << 0 << u"d"_s;
        QTest::newRow("conjunction and article") << u"والاربعة"_s << qint64(4) << 1 << u"cd"_s;
    }
    void findsTheWordBehindItsProclitics()
    {
        QFETCH(QString, word);
        const auto found = NumberWords::standard().find(word);
        QVERIFY(found);
        QTEST(found->word.value, "value");
        QTEST(int(found->offset), "offset");
        QString flags;
        flags += found->conjunction ? u"c"_s : QString();
        flags += found->preposition ? u"p"_s : QString();
        flags += found->definite ? u"d"_s : QString();
        QTEST(flags, "flags");
    }

    void findsNoneInOtherWords_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : {u"وليد"_s, u"الاربعاء"_s, u"عشرينيات"_s, u"لبنان"_s, u"ا"_s, QString(), QString(100'000, u'و')}) {
            QTest::addRow("%s", qPrintable(word.left(20))) << word;
        }
    }
    void findsNoneInOtherWords()
    {
        QFETCH(QString, word);
        QVERIFY(!NumberWords::standard().find(word));
    }
};

QTEST_GUILESS_MAIN(NumberWordsTest)
#include "numberwordstest.moc"
