// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/taggerworkspace.h"

namespace Hashiya {

namespace {

using PackedRow = qint8 __attribute__((vector_size(16)));

/// Adds a packed row. Tables end with bytes that may be read past their last row.
inline void add(ScoreRow &sum, const qint8 *packed)
{
    PackedRow row;
    std::memcpy(&row, packed, sizeof row);
    sum += __builtin_convertvector(row, ScoreRow);
}

}

TaggerWorkspace::TaggerWorkspace(const TaggerModel &model)
    : m_model(model)
    , m_keys(1024)
    , m_places(1024)
{
}

void TaggerWorkspace::prepare()
{
    if (m_words.size() > mostWords) {
        m_keys.assign(1024, 0);
        m_places.assign(1024, 0);
        m_words.clear();
    }
}

void TaggerWorkspace::grow()
{
    std::vector<quint64> keys(m_keys.size() * 2);
    std::vector<quint32> places(keys.size());
    for (size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i] != 0) {
            size_t slot = m_keys[i] & (keys.size() - 1);
            while (keys[slot] != 0) {
                slot = (slot + 1) & (keys.size() - 1);
            }
            keys[slot] = m_keys[i];
            places[slot] = m_places[i];
        }
    }
    m_keys.swap(keys);
    m_places.swap(places);
}

TaggerWorkspace::Word TaggerWorkspace::analyzed(QStringView form, const TaggerToken &token)
{
    Word word{};
    word.info = analyzeWord(form, token.kind, token.capital, m_model.knowledge());
    m_features.clear();
    appendWordFeatures(form, word.info, m_features);
    for (const Feature &feature : m_features) {
        for (int offset = -int(feature.reach); offset <= int(feature.reach); ++offset) {
            if (const qint8 *row = m_model.weights().find(atOffset(feature.hash, offset))) {
                add(word.rows[size_t(offset + SentenceContext::farthest)], row);
            }
        }
    }
    return word;
}

const TaggerWorkspace::Word &TaggerWorkspace::cached(const TaggerText &text, const TaggerToken &token)
{
    const QStringView form = text.formOf(token);
    const quint64 key = combined(hashOfUnits(form), shapeOf(form, token.kind, token.capital)) | 1;
    size_t slot = key & (m_keys.size() - 1);
    while (m_keys[slot] != 0) {
        if (m_keys[slot] == key) {
            return m_words[m_places[slot]];
        }
        slot = (slot + 1) & (m_keys.size() - 1);
    }
    m_keys[slot] = key;
    m_places[slot] = quint32(m_words.size());
    m_words.push_back(analyzed(form, token));
    if (m_words.size() * 2 > m_keys.size()) {
        grow();
    }
    return m_words.back();
}

const WordInfo &TaggerWorkspace::wordOf(const TaggerText &text, const TaggerToken &token)
{
    return cached(text, token).info;
}

void TaggerWorkspace::scoreSentence(const TaggerText &text, TextRange sentence, std::vector<const WordInfo *> &words, std::vector<float> &scores)
{
    const auto tokens = text.tokens();
    const size_t first = words.size();
    m_sentence.clear();
    for (qsizetype i = sentence.begin(); i < sentence.end(); ++i) {
        m_sentence.push_back(&cached(text, tokens[size_t(i)]));
        words.push_back(&m_sentence.back()->info);
    }
    const SentenceContext context(std::span<const WordInfo *const>(words).subspan(first), m_model.knowledge());
    const int labels = m_model.labels();
    const float step = m_model.step();
    const auto size = qsizetype(m_sentence.size());
    for (qsizetype token = 0; token < size; ++token) {
        ScoreRow sum{};
        for (int offset = -SentenceContext::farthest; offset <= SentenceContext::farthest; ++offset) {
            const qsizetype other = token + offset;
            if (other >= 0 && other < size) {
                sum += m_sentence[size_t(other)]->rows[size_t(SentenceContext::farthest - offset)];
            }
        }
        m_features.clear();
        appendContextFeatures(context, token, m_features);
        for (const Feature &feature : m_features) {
            if (const qint8 *row = m_model.weights().find(feature.hash)) {
                add(sum, row);
            }
        }
        for (int label = 0; label < labels; ++label) {
            scores.push_back(float(sum[label]) * step);
        }
    }
}

void TaggerWorkspace::addMemory(const DocumentMemory &memory, qsizetype tokens, std::vector<float> &scores)
{
    const int labels = m_model.labels();
    for (qsizetype token = 0; token < tokens; ++token) {
        m_hashes.clear();
        memory.appendFeatures(token, m_hashes);
        if (m_hashes.empty()) {
            continue;
        }
        ScoreRow sum{};
        for (const quint64 hash : m_hashes) {
            if (const qint8 *row = m_model.memoryWeights().find(hash)) {
                add(sum, row);
            }
        }
        for (int label = 0; label < labels; ++label) {
            scores[size_t(token * labels + label)] += float(sum[label]) * m_model.step();
        }
    }
}

}
