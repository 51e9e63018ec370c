// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"
#include "core/base/contrast.h"

namespace Hashiya {

/// Letters that mean something else in the reader: A links two marks, F writes a note, Q sets a speaker, R makes a house rule, V checks a fact.
inline constexpr QStringView reservedShortcuts = u"AFQRV";

/// A page and the text on it, against which a tagset's colours are held: those of the reader's two themes (a test of ui/common compares).
struct PageColors
{
    Rgb page;
    Rgb text;
};
inline constexpr PageColors lightPage{{0xff, 0xff, 0xff}, {0x1f, 0x1c, 0x1b}};
inline constexpr PageColors darkPage{{0x23, 0x26, 0x29}, {0xcf, 0xcf, 0xc2}};

/// Text on a tint; WCAG 2.2, 1.4.3.
inline constexpr double textContrast = 4.5;
/// An ink on the page; WCAG 2.2, 1.4.11.
inline constexpr double inkContrast = 3.0;

enum class TagsetProblem {
    NoTypes,
    KeyMalformed, ///< lower-case Latin letters, digits and _ only, 1 to 64, beginning with a letter
    KeyTwice,
    KeyReserved, ///< an attribute that marks have anyway
    NameMissing,
    ShortcutMalformed, ///< none of A to Z
    ShortcutReserved,
    ShortcutTwice, ///< detail: the key of the other type
    ColorMalformed,
    TextUnreadable, ///< text on the tint; ratio: what it is
    InkTooFaint, ///< the ink on the page; ratio: what it is
    InkTooFaintOnTint, ///< the ink on its own tint; a warning
    ChoicesMissing, ///< a choice between nothing
    ChoiceEmpty,
    ChoiceTwice, ///< detail: the choice
    UnknownType, ///< detail: the key that no type has
    NameTwice, ///< two types of one name; a warning; detail: the key of the other type
    LooksLikeAnother, ///< two types of one family and the same colours; a warning; detail: the key of the other type
};

enum class TagsetField { None, Key, NameArabic, NameEnglish, TintLight, TintDark, InkLight, InkDark, Shortcut, Choices, MayContain, From, To };

/// What a finding is about.
struct TagsetPlace
{
    bool isRelation = false; ///< of the relation types, else of the types
    qsizetype row = -1; ///< in its list; -1 for the tagset as a whole
    qsizetype attribute = -1; ///< of the type's attributes; -1 for the type itself
    TagsetField field = TagsetField::None;

    friend bool operator==(const TagsetPlace &, const TagsetPlace &) = default;
};

struct TagsetFinding
{
    TagsetProblem problem;
    TagsetPlace place;
    QString detail;
    double ratio = 0;

    /// A tagset with an error must not come into force; a warning only asks.
    [[nodiscard]] bool isError() const;
    friend bool operator==(const TagsetFinding &, const TagsetFinding &) = default;
};

/// What is wrong with a tagset, types first, each in the order of its fields.
[[nodiscard]] QList<TagsetFinding> checkTagset(const Tagset &tagset);
[[nodiscard]] bool hasErrors(const QList<TagsetFinding> &findings);

/// Colours of the type moved just far enough to pass; what is no colour at all stays.
[[nodiscard]] AnnotationType withReadableColors(AnnotationType type);

/// Lower-case Latin letters, digits and _, beginning with a letter.
[[nodiscard]] bool isTagsetKey(QStringView key);

}
