// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/folding.h"

#include <array>

namespace Hashiya {

namespace {

constexpr char16_t tatweel = u'\u0640';

constexpr bool isMark(char16_t c)
{
    return (c >= 0x064B && c <= 0x065F) || c == 0x0670 || (c >= 0x0610 && c <= 0x061A) || (c >= 0x06D6 && c <= 0x06ED);
}

constexpr bool isDroppedControl(char16_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060 || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF
        || c == 0x00AD || c == 0x061C;
}

constexpr bool isPresentationForm(char16_t c)
{
    return (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

/// What a character of U+0600..U+06FF folds to; 0 where it is dropped.
constexpr char16_t foldArabicCharacter(char16_t c)
{
    if (isMark(c) || isDroppedControl(c) || c == tatweel) {
        return 0;
    }
    if (c >= u'\u0660' && c <= u'\u0669') {
        return char16_t(u'0' + (c - u'\u0660'));
    }
    if (c >= u'\u06F0' && c <= u'\u06F9') {
        return char16_t(u'0' + (c - u'\u06F0'));
    }
    switch (c) {
    case u'أ':
    case u'إ':
    case u'آ':
    case u'\u0671':
        return u'ا';
    case u'ى':
    case u'\u06CC':
        return u'ي';
    case u'\u06A9':
        return u'ك';
    case u'\u066A':
        return u'%';
    case u'\u066B':
        return u'.';
    case u'\u066C':
        return u',';
    default:
        return c;
    }
}

constexpr auto arabicTable = [] {
    std::array<char16_t, 256> table{};
    for (size_t i = 0; i < table.size(); ++i) {
        table[i] = foldArabicCharacter(char16_t(0x0600 + i));
    }
    return table;
}();

/// The folded form of one UTF-16 unit that is no presentation form; 0 where it is dropped.
char16_t foldUnit(char16_t c)
{
    if (c < 0x80) {
        return (c >= u'A' && c <= u'Z') ? char16_t(c + 32) : c;
    }
    if (c >= 0x0600 && c <= 0x06FF) {
        return arabicTable[c - 0x0600];
    }
    if (isDroppedControl(c)) {
        return 0;
    }
    return QChar::toLower(char32_t(c)) & 0xFFFF;
}

/// Calls `emitUnit(folded unit, original position)` for every unit that stays.
template <typename EmitUnit>
void foldInto(QStringView text, FoldStrength strength, EmitUnit emitUnit)
{
    const bool weak = strength == FoldStrength::Weak;
    const char16_t *units = text.utf16();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = units[i];
        if (isPresentationForm(c)) [[unlikely]] {
            const QString parts = QChar::decomposition(c);
            if (parts.isEmpty()) {
                emitUnit(c, i); // ornate parentheses and the like
                continue;
            }
            const bool spacingMark = parts.front() == u' ' && parts.size() > 1; // a mark shown alone
            for (const QChar part : parts) {
                const char16_t folded = spacingMark ? u'\0' : foldUnit(part.unicode());
                if (folded != 0) {
                    emitUnit(weak ? weakFolded(folded) : folded, i);
                }
            }
            continue;
        }
        const char16_t folded = foldUnit(c);
        if (folded != 0) {
            emitUnit(weak ? weakFolded(folded) : folded, i);
        }
    }
}

}

TextRange FoldedText::toOriginal(TextRange folded) const
{
    const qsizetype begin = origins.at(folded.begin());
    if (folded.isEmpty()) {
        return {begin, begin};
    }
    qsizetype next = folded.end();
    while (next < text.size() && origins.at(next) == origins.at(next - 1)) {
        ++next; // inside a ligature
    }
    return {begin, origins.at(next)};
}

FoldedText foldWithOrigins(QStringView text, FoldStrength strength)
{
    FoldedText result;
    result.text.reserve(text.size());
    result.origins.reserve(text.size() + 1);
    foldInto(text, strength, [&result](char16_t unit, qsizetype position) {
        result.text.append(QChar(unit));
        result.origins.append(position);
    });
    result.origins.append(text.size());
    return result;
}

QString fold(QStringView text, FoldStrength strength)
{
    QString result;
    result.reserve(text.size());
    foldInto(text, strength, [&result](char16_t unit, qsizetype) { result.append(QChar(unit)); });
    return result;
}

bool isArabicLetter(char16_t c)
{
    if (c < 0x0600) {
        return false;
    }
    if (c <= 0x06FF) {
        return isMark(c) || (c >= 0x0620 && c <= 0x064A) || c == 0x066E || c == 0x066F || (c >= 0x0671 && c <= 0x06D3) || c == 0x06D5
            || c == 0x06EE || c == 0x06EF || (c >= 0x06FA && c <= 0x06FC) || c == 0x06FF;
    }
    if (c >= 0x0750 && c <= 0x077F) {
        return true;
    }
    if (c >= 0x08A0 && c <= 0x08FF) {
        return QChar::isLetter(c) || QChar::isMark(c);
    }
    return isPresentationForm(c) && (QChar::isLetter(c) || QChar::isMark(c));
}

bool isArabicMark(char16_t c)
{
    return isMark(c);
}

}
