// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/tagset.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <limits>
#include <optional>

namespace Hashiya {

/// Words that stand one after the other, folded weakly.
struct SearchWords
{
    QStringList words;
    bool prefix = false; ///< the last of them is the beginning of a word
    bool excluded = false; ///< they are not to be in the article

    friend bool operator==(const SearchWords &, const SearchWords &) = default;
};

/// What one mark of the article is to be; everything set here holds of the same mark.
struct MarkCondition
{
    QStringList types; ///< keys, one of them; empty for any
    /// The value, both ends included: the number of a figure, the Julian day of a date. A mark of which only one bound is known counts as that.
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    QString unit; ///< as the mark has it, folded; empty for any
    SearchWords name; ///< of the mark's name, or its words where it has no name; no words for any
    std::optional<AnnotationState> state; ///< without one, rejected marks do not count
    std::optional<VerificationStatus> verification;

    [[nodiscard]] bool hasValue() const;
    friend bool operator==(const MarkCondition &, const MarkCondition &) = default;
};

/// What articles are to be like; everything holds at once.
struct SearchQuery
{
    QList<SearchWords> words; ///< of the text, or of title, source, author, folder, tags and day
    QList<MarkCondition> marks;
    QDate from; ///< first day of publication; not valid for none
    QDate to; ///< last day
    SearchWords source, author, title; ///< no words for any
    QStringList tags; ///< folded, all of them
    QString folder; ///< folded; articles in it or below it; empty for any

    [[nodiscard]] bool isEmpty() const { return *this == SearchQuery(); }
    /// True where it is words one after the other and nothing else.
    [[nodiscard]] bool isPlain() const;
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Why a query is not understood.
struct SearchFault
{
    enum class Kind {
        UnknownKey, ///< the word before the colon
        UnknownType,
        UnknownState,
        NoNumber,
        NoDate,
        NoValue, ///< nothing stands behind the colon
    };
    Kind kind;
    QString term; ///< as written
    friend bool operator==(const SearchFault &, const SearchFault &) = default;
};

/// Reads a query as a person writes it, in Arabic, English or both (README, "Searching"):
///   words side by side are found side by side, in any spelling; +word stands by itself, -word must not be there, word* begins a word, "..." is a
///   phrase; key:value with type, value, unit, name, is, date, source, author, title, tag, folder; >, >=, < and <= compare the value of the type
///   before them, or of any figure; a phrase right behind a type is that mark's name.
[[nodiscard]] std::expected<SearchQuery, SearchFault> parseSearchQuery(QStringView text, const Tagset &tagset);

/// A word or several as the index has them: folded, cut where words end.
[[nodiscard]] QStringList searchWordsOf(QStringView text);

}
