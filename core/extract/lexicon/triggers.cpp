// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/lexicon/triggers.h"

#include "core/arabic/datatable.h"
#include "core/arabic/proclitics.h"
#include "core/extract/lexicon/lexicon.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

QString resource(const QString &name)
{
    QFile file(u":/hashiya/lexicon/%1.tsv"_s.arg(name));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Triggers", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

std::optional<TriggerKind> kindFromName(QStringView name)
{
    static const QHash<QString, TriggerKind> kinds{
        {u"name-head"_s, TriggerKind::NameHead},
        {u"phrase-head"_s, TriggerKind::PhraseHead},
        {u"institution"_s, TriggerKind::Institution},
        {u"facility"_s, TriggerKind::Facility},
        {u"title"_s, TriggerKind::Title},
        {u"role"_s, TriggerKind::Role},
        {u"role-fixed"_s, TriggerKind::RoleFixed},
        {u"place-role"_s, TriggerKind::PlaceRole},
        {u"person-noun"_s, TriggerKind::PersonNoun},
        {u"linked-adjective"_s, TriggerKind::LinkedAdjective},
        {u"weak-adjective"_s, TriggerKind::WeakAdjective},
        {u"particle"_s, TriggerKind::Particle},
        {u"idafa"_s, TriggerKind::Idafa},
        {u"portfolio"_s, TriggerKind::Portfolio},
        {u"stop"_s, TriggerKind::Stop},
        {u"sky"_s, TriggerKind::Sky},
        {u"compass"_s, TriggerKind::Compass},
        {u"toponym"_s, TriggerKind::Toponym},
        {u"list-head"_s, TriggerKind::ListHead},
        {u"press-head"_s, TriggerKind::PressHead},
        {u"never"_s, TriggerKind::Never},
    };
    const auto found = kinds.constFind(name.toString());
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

QStringList keysOf(QStringView words)
{
    QStringList keys;
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        keys.append(fold(word, FoldStrength::Weak));
    }
    return keys;
}

}

Triggers::Triggers(QStringView table)
{
    for (const QStringList &row : DataTable::parse(table).rows) {
        const auto kind = kindFromName(row.front());
        Q_ASSERT_X(kind.has_value(), "Triggers", qPrintable(row.front()));
        const QString type = fieldOf(row, 2) == u"-" ? QString() : fieldOf(row, 2);
        m_rows.append(Row{.kind = *kind, .type = type, .weak = fieldOf(row, 3) == u"weak"});
        for (const QString &form : fieldOf(row, 1).split(u'|', Qt::SkipEmptyParts)) {
            m_trie.insert(keysOf(form), int(m_rows.size()) - 1);
        }
    }
}

const Triggers &Triggers::standard()
{
    static const Triggers triggers(resource(u"triggers"_s));
    return triggers;
}

std::vector<TriggerMatch> Triggers::at(const TokenizedText &text, qsizetype token) const
{
    std::vector<TriggerMatch> found;
    const auto tokens = text.tokens();
    const qsizetype sentence = text.sentenceOf(token);
    const QStringView written = text.textOf(tokens[size_t(token)]);
    if (sentence < 0 || tokens[size_t(token)].kind != TokenKind::ArabicWord || written.endsWith(u"إلى")) { // وإلى is no والي
        return found;
    }
    const qsizetype limit = text.sentences()[size_t(sentence)].end();
    const Token &first = tokens[size_t(token)];
    const auto take = [&](const CliticReading &reading, const Row &row, qsizetype end) {
        const auto begin = text.folded().toOriginal(TextRange(first.folded.begin() + reading.offset, first.folded.end())).begin();
        TriggerMatch match{row.kind, TextRange(token, end), TextRange(begin, tokens[size_t(end) - 1].range.end()), reading.proclitics,
            reading.restoredArticle, row.type, row.weak};
        const auto same = std::ranges::find(found, row.kind, &TriggerMatch::kind);
        if (same == found.end()) {
            found.push_back(std::move(match));
        } else if (same->tokens.end() < end) {
            *same = std::move(match);
        }
    };
    for (const CliticReading &reading : cliticReadings(text.foldedOf(first))) {
        int node = m_trie.next(0, m_trie.wordNumber(weakKey(reading.stem)));
        for (qsizetype index = token; node >= 0 && index < limit;) {
            ++index;
            for (const int number : m_trie.payloads(node)) {
                take(reading, m_rows.at(number), index);
            }
            if (index < limit) {
                node = m_trie.next(node, m_trie.wordNumber(weakKey(text.foldedOf(tokens[size_t(index)]))));
            }
        }
    }
    return found;
}

Nationalities::Nationalities(QStringView table)
{
    for (const QStringList &row : DataTable::parse(table).rows) {
        const QString &nation = row.front();
        const QStringList words = nation.split(u' ');
        // Of كوري شمالي both words take the endings.
        const auto inflected = [&](const QString &before, const QString &after) {
            QStringList out;
            for (const QString &word : words) {
                out.append(before + word + after);
            }
            return out.join(u' ');
        };
        for (const QString &ending : {u""_s, u"ة"_s}) {
            add(inflected({}, ending), Form::Adjective, nation);
            add(inflected(u"ال"_s, ending), Form::DefiniteAdjective, nation);
        }
        for (const QString &ending : {u"ون"_s, u"ين"_s, u"ات"_s}) {
            add(inflected({}, ending), Form::Plural, nation);
            add(inflected(u"ال"_s, ending), Form::DefinitePlural, nation);
        }
        if (words.size() == 2 && words.front() == u"جنوب") {
            add(u"الجنوب "_s + words.back(), Form::DefiniteAdjective, nation);
        }
    }
}

const Nationalities &Nationalities::standard()
{
    static const Nationalities nationalities(resource(u"nationalities"_s));
    return nationalities;
}

void Nationalities::add(const QString &words, Form form, const QString &nation)
{
    m_trie.insert(keysOf(words), int(m_entries.size()));
    m_entries.append(Entry{form, nation});
}

Nationalities::Match Nationalities::at(const TokenizedText &text, qsizetype token, QStringView firstStem) const
{
    Match best;
    const auto tokens = text.tokens();
    const qsizetype sentence = text.sentenceOf(token);
    if (sentence < 0) {
        return best;
    }
    const qsizetype limit = text.sentences()[size_t(sentence)].end();
    int node = m_trie.next(0, m_trie.wordNumber(weakKey(firstStem)));
    for (qsizetype index = token; node >= 0 && index < limit;) {
        ++index;
        const auto payloads = m_trie.payloads(node);
        if (!payloads.empty()) {
            const Entry &entry = m_entries.at(payloads.front());
            best = Match{entry.form, index, entry.nation};
        }
        if (index < limit) {
            node = m_trie.next(node, m_trie.wordNumber(weakKey(text.foldedOf(tokens[size_t(index)]))));
        }
    }
    return best;
}

}
