// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/speakernouns.h"

#include "core/arabic/folding.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class SpeakerNounsTest : public QObject
{
    Q_OBJECT

private:
    static bool cannotSpeak(const QString &word) { return SpeakerNouns::cannotSpeak(fold(word), word); }

private Q_SLOTS:
    void nounsOfActionAndThingsDoNotSpeak()
    {
        for (const QString &word : {u"إلغاء"_s, u"أهمية"_s, u"عزمها"_s, u"رغبته"_s, u"موقفه"_s, u"معدل"_s, u"تحسين"_s}) {
            QVERIFY2(cannotSpeak(word), qPrintable(word));
        }
    }

    void peopleBodiesAndDocumentsSpeak()
    {
        for (const QString &word : {u"الوزير"_s, u"والده"_s, u"محاميها"_s, u"سموه"_s, u"مديرها"_s, u"اتحاد"_s, u"تقرير"_s, u"استطلاع"_s, u"الشرطة"_s}) {
            QVERIFY2(!cannotSpeak(word), qPrintable(word));
        }
    }

    void tellsAPrepositionFromAFirstLetter()
    {
        for (const QString &word : {u"بوليديكا"_s, u"بتهوفن"_s, u"لاعب"_s, u"بلدية"_s}) {
            QVERIFY2(SpeakerNouns::hasOwnFirstLetter(fold(word)), qPrintable(word));
        }
        for (const QString &word : {u"بحزم"_s, u"بالوزارة"_s, u"للهيئة"_s}) {
            QVERIFY2(!SpeakerNouns::hasOwnFirstLetter(fold(word)), qPrintable(word));
        }
    }

    void namesPeopleByWhoseTheyAre()
    {
        QVERIFY(SpeakerNouns::isKin(u"والده"));
        QVERIFY(SpeakerNouns::isKin(u"شقيق"));
        QVERIFY(!SpeakerNouns::isKin(u"مدير"));
    }
};

QTEST_GUILESS_MAIN(SpeakerNounsTest)

#include "speakernounstest.moc"
