// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/lexicon/lexicon.h"

#include "core/arabic/proclitics.h"
#include "core/extract/lexicon/countrynames.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// The text without vocalisation, tatweel and other characters that take no part in comparing names letter by letter.
QString lettersOf(QStringView written)
{
    QString letters;
    letters.reserve(written.size());
    for (const QChar character : written) {
        if (!isArabicMark(character.unicode()) && character != u'ـ' && character.category() != QChar::Other_Format) {
            letters.append(character);
        }
    }
    return letters;
}

bool hasCapital(QStringView text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.isUpper(); });
}

TokenizedText tokenized(const QString &form)
{
    return TokenizedText(Article(form, {}, {Block{BlockKind::Paragraph, TextRange(0, form.size())}}));
}

QList<LexiconEntry> readAll()
{
    QList<LexiconEntry> entries;
    const QDir folder(u":/hashiya/lexicon"_s);
    for (const QString &name : folder.entryList({u"names-*.tsv"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        auto read = readLexicon(QString::fromUtf8(file.readAll()), name);
        Q_ASSERT_X(read.has_value(), "Lexicon::standard", qPrintable(name + u": "_s + (read ? QString() : read.error().detail)));
        if (read) {
            entries.append(std::move(*read));
        }
    }
    entries.append(countriesOfCldr(entries));
    return entries;
}

}

QString weakKey(QStringView folded)
{
    QString key = folded.toString();
    for (QChar &character : key) {
        character = QChar(weakFolded(character.unicode()));
    }
    return key;
}

Lexicon::Lexicon(QList<LexiconEntry> entries)
    : m_entries(std::move(entries))
{
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        const LexiconEntry &entry = m_entries.at(index);
        for (const QString &form : QStringList{entry.arabic, entry.latin} + entry.forms) {
            addForm(form, int(index));
        }
    }
}

const Lexicon &Lexicon::standard()
{
    static const Lexicon lexicon(readAll());
    return lexicon;
}

void Lexicon::addForm(const QString &form, int entry)
{
    QStringList words;
    const auto text = tokenized(form);
    for (const Token &token : text.tokens()) {
        words.append(weakKey(text.foldedOf(token)));
    }
    if (words.isEmpty()) {
        return;
    }
    m_trie.insert(words, int(m_forms.size()));
    m_forms.append(Form{.entry = entry, .letters = lettersOf(form), .written = form, .capital = hasCapital(form)});
}

QList<const LexiconEntry *> Lexicon::fittingEntries(std::span<const int> forms, QStringView written) const
{
    QList<const LexiconEntry *> fitting;
    for (const int number : forms) {
        const Form &form = m_forms.at(number);
        const LexiconEntry &entry = m_entries.at(form.entry);
        const bool fits = (!form.capital || hasCapital(written)) && (!entry.flags.exact || lettersOf(written) == form.letters)
            && (!entry.flags.marked || written.endsWith(form.written));
        if (fits && !fitting.contains(&entry)) {
            fitting.append(&entry);
        }
    }
    std::ranges::stable_partition(fitting, [](const LexiconEntry *entry) { return entry->flags.marked; });
    return fitting;
}

std::optional<LexiconMatch> Lexicon::longestAt(const TokenizedText &text, qsizetype token) const
{
    const auto tokens = text.tokens();
    const qsizetype sentence = text.sentenceOf(token);
    if (sentence < 0) {
        return std::nullopt;
    }
    const qsizetype limit = text.sentences()[size_t(sentence)].end();
    const Token &first = tokens[size_t(token)];
    const QStringView folded = text.foldedOf(first);
    QList<CliticReading> readings{CliticReading{.proclitics = {}, .stem = folded.toString()}};
    if (first.kind == TokenKind::ArabicWord) {
        readings = cliticReadings(folded);
    }

    std::optional<LexiconMatch> best;
    for (const CliticReading &reading : readings) {
        int node = m_trie.next(0, m_trie.wordNumber(weakKey(reading.stem)));
        const auto begin = text.folded().toOriginal(TextRange(first.folded.begin() + reading.offset, first.folded.end())).begin();
        for (qsizetype index = token; node >= 0 && index < limit;) {
            const TextRange range(begin, tokens[size_t(index)].range.end());
            ++index;
            const auto payloads = m_trie.payloads(node);
            if (!payloads.empty() && (!best || best->tokens.end() < index)) {
                auto entries = fittingEntries(payloads, range.of(text.text()));
                if (!entries.isEmpty()) {
                    best = LexiconMatch{TextRange(token, index), range, reading.restoredArticle, std::move(entries)};
                }
            }
            if (index < limit) {
                node = m_trie.next(node, m_trie.wordNumber(weakKey(text.foldedOf(tokens[size_t(index)]))));
            }
        }
    }
    return best;
}

std::vector<LexiconMatch> Lexicon::findAll(const TokenizedText &text) const
{
    std::vector<LexiconMatch> matches;
    for (qsizetype token = 0; token < qsizetype(text.tokens().size());) {
        auto match = longestAt(text, token);
        token = match ? match->tokens.end() : token + 1;
        if (match) {
            matches.push_back(std::move(*match));
        }
    }
    return matches;
}

}
