// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/annotatedjson.h"

#include "core/io/import/plaintext.h"
#include "core/io/jsonreader.h"
#include "core/io/valuejson.h"
#include "core/text/blocks.h"
#include "core/text/clean.h"
#include "core/text/offsets.h"

namespace Hashiya {

namespace {

using namespace Qt::StringLiterals;

template <typename Tag>
QString idText(char16_t prefix, Id<Tag> id)
{
    return QChar(prefix) + QString::number(id.number);
}

/// One import. Its functions return an empty result where `m_fault` has an error, and stop at the first.
class Importer
{
public:
    explicit Importer(const QString &subject) { m_fault.subject = subject; }

    Result<Document> read(const QJsonObject &root)
    {
        if (root.value("format"_L1) != QJsonValue(QString(annotatedJsonFormat))) {
            const auto format = root.value("format"_L1);
            return failure(ErrorCode::UnknownFormat, m_fault.subject, format.isString() ? format.toString() : QString());
        }
        JsonReader in(root, m_root, m_fault);
        in.allowOnly({"format"_L1, "generator"_L1, "article"_L1, "offsets"_L1, "tagset"_L1, "annotations"_L1, "relations"_L1, "entities"_L1, "notes"_L1});
        checkOffsetsMember(in);
        auto article = readArticle(in);
        auto tagset = readTagset(in);
        if (!m_fault.error && !in.has("annotations"_L1)) {
            in.missing("annotations"_L1);
        }
        if (m_fault.error) {
            return std::unexpected(*m_fault.error);
        }
        m_document = Document(std::move(article), std::move(tagset));
        m_offsets.emplace(m_document.article().text());
        readEntities(in.objects("entities"_L1));
        readAnnotations(in.objects("annotations"_L1));
        readRelations(in.objects("relations"_L1));
        readNotes(in.objects("notes"_L1));
        if (m_fault.error) {
            return std::unexpected(*m_fault.error);
        }
        return std::move(m_document);
    }

private:
    void checkOffsetsMember(JsonReader &in)
    {
        const QJsonObject expected{{u"order"_s, u"logical"_s}, {u"unit"_s, u"codepoint"_s}, {u"end"_s, u"exclusive"_s}};
        if (in.requiredObject("offsets"_L1) != expected) {
            in.invalid("offsets"_L1);
        }
    }

    Article readArticle(JsonReader &root)
    {
        const JsonPath path{&m_root, "article"_L1};
        JsonReader in(root.requiredObject("article"_L1), path, m_fault);
        in.allowOnly({"id"_L1, "title"_L1, "source"_L1, "author"_L1, "url"_L1, "published"_L1, "language"_L1, "text"_L1, "text_sha256"_L1, "blocks"_L1});
        ArticleMetadata metadata;
        metadata.externalId = in.optionalText("id"_L1);
        metadata.title = in.optionalText("title"_L1);
        metadata.source = in.optionalText("source"_L1);
        metadata.author = in.optionalText("author"_L1);
        metadata.url = in.optionalText("url"_L1);
        metadata.published = in.optionalText("published"_L1);
        if (in.has("language"_L1)) {
            metadata.language = in.optionalText("language"_L1);
        }
        const auto text = in.text("text"_L1);
        const auto sha256 = in.text("text_sha256"_L1);
        if (cleanText(text, LineEnds::Keep).replaced > 0) {
            in.invalid("text"_L1);
        }
        if (m_fault.error) {
            return {};
        }
        if (Article::sha256Of(text) != sha256.toLatin1()) {
            m_fault.report(ErrorCode::HashMismatch, u"article.text_sha256"_s);
            return {};
        }
        if (!in.has("blocks"_L1)) {
            return Article(text, metadata);
        }
        return Article(text, metadata, readBlocks(in.objects("blocks"_L1), path, text));
    }

    QList<Block> readBlocks(const QJsonArray &array, const JsonPath &parent, const QString &text)
    {
        const OffsetMap offsets(text);
        QList<Block> blocks;
        qint64 lastEnd = 0;
        for (qsizetype i = 0; i < array.size() && !m_fault.error; ++i) {
            const JsonPath path{&parent, "blocks"_L1, i};
            JsonReader in(array[i].toObject(), path, m_fault);
            in.allowOnly({"kind"_L1, "start"_L1, "end"_L1});
            const auto kind = in.named("kind"_L1, blockKindFromName);
            const auto start = in.integer("start"_L1);
            const auto end = in.integer("end"_L1);
            if (start < lastEnd) {
                in.invalid("start"_L1);
            } else if (end < start || end > offsets.lengthInCodePoints()) {
                in.invalid("end"_L1);
            } else {
                blocks.append({kind, {offsets.utf16FromCodePoint(start), offsets.utf16FromCodePoint(end)}});
            }
            lastEnd = end;
        }
        return blocks;
    }

