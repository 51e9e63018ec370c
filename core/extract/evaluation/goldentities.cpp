// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/goldentities.h"

#include "core/arabic/folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

bool isName(const QString &type)
{
    static const QSet<QString> types{u"person"_s, u"organization"_s, u"place"_s, u"group"_s, u"product"_s, u"event"_s};
    return types.contains(type);
}

QString folded(QStringView words)
{
    return fold(words, FoldStrength::Weak);
}

QString wordsOf(const GoldArticle &gold, const GoldMark &mark)
{
    const QString norm = mark.value["norm"_L1].toString();
    return folded(norm.isEmpty() ? mark.range.of(gold.article.text()) : QStringView(norm));
}

bool holds(const QString &longer, const QString &shorter)
{
    return longer.size() > shorter.size() && (u' ' + longer + u' ').contains(u' ' + shorter + u' ');
}

/// The entities of one article while they grow together.
class Entities
{
public:
    explicit Entities(const GoldArticle &gold)
        : m_gold(gold)
        , m_numbers(gold.marks.size(), -1)
    {
        for (qsizetype index = 0; index < gold.marks.size(); ++index) {
            m_words.append(wordsOf(gold, gold.marks.at(index)));
        }
    }

    void joinSameWords()
    {
        QHash<QString, int> seen;
        for (qsizetype index = 0; index < m_words.size(); ++index) {
            const QString &type = m_gold.marks.at(index).type;
            if (isName(type)) {
                const QString name = type + u':' + m_words.at(index);
                m_numbers[index] = seen.value(name, int(seen.size()));
                seen.insert(name, m_numbers.at(index));
            }
        }
    }

    void joinOtherForms()
    {
        for (qsizetype index = 0; index < m_words.size(); ++index) {
            const GoldMark &mark = m_gold.marks.at(index);
            for (const auto member : {"alias_of"_L1, "nickname_of"_L1}) {
                const QString of = folded(mark.value[member].toString());
                if (m_numbers.at(index) >= 0 && !of.isEmpty()) {
                    join(index, markWith(of, mark.type));
                }
            }
        }
    }

    void joinPartsOfPersons()
    {
        for (qsizetype index = 0; index < m_words.size(); ++index) {
            QSet<QString> longer;
            qsizetype whole = -1;
            for (qsizetype other = 0; other < m_words.size(); ++other) {
                if (isPerson(index) && isPerson(other) && holds(m_words.at(other), m_words.at(index))) {
                    longer.insert(m_words.at(other));
                    whole = other;
                }
            }
            if (longer.size() == 1) {
                join(index, whole);
            }
        }
    }

    [[nodiscard]] const QList<int> &numbers() const { return m_numbers; }

private:
    [[nodiscard]] bool isPerson(qsizetype index) const { return m_gold.marks.at(index).type == "person"_L1; }

    /// The first mark with the words, of the type if there is one; -1 for none.
    [[nodiscard]] qsizetype markWith(const QString &words, const QString &type) const
    {
        qsizetype any = -1;
        for (qsizetype index = 0; index < m_words.size(); ++index) {
            if (m_numbers.at(index) >= 0 && m_words.at(index) == words) {
                if (m_gold.marks.at(index).type == type) {
                    return index;
                }
                any = any < 0 ? index : any;
            }
        }
        return any;
    }

    void join(qsizetype mark, qsizetype to)
    {
        if (to >= 0) {
            std::ranges::replace(m_numbers, int(m_numbers.at(mark)), int(m_numbers.at(to)));
        }
    }

    const GoldArticle &m_gold;
    QList<int> m_numbers;
    QStringList m_words; ///< folded, by mark
};

}

QList<int> goldEntities(const GoldArticle &gold)
{
    Entities entities(gold);
    entities.joinSameWords();
    entities.joinOtherForms();
    entities.joinPartsOfPersons();
    return entities.numbers();
}

}
