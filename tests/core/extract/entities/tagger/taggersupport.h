// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/tagger/features.h"
#include "core/extract/entities/tagger/taggermodel.h"
#include "core/extract/entities/tagger/taggertext.h"
#include "core/extract/training/knowledgebuilder.h"

#include <deque>

namespace Hashiya {

inline std::span<const uchar> viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const uchar *>(bytes.constData()), size_t(bytes.size())};
}

/// What a builder gathered, as the tagger reads it.
class Known
{
public:
    explicit Known(const KnowledgeBuilder &builder)
        : m_sections(builder.sections())
        , m_knowledge(m_sections.knowledge())
    {
    }
    Known(const Known &) = delete;
    Known &operator=(const Known &) = delete;
    operator const WordKnowledge &() const { return m_knowledge; }

private:
    KnowledgeBuilder::Sections m_sections;
    WordKnowledge m_knowledge;
};

/// One paragraph, cut and folded for the tagger.
class ReadText
{
public:
    explicit ReadText(const QString &text)
        : tokenized(Article(text, {}, {Block{BlockKind::Paragraph, TextRange(0, text.size())}}))
        , tagger(tokenized)
    {
    }

    TokenizedText tokenized;
    TaggerText tagger;

    [[nodiscard]] qsizetype size() const { return qsizetype(tagger.tokens().size()); }
    [[nodiscard]] QString form(qsizetype token) const { return tagger.formOf(tagger.tokens()[size_t(token)]).toString(); }
};

/// The words of a paragraph, read by themselves.
class ReadWords
{
public:
    ReadWords(const QString &text, const WordKnowledge &knowledge)
    {
        const ReadText read(text);
        for (const TaggerToken &token : read.tagger.tokens()) {
            infos.push_back(analyzeWord(read.tagger.formOf(token), token.kind, token.capital, knowledge));
            words.push_back(&infos.back());
        }
    }

    std::deque<WordInfo> infos;
    std::vector<const WordInfo *> words;
};

inline constexpr quint32 maskOf(LexiconKind kind) { return 1U << int(kind); }
inline constexpr quint32 maskOf(TriggerClass triggerClass) { return 1U << int(triggerClass); }

/// A model whose weights are written by hand: a row of labels a feature.
struct HandMadeModel
{
    QStringList types{QStringLiteral("person"), QStringLiteral("place")};
    float step = 0.5F;
    KnowledgeBuilder knowledge;
    std::vector<std::pair<quint64, std::vector<float>>> weights;
    std::vector<std::pair<quint64, std::vector<float>>> memory;
    Transitions transitions;
    Transitions memoryTransitions;

    [[nodiscard]] int labels() const { return 1 + 2 * int(types.size()); }
    /// A feature that speaks for one label alone.
    void say(quint64 feature, Label label, float weight) { weights.push_back({feature, rowFor(label, weight)}); }
    void sayOfMemory(quint64 feature, Label label, float weight) { memory.push_back({feature, rowFor(label, weight)}); }

    [[nodiscard]] TaggerModel::Parts parts() const
    {
        const auto sections = knowledge.sections();
        TaggerModel::Parts out;
        out.types = types;
        out.step = step;
        out.transitions = transitions;
        out.memoryTransitions = memoryTransitions;
        out.sections = {{QStringLiteral("classes"), sections.classes}, {QStringLiteral("name_parts"), sections.nameParts}, {QStringLiteral("phrases"), sections.phrases},
            {QStringLiteral("triggers"), sections.triggers}, {QStringLiteral("letters"), sections.letters}};
        append(out, QStringLiteral("weights"), weights);
        if (!memory.empty()) {
            append(out, QStringLiteral("memory"), memory);
        }
        return out;
    }
    [[nodiscard]] std::shared_ptr<const TaggerModel> model() const { return TaggerModel::fromBytes(TaggerModel::toBytes(parts()), QStringLiteral("made by hand")).value(); }

private:
    [[nodiscard]] std::vector<float> rowFor(Label label, float weight) const
    {
        std::vector<float> row(static_cast<size_t>(labels()));
        row[label] = weight;
        return row;
    }
    void append(TaggerModel::Parts &out, const QString &name, const std::vector<std::pair<quint64, std::vector<float>>> &rows) const
    {
        std::vector<quint64> features;
        std::vector<float> all;
        for (const auto &[feature, row] : rows) {
            features.push_back(feature);
            all.insert(all.end(), row.begin(), row.end());
        }
        const auto packed = PackedWeights::pack(features, all, labels(), step, 0);
        out.sections.append({name, packed.table});
        out.sections.append({name + QStringLiteral("_filter"), packed.filter});
    }
};

}