    Tagset readTagset(JsonReader &root)
    {
        if (!root.has("tagset"_L1)) {
            return Tagset::standard();
        }
        auto tagset = Tagset::fromJson(root.requiredObject("tagset"_L1));
        if (!tagset) {
            m_fault.report(tagset.error().code, u"tagset."_s + tagset.error().detail);
            return {};
        }
        return std::move(*tagset);
    }

    /// Applies an edit of this document alone; `own` and `foreign` are what an error's detail says of the thing itself and of what it points to.
    void apply(const Edit &edit, const QString &own, char16_t foreignPrefix)
    {
        const auto applied = m_document.apply(edit);
        if (applied || m_fault.error) {
            return;
        }
        const auto &error = applied.error();
        switch (error.code) {
        case ErrorCode::UnknownType:
            m_fault.report(error.code, error.detail);
            break;
        case ErrorCode::UnknownId:
            m_fault.report(error.code, QChar(foreignPrefix) + error.detail);
            break;
        default:
            m_fault.report(error.code, own);
        }
    }

    void readEntities(const QJsonArray &array)
    {
        for (qsizetype i = 0; i < array.size() && !m_fault.error; ++i) {
            const JsonPath path{&m_root, "entities"_L1, i};
            JsonReader in(array[i].toObject(), path, m_fault);
            in.allowOnly({"id"_L1, "type"_L1, "name"_L1, "aliases"_L1, "external_id"_L1});
            const Entity entity{in.id<EntityTag>("id"_L1, u'e', true), in.text("type"_L1), in.text("name"_L1), in.texts("aliases"_L1),
                in.optionalText("external_id"_L1)};
            apply(AddEntity{entity}, idText(u'e', entity.id), u'e');
        }
    }

    /// Speakers are linked when every mark is there, since a quotation may stand before the mark that names its speaker.
    void readAnnotations(const QJsonArray &array)
    {
        QList<Annotation> linked;
        for (qsizetype i = 0; i < array.size() && !m_fault.error; ++i) {
            auto annotation = readAnnotation(array[i].toObject(), {&m_root, "annotations"_L1, i});
            if (m_fault.error) {
                return;
            }
            if (auto *quotation = std::get_if<QuotationValue>(&annotation.value); quotation && quotation->speakerMark.isValid()) {
                linked.append(annotation);
                quotation->speakerMark = {};
            }
            apply(AddAnnotation{annotation}, idText(u'a', annotation.id), u'e');
        }
        for (const auto &annotation : std::as_const(linked)) {
            apply(ChangeAnnotation{annotation}, idText(u'a', annotation.id), u'a');
        }
    }

    Annotation readAnnotation(const QJsonObject &object, const JsonPath &path)
    {
        JsonReader in(object, path, m_fault);
        in.allowOnly({"id"_L1, "type"_L1, "start"_L1, "end"_L1, "start_utf16"_L1, "end_utf16"_L1, "quote"_L1, "prefix"_L1, "suffix"_L1, "state"_L1,
            "origin"_L1, "confidence"_L1, "value"_L1, "attributes"_L1, "entity"_L1, "note"_L1, "verification"_L1});
        Annotation annotation;
        annotation.id = in.id<AnnotationTag>("id"_L1, u'a', true);
        annotation.type = in.text("type"_L1);
        annotation.range = readPlace(in, annotation.id);
        annotation.state = in.named("state"_L1, stateFromName);
        annotation.origin = readOrigin(in, path);
        annotation.confidence = in.number("confidence"_L1, 1.0, 0.0, 1.0);
        annotation.value = readValue(in.object("value"_L1), {&path, "value"_L1}, m_fault);
        annotation.attributes = in.object("attributes"_L1);
        annotation.entity = in.id<EntityTag>("entity"_L1, u'e', false);
        annotation.note = in.optionalText("note"_L1);
        annotation.verification = readVerification(in, path);
        return annotation;
    }

