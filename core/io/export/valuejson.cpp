// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/valuejson.h"

namespace Hashiya {

namespace {

using namespace Qt::StringLiterals;

struct ValueWriter
{
    JsonWriter &json;

    void decimal(QLatin1StringView name, const std::optional<Decimal> &number) const
    {
        json.memberOrNull(name, number ? number->toString() : QString());
    }

    void operator()(std::monostate) const { json.null(); }

    void operator()(const Figure &figure) const
    {
        json.beginObject();
        json.member("is"_L1, u"figure");
        json.member("kind"_L1, figureKindName(figure.kind));
        decimal("number"_L1, figure.number);
        decimal("low"_L1, figure.low);
        decimal("high"_L1, figure.high);
        json.memberOrNull("unit"_L1, figure.unit);
        json.memberOrNull("modifier"_L1, modifierName(figure.modifier));
        json.memberOrNull("per"_L1, figure.per);
        json.endObject();
    }

    void operator()(const CalendarValue &time) const
    {
        json.beginObject();
        json.member("is"_L1, u"time");
        json.memberOrNull("edtf"_L1, time.edtf);
        json.key("relative"_L1);
        json.boolean(time.relative);
        json.memberOrNull("calendar"_L1, time.calendar);
        json.memberOrNull("hijri"_L1, time.hijri);
        json.memberOrNull("modifier"_L1, modifierName(time.modifier));
        json.memberOrNull("part"_L1, time.part);
        json.endObject();
    }

    void operator()(const DurationValue &duration) const
    {
        json.beginObject();
        json.member("is"_L1, u"duration");
        json.memberOrNull("iso8601"_L1, duration.iso8601);
        json.memberOrNull("low"_L1, duration.low);
        json.memberOrNull("high"_L1, duration.high);
        json.memberOrNull("modifier"_L1, modifierName(duration.modifier));
        json.endObject();
    }

    void operator()(const QuotationValue &quotation) const
    {
        const auto mark = quotation.speakerMark;
        json.beginObject();
        json.member("is"_L1, u"quote");
        json.member("kind"_L1, quotationKindName(quotation.kind));
        json.memberOrNull("speaker"_L1, quotation.speaker);
        json.memberOrNull("speaker_annotation"_L1, mark.isValid() ? u"a%1"_s.arg(mark.number) : QString());
        json.endObject();
    }
};

}

void writeValue(JsonWriter &json, const Value &value)
{
    std::visit(ValueWriter{json}, value);
}

}
