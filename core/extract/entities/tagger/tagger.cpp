// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/tagger.h"

#include "core/extract/entities/tagger/taggerworkspace.h"

#include <algorithm>

namespace Hashiya {

class Tagger::Loan
{
public:
    explicit Loan(const Tagger &tagger)
        : m_tagger(tagger)
    {
        const std::scoped_lock lock(tagger.m_mutex);
        if (!tagger.m_free.empty()) {
            m_workspace = std::move(tagger.m_free.back());
            tagger.m_free.pop_back();
        } else {
            m_workspace = std::make_unique<TaggerWorkspace>(*tagger.m_model);
        }
        m_workspace->prepare();
    }
    ~Loan()
    {
        const std::scoped_lock lock(m_tagger.m_mutex);
        m_tagger.m_free.push_back(std::move(m_workspace));
    }
    Loan(const Loan &) = delete;
    Loan &operator=(const Loan &) = delete;
    TaggerWorkspace *operator->() const { return m_workspace.get(); }

private:
    const Tagger &m_tagger;
    std::unique_ptr<TaggerWorkspace> m_workspace;
};

namespace {

/// A sentence's place in the article's rows of scores.
struct Piece
{
    TextRange tokens; ///< of the text
    qsizetype row = 0; ///< of its first token

    LabelScores in(std::span<const float> scores, int labels) const
    {
        return {scores.subspan(size_t(row * labels), size_t(tokens.length() * labels)), labels};
    }
};

/// Probability of exactly this name: the chain's own, so it does not suppose that its tokens are independent.
double confidenceOf(const Marginals &marginals, qsizetype begin, qsizetype end, int type)
{
    const Label first = beginLabel(type);
    const Label inside = insideLabel(type);
    double probability = double(marginals.row(begin)[first]);
    Label label = first;
    for (qsizetype token = begin + 1; token < end; ++token) {
        const auto here = double(marginals.row(token - 1)[label]);
        probability *= here > 0 ? double(marginals.pair(token, label, inside)) / here : 0;
        label = inside;
    }
    if (end < marginals.size()) {
        const auto last = double(marginals.row(end - 1)[label]);
        probability *= last > 0 ? 1 - std::min(1.0, double(marginals.pair(end, label, inside)) / last) : 0;
    }
    return std::clamp(probability, 0.0, 1.0);
}

/// Labels of all sentences under the scores, and the names that they make.
void decode(std::span<const Piece> pieces, std::span<const WordInfo *const> words, std::span<const float> scores, int labels, const Transitions &transitions, TaggedText &out)
{
    std::vector<Label> best;
    Marginals marginals;
    for (const Piece &piece : pieces) {
        const auto part = piece.in(scores, labels);
        bestLabels(part, transitions, best);
        std::ranges::copy(best, out.labels.begin() + piece.tokens.begin());
        if (std::ranges::all_of(best, [](Label label) { return label == outside; })) {
            continue;
        }
        marginals.compute(part, transitions);
        for (qsizetype token = 0; token < qsizetype(best.size());) {
            if (best[size_t(token)] == outside) {
                ++token;
                continue;
            }
            const int type = typeOf(best[size_t(token)]);
            qsizetype end = token + 1;
            while (end < qsizetype(best.size()) && best[size_t(end)] == insideLabel(type)) {
                ++end;
            }
            const WordInfo &first = *words[size_t(piece.row + token)];
            out.names.push_back({{piece.tokens.begin() + token, piece.tokens.begin() + end}, type, confidenceOf(marginals, token, end, type), first.stemBegin, first.restoredArticle});
            token = end;
        }
    }
}

}

Tagger::Tagger(std::shared_ptr<const TaggerModel> model)
    : m_model(std::move(model))
{
}

Tagger::~Tagger() = default;

TaggedText Tagger::tag(const TaggerText &text, Passes passes) const
{
    return tag(text, text.sentences(), passes, DocumentMemory::wholeArticle);
}

TaggedText Tagger::tag(const TaggerText &text, std::span<const TextRange> sentences, Passes passes, int window) const
{
    const Loan workspace(*this);
    const int labels = m_model->labels();
    std::vector<const WordInfo *> words;
    std::vector<float> scores;
    words.reserve(text.tokens().size());
    scores.reserve(text.tokens().size() * size_t(labels));
    std::vector<Piece> pieces;
    for (const TextRange sentence : sentences) {
        pieces.push_back({sentence, qsizetype(words.size())});
        workspace->scoreSentence(text, sentence, words, scores);
    }
    TaggedText out;
    out.labels.assign(text.tokens().size(), outside);
    if (passes == Passes::One || !m_model->hasMemory()) {
        decode(pieces, words, scores, labels, m_model->transitions(), out);
        return out;
    }
    std::vector<float> probabilities;
    std::vector<int> sentenceOf;
    probabilities.reserve(scores.size());
    Marginals marginals;
    for (size_t i = 0; i < pieces.size(); ++i) {
        marginals.compute(pieces[i].in(scores, labels), m_model->transitions());
        probabilities.insert(probabilities.end(), marginals.row(0), marginals.row(0) + pieces[i].tokens.length() * labels);
        sentenceOf.insert(sentenceOf.end(), size_t(pieces[i].tokens.length()), int(i));
    }
    const DocumentMemory memory(words, probabilities, labels, sentenceOf, window);
    workspace->addMemory(memory, qsizetype(words.size()), scores);
    decode(pieces, words, scores, labels, m_model->memoryTransitions(), out);
    return out;
}

std::vector<TaggerReason> Tagger::reasons(const TaggerText &text, TextRange sentence, const TaggedName &name) const
{
    return reasons(text, sentence, std::span(&name, 1)).front();
}

std::vector<std::vector<TaggerReason>> Tagger::reasons(const TaggerText &text, TextRange sentence, std::span<const TaggedName> names) const
{
    const Loan workspace(*this);
    std::vector<const WordInfo *> words;
    for (qsizetype i = sentence.begin(); i < sentence.end(); ++i) {
        words.push_back(&workspace->wordOf(text, text.tokens()[size_t(i)]));
    }
    const SentenceContext context(words, m_model->knowledge());
    std::vector<std::vector<TaggerReason>> reasons;
    for (const TaggedName &name : names) {
        reasons.push_back(reasonsIn(text, sentence, words, context, name));
    }
    return reasons;
}

std::vector<TaggerReason> Tagger::reasonsIn(
    const TaggerText &text, TextRange sentence, std::span<const WordInfo *const> words, const SentenceContext &context, const TaggedName &name) const
{
    std::vector<TaggerReason> all;
    std::vector<Feature> features;
    const auto weigh = [&](quint64 hash, Label label, FeatureGroup group, qsizetype token) {
        const qint8 *row = m_model->weights().find(hash);
        const float weight = row == nullptr ? 0 : float(row[label] - row[outside]) * m_model->step();
        if (weight == 0) {
            return;
        }
        const auto known = std::ranges::find_if(all, [&](const TaggerReason &reason) { return reason.group == group && reason.token == token; });
        if (known != all.end()) {
            known->weight += weight;
        } else {
            all.push_back({group, token, weight});
        }
    };
    for (qsizetype token = name.tokens.begin(); token < name.tokens.end(); ++token) {
        const Label label = token == name.tokens.begin() ? beginLabel(name.type) : insideLabel(name.type);
        for (int offset = -SentenceContext::farthest; offset <= SentenceContext::farthest; ++offset) {
            const qsizetype other = token + offset;
            if (!sentence.contains(other)) {
                continue;
            }
            features.clear();
            appendWordFeatures(text.formOf(text.tokens()[size_t(other)]), *words[size_t(other - sentence.begin())], features);
            for (const Feature &feature : features) {
                if (feature.reach >= std::abs(offset)) {
                    weigh(atOffset(feature.hash, -offset), label, feature.group, other);
                }
            }
        }
        features.clear();
        appendContextFeatures(context, token - sentence.begin(), features);
        for (const Feature &feature : features) {
            weigh(feature.hash, label, feature.group, token);
        }
    }
    std::ranges::sort(all, [](const TaggerReason &a, const TaggerReason &b) { return std::pair(-a.weight, a.token) < std::pair(-b.weight, b.token); });
    constexpr size_t most = 3;
    all.resize(std::min(all.size(), most));
    std::erase_if(all, [](const TaggerReason &reason) { return reason.weight <= 0; });
    return all;
}

}
