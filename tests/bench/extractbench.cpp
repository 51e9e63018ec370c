// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how fast figures, dates and quotations are read: extract_bench [FILE.jsonl]
//
// Of a file of {"title", "text"} lines: megabytes of UTF-8 a second in one thread, tokens included, and the time as a multiple of cutting the same
// text into tokens, which is the baseline. Then, of inputs made to be hard, the time of 1 MB as a multiple of the time of 250 kB:
// 4 is linear, 16 quadratic.

#include "core/extract/dates/datesextractor.h"
#include "core/extract/figures/figuresextractor.h"
#include "core/extract/quotes/quotesextractor.h"
#include "tests/bench/measure.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

void extractAll(const Article &article)
{
    static const DatesExtractor dates;
    static const FiguresExtractor figures;
    static const QuotesExtractor quotes;
    const TokenizedText text(article);
    std::vector<Suggestion> out;
    dates.extract(text, out);
    figures.extract(text, out);
    quotes.extract(text, out);
}

std::vector<Article> articlesOf(const QString &path, qint64 &bytes)
{
    std::vector<Article> articles;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    while (!file.atEnd()) {
        const QString text = QJsonDocument::fromJson(file.readLine()).object().value(u"text").toString();
        bytes += text.toUtf8().size();
        articles.emplace_back(text, ArticleMetadata());
    }
    return articles;
}

/// `unit` again and again up to about that many bytes of UTF-8.
Article repeated(const QString &unit, qint64 bytes)
{
    return Article(unit.repeated(qsizetype(bytes / std::max<qint64>(1, unit.toUtf8().size()))), {});
}

}

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    extractAll(Article(u"قال 5 أمس"_s, {})); // reads the lexicons
    if (argc > 1) {
        qint64 bytes = 0;
        const auto articles = articlesOf(QString::fromLocal8Bit(argv[1]), bytes);
        const double tokens = bestSeconds([&] {
            for (const Article &article : articles) {
                const TokenizedText text(article);
            }
        });
        const double all = bestSeconds([&] { std::ranges::for_each(articles, extractAll); });
        out << u"news: %1 MB, %2 MB/s, %3 times cutting it into tokens (%4 MB/s)\n"_s.arg(double(bytes) / 1e6, 0, 'f', 1)
                   .arg(double(bytes) / 1e6 / all, 0, 'f', 1)
                   .arg(all / tokens, 0, 'f', 2)
                   .arg(double(bytes) / 1e6 / tokens, 0, 'f', 1);
    }
    const std::pair<QString, QString> inputs[] = {{u"digits"_s, u"7"_s}, {u"digits apart"_s, u"7 "_s}, {u"groups of digits"_s, u"123 "_s},
        {u"و"_s, u"و"_s}, {u"و apart"_s, u"و "_s}, {u"quotation marks"_s, u"\""_s}, {u"opening marks"_s, u"«"_s}, {u"closing marks"_s, u"»"_s},
        {u"مليون"_s, u"مليون "_s}, {u"ألف"_s, u"ألف و"_s}, {u"خمسة و"_s, u"خمسة و"_s}, {u"فاصلة"_s, u"ثلاثة فاصلة "_s}, {u"من إلى"_s, u"من 5 إلى "_s},
        {u"قال إن"_s, u"قال إن "_s}, {u"اليوم"_s, u"اليوم "_s}, {u"دولار"_s, u"5 دولارات و"_s}, {u"ambiguous numerals"_s, u"12.345 "_s}, {u"5ر"_s, u"5ر"_s}};
    for (const auto &[name, unit] : inputs) {
        const Article quarter = repeated(unit, 250'000);
        const Article whole = repeated(unit, 1'000'000);
        const double small = bestSeconds([&] { extractAll(quarter); });
        const double large = bestSeconds([&] { extractAll(whole); });
        out << u"1 MB of %1: %2 s, %3 times 250 kB\n"_s.arg(name).arg(large, 0, 'f', 3).arg(large / small, 0, 'f', 1);
        out.flush();
    }
    return 0;
}
