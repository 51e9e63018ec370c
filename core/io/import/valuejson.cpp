// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/valuejson.h"

namespace Hashiya {

namespace {

using namespace Qt::StringLiterals;

/// A number in plain notation, as the schema has it; what Decimal reads besides (a leading zero) has another text when it is written again.
std::optional<Decimal> readDecimal(JsonReader &in, QLatin1StringView name)
{
    const auto text = in.optionalText(name);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto number = Decimal::fromString(text);
    if (!number) {
        in.invalid(name);
    }
    return number;
}

Modifier readModifier(JsonReader &in)
{
    return in.named("modifier"_L1, modifierFromName, std::optional(Modifier::None));
}

Value readFigure(JsonReader &in)
{
    in.allowOnly({"is"_L1, "kind"_L1, "number"_L1, "low"_L1, "high"_L1, "unit"_L1, "modifier"_L1, "per"_L1});
    Figure figure;
    figure.kind = in.named("kind"_L1, figureKindFromName);
    figure.number = readDecimal(in, "number"_L1);
    figure.low = readDecimal(in, "low"_L1);
    figure.high = readDecimal(in, "high"_L1);
    figure.unit = in.optionalText("unit"_L1);
    figure.modifier = readModifier(in);
    figure.per = in.optionalText("per"_L1);
    return figure;
}

Value readTime(JsonReader &in)
{
    in.allowOnly({"is"_L1, "edtf"_L1, "relative"_L1, "calendar"_L1, "hijri"_L1, "modifier"_L1, "part"_L1});
    CalendarValue time;
    time.edtf = in.optionalText("edtf"_L1);
    time.relative = in.flag("relative"_L1);
    time.calendar = in.optionalText("calendar"_L1);
    time.hijri = in.optionalText("hijri"_L1);
    time.modifier = readModifier(in);
    time.part = in.optionalText("part"_L1);
    return time;
}

Value readDuration(JsonReader &in)
{
    in.allowOnly({"is"_L1, "iso8601"_L1, "low"_L1, "high"_L1, "modifier"_L1});
    DurationValue duration;
    duration.iso8601 = in.optionalText("iso8601"_L1);
    duration.low = in.optionalText("low"_L1);
    duration.high = in.optionalText("high"_L1);
    duration.modifier = readModifier(in);
    return duration;
}

Value readQuotation(JsonReader &in)
{
    in.allowOnly({"is"_L1, "kind"_L1, "speaker"_L1, "speaker_annotation"_L1});
    QuotationValue quotation;
    quotation.kind = in.named("kind"_L1, quotationKindFromName);
    quotation.speaker = in.optionalText("speaker"_L1);
    quotation.speakerMark = in.id<AnnotationTag>("speaker_annotation"_L1, u'a', false);
    return quotation;
}

}

Value readValue(const QJsonObject &object, const JsonPath &path, JsonFault &fault)
{
    if (object.isEmpty()) {
        return {};
    }
    JsonReader in(object, path, fault);
    const auto is = in.text("is"_L1);
    if (is == u"figure") {
        return readFigure(in);
    }
    if (is == u"time") {
        return readTime(in);
    }
    if (is == u"duration") {
        return readDuration(in);
    }
    if (is == u"quote") {
        return readQuotation(in);
    }
    in.invalid("is"_L1);
    return {};
}

}
