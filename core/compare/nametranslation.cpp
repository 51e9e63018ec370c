// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/nametranslation.h"

#include "core/arabic/datatable.h"
#include "core/compare/namekeys.h"
#include "core/compare/transliteration.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

class TranslationTable
{
public:
    static const TranslationTable &standard()
    {
        static const TranslationTable table;
        return table;
    }

    /// What Arabic has for an English phrase, as words.
    QList<QStringList> arabicFor(const QString &phrase) const { return m_arabic.value(phrase); }
    bool isArabicWord(const QString &word) const { return m_arabicWords.contains(word); }

    static constexpr qsizetype longestPhrase = 3; ///< words

private:
    TranslationTable()
    {
        for (const QStringList &row : DataTable::load(u"nametranslations"_s).rows) {
            for (const QString &english : fieldOf(row, 0).split(u'|')) {
                for (const QString &arabic : fieldOf(row, 1).split(u'|')) {
                    const QStringList words = nameKey(arabic).split(u' ');
                    m_arabic[english].append(words);
                    m_arabicWords.unite(QSet<QString>(words.cbegin(), words.cend()));
                }
            }
        }
    }

    QHash<QString, QList<QStringList>> m_arabic;
    QSet<QString> m_arabicWords;
};

/// A word without و, ل or لل before it where it then is a known one: للعلوم.
QString bareWord(const QString &word)
{
    for (const QStringView clitic : {u"وال", u"بال", u"لل", u"و", u"ل", u"ب"}) {
        if (word.startsWith(clitic) && TranslationTable::standard().isArabicWord(word.sliced(clitic.size()))) {
            return word.sliced(clitic.size());
        }
    }
    return word;
}

QStringList wordsOf(const QString &nameKey)
{
    static const QSet<QString> passedOver{u"of"_s, u"the"_s, u"and"_s, u"for"_s, u"in"_s, u"s"_s, u"في"_s, u"من"_s};
    QStringList words;
    for (const QString &word : nameKey.split(u' ', Qt::SkipEmptyParts)) {
        if (!passedOver.contains(word)) {
            words.append(TranslationTable::standard().isArabicWord(word) ? word : bareWord(word));
        }
    }
    return words;
}

/// Takes the first of the phrases out of the words that is there.
bool takeAny(QStringList &words, const QList<QStringList> &phrases)
{
    for (const QStringList &phrase : phrases) {
        const auto found = std::ranges::search(words, phrase);
        if (!found.empty()) {
            words.erase(found.begin(), found.end());
            return true;
        }
    }
    return false;
}

}

bool isTranslation(const QString &arabicKey, const QString &latinKey)
{
    const TranslationTable &table = TranslationTable::standard();
    QStringList arabic = wordsOf(arabicKey);
    const QStringList latin = latinKey.split(u' ', Qt::SkipEmptyParts);
    const bool several = arabic.size() > 1 || latin.size() > 1;
    QStringList rest;
    bool translated = false;
    for (qsizetype at = 0; at < latin.size();) {
        qsizetype length = std::min(TranslationTable::longestPhrase, latin.size() - at);
        while (length > 0 && !takeAny(arabic, table.arabicFor(latin.sliced(at, length).join(u' ')))) {
            --length;
        }
        translated = translated || length > 0;
        if (length == 0) {
            rest.append(latin.at(at));
        }
        at += std::max<qsizetype>(1, length);
    }
    const QStringList left = wordsOf(rest.join(u' '));
    if (!translated || !several || arabic.isEmpty() != left.isEmpty()) {
        return false;
    }
    return arabic.isEmpty() || soundLikeness(arabic.join(u' '), left.join(u' ')).isAlike();
}

QStringList translationKeys(const QString &nameKey)
{
    const TranslationTable &table = TranslationTable::standard();
    QStringList keys;
    const QStringList words = wordsOf(nameKey);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (table.isArabicWord(words.at(at))) {
            keys.append(words.at(at));
        }
        for (qsizetype length = std::min(TranslationTable::longestPhrase, words.size() - at); length > 0; --length) {
            for (const QStringList &arabic : table.arabicFor(words.sliced(at, length).join(u' '))) {
                keys.append(arabic.constFirst());
            }
        }
    }
    keys.removeDuplicates();
    return keys;
}

}
