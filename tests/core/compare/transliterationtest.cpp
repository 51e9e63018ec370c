// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/namekeys.h"
#include "core/compare/transliteration.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class TransliterationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsWhatSoundsAlike_data()
    {
        QTest::addColumn<QString>("arabic");
        QTest::addColumn<QString>("latin");
        QTest::addColumn<bool>("alike");
        QTest::addColumn<bool>("exact");
        const auto row = [](const QString &arabic, const QString &latin, bool alike, bool exact) { QTest::addRow("%s", qPrintable(latin)) << arabic << latin << alike << exact; };
        row(u"جورج أورموند"_s, u"George Ormond"_s, true, true);
        row(u"غوردون تشامبرز"_s, u"Gordon Chambers"_s, true, true);
        row(u"قاسم العمري"_s, u"Kassem al-Omari"_s, true, true);
        row(u"عبد الله"_s, u"Abdallah"_s, true, true);
        row(u"خالد ذيبان"_s, u"Khalid Dheeban"_s, true, true);
        row(u"فيكتور بافلوف"_s, u"Viktor Pavlov"_s, true, true);
        row(u"ماكس فيلبس"_s, u"Max Philps"_s, true, true);
        row(u"إلتون بارودي"_s, u"Elton Baroudi"_s, true, true);
        row(u"خوسيه غارسيا"_s, u"José García"_s, true, true);
        row(u"ناتو"_s, u"NATO"_s, true, true);
        row(u"كريستيان ديفيدسن"_s, u"Christian Davidson"_s, true, true);
        row(u"روبرت كلاينفلد"_s, u"Robert Kleinfeldt"_s, true, false); // a consonant is missed
        row(u"جورج أورموند"_s, u"Helena Tessim"_s, false, false);
        row(u"منى"_s, u"Mina"_s, false, true); // too little to say
        row(u"كريم"_s, u"Omar"_s, false, false);
    }
    void hearsWhatSoundsAlike()
    {
        QFETCH(QString, arabic);
        QFETCH(QString, latin);
        QFETCH(bool, alike);
        QFETCH(bool, exact);
        const SoundLikeness found = soundLikeness(nameKey(arabic), nameKey(latin));
        QCOMPARE(found.isAlike(), alike);
        QCOMPARE(found.isExact(), exact);
    }
    void countsConsonantsLettersAndWhatIsMissed()
    {
        const SoundLikeness found = soundLikeness(u"بارودي"_s, u"barodi"_s);
        QCOMPARE(found.shared, 3);
        QCOMPARE(found.letters, 6);
        QCOMPARE(found.missed, 0);
        QCOMPARE(soundLikeness(u"باردوي"_s, u"bard"_s).missed, 2); // two vowels
        QCOMPARE(soundLikeness(u"بارد"_s, u"barden"_s).missed, 4);
        QCOMPARE(soundLikeness(QString(), QString()).missed, 0);
    }
    void namesThatSoundAlikeShareAKey_data()
    {
        QTest::addColumn<QString>("arabic");
        QTest::addColumn<QString>("latin");
        QTest::addRow("confused sounds") << u"غوردون"_s << u"Jordan"_s;
        QTest::addRow("silent letters") << u"ويلوبي"_s << u"Willoughby"_s;
        QTest::addRow("what looks like the article") << u"إلتون"_s << u"Elton"_s;
        QTest::addRow("other limits of words") << u"عبد الله"_s << u"Abdallah"_s;
    }
    void namesThatSoundAlikeShareAKey()
    {
        QFETCH(QString, arabic);
        QFETCH(QString, latin);
        const QStringList keys = soundKeys(nameKey(arabic));
        QVERIFY(std::ranges::any_of(soundKeys(nameKey(latin)), [&](const QString &key) { return keys.contains(key); }));
    }
    void aSingleClassIsNoKey()
    {
        QCOMPARE(soundKeys(u"leo"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TransliterationTest)
#include "transliterationtest.moc"
