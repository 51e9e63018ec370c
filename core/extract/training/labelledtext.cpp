// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/labelledtext.h"

#include "core/extract/evaluation/chunks.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Labels of a sentence in the tagger's numbers.
std::vector<Label> labelsOf(const QStringList &labels, const QStringList &types, const QMap<QString, QString> &map)
{
    std::vector<Label> out(size_t(labels.size()), outside);
    for (const Chunk &chunk : chunksOf(labels)) {
        const auto type = int(types.indexOf(map.value(chunk.type)));
        for (qsizetype i = chunk.tokens.begin(); type >= 0 && i < chunk.tokens.end(); ++i) {
            out[size_t(i)] = i == chunk.tokens.begin() ? beginLabel(type) : insideLabel(type);
        }
    }
    return out;
}

bool isWord(const Token &token)
{
    return token.kind != TokenKind::Punctuation && token.kind != TokenKind::Symbol;
}

/// Labels of the pieces [begin, end) of one corpus token. `goesOn`: the next corpus token continues the name.
void labelPieces(LabelledText &out, qsizetype begin, qsizetype end, Label label, bool goesOn)
{
    const auto tokens = out.tokenized->tokens();
    qsizetype first = begin;
    while (first < end && !isWord(tokens[size_t(first)])) {
        ++first;
    }
    if (first == end) {
        first = begin; // punctuation alone has its own label
    }
    qsizetype last = end;
    while (!goesOn && last > first + 1 && !isWord(tokens[size_t(last - 1)])) {
        --last;
    }
    const bool begins = isBegin(label);
    for (qsizetype i = begins ? first : begin; i < last; ++i) {
        out.labels[size_t(i)] = label == outside ? outside : (begins && i == first ? label : insideLabel(typeOf(label)));
    }
    out.originals.push_back(first);
}

}

LabelledText labelledText(std::span<const LabelledSentence> sentences, const QStringList &types, const QMap<QString, QString> &map)
{
    QString text;
    QList<Block> blocks;
    QList<TextRange> places;
    for (const auto &sentence : sentences) {
        const qsizetype begin = text.size();
        for (const QString &token : sentence.tokens) {
            if (text.size() > begin) {
                text += u' ';
            }
            places.append({text.size(), text.size() + token.size()});
            text += token;
        }
        blocks.append({BlockKind::Paragraph, {begin, text.size()}});
        text += u'\n';
    }
    LabelledText out;
    out.tokenized = std::make_unique<TokenizedText>(Article(text, {}, blocks));
    out.text = std::make_unique<TaggerText>(*out.tokenized);
    const auto tokens = out.tokenized->tokens();
    out.labels.assign(tokens.size(), outside);
    qsizetype token = 0;
    qsizetype place = 0;
    for (const auto &sentence : sentences) {
        const qsizetype sentenceBegin = token;
        const auto originalBegin = qsizetype(out.originals.size());
        const std::vector<Label> labels = labelsOf(sentence.labels, types, map);
        for (size_t i = 0; i < labels.size(); ++i, ++place) {
            const qsizetype begin = token;
            while (token < qsizetype(tokens.size()) && tokens[size_t(token)].range.begin() < places.at(place).end()) {
                ++token;
            }
            if (token == begin) {
                out.originals.push_back(-1); // nothing but invisible characters
                continue;
            }
            labelPieces(out, begin, token, labels[i], i + 1 < labels.size() && isInside(labels[i + 1]));
        }
        out.sentences.push_back({sentenceBegin, token});
        out.originalSentences.push_back({originalBegin, qsizetype(out.originals.size())});
    }
    return out;
}

QStringList originalLabels(const LabelledText &text, qsizetype sentence, std::span<const Label> labels, const QStringList &types)
{
    QStringList out;
    const TextRange range = text.originalSentences[size_t(sentence)];
    for (qsizetype i = range.begin(); i < range.end(); ++i) {
        const qsizetype token = text.originals[size_t(i)];
        const Label label = token < 0 ? outside : labels[size_t(token)];
        out.append(label == outside ? u"O"_s : (isBegin(label) ? u"B-"_s : u"I-"_s) + types.at(typeOf(label)));
    }
    return out;
}

}
