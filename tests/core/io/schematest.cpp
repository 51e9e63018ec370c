// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/annotatedjson.h"
#include "core/io/tagsetfile.h"
#include "tests/core/io/randomdocument.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <rapidcheck.h>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// Reads the schema and one instance a line; says of each line whether it is valid.
constexpr auto validator = R"(
import json, sys
try:
    import jsonschema
except ImportError:
    sys.exit(77)
schema = json.load(open(sys.argv[1], encoding='utf-8'))
jsonschema.Draft202012Validator.check_schema(schema)
check = jsonschema.Draft202012Validator(schema)
for line in open(sys.argv[2], encoding='utf-8', newline='\n'):
    error = next(iter(check.iter_errors(json.loads(line))), None)
    print('valid' if error is None else 'invalid: %s at %s' % (error.message[:200], list(error.absolute_path)))
)";

}

class SchemaTest : public QObject
{
    Q_OBJECT

    static QString schema(const QString &format) { return qEnvironmentVariable("HASHIYA_SOURCE_DIR") + u"/resources/schema/hashiya.%1-1.schema.json"_s.arg(format); }

    /// What the validator says of each instance; empty where there is none.
    QStringList verdicts(const QList<QByteArray> &instances, const QString &format = u"annotations"_s)
    {
        const auto python = QStandardPaths::findExecutable(u"python3"_s);
        QTemporaryFile file;
        if (python.isEmpty() || !file.open()) {
            return {};
        }
        for (const auto &instance : instances) {
            file.write(instance + '\n');
        }
        file.close();
        QProcess process;
        process.start(python, {u"-c"_s, QString::fromLatin1(validator), schema(format), file.fileName()});
        if (!process.waitForFinished(120'000) || process.exitCode() == 77) {
            return {};
        }
        const auto errors = process.readAllStandardError();
        if (!errors.isEmpty()) {
            qWarning().noquote() << errors;
        }
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void everyExportIsValid()
    {
        QList<QByteArray> exports;
        QVERIFY(rc::check("collect exports", [&] { exports.append(exportAnnotatedJson(randomDocument(), JsonLayout::OneLine)); }));
        const auto said = verdicts(exports);
        if (said.isEmpty()) {
            QSKIP("python3 with jsonschema is not installed here");
        }
        QCOMPARE(said, QStringList(exports.size(), u"valid"_s));
    }

    void everyExportedTagsetIsValid()
    {
        auto types = Tagset::standard().types();
        types[0].attributes.append({u"rank"_s, u"الرتبة"_s, u"Rank"_s, AttributeKind::Choice, {u"أول"_s, u"ثان"_s}});
        types[1].shortcut = {};
        QList<QByteArray> exports;
        for (const auto &tagset : {Tagset::standard(), Tagset(types, {}), Tagset()}) {
            exports.append(QJsonDocument::fromJson(exportTagset(tagset)).toJson(QJsonDocument::Compact));
        }
        exports.append(QByteArray(exports.first()).replace("\"family\":\"time\"", "\"family\":\"when\""));
        const auto said = verdicts(exports, u"tagset"_s);
        if (said.isEmpty()) {
            QSKIP("python3 with jsonschema is not installed here");
        }
        QCOMPARE(said.first(3), QStringList(3, u"valid"_s));
        QVERIFY(said.last().startsWith(u"invalid"));
    }

    void whatTheImporterRefusesTheSchemaRefuses_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another format") << QStringList{u"format"_s} << QJsonValue(u"hashiya.annotations/2"_s);
        QTest::newRow("no article") << QStringList{u"article"_s} << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("unknown member") << QStringList{u"extra"_s} << QJsonValue(1);
        QTest::newRow("no marks") << QStringList{u"annotations"_s} << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("other unit") << QStringList{u"offsets"_s, u"unit"_s} << QJsonValue(u"byte"_s);
        QTest::newRow("text is a number") << QStringList{u"article"_s, u"text"_s} << QJsonValue(1);
        QTest::newRow("no hash") << QStringList{u"article"_s, u"text_sha256"_s} << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("state") << QStringList{u"annotations"_s, u"0"_s, u"state"_s} << QJsonValue(u"maybe"_s);
        QTest::newRow("id") << QStringList{u"annotations"_s, u"0"_s, u"id"_s} << QJsonValue(u"12"_s);
        QTest::newRow("start") << QStringList{u"annotations"_s, u"0"_s, u"start"_s} << QJsonValue(0.5);
        QTest::newRow("origin") << QStringList{u"annotations"_s, u"0"_s, u"origin"_s} << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("confidence") << QStringList{u"annotations"_s, u"0"_s, u"confidence"_s} << QJsonValue(1.5);
        QTest::newRow("value kind") << QStringList{u"annotations"_s, u"0"_s, u"value"_s, u"is"_s} << QJsonValue(u"guess"_s);
        QTest::newRow("number as number") << QStringList{u"annotations"_s, u"0"_s, u"value"_s, u"number"_s} << QJsonValue(5);
        QTest::newRow("exponent") << QStringList{u"annotations"_s, u"0"_s, u"value"_s, u"number"_s} << QJsonValue(u"1e5"_s);
        QTest::newRow("member of another value") << QStringList{u"annotations"_s, u"0"_s, u"value"_s, u"edtf"_s} << QJsonValue(u"2026"_s);
    }
    void whatTheImporterRefusesTheSchemaRefuses()
    {
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        Document document(Article(u"بلغ الثمن 5 دنانير."_s, {}), Tagset::standard());
        Annotation annotation;
        annotation.id = document.takeAnnotationId();
        annotation.type = Tagset::standard().types().first().key;
        annotation.range = {10, 11};
        annotation.value = Figure{FigureKind::Count, Decimal(5), {}, {}, u"دنانير"_s, Modifier::None, {}};
        QVERIFY(document.apply(AddAnnotation{annotation}));
        const auto original = exportAnnotatedJson(document, JsonLayout::OneLine);
        const auto changed = QJsonDocument(changedAt(QJsonDocument::fromJson(original).object(), path, value).toObject()).toJson(QJsonDocument::Compact);
        QVERIFY(!importAnnotatedJson(changed, u"changed"_s));
        const auto said = verdicts({original, changed});
        if (said.isEmpty()) {
            QSKIP("python3 with jsonschema is not installed here");
        }
        QCOMPARE(said.size(), 2);
        QCOMPARE(said[0], u"valid"_s);
        QVERIFY2(said[1].startsWith(u"invalid"), qPrintable(said[1]));
    }

    void whatTheSchemaLetsOutTheImporterFillsIn()
    {
        const auto text = u"قال هوانغ"_s;
        const QJsonObject minimal{{u"format"_s, u"hashiya.annotations/1"_s},
            {u"article"_s, QJsonObject{{u"text"_s, text}, {u"text_sha256"_s, QString::fromLatin1(Article::sha256Of(text))}}},
            {u"offsets"_s, QJsonObject{{u"order"_s, u"logical"_s}, {u"unit"_s, u"codepoint"_s}, {u"end"_s, u"exclusive"_s}}},
            {u"annotations"_s,
                QJsonArray{QJsonObject{{u"id"_s, u"a1"_s}, {u"type"_s, u"person"_s}, {u"start"_s, 4}, {u"end"_s, 9}, {u"quote"_s, u"هوانغ"_s},
                    {u"state"_s, u"suggested"_s}, {u"origin"_s, QJsonObject{{u"kind"_s, u"import"_s}}}}}}};
        const auto json = QJsonDocument(minimal).toJson(QJsonDocument::Compact);
        const auto imported = importAnnotatedJson(json, u"minimal"_s);
        QVERIFY(imported);
        QCOMPARE(imported->annotations().size(), 1);
        QCOMPARE(imported->tagset(), Tagset::standard());
        const auto said = verdicts({json});
        if (said.isEmpty()) {
            QSKIP("python3 with jsonschema is not installed here");
        }
        QCOMPARE(said, QStringList{u"valid"_s});
    }

private:
    static QJsonValue changedAt(const QJsonValue &json, const QStringList &path, const QJsonValue &value)
    {
        if (path.isEmpty()) {
            return value;
        }
        if (json.isArray()) {
            auto array = json.toArray();
            const auto index = path.first().toInt();
            array[index] = changedAt(array[index], path.mid(1), value);
            return array;
        }
        auto object = json.toObject();
        const auto changed = changedAt(object.value(path.first()), path.mid(1), value);
        if (changed.isUndefined()) {
            object.remove(path.first());
        } else {
            object.insert(path.first(), changed);
        }
        return object;
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
