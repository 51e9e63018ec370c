// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/samewords.h"

#include "core/arabic/datatable.h"
#include "core/arabic/folding.h"
#include "core/arabic/wordmap.h"
#include "core/compare/lightstem.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// From a stem to the one that stands for it, and the stems of people.
struct SameWords
{
    WordMap<QString> words;
    QSet<QString> people;

    SameWords()
    {
        for (const QStringList &row : DataTable::load(u"samewords"_s).rows) {
            const QStringList forms = fieldOf(row, 1).split(u'|');
            const bool person = fieldOf(row, 0) == "person"_L1;
            for (const QString &form : forms) {
                const QString stem = lightStem(form);
                if (person) {
                    people.insert(standingFor(stem).toString());
                } else {
                    words.insert(stem, QString()) = lightStem(forms.first());
                }
            }
        }
    }

    [[nodiscard]] QStringView standingFor(QStringView stem) const
    {
        const QString *other = words.find(stem);
        return other ? QStringView(*other) : stem;
    }
};

const SameWords &sameWords()
{
    static const SameWords table;
    return table;
}

}

QString sharedStem(QStringView word)
{
    return sharedStemOfFolded(fold(word, FoldStrength::Weak)).toString();
}

QStringView sharedStemOfFolded(QStringView weakFolded)
{
    return sameWords().standingFor(lightStemOfFolded(weakFolded));
}

bool countsPeople(const QString &stem)
{
    return sameWords().people.contains(stem);
}

}
