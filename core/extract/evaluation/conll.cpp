// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/conll.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Token and labels of a line; empty where the line is blank.
QList<QStringView> columnsOf(QStringView line)
{
    line = line.trimmed();
    const QChar separator = line.contains(u'\t') ? u'\t' : u' ';
    QList<QStringView> columns;
    for (const QStringView column : line.tokenize(separator, Qt::SkipEmptyParts)) {
        if (!column.trimmed().isEmpty()) {
            columns.append(column.trimmed());
        }
    }
    return columns;
}

bool isLabel(QStringView label)
{
    constexpr QStringView letters = u"BIES";
    return label == u"O" || (label.size() > 2 && letters.contains(label.front()) && label.at(1) == u'-');
}

/// The label that counts among `columns`, of which the first is the token.
QStringView labelOf(const QList<QStringView> &columns, ConllColumn column)
{
    const qsizetype index = column.index == ConllColumn::last ? columns.size() - 1 : column.index + 1;
    return columns.value(index, u"O");
}

}

Result<QList<LabelledSentence>> readConll(const QByteArray &text, const QString &name, ConllColumn column)
{
    QList<LabelledSentence> sentences;
    LabelledSentence sentence;
    const auto endSentence = [&] {
        if (!sentence.tokens.isEmpty()) {
            sentences.append(std::exchange(sentence, {}));
        }
    };
    QString decoded = QString::fromUtf8(text);
    if (decoded.startsWith(QChar::ByteOrderMark)) {
        decoded.removeFirst();
    }
    qint64 number = 0;
    for (const QStringView line : QStringView(decoded).tokenize(u'\n')) {
        ++number;
        const auto columns = columnsOf(line);
        if (columns.isEmpty() || columns.front() == u"-DOCSTART-") {
            endSentence();
            continue;
        }
        const QStringView label = labelOf(columns, column);
        if (columns.size() < 2 || !isLabel(label)) {
            return failure(ErrorCode::InvalidField, name, line.trimmed().toString(), number);
        }
        sentence.tokens.append(columns.front().toString());
        sentence.labels.append(label.toString());
    }
    endSentence();
    return sentences;
}

Result<QList<LabelledSentence>> readConllFiles(const QString &path, ConllColumn column)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::FileNotFound, path);
    }
    QStringList files{path};
    if (info.isDir()) {
        files.clear();
        for (const QString &name : QDir(path).entryList({u"*.txt"_s, u"*.tsv"_s, u"*.conll"_s}, QDir::Files, QDir::Name)) {
            files.append(QDir(path).filePath(name));
        }
    }
    QList<LabelledSentence> sentences;
    for (const QString &name : std::as_const(files)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::FileUnreadable, name, file.errorString());
        }
        auto read = readConll(file.readAll(), name, column);
        if (!read) {
            return std::unexpected(read.error());
        }
        sentences.append(std::move(*read));
    }
    return sentences;
}

}
