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
    const QStringList &silent() const { return m_silent; }
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
            } else if (kind == "silent"_L1) {
                m_silent.append(fieldOf(row, 1));
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
    QStringList m_silent;
    QHash<QChar, int> m_classes;
};

/// A name key as one word.
struct Letters
{
    QString text;
    std::vector<bool> starts; ///< whether a word begins there

    /// Without spaces, accents, and of a Latin name its articles.
    explicit Letters(const QString &nameKey)
    {
        const QStringList words = nameKey.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (words.size() == 1 || !SoundTable::standard().isArticle(word)) {
                QString plain = word.normalized(QString::NormalizationForm_D);
                plain.removeIf([](QChar letter) { return letter.isMark(); });
                starts.resize(size_t(text.size() + plain.size()), false);
                if (!plain.isEmpty()) {
                    starts[size_t(text.size())] = true;
                }
                text += plain;
            }
        }
        text.truncate(longestKey);
    }
};

/// How many letters at the beginning of a Latin word Arabic writes like its article, which name keys leave out (Elton is إلتون); 0 where it does not.
qsizetype articleLength(QStringView word)
{
    constexpr qsizetype shortest = 4;
    return word.size() >= shortest && QStringView(u"aeiou").contains(word.at(0)) && word.at(1) == u'l' ? 2 : 0;
}

/// The cheapest way to read one name as the other, and what it shares.
class Alignment
{
public:
    Alignment(const Letters &arabic, const Letters &latin)
        : m_arabic(arabic.text)
        , m_latin(latin.text)
        , m_latinStarts(latin.starts)
        , m_best(size_t((m_arabic.size() + 1) * (m_latin.size() + 1)), {0, 0, none})
    {
    }

    SoundLikeness likeness()
    {
        m_best[0] = {};
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
        if (m_latinStarts[size_t(j)]) {
            offer(i, j + articleLength(QStringView(m_latin).sliced(j)), here);
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
    const std::vector<bool> &m_latinStarts;
    std::vector<SoundLikeness> m_best;
};

}

SoundLikeness soundLikeness(const QString &arabicKey, const QString &latinKey)
{
    const Letters arabic(arabicKey);
    const Letters latin(latinKey);
    return Alignment(arabic, latin).likeness();
}

namespace {

QString classesOf(QStringView word)
{
    QString key;
    for (const QChar letter : word) {
        const int number = SoundTable::standard().classOf(letter);
        const QChar digit(u'0' + number);
        if (number > 0 && (key.isEmpty() || key.back() != digit)) {
            key += digit;
        }
    }
    return key;
}

}

QStringList soundKeys(const QString &nameKey)
{
    QStringList keys;
    QString all;
    const auto add = [&](const QString &key) {
        if (key.size() > 1 && !keys.contains(key)) {
            keys.append(key);
        }
    };
    for (const QString &word : nameKey.split(u' ', Qt::SkipEmptyParts)) {
        add(classesOf(word));
        add(classesOf(QStringView(word).sliced(articleLength(word))));
        for (const QString &silent : SoundTable::standard().silent()) {
            add(classesOf(QString(word).remove(silent)));
        }
        all += SoundTable::standard().isArticle(word) ? QString() : word;
    }
    add(classesOf(all));
    return keys;
}

}