    /// The range, if offsets, quote and context say the same.
    TextRange readPlace(JsonReader &in, AnnotationId id)
    {
        const auto start = in.integer("start"_L1);
        const auto end = in.integer("end"_L1);
        const auto quote = in.text("quote"_L1);
        if (m_fault.error) {
            return {};
        }
        const auto mark = idText(u'a', id);
        if (start < 0 || end <= start || end > m_offsets->lengthInCodePoints()) {
            m_fault.report(ErrorCode::OffsetOutOfRange, mark);
            return {};
        }
        const TextRange range(m_offsets->utf16FromCodePoint(start), m_offsets->utf16FromCodePoint(end));
        if ((in.has("start_utf16"_L1) && in.integer("start_utf16"_L1) != range.begin())
            || (in.has("end_utf16"_L1) && in.integer("end_utf16"_L1) != range.end())) {
            m_fault.report(ErrorCode::OffsetOutOfRange, mark);
        }
        const auto text = QStringView(m_document.article().text());
        if (range.of(text) != quote) {
            m_fault.report(ErrorCode::QuoteMismatch, mark);
        }
        if (!text.first(range.begin()).endsWith(in.optionalText("prefix"_L1)) || !text.sliced(range.end()).startsWith(in.optionalText("suffix"_L1))) {
            m_fault.report(ErrorCode::ContextMismatch, mark);
        }
        return range;
    }

    Origin readOrigin(JsonReader &parent, const JsonPath &parentPath)
    {
        const JsonPath path{&parentPath, "origin"_L1};
        JsonReader in(parent.requiredObject("origin"_L1), path, m_fault);
        in.allowOnly({"kind"_L1, "name"_L1, "rule"_L1, "evidence"_L1});
        return {in.named("kind"_L1, originKindFromName), in.optionalText("name"_L1), in.optionalText("rule"_L1), in.texts("evidence"_L1)};
    }

    Verification readVerification(JsonReader &parent, const JsonPath &parentPath)
    {
        const auto object = parent.object("verification"_L1);
        if (object.isEmpty()) {
            return {};
        }
        const JsonPath path{&parentPath, "verification"_L1};
        JsonReader in(object, path, m_fault);
        in.allowOnly({"status"_L1, "evidence"_L1, "link"_L1});
        return {in.named("status"_L1, verificationFromName), in.optionalText("evidence"_L1), in.optionalText("link"_L1)};
    }

    void readRelations(const QJsonArray &array)
    {
        for (qsizetype i = 0; i < array.size() && !m_fault.error; ++i) {
            const JsonPath path{&m_root, "relations"_L1, i};
            JsonReader in(array[i].toObject(), path, m_fault);
            in.allowOnly({"id"_L1, "type"_L1, "from"_L1, "to"_L1});
            const Relation relation{in.id<RelationTag>("id"_L1, u'r', true), in.text("type"_L1), in.id<AnnotationTag>("from"_L1, u'a', true),
                in.id<AnnotationTag>("to"_L1, u'a', true)};
            apply(AddRelation{relation}, idText(u'r', relation.id), u'a');
        }
    }

    void readNotes(const QJsonArray &array)
    {
        for (qsizetype i = 0; i < array.size() && !m_fault.error; ++i) {
            const JsonPath path{&m_root, "notes"_L1, i};
            JsonReader in(array[i].toObject(), path, m_fault);
            in.allowOnly({"id"_L1, "start"_L1, "end"_L1, "text"_L1, "author"_L1, "at"_L1});
            Note note{in.id<NoteTag>("id"_L1, u'n', true), {}, in.text("text"_L1), in.optionalText("author"_L1), QDateTime::fromString(in.text("at"_L1), Qt::ISODateWithMs).toUTC()};
            if (!note.at.isValid()) {
                in.invalid("at"_L1);
            }
            if (in.has("start"_L1) || in.has("end"_L1)) {
                const auto start = in.integer("start"_L1);
                const auto end = in.integer("end"_L1);
                if (start < 0 || end < start || end > m_offsets->lengthInCodePoints()) {
                    m_fault.report(ErrorCode::OffsetOutOfRange, idText(u'n', note.id));
                } else {
                    note.range = {m_offsets->utf16FromCodePoint(start), m_offsets->utf16FromCodePoint(end)};
                }
            }
            apply(AddNote{note}, idText(u'n', note.id), u'n');
        }
    }

    const JsonPath m_root;
    JsonFault m_fault;
    Document m_document;
    std::optional<OffsetMap> m_offsets;
};

}

Result<Document> importAnnotatedJson(const QByteArray &json, const QString &subject)
{
    if (json.size() > maximumFileSize) {
        return failure(ErrorCode::FileTooLarge, subject, QString::number(maximumFileSize));
    }
    const auto root = parseJsonObject(json, subject);
    if (!root) {
        return std::unexpected(root.error());
    }
    return Importer(subject).read(*root);
}

}
