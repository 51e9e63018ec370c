// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/speakernouns.h"

#include "core/arabic/folding.h"
#include "core/extract/lexicon/wordset.h"
#include "core/extract/quotes/reportingwords.h"

#include <algorithm>

namespace Hashiya {

namespace {

constexpr qsizetype shortestVerbalNoun = 5; ///< إفعال

/// ه, ها, هم, هما, هن behind at least two letters
qsizetype pronounLength(QStringView folded)
{
    for (const QStringView pronoun : {QStringView(u"هما"), QStringView(u"ها"), QStringView(u"هم"), QStringView(u"هن"), QStringView(u"ه")}) {
        if (folded.size() > pronoun.size() + 1 && folded.endsWith(pronoun)) {
            return pronoun.size();
        }
    }
    return 0;
}

/// إفعال, افتعال, انفعال, استفعال: alef at the head and before the last letter; تفعيل: ت at the head and ي before the last.
bool isVerbalNoun(QStringView word, QStringView written)
{
    if (word.size() < shortestVerbalNoun) {
        return false;
    }
    const QChar penult = word.at(word.size() - 2);
    const bool alef = word.front() == u'ا' && penult == u'ا' && (written.contains(u'إ') || word.size() > shortestVerbalNoun);
    const bool doubled = word.front() == u'ت' && penult == u'ي' && word.size() == shortestVerbalNoun;
    return alef || doubled;
}

}

bool SpeakerNouns::isKin(QStringView folded)
{
    const ReportingWords &words = ReportingWords::standard();
    return words.is(folded, ReportingRole::Kin) || words.is(folded.chopped(pronounLength(folded)), ReportingRole::Kin);
}

/// مدير, مديرها
static bool isOffice(QStringView folded)
{
    const ReportingWords &words = ReportingWords::standard();
    return words.is(folded, ReportingRole::Office) || words.is(folded.chopped(pronounLength(folded)), ReportingRole::Office);
}

bool SpeakerNouns::cannotSpeak(QStringView folded, QStringView written)
{
    const ReportingWords &words = ReportingWords::standard();
    constexpr int speaking = int(ReportingRole::Document) | int(ReportingRole::Informant) | int(ReportingRole::Head) | int(ReportingRole::Title);
    if ((words.roles(folded) & speaking) != 0 || isKin(folded) || isOffice(folded)) {
        return false;
    }
    if (const qsizetype pronoun = pronounLength(folded); pronoun > 0) {
        const QStringView noun = folded.chopped(pronoun);
        if (isCommon(noun) || (noun.endsWith(u'ت') && isCommon(noun.chopped(1).toString() + u'ة'))) { // عزمها, رغبتها
            return true;
        }
    }
    const QStringView bare = folded.startsWith(u"ال") && !written.contains(u"إل") && folded.size() > 4 ? folded.sliced(2) : folded;
    return words.is(bare, ReportingRole::Thing)
        || (bare.size() == folded.size() && isCommon(folded) && isVerbalNoun(bare, written) && !words.is(bare, ReportingRole::Body));
}

bool SpeakerNouns::hasOwnFirstLetter(QStringView folded)
{
    static constexpr QStringView own[] = {u"لاعب", u"لجنة", u"لواء", u"لوبي", u"لقاء", u"لائحة", u"بيان", u"بعثة", u"بلدية", u"بنك", u"بطل",
        u"برلمان", u"بابا", u"باحث", u"بائع", u"كاتب", u"كبير", u"كتلة", u"كلية", u"كثير", u"كابتن"};
    if (std::ranges::any_of(own, [&](QStringView word) { return folded.startsWith(word); })) {
        return true;
    }
    const QStringView rest = folded.size() > 3 ? folded.sliced(1) : QStringView();
    if (rest.isEmpty() || rest.startsWith(u"ال") || folded.startsWith(u"لل")) {
        return false;
    }
    const bool particle = ReportingWords::standard().is(rest, ReportingRole::That) || ReportingWords::standard().is(rest, ReportingRole::Stop);
    const QString key = fold(rest, FoldStrength::Weak);
    const bool known = isCommon(rest) || WordSet::givenNames().contains(key) || pronounLength(folded) > 0;
    return !isCommon(folded) && (particle || !known) && folded.front() == u'ب';
}

bool SpeakerNouns::isCommon(QStringView folded)
{
    return WordSet::commonWords().contains(fold(folded, FoldStrength::Weak));
}

}
