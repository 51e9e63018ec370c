// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/serialization.h"

#include "core/base/enumnames.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

// Writing: only members that differ from the default.

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        json.insert(key, text);
    }
}

void put(QJsonObject &json, const QString &key, const std::optional<Decimal> &number)
{
    if (number) {
        json.insert(key, number->toString());
    }
}

void put(QJsonObject &json, const QString &key, bool flag)
{
    if (flag) {
        json.insert(key, true);
    }
}

template <typename Tag>
void put(QJsonObject &json, const QString &key, Id<Tag> id)
{
    if (id.isValid()) {
        json.insert(key, id.number);
    }
}

// Reading: the first thing that is wrong is kept, the rest is read as default.

class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }

    QString text(const QString &key) const { return m_json.value(key).toString(); }
    bool flag(const QString &key) const { return m_json.value(key).toBool(); }

    QString required(const QString &key)
    {
        if (!m_json.value(key).isString()) {
            fail(ErrorCode::MissingField, key);
        }
        return text(key);
    }

    std::optional<Decimal> decimal(const QString &key)
    {
        if (!m_json.contains(key)) {
            return std::nullopt;
        }
        const auto number = Decimal::fromString(text(key));
        if (!number) {
            fail(ErrorCode::InvalidField, key);
        }
        return number;
    }

    template <typename Tag>
    Id<Tag> id(const QString &key) const
    {
        return {m_json.value(key).toInteger()};
    }

    template <typename Enum>
    Enum named(const QString &key, std::optional<Enum> (*fromName)(QStringView))
    {
        const auto value = fromName(text(key));
        if (!value) {
            fail(ErrorCode::InvalidField, key);
        }
        return value.value_or(Enum());
    }

    QStringList texts(const QString &key) const
    {
        QStringList list;
        for (const auto &each : m_json.value(key).toArray()) {
            list.append(each.toString());
        }
        return list;
    }

    QJsonObject object(const QString &key) const { return m_json.value(key).toObject(); }
    qsizetype integer(const QString &key, qsizetype fallback) const { return m_json.value(key).toInteger(fallback); }
    double number(const QString &key, double fallback) const { return m_json.value(key).toDouble(fallback); }

    void fail(ErrorCode code, const QString &key)
    {
        if (!m_error) {
            m_error = Error{code, {}, key, {}};
        }
    }

    /// Takes over what went wrong in a part.
    void include(const Reader &part)
    {
        if (!m_error) {
            m_error = part.m_error;
        }
    }

    template <typename T>
    Result<T> result(T value) const
    {
        if (m_error) {
            return std::unexpected(*m_error);
        }
        return value;
    }

private:
    const QJsonObject &m_json;
    std::optional<Error> m_error;
};

struct ValueWriter
{
    QJsonObject operator()(std::monostate) const { return {}; }

    QJsonObject operator()(const Figure &figure) const
    {
        QJsonObject json{{u"is"_s, u"figure"_s}, {u"kind"_s, figureKindName(figure.kind)}};
        put(json, u"number"_s, figure.number);
        put(json, u"low"_s, figure.low);
        put(json, u"high"_s, figure.high);
        put(json, u"unit"_s, figure.unit);
        put(json, u"modifier"_s, modifierName(figure.modifier));
        put(json, u"per"_s, figure.per);
        return json;
    }

    QJsonObject operator()(const CalendarValue &time) const
    {
        QJsonObject json{{u"is"_s, u"time"_s}};
        put(json, u"edtf"_s, time.edtf);
        put(json, u"relative"_s, time.relative);
        put(json, u"calendar"_s, time.calendar);
        put(json, u"hijri"_s, time.hijri);
        put(json, u"modifier"_s, modifierName(time.modifier));
        put(json, u"part"_s, time.part);
        return json;
    }

    QJsonObject operator()(const DurationValue &duration) const
    {
        QJsonObject json{{u"is"_s, u"duration"_s}};
        put(json, u"iso8601"_s, duration.iso8601);
        put(json, u"low"_s, duration.low);
        put(json, u"high"_s, duration.high);
        put(json, u"modifier"_s, modifierName(duration.modifier));
        return json;
    }

