// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/judgedpairs.h"
#include "app/cli/marktable.h"
#include "app/cli/terminal.h"
#include "core/io/jsonwriter.h"

#include <QHash>
#include <QMap>

#include <map>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Files of pairs, read once, by line.
class PairFiles
{
public:
    explicit PairFiles(QString folder)
        : m_folder(std::move(folder))
    {
    }

    Result<std::pair<Article, Article>> read(const JudgedPair &pair)
    {
        const auto path = u"%1/%2.jsonl"_s.arg(m_folder, pair.set);
        if (!m_lines.contains(pair.set)) {
            const auto bytes = readInput({path});
            if (!bytes) {
                return std::unexpected(bytes.error());
            }
            m_lines.insert(pair.set, bytes->split('\n'));
        }
        const auto &lines = m_lines[pair.set];
        if (pair.line < 1 || pair.line > lines.size()) {
            return failure(ErrorCode::OffsetOutOfRange, path, QString::number(pair.line));
        }
        return readPairLine(lines[pair.line - 1], u"%1:%2"_s.arg(path).arg(pair.line));
    }

private:
    QString m_folder;
    QHash<QString, QList<QByteArray>> m_lines;
};

/// Scores by set and part, and of everything.
struct Report
{
    std::map<QString, PairScore> rows;
    QString mistakes;
};

QString wordsAt(const QList<TextRange> &places, const Document &document)
{
    QStringList words;
    for (const auto place : places) {
        words.append(u"%1 (%2)"_s.arg(cell(place.of(document.article().text()))).arg(place.begin()));
    }
    return words.join(u", "_s);
}

QString wordsOf(const QList<AnnotationId> &mentions, const Document &document)
{
    QList<TextRange> places;
    for (const auto id : mentions) {
        places.append(document.annotations().find(id)->range);
    }
    return wordsAt(places, document);
}

