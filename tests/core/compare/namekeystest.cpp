// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/namekeys.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class NameKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatIsOneName();
    void givesSpellingsOfForeignNamesOneKey();
    void keepsShortNamesOutOfSpelling();
    void findsPartsOfNames();
};

void NameKeysTest::foldsWhatIsOneName()
{
    QCOMPARE(nameKey(u"الأمم المتّحدة"), nameKey(u"أمم متحده"));
    QCOMPARE(nameKey(u"نور  البادية،"), nameKey(u"نور البادية"));
    QCOMPARE(nameKey(u"OpenAI"), u"openai"_s);
    QVERIFY(nameKey(u"الله") == nameKey(u"الله"));
    QVERIFY(nameKey(u"سالم المرجاني") != nameKey(u"سالم المرجان"));
    QCOMPARE(nameKey(u" «» "), u"«»"_s);
}

void NameKeysTest::givesSpellingsOfForeignNamesOneKey()
{
    QCOMPARE(spellingKey(nameKey(u"جينسن هوانغ")), spellingKey(nameKey(u"جنسن هوانج")));
    QCOMPARE(spellingKey(nameKey(u"فيلدمان")), spellingKey(nameKey(u"فلدمن")));
    QVERIFY(spellingKey(nameKey(u"ماركوس")) != spellingKey(nameKey(u"مارتن")));
}

void NameKeysTest::keepsShortNamesOutOfSpelling()
{
    QCOMPARE(spellingKey(nameKey(u"علي")), QString());
    QCOMPARE(spellingKey(nameKey(u"العراق")), QString());
}

void NameKeysTest::findsPartsOfNames()
{
    const auto part = [](QStringView shorter, QStringView longer) { return isPartOfName(nameKey(shorter), nameKey(longer)); };
    QVERIFY(part(u"الطرفاوي", u"ليان الطرفاوي"));
    QVERIFY(part(u"وزارة الطاقة", u"وزارة الطاقة الأردنية"));
    QVERIFY(!part(u"وزارة", u"وزارة الطاقة الأردنية"));
    QVERIFY(!part(u"فاوي", u"ليان الطرفاوي"));
    QVERIFY(!part(u"ليان الطرفاوي", u"ليان الطرفاوي"));
    QVERIFY(!part(u"", u"ليان"));
}

QTEST_GUILESS_MAIN(NameKeysTest)
#include "namekeystest.moc"
