// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

#include "core/compare/namematching.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class NameMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNamesInOtherSpelling();
    void findsNamesByTheirLatinAlias();
    void takesAFamilyNameForPartOfTheName();
    void doesNotMakeTwoPeopleOneByASharedGivenName();
    void takesTransliterationsForCompatible();
    void marksWithoutEntityAreNamesToo();
    void pairsEachNameOnce();
    void sameWordsOfAnotherTypeAreOnlyCompatible();
    void hearsNamesOfTwoScripts();
    void hearsPartsAndTranslationsOfTwoScripts();
    void doesNotHearNamesOfOneScript();
    void knowsPartners();
};

static QStringList match(const DocumentBuilder &first, const DocumentBuilder &second)
{
    const NameMatching matching = matchNames(ComparedPair(first.document(), second.document()));
    QStringList lines;
    const QStringList words = inWords(matching.findings, first.document(), second.document());
    for (qsizetype i = 0; i < words.size(); ++i) {
        lines.append(words.at(i) + u" by "_s + matching.findings.at(i).rule);
    }
    return lines;
}

void NameMatchingTest::findsNamesInOtherSpelling()
{
    DocumentBuilder first(u"زار الوفد الأردن."_s);
    first.name(u"place"_s, u"الأردن"_s);
    DocumentBuilder second(u"وصل الوفد إلى الاردن."_s);
    second.name(u"place"_s, u"الاردن"_s);
    QCOMPARE(match(first, second), QStringList({u"name agree: الأردن | الاردن by same-name"_s}));
}

void NameMatchingTest::findsNamesByTheirLatinAlias()
{
    DocumentBuilder first(u"أعلنت إنفيديا نتائجها."_s);
    first.name(u"organization"_s, u"إنفيديا"_s, {u"Nvidia"_s});
    DocumentBuilder second(u"أعلنت Nvidia نتائجها."_s);
    second.name(u"organization"_s, u"Nvidia"_s);
    QCOMPARE(match(first, second), QStringList({u"name agree: إنفيديا | Nvidia by same-alias"_s}));
}

void NameMatchingTest::takesAFamilyNameForPartOfTheName()
{
    DocumentBuilder first(u"قالت ليان الطرفاوي."_s);
    first.name(u"person"_s, u"ليان الطرفاوي"_s, {u"الطرفاوي"_s});
    DocumentBuilder second(u"قالت الطرفاوي."_s);
    second.name(u"person"_s, u"الطرفاوي"_s);
    QCOMPARE(match(first, second), QStringList({u"name compatible: ليان الطرفاوي | الطرفاوي by part-of-name"_s}));
}

void NameMatchingTest::doesNotMakeTwoPeopleOneByASharedGivenName()
{
    DocumentBuilder first(u"قال محمد السنوار."_s);
    first.name(u"person"_s, u"محمد السنوار"_s, {u"محمد"_s});
    DocumentBuilder second(u"قال محمد الكيلاني."_s);
    second.name(u"person"_s, u"محمد الكيلاني"_s, {u"محمد"_s});
    QCOMPARE(match(first, second),
        QStringList({u"name only_in_first: محمد السنوار | - by no-partner"_s, u"name only_in_second: - | محمد الكيلاني by no-partner"_s}));
}

void NameMatchingTest::takesTransliterationsForCompatible()
{
    DocumentBuilder first(u"وصف جينسن هوانغ التقارير."_s);
    first.name(u"person"_s, u"جينسن هوانغ"_s);
    DocumentBuilder second(u"نفى جنسن هوانج التقارير."_s);
    second.name(u"person"_s, u"جنسن هوانج"_s);
    QCOMPARE(match(first, second), QStringList({u"name compatible: جينسن هوانغ | جنسن هوانج by spelling"_s}));
}

void NameMatchingTest::marksWithoutEntityAreNamesToo()
{
    DocumentBuilder first(u"في هامبورغ مصنع وفي هامبورغ ميناء."_s);
    first.mark(u"place"_s, u"هامبورغ"_s).mark(u"place"_s, u"هامبورغ"_s, {}, 1);
    DocumentBuilder second(u"من هامبورغ."_s);
    second.mark(u"place"_s, u"هامبورغ"_s);
    const NameMatching matching = matchNames(ComparedPair(first.document(), second.document()));
    QCOMPARE(matching.findings.size(), 1);
    QCOMPARE(matching.findings.first().first.size(), 2);
    QVERIFY(matching.partners.isEmpty());
}