    QJsonObject operator()(const QuotationValue &quotation) const
    {
        QJsonObject json{{u"is"_s, u"quotation"_s}, {u"kind"_s, quotationKindName(quotation.kind)}};
        put(json, u"speaker"_s, quotation.speaker);
        put(json, u"speakerMark"_s, quotation.speakerMark);
        return json;
    }
};

Result<Value> readFigure(Reader &in)
{
    Figure figure;
    figure.kind = in.named(u"kind"_s, figureKindFromName);
    figure.number = in.decimal(u"number"_s);
    figure.low = in.decimal(u"low"_s);
    figure.high = in.decimal(u"high"_s);
    figure.unit = in.text(u"unit"_s);
    figure.modifier = in.named(u"modifier"_s, modifierFromName);
    figure.per = in.text(u"per"_s);
    return in.result(Value(figure));
}

Result<Value> readTime(Reader &in)
{
    CalendarValue time;
    time.edtf = in.text(u"edtf"_s);
    time.relative = in.flag(u"relative"_s);
    time.calendar = in.text(u"calendar"_s);
    time.hijri = in.text(u"hijri"_s);
    time.modifier = in.named(u"modifier"_s, modifierFromName);
    time.part = in.text(u"part"_s);
    return in.result(Value(time));
}

Result<Value> readDuration(Reader &in)
{
    DurationValue duration;
    duration.iso8601 = in.text(u"iso8601"_s);
    duration.low = in.text(u"low"_s);
    duration.high = in.text(u"high"_s);
    duration.modifier = in.named(u"modifier"_s, modifierFromName);
    return in.result(Value(duration));
}

Result<Value> readQuotation(Reader &in)
{
    QuotationValue quotation;
    quotation.kind = in.named(u"kind"_s, quotationKindFromName);
    quotation.speaker = in.text(u"speaker"_s);
    quotation.speakerMark = in.id<AnnotationTag>(u"speakerMark"_s);
    return in.result(Value(quotation));
}

}

QJsonObject valueToJson(const Value &value)
{
    return std::visit(ValueWriter(), value);
}

Result<Value> valueFromJson(const QJsonObject &json)
{
    if (json.isEmpty()) {
        return Value();
    }
    Reader in(json);
    const auto is = in.text(u"is"_s);
    if (is == u"figure") {
        return readFigure(in);
    }
    if (is == u"time") {
        return readTime(in);
    }
    if (is == u"duration") {
        return readDuration(in);
    }
    if (is == u"quotation") {
        return readQuotation(in);
    }
    return failure(ErrorCode::InvalidField, {}, u"is"_s);
}

QJsonObject annotationToJson(const Annotation &annotation)
{
    QJsonObject origin{{u"kind"_s, originKindName(annotation.origin.kind)}};
    put(origin, u"name"_s, annotation.origin.name);
    put(origin, u"rule"_s, annotation.origin.rule);
    if (!annotation.origin.evidence.isEmpty()) {
        origin.insert(u"evidence"_s, QJsonArray::fromStringList(annotation.origin.evidence));
    }
    QJsonObject json{{u"id"_s, annotation.id.number}, {u"type"_s, annotation.type}, {u"begin"_s, annotation.range.begin()},
        {u"end"_s, annotation.range.end()}, {u"state"_s, stateName(annotation.state)}, {u"origin"_s, origin}};
    if (annotation.confidence != 1.0) {
        json.insert(u"confidence"_s, annotation.confidence);
    }
    if (const auto value = valueToJson(annotation.value); !value.isEmpty()) {
        json.insert(u"value"_s, value);
    }
    if (!annotation.attributes.isEmpty()) {
        json.insert(u"attributes"_s, annotation.attributes);
    }
    put(json, u"entity"_s, annotation.entity);
    put(json, u"note"_s, annotation.note);
    if (annotation.verification != Verification()) {
        QJsonObject verification{{u"status"_s, verificationName(annotation.verification.status)}};
        put(verification, u"evidence"_s, annotation.verification.evidence);
        put(verification, u"link"_s, annotation.verification.link);
        json.insert(u"verification"_s, verification);
    }
    return json;
}

