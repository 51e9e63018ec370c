// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/folding.h"

#include <algorithm>
#include <array>

namespace Hashiya {

// How folding goes about it: one table for the Arabic block, the same walk for all rules. For folding.cpp and foldswitches.cpp alone.

constexpr bool isVocalisation(char16_t c)
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

/// What is made equal. Invisible characters are always dropped.
struct FoldRules
{
    bool hamzaOnAlef = true;
    bool hamzaOnOthers = false; ///< ؤ and ئ
    bool taMarbuta = false;
    bool letterForms = true; ///< ى, the Persian ی and ک, presentation forms
    bool vocalisation = true;
    bool tatweel = true;
    bool digits = true;
    bool letterCase = true;
};

/// What a character of U+0600..U+06FF folds to; 0 where it is dropped.
constexpr char16_t foldArabicCharacter(char16_t c, const FoldRules &rules)
{
    if (isDroppedControl(c) || (isVocalisation(c) && rules.vocalisation) || (c == u'\u0640' && rules.tatweel)) {
        return 0;
    }
    if (rules.digits && c >= u'\u0660' && c <= u'\u0669') {
        return char16_t(u'0' + (c - u'\u0660'));
    }
    if (rules.digits && c >= u'\u06F0' && c <= u'\u06F9') {
        return char16_t(u'0' + (c - u'\u06F0'));
    }
    switch (c) {
    case u'أ':
    case u'إ':
    case u'آ':
    case u'\u0671':
        return rules.hamzaOnAlef ? u'ا' : c;
    case u'ؤ':
        return rules.hamzaOnOthers ? u'و' : c;
    case u'ئ':
        return rules.hamzaOnOthers ? u'ي' : c;
    case u'ة':
        return rules.taMarbuta ? u'ه' : c;
    case u'ى':
    case u'\u06CC':
        return rules.letterForms ? u'ي' : c;
    case u'\u06A9':
        return rules.letterForms ? u'ك' : c;
    case u'\u066A':
        return rules.digits ? u'%' : c;
    case u'\u066B':
        return rules.digits ? u'.' : c;
    case u'\u066C':
        return rules.digits ? u',' : c;
    default:
        return c;
    }
}

/// Rules made ready to walk over a text.
class Folder
{
public:
    explicit constexpr Folder(const FoldRules &rules)
        : m_rules(rules)
    {
        for (char16_t c = 0; c < asciiEnd; ++c) {
            m_table[placeOf(c)] = c >= u'A' && c <= u'Z' && rules.letterCase ? char16_t(c + 32) : c;
        }
        for (char16_t c = arabicBegin; c < arabicEnd; ++c) {
            m_table[placeOf(c)] = foldArabicCharacter(c, rules);
        }
    }

    [[nodiscard]] QString folded(QStringView text) const
    {
        QString result(mostUnits(text), Qt::Uninitialized);
        auto *const units = reinterpret_cast<char16_t *>(result.data());
        qsizetype size = 0;
        walk(text, [&](char16_t unit, qsizetype) {
            units[size] = unit;
            size += unit != 0 ? 1 : 0; // no branch: whether a unit stays is not foreseen
        });
        result.truncate(size);
        return result;
    }

    [[nodiscard]] FoldedText foldedWithOrigins(QStringView text) const
    {
        FoldedText result;
        result.text = QString(mostUnits(text), Qt::Uninitialized);
        result.origins.resizeForOverwrite(result.text.size() + 1);
        auto *const units = reinterpret_cast<char16_t *>(result.text.data());
        auto *const origins = result.origins.data();
        qsizetype size = 0;
        walk(text, [&](char16_t unit, qsizetype position) {
            units[size] = unit;
            origins[size] = qint32(position);
            size += unit != 0 ? 1 : 0;
        });
        origins[size] = qint32(text.size());
        result.text.truncate(size);
        result.origins.resize(size + 1);
        return result;
    }

private:
    static constexpr qsizetype longestForm = 18; ///< units that a presentation form stands for: U+FDFA, the longest decomposition of Unicode

    static constexpr char16_t asciiEnd = 0x80;
    static constexpr char16_t arabicBegin = 0x0600;
    static constexpr char16_t arabicEnd = 0x0700;
    static constexpr char16_t firstForm = 0xFB50;

    /// No folded text is longer.
    [[nodiscard]] static qsizetype mostUnits(QStringView text)
    {
        constexpr qsizetype blockSize = 64;
        const char16_t *units = text.utf16();
        qsizetype forms = 0;
        for (qsizetype left = text.size(); left > 0; left -= blockSize, units += blockSize) {
            const bool whole = left >= blockSize;
            char16_t bits = whole ? 0 : 0xFFFF; // of all units of a whole block: where they are lower than a form, no unit is one
            for (qsizetype i = 0; whole && i < blockSize; ++i) {
                bits |= units[i];
            }
            if (bits >= firstForm) {
                forms += std::count_if(units, units + std::min(left, blockSize), [](char16_t c) { return c >= firstForm; });
            }
        }
        return text.size() + forms * (longestForm - 1);
    }

    /// Calls `emitUnit(folded unit or 0 where it is dropped, original position)` for every unit.
    template <typename EmitUnit>
    void walk(QStringView text, EmitUnit emitUnit) const
    {
        const char16_t *units = text.utf16();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = units[i];
            if (c >= firstForm && isPresentationForm(c) && m_rules.letterForms) [[unlikely]] {
                foldForm(c, i, emitUnit);
            } else {
                emitUnit(foldUnit(c), i);
            }
        }
    }

    /// The folded form of one UTF-16 unit that is no presentation form; 0 where it is dropped.
    [[nodiscard]] char16_t foldUnit(char16_t c) const
    {
        const bool ascii = c < asciiEnd;
        const bool arabic = c >= arabicBegin && c < arabicEnd;
        if (ascii || arabic) [[likely]] {
            return m_table[placeOf(c)];
        }
        if (isDroppedControl(c)) {
            return 0;
        }
        return m_rules.letterCase ? char16_t(QChar::toLower(char32_t(c)) & 0xFFFF) : c;
    }

    template <typename EmitUnit>
    void foldForm(char16_t c, qsizetype position, EmitUnit &emitUnit) const
    {
        const QString parts = QChar::decomposition(c);
        if (parts.isEmpty()) {
            emitUnit(c, position); // ornate parentheses and the like
            return;
        }
        const bool spacingMark = parts.front() == u' ' && parts.size() > 1; // a mark shown alone
        for (const QChar part : parts) {
            emitUnit(spacingMark ? u'\0' : foldUnit(part.unicode()), position);
        }
    }

    /// Where the table has a unit of ASCII or the Arabic block. Reckoned without a branch: letters and spaces take turns.
    [[nodiscard]] static constexpr size_t placeOf(char16_t c) { return size_t(c) - (c < asciiEnd ? 0 : arabicBegin - asciiEnd); }

    FoldRules m_rules;
    std::array<char16_t, asciiEnd + arabicEnd - arabicBegin> m_table{}; ///< of ASCII and the Arabic block, which nearly all units are of
};

}
