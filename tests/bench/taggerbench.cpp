// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how fast names are read: tagger_bench MODEL FILE.jsonl
//
// Of a file of {"text"} or {"content"} lines, tokens a second in one thread for features and decoding: one pass with an empty word cache, one pass with a
// warm one, both passes. Each beside the time of cutting the same text into tokens, which is the baseline. Best of several rounds. Last, the memory that the
// process holds more than before it opened the model.

#include "core/extract/entities/tagger/tagger.h"
#include "tests/bench/measure.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

std::vector<Article> articlesOf(const QString &path)
{
    std::vector<Article> articles;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    while (!file.atEnd()) {
        const auto object = QJsonDocument::fromJson(file.readLine()).object();
        articles.emplace_back(object.value("text"_L1).toString(object.value("content"_L1).toString()), ArticleMetadata());
    }
    return articles;
}

}

int main(int argc, char **argv)
{
    if (argc < 3) {
        qFatal("tagger_bench MODEL FILE.jsonl");
    }
    QTextStream out(stdout);
    const auto articles = articlesOf(QString::fromLocal8Bit(argv[2]));
    std::vector<TaggerText> texts;
    const double cutting = bestSeconds([&] { texts.clear(); }, [&] {
        for (const Article &article : articles) {
            texts.emplace_back(TokenizedText(article));
        }
    });
    qint64 tokens = 0;
    std::ranges::for_each(texts, [&](const TaggerText &text) { tokens += qint64(text.tokens().size()); });
    const double before = residentMegabytes();
    const auto model = TaggerModel::load(QString::fromLocal8Bit(argv[1]));
    if (!model) {
        qFatal("%s cannot be read", argv[1]);
    }
    std::unique_ptr<Tagger> tagger;
    const auto tagAll = [&](Tagger::Passes passes) {
        for (const TaggerText &text : texts) {
            (void)tagger->tag(text, passes);
        }
    };
    const double cold = bestSeconds([&] { tagger = std::make_unique<Tagger>(*model); }, [&] { tagAll(Tagger::Passes::One); });
    const double warm = bestSeconds([&] { tagAll(Tagger::Passes::One); });
    const double both = bestSeconds([&] { tagAll(Tagger::Passes::Two); });
    out << u"%1 tokens; cutting: %2 tokens/s\n"_s.arg(tokens).arg(double(tokens) / cutting, 0, 'f', 0);
    for (const auto &[name, time] : {std::pair(u"one pass, cold"_s, cold), std::pair(u"one pass, warm"_s, warm), std::pair(u"both passes"_s, both)}) {
        out << u"%1: %2 tokens/s, %3 times cutting\n"_s.arg(name).arg(double(tokens) / time, 0, 'f', 0).arg(time / cutting, 0, 'f', 1);
    }
    out << u"memory: %1 MB more than before the model was opened\n"_s.arg(residentMegabytes() - before, 0, 'f', 1);
    return 0;
}
