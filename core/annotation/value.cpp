// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/value.h"

#include "core/base/enumnames.h"

namespace Hashiya {

namespace {

constexpr EnumNames<Modifier, 9> modifiers{{
    {Modifier::None, u""},
    {Modifier::About, u"about"},
    {Modifier::Over, u"over"},
    {Modifier::Under, u"under"},
    {Modifier::UpTo, u"up_to"},
    {Modifier::AtLeast, u"at_least"},
    {Modifier::Start, u"start"},
    {Modifier::Mid, u"mid"},
    {Modifier::End, u"end"},
}};

constexpr EnumNames<FigureKind, 5> figureKinds{{
    {FigureKind::Money, u"money"},
    {FigureKind::Percent, u"percent"},
    {FigureKind::Quantity, u"quantity"},
    {FigureKind::Count, u"count"},
    {FigureKind::Ordinal, u"ordinal"},
}};

constexpr EnumNames<QuotationKind, 3> quotationKinds{{
    {QuotationKind::Full, u"full"},
    {QuotationKind::Fragment, u"fragment"},
    {QuotationKind::Indirect, u"indirect"},
}};

}

bool isIndirectSpeech(const Value &value)
{
    const auto *quotation = std::get_if<QuotationValue>(&value);
    return quotation && quotation->kind == QuotationKind::Indirect;
}

QString modifierName(Modifier modifier)
{
    return modifiers.name(modifier);
}

std::optional<Modifier> modifierFromName(QStringView name)
{
    return modifiers.value(name);
}

QString figureKindName(FigureKind kind)
{
    return figureKinds.name(kind);
}

std::optional<FigureKind> figureKindFromName(QStringView name)
{
    return figureKinds.value(name);
}

QString quotationKindName(QuotationKind kind)
{
    return quotationKinds.name(kind);
}

std::optional<QuotationKind> quotationKindFromName(QStringView name)
{
    return quotationKinds.value(name);
}

}
