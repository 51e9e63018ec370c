// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/corpus.h"

#include "core/arabic/folding.h"
#include "core/extract/training/annotatedarticle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

QString pathOf(const QJsonObject &entry, const QString &folder)
{
    return folder + u'/' + entry.value("path"_L1).toString();
}

ConllColumn columnOf(const QJsonObject &entry)
{
    return {entry.value("column"_L1).toInteger(ConllColumn::last)};
}

/// A line an article.
Result<void> readArticles(const QString &path, const QStringList &types, Corpus &out)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path, file.errorString(), {}});
    }
    out.wholeDocuments = true;
    for (qint64 number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const auto sentences = readAnnotatedArticle(line, types, path, number);
        if (!sentences) {
            return std::unexpected(sentences.error());
        }
        out.sentences += *sentences;
        out.documents.append(sentences->size());
    }
    return {};
}

Result<void> readFiles(const QJsonObject &entry, const QString &folder, Corpus &out)
{
    const QString path = pathOf(entry, folder);
    if (path.endsWith(u".jsonl")) {
        return readArticles(path, entry.value("types"_L1).toObject().keys(), out);
    }
    QStringList files{path};
    if (QFileInfo(path).isDir()) {
        out.wholeDocuments = true;
        files.clear();
        for (const QFileInfo &file : QDir(path).entryInfoList({u"*.txt"_s, u"*.tsv"_s, u"*.conll"_s}, QDir::Files, QDir::Name)) {
            files.append(file.filePath());
        }
    }
    for (const QString &file : files) {
        const auto sentences = readConllFiles(file, columnOf(entry));
        if (!sentences) {
            return std::unexpected(sentences.error());
        }
        out.sentences += *sentences;
        out.documents.append(sentences->size());
    }
    return {};
}

}

Result<Corpus> readCorpus(const QJsonObject &entry, const QString &folder)
{
    Corpus corpus;
    corpus.name = entry.value("name"_L1).toString(entry.value("path"_L1).toString());
    if (const auto done = readFiles(entry, folder, corpus); !done) {
        return std::unexpected(done.error());
    }
    const QJsonObject types = entry.value("types"_L1).toObject();
    for (auto type = types.begin(); type != types.end(); ++type) {
        corpus.types.insert(type.key(), type.value().toString());
    }
    for (const auto &type : entry.value("unscored"_L1).toArray()) {
        corpus.unscored.append(type.toString());
    }
    if (const auto part = entry.value("part"_L1).toArray(); !part.isEmpty()) {
        const auto at = [&](int end) { return qsizetype(std::floor(part.at(end).toDouble() * double(corpus.sentences.size()) + 1e-9)); };
        if (corpus.wholeDocuments || at(0) < 0 || at(1) < at(0) || at(1) > corpus.sentences.size()) {
            return std::unexpected(Error{ErrorCode::InvalidField, corpus.name, u"part"_s, {}});
        }
        corpus.sentences = corpus.sentences.mid(at(0), at(1) - at(0));
        corpus.documents = {corpus.sentences.size()};
    }
    if (const auto without = entry.value("without"_L1).toObject(); !without.isEmpty()) {
        const auto others = readConllFiles(pathOf(without, folder), columnOf(without));
        if (!others) {
            return std::unexpected(others.error());
        }
        QSet<QString> known;
        for (const LabelledSentence &sentence : *others) {
            known.insert(fold(sentence.tokens.join(u' '), FoldStrength::Weak));
        }
        const auto all = std::exchange(corpus.sentences, {});
        auto sentence = all.begin();
        for (qsizetype &count : corpus.documents) { // documents stay apart
            const qsizetype before = corpus.sentences.size();
            std::copy_if(sentence, sentence + count, std::back_inserter(corpus.sentences), [&](const LabelledSentence &one) { return !known.contains(fold(one.tokens.join(u' '), FoldStrength::Weak)); });
            sentence += count;
            count = corpus.sentences.size() - before;
        }
    }
    return corpus;
}

}
