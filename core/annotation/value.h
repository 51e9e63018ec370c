// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>
#include <variant>

namespace Hashiya {

/// How a stated figure bounds the true one (نحو = About, أكثر من = Over, أقل من = Under, ما يصل إلى = UpTo, على الأقل = AtLeast);
/// of dates, which part of the period is meant (مطلع = Start, منتصف = Mid, نهاية = End).
enum class Modifier { None, About, Over, Under, UpTo, AtLeast, Start, Mid, End };

enum class FigureKind { Money, Percent, Quantity, Count, Ordinal };

/// An amount, percentage, measure, count or ordinal. Either `number`, or `low` and/or `high` where the text gives bounds only.
struct Figure
{
    FigureKind kind = FigureKind::Count;
    std::optional<Decimal> number;
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    QString unit; ///< Money: ISO 4217; Percent: "%"; Quantity: symbol ("GW", "km"); Count: the counted noun as written; Ordinal: empty
    Modifier modifier = Modifier::None;
    QString per; ///< what a rate is per ("day", "capita"); empty where it is none

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// A date, period or clock time.
struct CalendarValue
{
    QString edtf; ///< EDTF / ISO 8601: "2025-09", "2026-01-31", "2008/2012", "T19:44Z"; empty where it cannot be resolved
    bool relative = false; ///< needs the article's date to be understood
    QString calendar; ///< "gregorian" or "islamic-umalqura"
    QString hijri; ///< the Hijri date as written, "1438-09-01"
    Modifier modifier = Modifier::None; ///< None, Start, Mid or End
    QString part; ///< part of day without a clock: "dawn", "morning", "noon", "evening", "night"

    friend bool operator==(const CalendarValue &, const CalendarValue &) = default;
};

/// A length of time: ISO 8601, one value or bounds.
struct DurationValue
{
    QString iso8601; ///< "P2Y"; empty where only bounds are known
    QString low;
    QString high;
    Modifier modifier = Modifier::None;

    friend bool operator==(const DurationValue &, const DurationValue &) = default;
};

/// A clause of its own; part of the reporter's sentence; what was said in the reporter's words (قال إن …).
enum class QuotationKind { Full, Fragment, Indirect };

/// Who said a quotation.
struct QuotationValue
{
    QuotationKind kind = QuotationKind::Full;
    QString speaker; ///< as written; empty where the text names none
    AnnotationId speakerMark; ///< the mention that names the speaker, where it is marked; not valid otherwise

    friend bool operator==(const QuotationValue &, const QuotationValue &) = default;
};

/// What a mark says; std::monostate for names, whose meaning is their entity.
using Value = std::variant<std::monostate, Figure, CalendarValue, DurationValue, QuotationValue>;

/// True for a quotation in the reporter's words.
[[nodiscard]] bool isIndirectSpeech(const Value &value);

/// Names in files: "about", "up_to", ...; None is the empty string. nullopt for an unknown name.
[[nodiscard]] QString modifierName(Modifier modifier);
[[nodiscard]] std::optional<Modifier> modifierFromName(QStringView name);
/// "money", "percent", "quantity", "count", "ordinal".
[[nodiscard]] QString figureKindName(FigureKind kind);
[[nodiscard]] std::optional<FigureKind> figureKindFromName(QStringView name);
/// "full", "fragment", "indirect".
[[nodiscard]] QString quotationKindName(QuotationKind kind);
[[nodiscard]] std::optional<QuotationKind> quotationKindFromName(QStringView name);

}