void NameMatchingTest::pairsEachNameOnce()
{
    DocumentBuilder first(u"وزارة الطاقة الأردنية"_s);
    first.name(u"organization"_s, u"وزارة الطاقة الأردنية"_s);
    DocumentBuilder second(u"وزارة الطاقة الأردنية ثم وزارة الطاقة فقط"_s);
    second.name(u"organization"_s, u"وزارة الطاقة الأردنية"_s);
    second.mark(u"organization"_s, u"وزارة الطاقة"_s, {}, 1);
    QCOMPARE(match(first, second),
        QStringList({u"name agree: وزارة الطاقة الأردنية | وزارة الطاقة الأردنية by same-name"_s,
            u"name only_in_second: - | وزارة الطاقة by no-partner"_s}));
}

void NameMatchingTest::sameWordsOfAnotherTypeAreOnlyCompatible()
{
    DocumentBuilder first(u"شركة واتس آب"_s);
    first.name(u"organization"_s, u"واتس آب"_s);
    DocumentBuilder second(u"تطبيق واتس آب"_s);
    second.name(u"product"_s, u"واتس آب"_s);
    QCOMPARE(match(first, second), QStringList({u"name compatible: واتس آب | واتس آب by same-name-other-type"_s}));
}

void NameMatchingTest::hearsNamesOfTwoScripts()
{
    DocumentBuilder first(u"قال جورج أورموند إن الأمر انتهى، وغادر هلال تيسيم."_s);
    first.name(u"person"_s, u"جورج أورموند"_s).name(u"person"_s, u"هلال تيسيم"_s);
    DocumentBuilder second(u"George Ormond said it was over, and Nadia Barrow left."_s);
    second.name(u"person"_s, u"George Ormond"_s).name(u"person"_s, u"Nadia Barrow"_s);
    QCOMPARE(match(first, second),
        QStringList({u"name agree: جورج أورموند | George Ormond by transliteration"_s, u"name only_in_first: هلال تيسيم | - by no-partner"_s,
            u"name only_in_second: - | Nadia Barrow by no-partner"_s}));
    QCOMPARE(match(second, first).constFirst(), u"name agree: George Ormond | جورج أورموند by transliteration"_s);
}

void NameMatchingTest::hearsPartsAndTranslationsOfTwoScripts()
{
    DocumentBuilder first(u"قال أورموند إن كنيسة تيسيم بعيدة."_s);
    first.name(u"person"_s, u"أورموند"_s).name(u"organization"_s, u"كنيسة تيسيم"_s);
    DocumentBuilder second(u"George Ormond said the Tessim Church was far."_s);
    second.name(u"person"_s, u"George Ormond"_s, {u"Ormond"_s}).name(u"organization"_s, u"Tessim Church"_s);
    QCOMPARE(match(first, second),
        QStringList({u"name compatible: أورموند | George Ormond by transliteration"_s, u"name compatible: كنيسة تيسيم | Tessim Church by translation"_s}));
}

void NameMatchingTest::doesNotHearNamesOfOneScript()
{
    DocumentBuilder first(u"قال جورج أورموند إن الأمر انتهى أمس."_s);
    first.name(u"person"_s, u"جورج أورموند"_s);
    DocumentBuilder second(u"كتب George Ormond في الصحيفة أن الأمر انتهى أمس."_s);
    second.name(u"person"_s, u"George Ormond"_s);
    QCOMPARE(match(first, second),
        QStringList({u"name only_in_first: جورج أورموند | - by no-partner"_s, u"name only_in_second: - | George Ormond by no-partner"_s}));
}

void NameMatchingTest::knowsPartners()
{
    DocumentBuilder first(u"سالم المرجاني وليان الطرفاوي"_s);
    first.name(u"person"_s, u"سالم المرجاني"_s).name(u"person"_s, u"ليان الطرفاوي"_s);
    DocumentBuilder second(u"ليان الطرفاوي"_s);
    second.name(u"person"_s, u"ليان الطرفاوي"_s);
    const auto partners = matchNames(ComparedPair(first.document(), second.document())).partners;
    QCOMPARE(partners.size(), 1);
    QCOMPARE(first.document().entity(partners.cbegin().key())->name, u"ليان الطرفاوي"_s);
    QCOMPARE(second.document().entity(partners.cbegin().value())->name, u"ليان الطرفاوي"_s);
}

QTEST_GUILESS_MAIN(NameMatchingTest)
#include "namematchingtest.moc"
