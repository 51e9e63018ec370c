// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparisonwriters.h"
#include "core/io/valuejson.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

class ComparisonWriter
{
public:
    ComparisonWriter(QByteArray &out, JsonLayout layout)
        : m_json(out, layout)
    {
    }

    void write(const ComparedFiles &files)
    {
        const auto &[first, second, comparison] = files;
        m_json.beginObject();
        m_json.member("format"_L1, u"hashiya.comparison/1");
        writeSide("first"_L1, first);
        writeSide("second"_L1, second);
        m_json.key("revision"_L1);
        m_json.boolean(comparison.revision);
        m_json.key("findings"_L1);
        m_json.beginArray();
        for (const auto &finding : comparison.findings) {
            writeFinding(first, second, finding);
        }
        m_json.endArray();
        writeBlocks(comparison);
        writeSentences(first, second, comparison);
        m_json.endObject();
    }

private:
    void writeSide(QLatin1StringView name, const ComparedSide &side)
    {
        const auto &article = side.document.article();
        m_json.key(name);
        m_json.beginObject();
        m_json.member("file"_L1, side.name);
        m_json.memberOrNull("id"_L1, article.metadata().externalId);
        m_json.memberOrNull("title"_L1, article.metadata().title);
        m_json.member("text_sha256"_L1, QString::fromLatin1(article.textSha256()));
        m_json.endObject();
    }

    void writeRange(const ComparedSide &side, TextRange range)
    {
        m_json.member("start"_L1, qint64(side.offsets.codePointFromUtf16(range.begin())));
        m_json.member("end"_L1, qint64(side.offsets.codePointFromUtf16(range.end())));
    }

    void writeMentions(QLatin1StringView name, const ComparedSide &side, const QList<AnnotationId> &ids)
    {
        m_json.key(name);
        m_json.beginArray();
        for (const auto id : ids) {
            const auto *annotation = side.document.annotations().find(id);
            const auto snippet = mentionContext(side.document.article(), annotation->range);
            m_json.beginObject();
            m_json.member("id"_L1, u"a%1"_s.arg(id.number));
            m_json.member("type"_L1, annotation->type);
            writeRange(side, annotation->range);
            m_json.member("quote"_L1, side.document.textOf(*annotation));
            m_json.member("before"_L1, snippet.before);
            m_json.member("after"_L1, snippet.after);
            m_json.key("value"_L1);
            writeValue(m_json, annotation->value);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeFinding(const ComparedSide &first, const ComparedSide &second, const Finding &finding)
    {
        m_json.beginObject();
        m_json.member("kind"_L1, findingKindName(finding.kind));
        m_json.member("verdict"_L1, verdictName(finding.verdict));
        m_json.member("subject"_L1, finding.subject);
        writeMentions("first"_L1, first, finding.first);
        writeMentions("second"_L1, second, finding.second);
        m_json.memberOrNull("difference"_L1, finding.difference ? finding.difference->toString() : QString());
        m_json.key("ratio"_L1);
        if (finding.ratio) {
            m_json.real(*finding.ratio);
        } else {
            m_json.null();
        }
        m_json.member("rule"_L1, finding.rule);
        m_json.key("evidence"_L1);
        m_json.beginArray();
        for (const auto &evidence : finding.evidence) {
            m_json.text(evidence);
        }
        m_json.endArray();
        m_json.endObject();
    }

    void writeLikeness(double similarity, bool moved)
    {
        m_json.key("similarity"_L1);
        m_json.real(similarity);
        m_json.key("moved"_L1);
        m_json.boolean(moved);
    }

    void writeBlocks(const Comparison &comparison)
    {
        m_json.key("blocks"_L1);
        m_json.beginArray();
        for (const auto &pair : comparison.blocks) {
            m_json.beginObject();
            m_json.member("first"_L1, qint64(pair.first));
            m_json.member("second"_L1, qint64(pair.second));
            writeLikeness(pair.similarity, pair.moved);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeSentences(const ComparedSide &first, const ComparedSide &second, const Comparison &comparison)
    {
        m_json.key("sentences"_L1);
        m_json.beginArray();
        for (const auto &pair : comparison.sentences) {
            m_json.beginObject();
            for (const auto &[name, side, range] : {std::tuple("first"_L1, &first, pair.first), std::tuple("second"_L1, &second, pair.second)}) {
                m_json.key(name);
                m_json.beginObject();
                writeRange(*side, range);
                m_json.endObject();
            }
            writeLikeness(pair.similarity, pair.moved);
            m_json.endObject();
        }
        m_json.endArray();
    }

    JsonWriter m_json;
};

}

QByteArray comparisonJson(const ComparedFiles &files, JsonLayout layout)
{
    QByteArray out;
    ComparisonWriter(out, layout).write(files);
    return out;
}

}
