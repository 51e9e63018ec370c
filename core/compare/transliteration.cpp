// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/transliteration.h"

#include "core/arabic/datatable.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr int whole = 4; ///< quarters
constexpr qsizetype longestKey = 60; ///< letters of a name that are compared

/// One way to write Latin letters.
struct Spelling
{
    QString latin;
    QString arabic; ///< empty where they are not written
    bool consonant = false;
};

class SoundTable
{
public:
    static const SoundTable &standard()
    {
        static const SoundTable table;
        return table;
    }

    /// Those whose Latin letters begin so.
    const std::vector<Spelling> &beginningWith(QChar latin) const
    {
        static const std::vector<Spelling> none;
        return latin >= u'a' && latin <= u'z' ? m_spellings[size_t(latin.unicode() - u'a')] : none;
    }
    bool isVowel(QChar arabic) const { return m_arabicVowels.contains(arabic); }
    bool isArticle(const QString &latin) const { return m_articles.contains(latin); }
    /// Number of the class, 0 for letters of none.
    int classOf(QChar letter) const { return m_classes.value(letter, 0); }

private:
    SoundTable()
    {
        int classes = 0;
        for (const QStringList &row : DataTable::load(u"transliteration"_s).rows) {
            const QString kind = fieldOf(row, 0);
            const QStringList arabic = fieldOf(row, 2).split(u'|');
            if (kind == "article"_L1) {
                m_articles.insert(fieldOf(row, 1));
            } else if (kind == "class"_L1) {
                ++classes;
                for (const QString &letter : fieldOf(row, 1).split(u'|') + arabic) {
                    m_classes.insert(letter.front(), classes);
                }
            } else {
                addSpellings(fieldOf(row, 1), arabic, kind == "consonant"_L1);
            }
        }
    }

    void addSpellings(const QString &latin, const QStringList &arabic, bool consonant)
    {
        for (const QString &written : arabic) {
            const QString letters = written == "-"_L1 ? QString() : written;
            m_spellings[size_t(latin.front().unicode() - u'a')].push_back({latin, letters, consonant});
            if (!consonant && letters.size() == 1) {
                m_arabicVowels.insert(letters.front());
            }
        }
    }

    std::array<std::vector<Spelling>, 26> m_spellings;
    QSet<QChar> m_arabicVowels;
    QSet<QString> m_articles;
    QHash<QChar, int> m_classes;
};

/// The letters of a key without spaces, and of a Latin one without its articles.
QString lettersOf(const QString &nameKey)
{
    QString letters;
    const QStringList words = nameKey.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (words.size() == 1 || !SoundTable::standard().isArticle(word)) {
            letters += word;
        }
    }
    letters = letters.normalized(QString::NormalizationForm_D);
    letters.removeIf([](QChar letter) { return letter.isMark(); });
    return letters.first(std::min(letters.size(), longestKey));
}

/// The cheapest way to read one name as the other, and what it shares.
class Alignment
{
public:
    Alignment(const QString &arabic, const QString &latin)
        : m_arabic(arabic)
        , m_latin(latin)
        , m_best(size_t((arabic.size() + 1) * (latin.size() + 1)), {0, 0, none})
    {
    }

    SoundLikeness likeness()
    {
        m_best[0] = {};
        if (m_latin.size() > shortestWithArticle && SoundTable::standard().isArticle(m_latin.first(2))) {
            at(0, 2) = {}; // alsharif
        }
        for (qsizetype i = 0; i <= m_arabic.size(); ++i) {
            for (qsizetype j = 0; j <= m_latin.size(); ++j) {
                if (at(i, j).missed < none) {
                    goOnFrom(i, j);
                }
            }
        }
        return at(m_arabic.size(), m_latin.size());
    }

private:
    static constexpr int none = 1 << 20;
    static constexpr qsizetype shortestWithArticle = 5;

    SoundLikeness &at(qsizetype i, qsizetype j) { return m_best[size_t(i * (m_latin.size() + 1) + j)]; }

    void offer(qsizetype i, qsizetype j, SoundLikeness offered)
    {
        SoundLikeness &known = at(i, j);
        if (offered.missed < known.missed || (offered.missed == known.missed && offered.shared > known.shared)) {
            known = offered;
        }
    }

    void goOnFrom(qsizetype i, qsizetype j)
    {
        const SoundTable &table = SoundTable::standard();
        const SoundLikeness here = at(i, j);
        if (i < m_arabic.size()) {
            const bool repeated = i > 0 && m_arabic.at(i) == m_arabic.at(i - 1);
            const int cost = table.isVowel(m_arabic.at(i)) || repeated ? 1 : whole;
            offer(i + 1, j, {here.shared, here.letters, here.missed + cost});
        }
        if (j >= m_latin.size()) {
            return;
        }
        const bool doubled = j > 0 && m_latin.at(j) == m_latin.at(j - 1);
        offer(i, j + 1, {here.shared, here.letters, here.missed + (doubled ? 0 : whole)});
        for (const Spelling &spelling : table.beginningWith(m_latin.at(j))) {
            if (QStringView(m_latin).sliced(j).startsWith(spelling.latin) && QStringView(m_arabic).sliced(i).startsWith(spelling.arabic)) {
                const int consonant = spelling.consonant && !spelling.arabic.isEmpty() ? 1 : 0;
                offer(i + spelling.arabic.size(), j + spelling.latin.size(), {here.shared + consonant, here.letters + int(spelling.arabic.size()), here.missed});
            }
        }
    }

    const QString &m_arabic;
    const QString &m_latin;
    std::vector<SoundLikeness> m_best;
};

}

SoundLikeness soundLikeness(const QString &arabicKey, const QString &latinKey)
{
    const QString arabic = lettersOf(arabicKey);
    const QString latin = lettersOf(latinKey);
    return Alignment(arabic, latin).likeness();
}

QStringList soundKeys(const QString &nameKey)
{
    const SoundTable &table = SoundTable::standard();
    QStringList keys;
    QString all;
    const auto add = [&](const QString &key) {
        if (key.size() > 1 && !keys.contains(key)) {
            keys.append(key);
        }
    };
    for (const QString &word : nameKey.split(u' ', Qt::SkipEmptyParts)) {
        QString key;
        for (const QChar letter : word) {
            const int number = table.classOf(letter);
            const QChar digit(u'0' + number);
            if (number > 0 && (key.isEmpty() || key.back() != digit)) {
                key += digit;
            }
        }
        add(key);
        if (!table.isArticle(word)) {
            all += !all.isEmpty() && key.startsWith(all.back()) ? key.sliced(1) : key;
        }
    }
    add(all);
    return keys;
}

}
