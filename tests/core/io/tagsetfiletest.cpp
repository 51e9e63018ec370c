// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/tagsetfile.h"

#include "core/io/annotatedjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class TagsetFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedIsImportedTheSame()
    {
        auto types = Tagset::standard().types();
        types[2].attributes.append({u"rank"_s, u"الرتبة"_s, u"Rank"_s, AttributeKind::Choice, {u"أول"_s, u"ثان"_s}});
        types[3].shortcut = {};
        const Tagset tagset(types, Tagset::standard().relationTypes());
        const auto json = exportTagset(tagset);
        QVERIFY(json.endsWith("}\n") && !json.endsWith("\n\n"));
        const auto read = importTagset(json, u"tags.json"_s);
        QVERIFY(read);
        QCOMPARE(*read, tagset);
        QCOMPARE(exportTagset(*read), json);
    }

    void takesTheTagsetOfAnAnnotatedArticle()
    {
        const Document document(Article(u"نص"_s, {}), Tagset(Tagset::standard().types().first(3), {}));
        const auto read = importTagset(exportAnnotatedJson(document), u"article.json"_s);
        QVERIFY(read);
        QCOMPARE(*read, document.tagset());
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *before, const char *after, ErrorCode code, const QString &detail) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << code << detail;
        };
        row("another format", "hashiya.tagset/1", "hashiya.tagset/2", ErrorCode::UnknownFormat, u"hashiya.tagset/2"_s);
        row("no format", "\"format\"", "\"form\"", ErrorCode::UnknownFormat, {});
        row("unknown member", "\"types\":", "\"notes\": [], \"types\":", ErrorCode::InvalidField, u"notes"_s);
        row("no types", "\"types\": [", "\"relation_types\": [", ErrorCode::MissingField, u"types"_s);
        row("unknown member of a type", "\"may_contain\"", "\"must_contain\"", ErrorCode::InvalidField, u"types[0].must_contain"_s);
        row("name is a text", "\"name\": {\n        \"ar\": \"x\",\n        \"en\": \"y\"\n      }", "\"name\": \"x\"", ErrorCode::InvalidField, u"types[0].name"_s);
        row("no English name", "\"en\": \"y\"", "\"fr\": \"y\"", ErrorCode::InvalidField, u"types[0].name.fr"_s);
        row("family", "\"entity\"", "\"thing\"", ErrorCode::InvalidField, u"types[0].family"_s);
        row("colour", "#a0b0c0", "#a0b0c", ErrorCode::InvalidField, u"types[0].color"_s);
        row("shortcut", "\"shortcut\": \"K\"", "\"shortcut\": \"KL\"", ErrorCode::InvalidField, u"types[0].shortcut"_s);
        row("shortcut twice", "\"shortcut\": \"\"", "\"shortcut\": \"K\"", ErrorCode::InvalidField, u"types: shortcut K"_s);
        row("kind of attribute", "\"kind\": \"flag\"", "\"kind\": \"boolean\"", ErrorCode::InvalidField, u"types[0].attributes[0].kind"_s);
        row("choices of numbers", "\"kind\": \"flag\"", "\"kind\": \"flag\", \"choices\": [1]", ErrorCode::InvalidField, u"types[0].attributes[0].choices"_s);
        row("relation to a number", "\"to\": []", "\"to\": 4", ErrorCode::InvalidField, u"relation_types[0].to"_s);
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        auto json = exportTagset(small());
        QVERIFY2(json.contains(before), json.constData());
        json.replace(json.indexOf(before), before.size(), after);
        const auto read = importTagset(json, u"tags.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().detail, detail);
        QCOMPARE(read.error().subject, u"tags.json"_s);
    }

    void saysAtWhichByteTheJsonBreaks()
    {
        auto json = exportTagset(small());
        json.truncate(json.size() / 2);
        const auto read = importTagset(json, u"tags.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::MalformedJson);
        QVERIFY(read.error().position.value_or(0) > 0);
        QCOMPARE(importTagset({}, u"tags.json"_s).error().code, ErrorCode::FileEmpty);
    }

private:
    static Tagset small()
    {
        AnnotationType ship;
        ship.key = u"ship"_s;
        ship.nameArabic = u"x"_s;
        ship.nameEnglish = u"y"_s;
        ship.colorLight = ship.colorDark = ship.inkLight = ship.inkDark = u"#a0b0c0"_s;
        ship.shortcut = u'K';
        ship.attributes = {{u"sunk"_s, u"غرقت"_s, u"Sunk"_s, AttributeKind::Flag, {}}};
        auto port = ship;
        port.key = u"port"_s;
        port.shortcut = {};
        return Tagset({ship, port}, {{u"sails_to"_s, u"يبحر"_s, u"sails"_s, {}, {}}});
    }
};

QTEST_GUILESS_MAIN(TagsetFileTest)
#include "tagsetfiletest.moc"
