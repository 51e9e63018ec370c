// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/annotatedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"😀 السوق الجديد\nقال رئيس البلدية سامر النجار: «الثمن 4.2 مليون دينار»."_s;

TextRange rangeOf(QStringView words)
{
    return TextRange::ofLength(QStringView(text).indexOf(words), words.size());
}

Annotation mark(qint64 id, const QString &type, QStringView words)
{
    Annotation annotation;
    annotation.id = {id};
    annotation.type = type;
    annotation.range = rangeOf(words);
    return annotation;
}

Document sample()
{
    ArticleMetadata metadata;
    metadata.externalId = u"market-1"_s;
    metadata.published = u"2026-02-03"_s;
    Document document(Article(text, metadata), Tagset::standard());
    auto speaker = mark(12, u"person"_s, u"سامر النجار");
    speaker.entity = {3};
    auto speech = mark(5, u"quote"_s, u"الثمن 4.2 مليون دينار");
    speech.value = QuotationValue{QuotationKind::Full, u"سامر النجار"_s, {12}};
    auto price = mark(7, u"money"_s, u"4.2 مليون دينار");
    price.value = Figure{FigureKind::Money, Decimal(4'200'000), {}, {}, u"JOD"_s, Modifier::About, {}};
    price.state = AnnotationState::Suggested;
    price.origin = {OriginKind::Extractor, u"figures"_s, u"figures.number-scale-currency"_s, {u"4.2"_s, u"مليون"_s}};
    price.confidence = 0.9;
    for (const Edit &edit : {Edit(AddEntity{{{3}, u"person"_s, u"سامر النجار"_s, {u"Samer Najjar"_s}, u"Q1"_s}}), Edit(AddAnnotation{speaker}),
             Edit(AddAnnotation{speech}), Edit(AddAnnotation{price}),
             Edit(AddRelation{{{1}, Tagset::standard().relationTypes().first().key, {7}, {12}}})}) {
        if (!document.apply(edit)) {
            qFatal("the sample does not hold together");
        }
    }
    return document;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The sample's export with one member changed: the path's last name in the object that the others lead to.
QByteArray changed(const QStringList &path, const QJsonValue &value)
{
    std::function<QJsonValue(const QJsonValue &, qsizetype)> change = [&](const QJsonValue &json, qsizetype depth) -> QJsonValue {
        if (depth == path.size()) {
            return value;
        }
        if (json.isArray()) {
            auto array = json.toArray();
            array[path[depth].toInt()] = change(array[path[depth].toInt()], depth + 1);
            return array;
        }
        auto object = json.toObject();
        object.insert(path[depth], change(object.value(path[depth]), depth + 1)); // an undefined value removes
        return object;
    };
    return QJsonDocument(change(parsed(exportAnnotatedJson(sample())), 0).toObject()).toJson(QJsonDocument::Compact);
}

}

class AnnotatedJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryMemberInItsOrder()
    {
        const auto json = exportAnnotatedJson(sample(), JsonLayout::OneLine);
        qsizetype last = 0;
        for (const auto &name : {"\"format\":", "\"generator\":", "\"article\":", "\"id\":\"market-1\"", "\"title\":null", "\"text\":", "\"text_sha256\":",
                 "\"blocks\":", "\"offsets\":", "\"tagset\":", "\"types\":", "\"relation_types\":", "\"annotations\":", "\"id\":\"a12\"", "\"start\":",
                 "\"end\":", "\"start_utf16\":", "\"end_utf16\":", "\"quote\":", "\"prefix\":", "\"suffix\":", "\"state\":", "\"origin\":", "\"confidence\":",
                 "\"value\":", "\"attributes\":", "\"entity\":\"e3\"", "\"note\":", "\"verification\":", "\"id\":\"a5\"", "\"id\":\"a7\"", "\"relations\":",
                 "\"id\":\"r1\"", "\"from\":\"a7\"", "\"to\":\"a12\"", "\"entities\":", "\"id\":\"e3\"", "\"aliases\":", "\"external_id\":"}) {
            const auto place = json.indexOf(name, last);
            QVERIFY2(place >= last, name);
            last = place;
        }
    }

    void givesOffsetsInCodePointsAndInUtf16()
    {
        const auto json = parsed(exportAnnotatedJson(sample()));
        const auto price = json[u"annotations"_s][2].toObject();
        const auto range = rangeOf(u"4.2 مليون دينار");
        QCOMPARE(price[u"start_utf16"_s].toInteger(), range.begin());
        QCOMPARE(price[u"end_utf16"_s].toInteger(), range.end());
        QCOMPARE(price[u"start"_s].toInteger(), range.begin() - 1); // one emoji before
        QCOMPARE(price[u"end"_s].toInteger(), range.end() - 1);
        QCOMPARE(price[u"quote"_s].toString(), u"4.2 مليون دينار"_s);
        QVERIFY(price[u"prefix"_s].toString().endsWith(u"«الثمن "));
        QCOMPARE(price[u"suffix"_s].toString(), u"»."_s);
        QCOMPARE(price[u"value"_s][u"number"_s].toString(), u"4200000"_s);
        QCOMPARE(price[u"value"_s][u"modifier"_s].toString(), u"about"_s);
        QCOMPARE(price[u"origin"_s][u"evidence"_s].toArray().size(), 2);
    }

    void keepsIdsAndComesBackTheSame()
    {
        const auto json = exportAnnotatedJson(sample());
        auto imported = importAnnotatedJson(json, u"sample"_s);
        QVERIFY(imported);
        QVERIFY(imported->sameContentAs(sample()));
        QCOMPARE(exportAnnotatedJson(*imported), json);
        QCOMPARE(imported->takeAnnotationId().number, 13);
    }

    void refusesWhatDoesNotMatch_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const auto mark = [](const QString &name) { return QStringList{u"annotations"_s, u"2"_s, name}; };
        const auto start = rangeOf(u"4.2 مليون دينار").begin() - 1;
        const auto undefined = QJsonValue(QJsonValue::Undefined);
        QTest::newRow("hash") << changed({u"article"_s, u"text"_s}, u"other"_s) << ErrorCode::HashMismatch << u"article.text_sha256"_s;
        QTest::newRow("end past the text") << changed(mark(u"end"_s), 10'000) << ErrorCode::OffsetOutOfRange << u"a7"_s;
        QTest::newRow("negative start") << changed(mark(u"start"_s), -1) << ErrorCode::OffsetOutOfRange << u"a7"_s;
        QTest::newRow("empty") << changed(mark(u"end"_s), start) << ErrorCode::OffsetOutOfRange << u"a7"_s;
        QTest::newRow("other UTF-16 offset") << changed(mark(u"start_utf16"_s), start) << ErrorCode::OffsetOutOfRange << u"a7"_s;
        QTest::newRow("quote") << changed(mark(u"quote"_s), u"4.3 مليون دينار"_s) << ErrorCode::QuoteMismatch << u"a7"_s;
        QTest::newRow("prefix") << changed(mark(u"prefix"_s), u"«السعر "_s) << ErrorCode::ContextMismatch << u"a7"_s;
        QTest::newRow("suffix") << changed(mark(u"suffix"_s), u"»!"_s) << ErrorCode::ContextMismatch << u"a7"_s;
        QTest::newRow("no format") << changed({u"format"_s}, undefined) << ErrorCode::UnknownFormat << QString();
        QTest::newRow("newer format") << changed({u"format"_s}, u"hashiya.annotations/2"_s) << ErrorCode::UnknownFormat << u"hashiya.annotations/2"_s;
        QTest::newRow("no text") << changed({u"article"_s, u"text"_s}, undefined) << ErrorCode::MissingField << u"article.text"_s;
        QTest::newRow("no marks") << changed({u"annotations"_s}, undefined) << ErrorCode::MissingField << u"annotations"_s;
        QTest::newRow("no quote") << changed(mark(u"quote"_s), undefined) << ErrorCode::MissingField << u"annotations[2].quote"_s;
        QTest::newRow("counts bytes") << changed({u"offsets"_s, u"unit"_s}, u"byte"_s) << ErrorCode::InvalidField << u"offsets"_s;
        QTest::newRow("extra member") << changed(mark(u"colour"_s), 1) << ErrorCode::InvalidField << u"annotations[2].colour"_s;
        QTest::newRow("value") << changed({u"annotations"_s, u"2"_s, u"value"_s, u"number"_s}, u"١٢"_s) << ErrorCode::InvalidField
                               << u"annotations[2].value.number"_s;
        QTest::newRow("block") << changed({u"article"_s, u"blocks"_s, u"0"_s, u"end"_s}, 999) << ErrorCode::InvalidField << u"article.blocks[0].end"_s;
        QTest::newRow("unknown type") << changed(mark(u"type"_s), u"weather"_s) << ErrorCode::UnknownType << u"weather"_s;
        QTest::newRow("same id twice") << changed(mark(u"id"_s), u"a5"_s) << ErrorCode::DuplicateId << u"a5"_s;
        QTest::newRow("unknown name") << changed(mark(u"entity"_s), u"e9"_s) << ErrorCode::UnknownId << u"e9"_s;
        QTest::newRow("unknown speaker") << changed({u"annotations"_s, u"1"_s, u"value"_s, u"speaker_annotation"_s}, u"a99"_s) << ErrorCode::UnknownId
                                         << u"a99"_s;
        QTest::newRow("relation to nothing") << changed({u"relations"_s, u"0"_s, u"to"_s}, u"a99"_s) << ErrorCode::UnknownId << u"a99"_s;
        QTest::newRow("bad tagset") << changed({u"tagset"_s, u"types"_s, u"0"_s, u"key"_s}, u"a b"_s) << ErrorCode::InvalidField
                                    << u"tagset.types[0].key"_s;
    }
    void refusesWhatDoesNotMatch()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const auto imported = importAnnotatedJson(json, u"sample.json"_s);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, code);
        QCOMPARE(imported.error().detail, detail);
        QCOMPARE(imported.error().subject, u"sample.json"_s);
    }

    void acceptsAnyOrderOfMembersAndOtherSpacing()
    {
        const auto json = QJsonDocument(parsed(exportAnnotatedJson(sample()))).toJson();
        const auto imported = importAnnotatedJson(json, u"sample"_s);
        QVERIFY(imported);
        QVERIFY(imported->sameContentAs(sample()));
    }

    void refusesTextsWithLoneSurrogates()
    {
        auto json = exportAnnotatedJson(sample(), JsonLayout::OneLine);
        json.insert(json.indexOf("\"text\":\"") + 8, "\\ud800");
        const auto imported = importAnnotatedJson(json, u"sample"_s);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::InvalidField);
        QCOMPARE(imported.error().detail, u"article.text"_s);
    }

    void readsAHundredThousandMarks()
    {
        const auto line = u"قال سامر النجار إن الثمن 42 دينارا.\n"_s;
        Document document(Article(line.repeated(25'000), {}), Tagset::standard());
        EditGroup group;
        for (qsizetype i = 0; i < 100'000; ++i) {
            Annotation annotation;
            annotation.id = {i + 1};
            annotation.type = u"person"_s;
            annotation.range = TextRange::ofLength((i / 4) * line.size() + 4 + (i % 4), 4);
            group.edits.emplace_back(AddAnnotation{annotation});
        }
        QVERIFY(document.apply(group));
        const auto json = exportAnnotatedJson(document);
        const auto imported = importAnnotatedJson(json, u"large"_s);
        QVERIFY(imported);
        QVERIFY(imported->sameContentAs(document));
    }
};

QTEST_GUILESS_MAIN(AnnotatedJsonTest)
#include "annotatedjsontest.moc"
