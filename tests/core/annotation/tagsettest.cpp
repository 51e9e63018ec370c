// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/tagset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goodType(const QString &key = u"person"_s, const QString &shortcut = u"P"_s)
{
    return {{u"key"_s, key}, {u"name"_s, QJsonObject{{u"ar"_s, u"شخص"_s}, {u"en"_s, u"Person"_s}}}, {u"family"_s, u"entity"_s},
        {u"color"_s, QJsonObject{{u"light"_s, u"#cfe5fc"_s}, {u"dark"_s, u"#1F3851"_s}}},
        {u"ink"_s, QJsonObject{{u"light"_s, u"#207fdf"_s}, {u"dark"_s, u"#4d99e6"_s}}}, {u"shortcut"_s, shortcut}};
}

QJsonObject withField(QJsonObject json, const QString &key, const QJsonValue &value)
{
    json.insert(key, value);
    return json;
}

QJsonObject tagsetOf(const QJsonArray &types, const QJsonArray &relations = {})
{
    return {{u"types"_s, types}, {u"relation_types"_s, relations}};
}

/// Relative luminance of "#rrggbb" as WCAG 2 defines it.
double luminance(const QString &color)
{
    const auto channel = [&](int at) {
        const auto value = color.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(const QString &a, const QString &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

}

class TagsetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardKeysAreThoseOfTheGuidelinesAndStatement();
    void standardTypesHaveNamesInBothLanguages();
    void standardShortcutsAreDistinctLetters();
    void standardColoursAreDistinct();
    void standardInksCanBeSeenOnTheirPages();
    void standardNestingIsThatOfTheGuidelinesAndStatement();
    void standardRelationsNameKnownTypes();
    void everythingMayStandInAQuotationButAQuotation();
    void unknownTypesNestInNothing();
    void typesAreFoundByKeyAndShortcut();
    void isWrittenAndReadTheSame();
    void attributesAreReadWithTheirChoices();
    void wrongTypesAreRefused_data();
    void wrongTypesAreRefused();
    void keysAndShortcutsMustBeDistinct();
    void typesWithoutShortcutsDoNotClash();
    void wrongRelationsAreRefused();
    void aTagsetNeedsItsTypes();
};

void TagsetTest::standardKeysAreThoseOfTheGuidelinesAndStatement()
{
    QStringList keys;
    for (const auto &type : Tagset::standard().types()) {
        keys.append(type.key);
    }
    keys.sort();
    const auto expected
        = u"count date duration event group money ordinal organization percent person place product quantity quote role statement time"_s;
    QCOMPARE(keys.join(u' '), expected);
}

void TagsetTest::standardTypesHaveNamesInBothLanguages()
{
    QSet<QString> arabic;
    QSet<QString> english;
    for (const auto &type : Tagset::standard().types()) {
        QVERIFY(!type.nameArabic.isEmpty() && !type.nameEnglish.isEmpty());
        arabic.insert(type.nameArabic);
        english.insert(type.nameEnglish);
        for (const auto &attribute : type.attributes) {
            QVERIFY(!attribute.nameArabic.isEmpty() && !attribute.nameEnglish.isEmpty());
        }
    }
    QCOMPARE(arabic.size(), Tagset::standard().types().size());
    QCOMPARE(english.size(), Tagset::standard().types().size());
    for (const auto &relation : Tagset::standard().relationTypes()) {
        QVERIFY(!relation.nameArabic.isEmpty() && !relation.nameEnglish.isEmpty());
    }
}

void TagsetTest::standardShortcutsAreDistinctLetters()
{
    QSet<QChar> letters;
    for (const auto &type : Tagset::standard().types()) {
        QVERIFY2(u'A' <= type.shortcut && type.shortcut <= u'Z', qPrintable(type.key));
        letters.insert(type.shortcut);
    }
    QCOMPARE(letters.size(), Tagset::standard().types().size());
}

void TagsetTest::standardColoursAreDistinct()
{
    QSet<QString> colours;
    for (const auto &type : Tagset::standard().types()) {
        colours << type.colorLight << type.colorDark << type.inkLight << type.inkDark;
    }
    QCOMPARE(colours.size(), 4 * Tagset::standard().types().size());
}

void TagsetTest::standardInksCanBeSeenOnTheirPages()
{
    for (const auto &type : Tagset::standard().types()) {
        QVERIFY2(contrast(type.inkLight, u"#ffffff"_s) >= 3.0, qPrintable(type.key));
        QVERIFY2(contrast(type.inkLight, type.colorLight) >= 3.0, qPrintable(type.key));
        QVERIFY2(contrast(type.inkDark, type.colorDark) >= 3.0, qPrintable(type.key));
    }
}

void TagsetTest::standardNestingIsThatOfTheGuidelinesAndStatement()
{
    const auto &tagset = Tagset::standard();
    for (const auto &outer : tagset.types()) {
        for (const auto &inner : tagset.types()) {
            const bool inQuote = outer.key == u"quote" && inner.key != u"quote";
            const bool inStatement = outer.key == u"statement" && inner.key != u"statement";
            const bool inRole = outer.key == u"role" && (inner.key == u"organization" || inner.key == u"place");
            QVERIFY2(tagset.mayNest(outer.key, inner.key) == (inQuote || inStatement || inRole), qPrintable(outer.key + u" in "_s + inner.key));
        }
    }
}

void TagsetTest::standardRelationsNameKnownTypes()
{
    QVERIFY(!Tagset::standard().relationTypes().isEmpty());
    for (const auto &relation : Tagset::standard().relationTypes()) {
        for (const auto &key : relation.from + relation.to) {
            QVERIFY2(Tagset::standard().type(key), qPrintable(key));
        }
    }
}

void TagsetTest::everythingMayStandInAQuotationButAQuotation()
{
    QVERIFY(Tagset::standard().mayNest(u"quote", u"money"));
    QVERIFY(!Tagset::standard().mayNest(u"quote", u"quote"));
}

void TagsetTest::unknownTypesNestInNothing()
{
    QVERIFY(!Tagset::standard().mayNest(u"animal", u"person"));
    QVERIFY(!Tagset().mayNest(u"quote", u"person"));
}

void TagsetTest::typesAreFoundByKeyAndShortcut()
{
    const auto &tagset = Tagset::standard();
    QCOMPARE(tagset.type(u"money")->family, TypeFamily::Figure);
    QVERIFY(!tagset.type(u"Money"));
    QVERIFY(!tagset.type({}));
    QCOMPARE(tagset.typeForShortcut(u'M')->key, u"money"_s);
    QCOMPARE(tagset.typeForShortcut(u'm')->key, u"money"_s);
    QVERIFY(!tagset.typeForShortcut(u'?'));
    QVERIFY(!tagset.typeForShortcut(QChar()));
    QCOMPARE(tagset.relationType(u"holds")->to, QStringList{u"role"_s});
    QVERIFY(!tagset.relationType(u"eats"));
}

void TagsetTest::isWrittenAndReadTheSame()
{
    const auto json = QJsonDocument(Tagset::standard().toJson()).toJson();
    const auto read = Tagset::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(read);
    QVERIFY(*read == Tagset::standard());
    QCOMPARE(QJsonDocument(read->toJson()).toJson(), json);
}

void TagsetTest::attributesAreReadWithTheirChoices()
{
    const QJsonObject choice{{u"key"_s, u"tone"_s}, {u"name"_s, QJsonObject{{u"ar"_s, u"نبرة"_s}, {u"en"_s, u"Tone"_s}}},
        {u"kind"_s, u"choice"_s}, {u"choices"_s, QJsonArray{u"calm"_s, u"angry"_s}}};
    const auto tagset = Tagset::fromJson(tagsetOf({withField(goodType(), u"attributes"_s, QJsonArray{choice})}));
    QVERIFY(tagset);
    const auto &attribute = tagset->types().first().attributes.first();
    QCOMPARE(attribute.kind, AttributeKind::Choice);
    QCOMPARE(attribute.choices, (QStringList{u"calm"_s, u"angry"_s}));
    QVERIFY(*Tagset::fromJson(tagset->toJson()) == *tagset);
}

void TagsetTest::wrongTypesAreRefused_data()
{
    QTest::addColumn<QJsonValue>("type");
    QTest::addColumn<QString>("field");
    const auto good = goodType();
    const auto row = [](const char *what, const QJsonValue &type, const QString &field) { QTest::newRow(what) << type << field; };
    row("no object", 3, u"types[1].key"_s);
    row("no key", withField(good, u"key"_s, u""_s), u"types[1].key"_s);
    row("key with a space", withField(good, u"key"_s, u"a b"_s), u"types[1].key"_s);
    row("key of other letters", withField(good, u"key"_s, u"شخص"_s), u"types[1].key"_s);
    row("key that leaves a folder", withField(good, u"key"_s, u"../x"_s), u"types[1].key"_s);
    row("endless key", withField(good, u"key"_s, QString(65, u'a')), u"types[1].key"_s);
    row("unknown family", withField(good, u"family"_s, u"colour"_s), u"types[1].family"_s);
    row("colour by name", withField(good, u"color"_s, QJsonObject{{u"light"_s, u"red"_s}, {u"dark"_s, u"#000000"_s}}), u"types[1].color"_s);
    row("no dark colour", withField(good, u"color"_s, QJsonObject{{u"light"_s, u"#ffffff"_s}}), u"types[1].color"_s);
    row("colour of wrong digits", withField(good, u"color"_s, QJsonObject{{u"light"_s, u"#fffffg"_s}, {u"dark"_s, u"#000000"_s}}),
        u"types[1].color"_s);
    row("no ink", withField(good, u"ink"_s, QJsonValue::Null), u"types[1].ink"_s);
    row("shortcut of two letters", withField(good, u"shortcut"_s, u"PQ"_s), u"types[1].shortcut"_s);
    row("shortcut in lower case", withField(good, u"shortcut"_s, u"p"_s), u"types[1].shortcut"_s);
    row("shortcut that is no letter", withField(good, u"shortcut"_s, u"1"_s), u"types[1].shortcut"_s);
    row("Arabic shortcut", withField(good, u"shortcut"_s, u"ش"_s), u"types[1].shortcut"_s);
    const QJsonObject keyless{{u"kind"_s, u"text"_s}};
    const QJsonObject kindless{{u"key"_s, u"norm"_s}};
    row("attribute without a key", withField(good, u"attributes"_s, QJsonArray{keyless}), u"types[1].attributes[0].key"_s);
    row("attribute without a kind", withField(good, u"attributes"_s, QJsonArray{kindless}), u"types[1].attributes[0].kind"_s);
}

void TagsetTest::wrongTypesAreRefused()
{
    QFETCH(QJsonValue, type);
    QFETCH(QString, field);
    const auto tagset = Tagset::fromJson(tagsetOf({goodType(u"other"_s, u"O"_s), type}));
    QVERIFY(!tagset);
    QCOMPARE(tagset.error().code, ErrorCode::InvalidField);
    QCOMPARE(tagset.error().detail, field);
}

void TagsetTest::keysAndShortcutsMustBeDistinct()
{
    QVERIFY(Tagset::fromJson(tagsetOf({goodType(u"a"_s, u"A"_s), goodType(u"b"_s, u"B"_s)})));
    const auto sameKey = Tagset::fromJson(tagsetOf({goodType(u"a"_s, u"A"_s), goodType(u"a"_s, u"B"_s)}));
    QVERIFY(!sameKey);
    QCOMPARE(sameKey.error().detail, u"types: key a"_s);
    const auto sameShortcut = Tagset::fromJson(tagsetOf({goodType(u"a"_s, u"A"_s), goodType(u"b"_s, u"A"_s)}));
    QVERIFY(!sameShortcut);
    QCOMPARE(sameShortcut.error().detail, u"types: shortcut A"_s);
}

void TagsetTest::typesWithoutShortcutsDoNotClash()
{
    const auto tagset = Tagset::fromJson(tagsetOf({goodType(u"a"_s, {}), goodType(u"b"_s, {})}));
    QVERIFY(tagset);
    QVERIFY(tagset->types().first().shortcut.isNull());
    QVERIFY(!tagset->typeForShortcut(QChar()));
    QVERIFY(*Tagset::fromJson(tagset->toJson()) == *tagset);
}

void TagsetTest::wrongRelationsAreRefused()
{
    const QJsonObject holds{{u"key"_s, u"holds"_s}};
    QVERIFY(Tagset::fromJson(tagsetOf({goodType()}, {holds})));
    for (const auto &relations : {QJsonArray{holds, holds}, QJsonArray{holds, 3}, QJsonArray{holds, QJsonObject{{u"key"_s, u"a b"_s}}}}) {
        const auto tagset = Tagset::fromJson(tagsetOf({goodType()}, relations));
        QVERIFY(!tagset);
        QCOMPARE(tagset.error().detail, u"relation_types[1].key"_s);
    }
}

void TagsetTest::aTagsetNeedsItsTypes()
{
    for (const auto &json : {QJsonObject(), QJsonObject{{u"types"_s, u"person"_s}}}) {
        const auto tagset = Tagset::fromJson(json);
        QVERIFY(!tagset);
        QCOMPARE(tagset.error().code, ErrorCode::MissingField);
        QCOMPARE(tagset.error().detail, u"types"_s);
    }
}

QTEST_GUILESS_MAIN(TagsetTest)
#include "tagsettest.moc"