QString mistakeName(PairMistakeKind kind)
{
    switch (kind) {
    case PairMistakeKind::Missed:
        return u"missed"_s;
    case PairMistakeKind::WrongPair:
        return u"wrong_pair"_s;
    case PairMistakeKind::WrongVerdict:
        return u"wrong_verdict"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString mistakeLines(const JudgedPair &pair, const ScoredPair &scored, const QList<JudgedQuantity> &judged, const Comparison &comparison,
    const Document &first, const Document &second)
{
    QString text;
    for (const auto &mistake : scored.mistakes) {
        text += u"%1  %2:%3"_s.arg(mistakeName(mistake.kind).leftJustified(13), pair.set).arg(pair.line);
        if (mistake.finding >= 0) {
            const auto &finding = comparison.findings[mistake.finding];
            text += u"  %1 (%2): %3 | %4  [%5]"_s.arg(verdictName(finding.verdict), finding.rule, wordsOf(finding.first, first),
                wordsOf(finding.second, second), cell(finding.evidence.join(u' ')));
        } else {
            text += u"  %1 | %2"_s.arg(wordsAt(judged[mistake.quantity].first, first), wordsAt(judged[mistake.quantity].second, second));
        }
        text += u'\n';
    }
    return text;
}

Result<void> scoreOne(const JudgedPair &pair, PairFiles &files, Report &report)
{
    const auto articles = files.read(pair);
    if (!articles) {
        return std::unexpected(articles.error());
    }
    const auto judged = judgedIn(pair, articles->first, articles->second);
    if (!judged) {
        return std::unexpected(judged.error());
    }
    const auto first = marked(Document(articles->first, Tagset::standard()));
    const auto second = marked(Document(articles->second, Tagset::standard()));
    if (!first || !second) {
        return std::unexpected(first ? second.error() : first.error());
    }
    const auto comparison = compare(*first, *second);
    const auto scored = scorePairs(*judged, comparison, *first, *second);
    report.rows[pair.set + u' ' + pair.part] += scored.score;
    report.rows[pair.part] += scored.score;
    report.rows[u"~all"_s] += scored.score; // sorted last
    report.mistakes += mistakeLines(pair, scored, *judged, comparison, *first, *second);
    return {};
}

QString rowName(const QString &key)
{
    return key.startsWith(u'~') ? key.sliced(1) : key;
}

QString table(const Report &report)
{
    auto text = u"pairing of figures: quantities that both reports state; verdict: share of right pairs; conflicts: share of those reported that are real\n\n"_s;
    text += u"pairs"_s.leftJustified(26);
    for (const auto &head : {u"judged"_s, u"found"_s, u"reported"_s, u"right"_s, u"precision"_s, u"recall"_s, u"F1"_s, u"verdict"_s, u"conflicts"_s, u"real"_s}) {
        text += head.rightJustified(10);
    }
    text += u'\n';
    for (const auto &[key, score] : report.rows) {
        text += rowName(key).leftJustified(26);
        for (const auto number : {score.judged, score.found, score.reported, score.right}) {
            text += QString::number(number).rightJustified(10);
        }
        for (const auto value : {score.precision(), score.recall(), score.f1(), score.verdictAccuracy()}) {
            text += QString::number(value, 'f', 3).rightJustified(10);
        }
        text += QString::number(score.conflicts).rightJustified(10) + QString::number(score.conflictPrecision(), 'f', 3).rightJustified(10) + u'\n';
    }
    return text;
}

QByteArray object(const Report &report)
{
    QByteArray out;
    JsonWriter json(out, JsonLayout::Indented);
    json.beginObject();
    for (const auto &[key, score] : report.rows) {
        json.key(QLatin1StringView(rowName(key).toLatin1()));
        json.beginObject();
        json.member("judged"_L1, qint64(score.judged));
        json.member("found"_L1, qint64(score.found));
        json.member("reported"_L1, qint64(score.reported));
        json.member("right"_L1, qint64(score.right));
        json.member("verdicts_right"_L1, qint64(score.verdictsRight));
        json.member("conflicts"_L1, qint64(score.conflicts));
        json.member("conflicts_real"_L1, qint64(score.conflictsReal));
        for (const auto &[name, value] : {std::pair("precision"_L1, score.precision()), std::pair("recall"_L1, score.recall()), std::pair("f1"_L1, score.f1())}) {
            json.key(name);
            json.real(value);
        }
        json.endObject();
    }
    json.endObject();
    return out + '\n';
}

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    const auto names = arguments.positional();
    if (names.size() != 2) {
        return usageError(command, u"A file of judged pairs and the folder of their texts are needed."_s);
    }
    Batch batch(*Output::open({}));
    const auto pairs = readInput({names[0]}).and_then([&](const QByteArray &bytes) { return readJudgedPairs(bytes, names[0]); });
    if (!pairs) {
        batch.failed(pairs.error());
        return batch.finish();
    }
    PairFiles files(names[1]);
    Report report;
    for (const auto &pair : *pairs) {
        if (arguments.has(u"part"_s) && pair.part != arguments.value(u"part"_s)) {
            continue;
        }
        if (const auto scored = scoreOne(pair, files, report); !scored) {
            batch.failed(scored.error());
            continue;
        }
        batch.succeeded();
    }
    if (!report.rows.empty()) {
        const bool withMistakes = arguments.has(u"errors"_s);
        batch.write(arguments.has(u"json"_s) ? object(report) : (table(report) + (withMistakes ? u'\n' + report.mistakes : QString())).toUtf8());
    }
    return batch.finish();
}

}

Command evaluatePairsCommand()
{
    return {u"evaluate-pairs"_s, u"Measure the comparison of figures against pairs judged by hand."_s, u"[OPTION]... JUDGED FOLDER"_s,
        u"JUDGED says which figures of two reports are the same quantity, and how they stand (hashiya.judged-pairs/1: places and verdicts, no text). FOLDER has\n"
         "the texts: a file SET.jsonl for each set, one {\"a\": {\"title\", \"content\", \"batch\"}, \"b\": ...} a line. Texts that are not those that were judged are refused.\n\n"
         "Examples:\n"
         "  hashiya-cli evaluate-pairs tests/sets/judgedpairs/pairs.json ../shared/data/pairs\n"
         "  hashiya-cli evaluate-pairs --part development --errors judged.json texts\n"_s,
        {{u"part"_s, u"only pairs of this part"_s, u"PART"_s}, {u"json"_s, u"write one object"_s}, {u"errors"_s, u"list every difference, too"_s}}, run};
}

}
