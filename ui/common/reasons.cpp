// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/reasons.h"

#include "core/text/invisibles.h"
#include "ui/common/isolates.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

struct RuleSentence
{
    QLatin1StringView rule;
    const char *sentence; ///< %1, %2, ... are the pieces of evidence in their order
    qsizetype bound = -1; ///< index of the evidence that holds bounding words, or -1
};

// clang-format off
constexpr RuleSentence sentences[] = {
    {"names.lexicon"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is in the list of names, as %2 (%3).")},
    {"names.people"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a plural of nationality that stands as a noun.")},
    {"names.head"_L1, QT_TRANSLATE_NOOP("Reasons", "The word “%1” before it announces a name.")},
    {"names.phrase"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” makes a name together with the words that it governs.")},
    {"names.institution"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” with a nation names one body.")},
    {"names.facility"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” makes the name of a place together with the name behind it.")},
    {"names.given-name"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a given name, and the words behind it are no ordinary ones.")},
    {"names.after-title"_L1, QT_TRANSLATE_NOOP("Reasons", "The title “%1” stands before it.")},
    {"names.after-role"_L1, QT_TRANSLATE_NOOP("Reasons", "The role “%1” stands before it.")},
    {"names.after-noun"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” before it says what this person is.")},
    {"names.of-role"_L1, QT_TRANSLATE_NOOP("Reasons", "The role “%1” belongs to it.")},
    {"names.alias"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” stands right behind “%2” as another form of the name.")},
    {"names.memory"_L1, QT_TRANSLATE_NOOP("Reasons", "The article has the name in a clear place: “%1”.")},
    {"names.example"_L1, QT_TRANSLATE_NOOP("Reasons", "It stands among the examples that “%1” announces.")},
    {"names.joined"_L1, QT_TRANSLATE_NOOP("Reasons", "It is joined to the name “%1” before it.")},
    {"names.ellipsis"_L1, QT_TRANSLATE_NOOP("Reasons", "It leaves out what “%1” before it says.")},
    {"names.role"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a title with what it governs.")},
    {"names.says"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” beside it says that it is a person.")},
    {"names.family-name"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” stands by itself elsewhere in the article, as a family name does.")},
    {"names.capitals"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” makes a name together with the capitalised words beside it.")},
    {"names.inside"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” stands before it, as before a place.")},
    {"names.in-place"_L1, QT_TRANSLATE_NOOP("Reasons", "It stands before “%1”, the place that it lies in.")},
    {"names.tagger"_L1, QT_TRANSLATE_NOOP("Reasons", "The tagger, trained on annotated news, reads a name here.")},

    {"figures.money"_L1, QT_TRANSLATE_NOOP("Reasons", "The number “%1” stands before the currency “%2” (%3)."), 3},
    {"figures.money-country"_L1,
        QT_TRANSLATE_NOOP("Reasons", "The number “%1” stands before “%2”; the article does not say whose, so it is read as %3."), 3},
    {"figures.money-sign"_L1, QT_TRANSLATE_NOOP("Reasons", "The number “%1” stands beside the sign “%2” (%3)."), 3},
    {"figures.percent"_L1, QT_TRANSLATE_NOOP("Reasons", "The number “%1” stands before “%2”, a percentage."), 3},
    {"figures.quantity"_L1, QT_TRANSLATE_NOOP("Reasons", "The number “%1” stands before the unit “%2” (%3)."), 3},
    {"figures.dual"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a dual: two of the unit %3."), 3},
    {"figures.unit-one"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is one of the unit %3."), 3},
    {"figures.unit-share"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a share of one “%2” (%3)."), 3},
    {"figures.unit-understood"_L1, QT_TRANSLATE_NOOP("Reasons", "The number “%1” has the unit of the figure before it, %2."), 3},
    {"figures.range"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” gives a lower and an upper bound of one figure."), 3},
    {"figures.count"_L1, QT_TRANSLATE_NOOP("Reasons", "The number “%1” counts “%2”."), 3},
    {"figures.count-noun-before"_L1, QT_TRANSLATE_NOOP("Reasons", "The number “%1” counts “%2”, which stands before it."), 3},
    {"figures.count-partitive"_L1, QT_TRANSLATE_NOOP("Reasons", "The number “%1” counts some of “%2”."), 3},
    {"figures.count-understood"_L1, QT_TRANSLATE_NOOP("Reasons", "The number “%1” counts what the text understands without saying it."), 3},
    {"figures.ordinal"_L1, QT_TRANSLATE_NOOP("Reasons", "The numeral “%1” gives a place in an order, of “%2”.")},
    {"figures.ratio"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a share: %2 of %3.")},

    {"dates.day-month"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a day of a month.")},
    {"dates.month"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a month.")},
    {"dates.nth"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is told by its place in a month.")},
    {"dates.weekday"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a day of the week.")},
    {"dates.today"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a day told from the day of the article.")},
    {"dates.digits"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a date in digits.")},
    {"dates.day-of-month"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a day of the month that the article speaks of.")},
    {"dates.year"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” says that it is a year.")},
    {"dates.bare-year"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a number that stands where a year does.")},
    {"dates.year-range"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” runs from one year to another.")},
    {"dates.century"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a century.")},
    {"dates.decade"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a decade.")},
    {"dates.season"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a season of a year.")},
    {"dates.part-of-year"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a part of a year.")},
    {"dates.relative-period"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a period told from the day of the article.")},
    {"dates.clock"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a time of day.")},
    {"dates.duration"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is a number with a unit of time."), 1},
    {"dates.duration-range"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” gives a lower and an upper bound of one length of time."), 1},
    {"dates.duration-dual"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” has a dual: two of a unit of time."), 1},
    {"dates.duration-one"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is one of a unit of time."), 1},
    {"dates.duration-half"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” has a half of a unit of time."), 1},

    {"quotes.verb-before"_L1, QT_TRANSLATE_NOOP("Reasons", "The verb “%2” before the quotation marks says that somebody speaks.")},
    {"quotes.verb-after"_L1, QT_TRANSLATE_NOOP("Reasons", "The verb “%2” behind the quotation marks says that somebody spoke.")},
    {"quotes.participle"_L1, QT_TRANSLATE_NOOP("Reasons", "“%2” goes on with what its subject says.")},
    {"quotes.noun"_L1, QT_TRANSLATE_NOOP("Reasons", "“%2” announces somebody’s words.")},
    {"quotes.describe"_L1, QT_TRANSLATE_NOOP("Reasons", "“%2” says how somebody describes it.")},
    {"quotes.source"_L1, QT_TRANSLATE_NOOP("Reasons", "“%2” names the source of the words.")},
    {"quotes.colon"_L1, QT_TRANSLATE_NOOP("Reasons", "A colon before the quotation marks announces somebody’s words.")},
    {"quotes.continued"_L1, QT_TRANSLATE_NOOP("Reasons", "It goes on after the quotation before it, of “%2”.")},
    {"quotes.indirect-verb"_L1, QT_TRANSLATE_NOOP("Reasons", "The verb “%2” reports in the writer’s words what “%1” says.")},
    {"quotes.indirect-participle"_L1, QT_TRANSLATE_NOOP("Reasons", "“%2” goes on with what “%1” says, in the writer’s words.")},
    {"quotes.indirect-source"_L1, QT_TRANSLATE_NOOP("Reasons", "“%2” names the source of the sentence: “%1”.")},
};
// clang-format on

/// What a group of the tagger's features says; %1 is the word that it looked at. Names: core/extract/entities/tagger/features.h.
// clang-format off
constexpr RuleSentence taggerSentences[] = {
    {"words"_L1, QT_TRANSLATE_NOOP("Reasons", "The word “%1” as it is written spoke for it.")},
    {"stems"_L1, QT_TRANSLATE_NOOP("Reasons", "The word “%1” without its proclitics spoke for it.")},
    {"affixes"_L1, QT_TRANSLATE_NOOP("Reasons", "The letters of “%1” spoke for it.")},
    {"shapes"_L1, QT_TRANSLATE_NOOP("Reasons", "The look of “%1” and of what stands around it spoke for it.")},
    {"triggers"_L1, QT_TRANSLATE_NOOP("Reasons", "A title or another announcing word at “%1” spoke for it.")},
    {"lexicons"_L1, QT_TRANSLATE_NOOP("Reasons", "Lists of names know “%1”.")},
    {"classes"_L1, QT_TRANSLATE_NOOP("Reasons", "News uses “%1” as it uses such names.")},
    {"rarity"_L1, QT_TRANSLATE_NOOP("Reasons", "“%1” is seldom in news, or its letters look like a name's.")},
};
// clang-format on

constexpr qsizetype indexOfSteps = 4; ///< of the evidence of figures: how the value was reckoned

QString filled(const char *sentence, const QStringList &evidence)
{
    constexpr qsizetype mostPieces = 9;
    const QString text = QCoreApplication::translate("Reasons", sentence);
    // In one pass, since evidence may itself look like a placeholder.
    QString out;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const bool placeholder = text.at(index) == u'%' && index + 1 < text.size() && text.at(index + 1).isDigit();
        if (!placeholder) {
            out.append(text.at(index));
            continue;
        }
        const qsizetype number = text.at(index + 1).digitValue();
        out.append(number >= 1 && number <= mostPieces ? isolated(evidence.value(number - 1)) : QString());
        ++index;
    }
    return out;
}

QString generalSentence(const Origin &origin)
{
    switch (origin.kind) {
    case OriginKind::Person:
        return QCoreApplication::translate("Reasons", "A person made this mark.");
    case OriginKind::Rule:
        return filled(QT_TRANSLATE_NOOP("Reasons", "A house rule marks “%1” always so. %2 made it on %3."),
            {origin.evidence.value(0), origin.name, origin.evidence.value(3)});
    case OriginKind::Import:
        return filled(QT_TRANSLATE_NOOP("Reasons", "This mark came with the file “%1”."), {origin.name});
    case OriginKind::Extractor:
        break;
    }
    return filled(QT_TRANSLATE_NOOP("Reasons", "Suggested by the rule “%1”."), {origin.rule.isEmpty() ? origin.name : origin.rule});
}

}

QString reasonSentence(const Origin &origin)
{
    const auto found = std::ranges::find(sentences, origin.rule, &RuleSentence::rule);
    if (origin.kind != OriginKind::Extractor || found == std::end(sentences)) {
        return generalSentence(origin);
    }
    QString reason = filled(found->sentence, origin.evidence);
    const QString bound = found->bound < 0 ? QString() : origin.evidence.value(found->bound);
    if (!bound.isEmpty()) {
        reason += u' ' + filled(QT_TRANSLATE_NOOP("Reasons", "“%1” says how exact it is."), {bound});
    }
    for (qsizetype pair = 0; found->rule == "names.tagger"_L1 && pair + 1 < origin.evidence.size(); pair += 2) {
        const auto group = std::ranges::find(taggerSentences, origin.evidence.at(pair), &RuleSentence::rule);
        if (group != std::end(taggerSentences)) {
            reason += u' ' + filled(group->sentence, {origin.evidence.at(pair + 1)});
        }
    }
    const QString steps = found->rule.startsWith("figures."_L1) ? origin.evidence.value(indexOfSteps) : QString();
    if (!steps.isEmpty()) {
        reason += u' ' + QCoreApplication::translate("Reasons", "Its value is reckoned so: %1.").arg(leftToRight(steps));
    }
    return reason;
}

QStringList rulesWithSentences()
{
    QStringList rules;
    for (const RuleSentence &sentence : sentences) {
        rules.append(sentence.rule);
    }
    return rules;
}

}
