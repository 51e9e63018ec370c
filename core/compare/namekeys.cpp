// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/namekeys.h"

#include "core/arabic/folding.h"

#include <algorithm>

namespace Hashiya {

namespace {

/// The letter that stands for all that spell its sound; null for vowels.
QChar sound(QChar letter)
{
    switch (letter.unicode()) {
    case u'ا':
    case u'و':
    case u'ي':
    case u'ء':
    case u'ه':
    case u'ع':
    case u'a':
    case u'e':
    case u'i':
    case u'o':
    case u'u':
    case u'y':
        return {};
    case u'غ':
    case u'ق':
    case u'ك':
    case u'گ':
        return u'ج';
    case u'ط':
        return u'ت';
    case u'ص':
    case u'ث':
        return u'س';
    case u'ض':
        return u'د';
    case u'ظ':
    case u'ذ':
        return u'ز';
    case u'پ':
        return u'ب';
    case u'ڤ':
        return u'ف';
    default:
        return letter;
    }
}

}

QString nameKey(QStringView name)
{
    const QString folded = fold(name, FoldStrength::Weak);
    QString key;
    key.reserve(folded.size());
    const auto isPart = [](QChar character) { return character.isLetterOrNumber(); };
    for (auto at = folded.cbegin(); (at = std::find_if(at, folded.cend(), isPart)) != folded.cend();) {
        const auto end = std::find_if_not(at, folded.cend(), isPart);
        const QStringView word(at, end);
        if (!key.isEmpty()) {
            key += u' ';
        }
        key += word.size() > 3 && word.startsWith(u"ال") ? word.sliced(2) : word;
        at = end;
    }
    if (key.isEmpty()) {
        key = folded.trimmed();
    }
    return key.isEmpty() ? name.toString() : key;
}

QString spellingKey(QStringView nameKey)
{
    constexpr qsizetype shortest = 4;
    QString key;
    qsizetype letters = 0;
    for (const QChar character : nameKey) {
        const QChar kept = sound(character);
        if (!kept.isNull() && (key.isEmpty() || key.back() != kept)) {
            key += kept;
            letters += kept.isLetter() ? 1 : 0;
        }
    }
    return letters < shortest ? QString() : key;
}

bool isPartOfName(QStringView shorter, QStringView longer)
{
    if (shorter.isEmpty() || shorter.size() >= longer.size()) {
        return false;
    }
    if (longer.endsWith(shorter)) {
        return longer.at(longer.size() - shorter.size() - 1) == u' ';
    }
    return shorter.contains(u' ') && longer.startsWith(shorter) && longer.at(shorter.size()) == u' ';
}

}
