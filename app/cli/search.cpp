// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/io/jsonwriter.h"
#include "core/project/sqlitestore.h"
#include "core/search/searchindex.h"
#include "core/search/snippet.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype snippetsOfArticle = 3;
constexpr qsizetype hitsOfArticle = 100;

QString faultSentence(const SearchFault &fault)
{
    switch (fault.kind) {
    case SearchFault::Kind::UnknownKey:
        return u"Nothing is looked for by that word before the colon: %1"_s.arg(fault.term);
    case SearchFault::Kind::UnknownType:
        return u"The project has no such type: %1"_s.arg(fault.term);
    case SearchFault::Kind::UnknownState:
        return u"No mark is in such a state: %1"_s.arg(fault.term);
    case SearchFault::Kind::NoNumber:
        return u"That is no number: %1"_s.arg(fault.term);
    case SearchFault::Kind::NoDate:
        return u"That is no year, month or day (2025, 2025-09, 2025-09-14): %1"_s.arg(fault.term);
    case SearchFault::Kind::NoValue:
        return u"Nothing stands behind it: %1"_s.arg(fault.term);
    }
    Q_UNREACHABLE_RETURN({});
}

/// A query's answers, one article after the other.
class Searcher
{
public:
    Searcher(const SqliteStore &store, SearchIndex &index, SearchQuery query, bool json)
        : m_store(store)
        , m_index(index)
        , m_query(std::move(query))
        , m_json(json)
    {
    }

    Result<QByteArray> answer(const FoundArticle &found)
    {
        return m_index.marksOf(found.article, m_query).and_then([&](const QList<TextRange> &marks) {
            return m_store.article(found.article).transform([&](const Article &article) {
                const auto hits = hitsOf(m_query, marks, article, hitsOfArticle);
                return m_json ? object(found.article, article, hits) : lines(found.article, article, hits);
            });
        });
    }

private:
    static QByteArray object(ArticleId id, const Article &article, const QList<TextRange> &hits)
    {
        QByteArray out;
        JsonWriter json(out, JsonLayout::OneLine);
        json.beginObject();
        json.member("article"_L1, id.number);
        json.memberOrNull("id"_L1, article.metadata().externalId);
        json.memberOrNull("title"_L1, article.displayTitle());
        json.memberOrNull("source"_L1, article.metadata().source);
        json.memberOrNull("published"_L1, article.metadata().published);
        json.key("hits"_L1);
        json.beginArray();
        for (const auto &hit : hits) {
            json.beginObject();
            json.member("start_utf16"_L1, qint64(hit.begin()));
            json.member("end_utf16"_L1, qint64(hit.end()));
            json.member("quote"_L1, hit.of(article.text()));
            json.endObject();
        }
        json.endArray();
        json.endObject();
        return out + '\n';
    }

    static QByteArray lines(ArticleId id, const Article &article, const QList<TextRange> &hits)
    {
        const auto &metadata = article.metadata();
        auto text = u"%1  %2  %3  %4\n"_s.arg(QString::number(id.number), cell(metadata.published.isEmpty() ? u"-"_s : metadata.published),
            cell(metadata.source.isEmpty() ? u"-"_s : metadata.source), cell(article.displayTitle()));
        for (const auto &snippet : snippetsOf(article, hits, snippetsOfArticle)) {
            text += u"    "_s + cell(snippetLine(article, snippet, u"["_s, u"]"_s)) + u'\n';
        }
        return text.toUtf8();
    }

    const SqliteStore &m_store;
    SearchIndex &m_index;
    SearchQuery m_query;
    bool m_json;
};

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    const auto words = arguments.positional();
    bool isNumber = true;
    const auto limit = arguments.has(u"limit"_s) ? arguments.value(u"limit"_s).toLongLong(&isNumber) : 20;
    if (words.size() < 2) {
        return usageError(command, u"A project and what to look for are missing."_s);
    }
    if (!isNumber || limit < 1) {
        return usageError(command, u"--limit wants a number from 1 on."_s);
    }
    Batch batch(*Output::open({}));
    const auto store = SqliteStore::open(words.first(), OpenMode::ReadOnly);
    if (!store) {
        batch.failed(store.error());
        return batch.finish();
    }
    auto query = parseSearchQuery(words.sliced(1).join(u' '), *(*store)->tagset());
    if (!query) {
        return usageError(command, faultSentence(query.error()));
    }
    const auto index = SearchIndex::open(SearchIndex::fileFor(words.first()));
    if (!index) {
        batch.failed(index.error());
        return batch.finish();
    }
    const auto found = (*index)->update(**store).and_then([&] { return (*index)->find(*query); });
    if (!found) {
        batch.failed(found.error());
        return batch.finish();
    }
    Searcher searcher(**store, **index, *query, arguments.has(u"jsonl"_s));
    batch.succeeded();
    for (const auto &article : found->first(std::min(found->size(), qsizetype(limit)))) {
        const auto answer = searcher.answer(article);
        if (answer) {
            batch.write(*answer);
        } else {
            batch.failed(answer.error());
        }
    }
    if (!arguments.has(u"jsonl"_s)) {
        batch.write(u"%1 of %2 articles\n"_s.arg(std::min(found->size(), qsizetype(limit))).arg(found->size()).toUtf8());
    }
    return batch.finish();
}

}

Command searchCommand()
{
    return {u"search"_s, u"Look for words, names and figures in all articles of a project."_s, u"[OPTION]... FILE.hashiya QUERY..."_s,
        u"Words side by side are found side by side, whatever their hamza, vocalisation, digits or proclitics. +word stands by itself, -word must not be\n"
         "there, word* begins a word, \"...\" is a phrase. key:value asks for more: type (نوع), value (قيمة), unit (وحدة), name (اسم), is (حالة), date (تاريخ),\n"
         "source (مصدر), author (كاتب), title (عنوان), tag (وسم), folder (مجلد); >, >=, < and <= compare the value of the type before them. The newest articles\n"
         "come first, the places found in brackets. The project is only read; the index lies in the cache folder and is made at need.\n\n"
         "Examples:\n"
         "  hashiya-cli search desk.hashiya 'سعر النفط'\n"
         "  hashiya-cli search desk.hashiya 'نوع:مال >1e9 2025'\n"
         "  hashiya-cli search --jsonl desk.hashiya 'type:organization \"إنفيديا\" date>=2025-03 source:BBC'\n"_s,
        {{u"limit"_s, u"list so many articles (20)"_s, u"N"_s}, {u"jsonl"_s, u"write one object a line"_s}}, run};
}

}
