// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/characterwords.h"

#include "core/arabic/folding.h"
#include "core/text/charnames.h"
#include "core/text/invisibles.h"

#include <QCoreApplication>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

struct CharacterWords
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::CharacterWords)

public:
    static QString ofBidi(char32_t c)
    {
        switch (c) {
        case 0x061C: return tr("Counts as an Arabic letter that is not seen; signs beside it go its way.");
        case 0x200E: return tr("Counts as a Latin letter that is not seen; signs beside it go its way.");
        case 0x200F: return tr("Counts as a letter from right to left that is not seen; signs beside it go its way.");
        case 0x202A: return tr("Begins words that go from left to right, up to PDF.");
        case 0x202B: return tr("Begins words that go from right to left, up to PDF.");
        case 0x202C: return tr("Ends the last embedding or override.");
        case 0x202D: return tr("Shows everything up to PDF from left to right, whatever it is.");
        case 0x202E: return tr("Shows everything up to PDF from right to left, whatever it is.");
        case 0x2066: return tr("Begins words from left to right that change nothing around them, up to PDI.");
        case 0x2067: return tr("Begins words from right to left that change nothing around them, up to PDI.");
        case 0x2068: return tr("Begins words that go as their first letter does and change nothing around them, up to PDI.");
        case 0x2069: return tr("Ends the last isolate.");
        default: return {};
        }
    }
    static QString ofOthers(char32_t c)
    {
        switch (c) {
        case 0x0009: return tr("A jump to the next column.");
        case 0x000A: return tr("The end of a line.");
        case 0x00A0: return tr("A space at which no line is broken.");
        case 0x00AD: return tr("Where a word may be broken; seen only there.");
        case 0x0640: return tr("Stretches the join of two letters and says nothing.");
        case 0x200B: return tr("Lets a line be broken where no space is seen.");
        case 0x200C: return tr("Keeps two letters from joining.");
        case 0x200D: return tr("Gives a letter the form in which it joins.");
        case 0x202F: return tr("A narrow space at which no line is broken.");
        case 0x2060: return tr("Keeps a line from being broken here.");
        case 0xFEFF: return tr("Tells the encoding at the beginning of a file; inside a text it is a leftover.");
        default: return {};
        }
    }
    static QString there(const Lookalike &lookalike, QStringView words)
    {
        QStringList names;
        for (const QChar c : words) {
            names.append(isInvisible(c.unicode()) ? invisibleName(c.unicode()) : codePointName(c.unicode()));
        }
        const auto named = u'\u2066' + names.join(u' ') + u'\u2069';
        switch (lookalike.kind) {
        case LookalikeKind::SuspiciousBidi: return tr("%1 can make the text read otherwise than it is written").arg(named);
        case LookalikeKind::InvisibleInWord: return tr("%1, which is not seen, inside a word").arg(named);
        case LookalikeKind::InvisibleInNumber: return tr("%1, which is not seen, inside a number").arg(named);
        case LookalikeKind::ForeignLetter: return tr("a letter of another alphabet in an Arabic word");
        case LookalikeKind::ArabicLetter: return tr("an Arabic letter in a Latin word");
        case LookalikeKind::OtherAlphabet: return tr("letters of two alphabets in one word");
        case LookalikeKind::OtherArabicForm: return tr("letters of Persian, Urdu or Kurdish that look like Arabic ones");
        case LookalikeKind::PresentationForm: return tr("stored as shapes of letters, which a search may miss");
        case LookalikeKind::MixedDigits: return tr("digits of several sets in one number");
        case LookalikeKind::LetterInNumber: return tr("a letter in a number");
        case LookalikeKind::ConfusableSign: return tr("%1, which looks like the usual sign").arg(named);
        }
        Q_UNREACHABLE_RETURN({});
    }
};

}

QString characterAbbreviation(char32_t character)
{
    switch (character) {
    case 0x0009: return u"TAB"_s;
    case 0x000A: return u"LF"_s;
    case 0x0020: return u"SP"_s;
    case 0x00A0: return u"NBSP"_s;
    case 0x202F: return u"NNBSP"_s;
    default: return character < 0x10000 ? invisibleName(char16_t(character)) : QString();
    }
}

QString characterMeaning(char32_t character)
{
    if (const auto meaning = CharacterWords::ofBidi(character); !meaning.isEmpty()) {
        return meaning;
    }
    if (const auto meaning = CharacterWords::ofOthers(character); !meaning.isEmpty()) {
        return meaning;
    }
    const bool vocalisation = character < 0x10000 && isArabicMark(char16_t(character)) && QChar::category(character) == QChar::Mark_NonSpacing;
    return vocalisation ? CharacterWords::tr("A sign over or under the letter before it.") : QString();
}

QString lookalikeSentence(const Lookalike &lookalike, QStringView text)
{
    const auto there = CharacterWords::there(lookalike, lookalike.range.of(text));
    if (!lookalike.meant) {
        return CharacterWords::tr("Here: %1.").arg(there);
    }
    if (lookalike.meant->isEmpty()) {
        return CharacterWords::tr("Here: %1. It can probably go.").arg(there);
    }
    return CharacterWords::tr("Here: %1. Probably meant: “%2”").arg(there, isolated(*lookalike.meant));
}

}