Result<Annotation> annotationFromJson(const QJsonObject &json)
{
    Reader in(json);
    Annotation annotation;
    annotation.id = in.id<AnnotationTag>(u"id"_s);
    annotation.type = in.required(u"type"_s);
    annotation.range = {in.integer(u"begin"_s, -1), in.integer(u"end"_s, -1)};
    annotation.state = in.named(u"state"_s, stateFromName);
    const auto originJson = in.object(u"origin"_s);
    Reader origin(originJson);
    annotation.origin = {origin.named(u"kind"_s, originKindFromName), origin.text(u"name"_s), origin.text(u"rule"_s), origin.texts(u"evidence"_s)};
    in.include(origin);
    annotation.confidence = in.number(u"confidence"_s, 1.0);
    auto value = valueFromJson(in.object(u"value"_s));
    if (!value) {
        return std::unexpected(value.error());
    }
    annotation.value = std::move(*value);
    annotation.attributes = in.object(u"attributes"_s);
    annotation.entity = in.id<EntityTag>(u"entity"_s);
    annotation.note = in.text(u"note"_s);
    if (json.contains(u"verification"_s)) {
        const auto verificationJson = in.object(u"verification"_s);
        Reader verification(verificationJson);
        annotation.verification = {verification.named(u"status"_s, verificationFromName), verification.text(u"evidence"_s), verification.text(u"link"_s)};
        in.include(verification);
    }
    return in.result(annotation);
}

QJsonObject entityToJson(const Entity &entity)
{
    QJsonObject json{{u"id"_s, entity.id.number}, {u"type"_s, entity.type}, {u"name"_s, entity.name}};
    if (!entity.aliases.isEmpty()) {
        json.insert(u"aliases"_s, QJsonArray::fromStringList(entity.aliases));
    }
    put(json, u"externalId"_s, entity.externalId);
    return json;
}

Result<Entity> entityFromJson(const QJsonObject &json)
{
    Reader in(json);
    return in.result(Entity{in.id<EntityTag>(u"id"_s), in.required(u"type"_s), in.required(u"name"_s), in.texts(u"aliases"_s), in.text(u"externalId"_s)});
}

QJsonObject noteToJson(const Note &note)
{
    QJsonObject json{{u"id"_s, note.id.number}, {u"text"_s, note.text}, {u"at"_s, note.at.toUTC().toString(Qt::ISODateWithMs)}};
    if (!note.isOfArticle()) {
        json.insert(u"begin"_s, qint64(note.range.begin()));
        json.insert(u"end"_s, qint64(note.range.end()));
    }
    put(json, u"author"_s, note.author);
    return json;
}

Result<Note> noteFromJson(const QJsonObject &json)
{
    Reader in(json);
    const auto at = QDateTime::fromString(in.required(u"at"_s), Qt::ISODateWithMs);
    if (!at.isValid()) {
        in.fail(ErrorCode::InvalidField, u"at"_s);
    }
    return in.result(Note{in.id<NoteTag>(u"id"_s), {in.integer(u"begin"_s, 0), in.integer(u"end"_s, 0)}, in.required(u"text"_s), in.text(u"author"_s), at.toUTC()});
}

QJsonObject relationToJson(const Relation &relation)
{
    return {{u"id"_s, relation.id.number}, {u"type"_s, relation.type}, {u"from"_s, relation.from.number}, {u"to"_s, relation.to.number}};
}

Result<Relation> relationFromJson(const QJsonObject &json)
{
    Reader in(json);
    return in.result(Relation{in.id<RelationTag>(u"id"_s), in.required(u"type"_s), in.id<AnnotationTag>(u"from"_s), in.id<AnnotationTag>(u"to"_s)});
}

}
