// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/annotatedjson.h"

#include "core/io/context.h"
#include "core/io/valuejson.h"
#include "core/text/blocks.h"
#include "core/text/offsets.h"

#include <QJsonArray>

namespace Hashiya {

namespace {

using namespace Qt::StringLiterals;

template <typename Tag>
QString idText(char16_t prefix, Id<Tag> id)
{
    return QChar(prefix) + QString::number(id.number);
}

/// One export: what all its parts need.
class Exporter
{
public:
    Exporter(const Document &document, QByteArray &out, JsonLayout layout)
        : m_document(document)
        , m_json(out, layout)
        , m_offsets(document.article().text())
        , m_context(document.article().text())
    {
    }

    void write()
    {
        m_json.beginObject();
        m_json.member("format"_L1, QString(annotatedJsonFormat));
        m_json.key("generator"_L1);
        m_json.beginObject();
        m_json.member("name"_L1, u"hashiya");
        m_json.member("version"_L1, QStringLiteral(HASHIYA_VERSION));
        m_json.endObject();
        writeArticle();
        m_json.key("offsets"_L1);
        m_json.beginObject();
        m_json.member("order"_L1, u"logical");
        m_json.member("unit"_L1, u"codepoint");
        m_json.member("end"_L1, u"exclusive");
        m_json.endObject();
        writeTagset();
        writeList("annotations"_L1, m_document.annotations().size(), [&](qsizetype i) { writeAnnotation(m_document.annotations().at(i)); });
        const auto relations = m_document.relations().values();
        writeList("relations"_L1, relations.size(), [&](qsizetype i) { writeRelation(relations[i]); });
        const auto entities = m_document.entities().values();
        writeList("entities"_L1, entities.size(), [&](qsizetype i) { writeEntity(entities[i]); });
        if (const auto notes = m_document.notes().values(); !notes.isEmpty()) {
            writeList("notes"_L1, notes.size(), [&](qsizetype i) { writeNote(notes[i]); });
        }
        m_json.endObject();
    }

private:
    template <typename WriteItem>
    void writeList(QLatin1StringView name, qsizetype size, WriteItem writeItem)
    {
        m_json.key(name);
        m_json.beginArray();
        for (qsizetype i = 0; i < size; ++i) {
            writeItem(i);
        }
        m_json.endArray();
    }

    void writeTexts(QLatin1StringView name, const QStringList &texts)
    {
        writeList(name, texts.size(), [&](qsizetype i) { m_json.text(texts[i]); });
    }

    void writePlace(TextRange range)
    {
        m_json.member("start"_L1, m_offsets.codePointFromUtf16(range.begin()));
        m_json.member("end"_L1, m_offsets.codePointFromUtf16(range.end()));
    }

    void writeArticle()
    {
        const auto &article = m_document.article();
        const auto &metadata = article.metadata();
        m_json.key("article"_L1);
        m_json.beginObject();
        m_json.memberOrNull("id"_L1, metadata.externalId);
        m_json.memberOrNull("title"_L1, metadata.title);
        m_json.memberOrNull("source"_L1, metadata.source);
        m_json.memberOrNull("author"_L1, metadata.author);
        m_json.memberOrNull("url"_L1, metadata.url);
        m_json.memberOrNull("published"_L1, metadata.published);
        m_json.memberOrNull("language"_L1, metadata.language);
        m_json.member("text"_L1, article.text());
        m_json.member("text_sha256"_L1, QString::fromLatin1(article.textSha256()));
        writeList("blocks"_L1, article.blocks().size(), [&](qsizetype i) {
            const auto &block = article.blocks()[i];
            m_json.beginObject();
            m_json.member("kind"_L1, blockKindName(block.kind));
            writePlace(block.range);
            m_json.endObject();
        });
        m_json.endObject();
    }

    void writeTagset()
    {
        const auto tagset = m_document.tagset().toJson();
        m_json.key("tagset"_L1);
        m_json.beginObject();
        for (const auto name : {"types"_L1, "relation_types"_L1}) {
            m_json.key(name);
            m_json.json(tagset.value(name).toArray());
        }
        m_json.endObject();
    }

    void writeOrigin(const Origin &origin)
    {
        m_json.key("origin"_L1);
        m_json.beginObject();
        m_json.member("kind"_L1, originKindName(origin.kind));
        m_json.memberOrNull("name"_L1, origin.name);
        m_json.memberOrNull("rule"_L1, origin.rule);
        writeTexts("evidence"_L1, origin.evidence);
        m_json.endObject();
    }

    void writeAnnotation(const Annotation &annotation)
    {
        const auto range = annotation.range;
        m_json.beginObject();
        m_json.member("id"_L1, idText(u'a', annotation.id));
        m_json.member("type"_L1, annotation.type);
        writePlace(range);
        m_json.member("start_utf16"_L1, range.begin());
        m_json.member("end_utf16"_L1, range.end());
        m_json.member("quote"_L1, m_document.textOf(annotation));
        m_json.member("prefix"_L1, m_context.before(range.begin()));
        m_json.member("suffix"_L1, m_context.after(range.end()));
        m_json.member("state"_L1, stateName(annotation.state));
        writeOrigin(annotation.origin);
        m_json.key("confidence"_L1);
        m_json.real(annotation.confidence);
        m_json.key("value"_L1);
        writeValue(m_json, annotation.value);
        m_json.key("attributes"_L1);
        m_json.json(annotation.attributes);
        m_json.memberOrNull("entity"_L1, annotation.entity.isValid() ? idText(u'e', annotation.entity) : QString());
        m_json.memberOrNull("note"_L1, annotation.note);
        m_json.key("verification"_L1);
        m_json.beginObject();
        m_json.member("status"_L1, verificationName(annotation.verification.status));
        m_json.memberOrNull("evidence"_L1, annotation.verification.evidence);
        m_json.memberOrNull("link"_L1, annotation.verification.link);
        m_json.endObject();
        m_json.endObject();
    }

    void writeRelation(const Relation &relation)
    {
        m_json.beginObject();
        m_json.member("id"_L1, idText(u'r', relation.id));
        m_json.member("type"_L1, relation.type);
        m_json.member("from"_L1, idText(u'a', relation.from));
        m_json.member("to"_L1, idText(u'a', relation.to));
        m_json.endObject();
    }

    void writeEntity(const Entity &entity)
    {
        m_json.beginObject();
        m_json.member("id"_L1, idText(u'e', entity.id));
        m_json.member("type"_L1, entity.type);
        m_json.member("name"_L1, entity.name);
        writeTexts("aliases"_L1, entity.aliases);
        m_json.memberOrNull("external_id"_L1, entity.externalId);
        m_json.endObject();
    }

    void writeNote(const Note &note)
    {
        m_json.beginObject();
        m_json.member("id"_L1, idText(u'n', note.id));
        if (!note.isOfArticle()) {
            writePlace(note.range);
        }
        m_json.member("text"_L1, note.text);
        m_json.memberOrNull("author"_L1, note.author);
        m_json.member("at"_L1, note.at.toUTC().toString(Qt::ISODateWithMs));
        m_json.endObject();
    }

    const Document &m_document;
    JsonWriter m_json;
    OffsetMap m_offsets;
    QuoteContext m_context;
};

}

QByteArray exportAnnotatedJson(const Document &document, JsonLayout layout)
{
    QByteArray out;
    Exporter(document, out, layout).write();
    if (layout == JsonLayout::Indented) {
        out += '\n';
    }
    return out;
}

}
