// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/io/randomdocument.h"

#include <QJsonArray>
#include <QTimeZone>

#include <rapidcheck.h>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

int below(int limit)
{
    return *rc::gen::inRange(0, limit);
}

bool maybe()
{
    return below(2) == 1;
}

QString anyText(int mostPieces)
{
    static const QStringList pieces{u"قال"_s, u"الرئيس"_s, u" "_s, u" "_s, u"\n"_s, u"\r\n"_s, u"\r"_s, u"كَتَبَ"_s, u"\u0651"_s, u"ـ"_s, u"100"_s, u"٣٫٥"_s,
        u"😀"_s, u"👨‍👩‍👧"_s, u"🇯🇴"_s, u"𐎀"_s, u"\u202E"_s, u"\u2067"_s, u"\u200F"_s, u"\uFEFF"_s, u"\u200D"_s, u"\u2028"_s, u"«"_s, u"»"_s, u"\""_s,
        u"\\"_s, u"Open"_s, u"é"_s, u"e\u0301"_s, u"\t"_s, u"\u0001"_s, u"\u0085"_s, u"\uFFFD"_s, u"."_s};
    QString text;
    for (int i = below(mostPieces + 1); i > 0; --i) {
        text += pieces[below(int(pieces.size()))];
    }
    return text;
}

QStringList anyTexts()
{
    QStringList list;
    for (int i = below(3); i > 0; --i) {
        list.append(anyText(3));
    }
    return list;
}

std::optional<Decimal> anyDecimal()
{
    static const QStringList numbers{u"0"_s, u"-12.5"_s, u"100000000000"_s, u"0.000001"_s, u"123456789012345678901234567890.123456"_s};
    return maybe() ? Decimal::fromString(numbers[below(int(numbers.size()))]) : std::nullopt;
}

Value anyValue(AnnotationId speaker)
{
    const auto modifier = Modifier(below(int(Modifier::End) + 1));
    switch (below(5)) {
    case 0:
        return Figure{FigureKind(below(5)), anyDecimal(), anyDecimal(), anyDecimal(), anyText(2), modifier, anyText(1)};
    case 1:
        return CalendarValue{anyText(1), maybe(), maybe() ? u"gregorian"_s : QString(), anyText(1), modifier, anyText(1)};
    case 2:
        return DurationValue{anyText(1), anyText(1), anyText(1), modifier};
    case 3:
        return QuotationValue{maybe() ? QuotationKind::Full : maybe() ? QuotationKind::Fragment : QuotationKind::Indirect, anyText(3), speaker};
    default:
        return {};
    }
}

QJsonObject anyAttributes()
{
    QJsonObject attributes;
    if (maybe()) {
        attributes.insert(u"norm"_s, anyText(3));
    }
    if (maybe()) {
        attributes.insert(anyText(2), QJsonArray{1, 0.1, true, QJsonValue(), QJsonObject{{u"x"_s, anyText(2)}}});
    }
    return attributes;
}

/// A place in the text that does not split a surrogate pair.
qsizetype anyPlace(const QString &text)
{
    const auto place = below(int(text.size()) + 1);
    return place > 0 && place < text.size() && text[place].isLowSurrogate() ? place + 1 : place;
}

template <typename T>
void applied(Document &document, T edit)
{
    const auto result = document.apply(edit);
    RC_ASSERT(result.has_value());
}

void addMarks(Document &document)
{
    const auto &types = document.tagset().types();
    for (int i = below(12); i > 0; --i) {
        const auto a = anyPlace(document.article().text());
        const auto b = anyPlace(document.article().text());
        if (a == b) {
            continue;
        }
        if (maybe()) {
            document.reserveIds({document.annotations().greatestId().number + below(50)}, {}, {});
        }
        const auto speaker = maybe() ? document.annotations().greatestId() : AnnotationId();
        Annotation annotation;
        annotation.id = document.takeAnnotationId();
        annotation.type = types[below(int(types.size()))].key;
        annotation.range = {std::min(a, b), std::max(a, b)};
        annotation.state = AnnotationState(below(3));
        annotation.origin = {OriginKind(below(4)), anyText(2), anyText(2), anyTexts()};
        annotation.confidence = below(101) / 100.0;
        annotation.value = anyValue(speaker);
        annotation.attributes = anyAttributes();
        if (maybe() && !document.entities().isEmpty()) {
            annotation.entity = document.entities().lastKey();
        }
        annotation.note = anyText(4);
        annotation.verification = {VerificationStatus(below(4)), anyText(2), anyText(2)};
        applied(document, AddAnnotation{annotation});
    }
}

/// Lets an early quotation name a later mark, and another later one an earlier.
void crossSpeakers(Document &document)
{
    const auto count = document.annotations().size();
    for (qsizetype i = 0; i + 1 < count; ++i) {
        auto annotation = document.annotations().at(i);
        const auto other = document.annotations().at(count - 1 - i).id;
        if (auto *quotation = std::get_if<QuotationValue>(&annotation.value); quotation && other != annotation.id) {
            quotation->speakerMark = other;
            applied(document, ChangeAnnotation{annotation});
        }
    }
}

}

Document randomDocument()
{
    ArticleMetadata metadata{anyText(2), anyText(4), anyText(2), anyText(2), anyText(2), anyText(1), maybe() ? u"ar"_s : anyText(1)};
    Document document(Article(anyText(60), metadata), Tagset::standard());
    const auto &types = document.tagset().types();
    for (int i = below(4); i > 0; --i) {
        applied(document, AddEntity{{document.takeEntityId(), types[below(int(types.size()))].key, anyText(2), anyTexts(), anyText(1)}});
    }
    addMarks(document);
    crossSpeakers(document);
    const auto &relationTypes = document.tagset().relationTypes();
    const auto marks = document.annotations().size();
    for (int i = below(4); i > 0 && marks > 0; --i) {
        const auto from = document.annotations().at(below(int(marks))).id;
        const auto to = document.annotations().at(below(int(marks))).id;
        applied(document, AddRelation{{document.takeRelationId(), relationTypes[below(int(relationTypes.size()))].key, from, to}});
    }
    for (int i = below(3); i > 0; --i) {
        const auto place = marks > 0 && maybe() ? document.annotations().at(below(int(marks))).range : TextRange();
        const auto words = anyText(3);
        applied(document, AddNote{{document.takeNoteId(), place, words.isEmpty() ? u"!"_s : words, anyText(1), QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + below(1000), QTimeZone::UTC)}});
    }
    return document;
}

}
