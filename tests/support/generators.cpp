// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generators.h"

#include "core/text/blocks.h"

#include <QTimeZone>

#include <QStringList>

using namespace Qt::StringLiterals;

void showValue(const QString &text, std::ostream &out)
{
    out << '"' << text.toStdString() << '"';
}

void Hashiya::showValue(const Decimal &number, std::ostream &out)
{
    out << number.toString().toStdString();
}

void Hashiya::showValue(TextRange range, std::ostream &out)
{
    out << '[' << range.begin() << ", " << range.end() << ')';
}

namespace Hashiya::Random {

namespace {

template <typename List>
const auto &oneOf(const List &list)
{
    return list[number(0, qint64(list.size()) - 1)];
}

const QStringList &words()
{
    static const QStringList list{
        u"أعلنت"_s, u"الشركة"_s, u"وللمدينة"_s, u"إنفيديا"_s, u"مئة"_s, u"ولي"_s, u"لا"_s, u"مُحَمَّدٌ"_s, u"كِتابًا"_s, u"هٰذا"_s, u"جمـــيل"_s,
        u"OpenAI"_s, u"GPUs"_s, u"é"_s, u"e\u0301"_s, u"100"_s, u"٢٥٫٥"_s, u"۴۵"_s, u"12.5%"_s, u"😀"_s, u"👩‍🚀"_s, u"🇲🇦"_s, u"𝟙"_s, u"𐎀"_s,
        u"\u200Fنص\u200E"_s, u"\u2067عكس\u2069"_s, u"\u202Eabc\u202C"_s, u"\u202B"_s, u"مي\u200Cخواهم"_s, u"ه\u200D"_s, u"\uFEFF"_s, u"\u00AD"_s,
        u"“قال"_s, u"نعم”"_s, u"«لا»"_s, u"(Nvidia)"_s, u"؟"_s, u"،"_s, u"\u00A0"_s, u"\""_s, u"\\"_s, u"\t"_s, u"ﻼ"_s, u"ﷺ"_s,
    };
    return list;
}

QList<AnnotationId> idsOf(const AnnotationSet &annotations)
{
    QList<AnnotationId> ids;
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        ids.append(annotations.at(i).id);
    }
    return ids;
}

std::optional<Decimal> maybeDecimal()
{
    return chance() ? std::optional(decimal()) : std::nullopt;
}

Modifier modifier()
{
    return Modifier(number(int(Modifier::None), int(Modifier::End)));
}

QJsonObject attributes()
{
    QJsonObject json;
    if (chance()) {
        json.insert(u"norm"_s, phrase());
    }
    if (chance()) {
        json.insert(u"implicit_unit"_s, chance());
    }
    if (chance()) {
        json.insert(u"share"_s, double(number(-1000, 1000)) / 8);
    }
    return json;
}

Annotation changed(const Document &document, AnnotationId id)
{
    auto after = annotation(document);
    after.id = id;
    if (auto *quotation = std::get_if<QuotationValue>(&after.value); quotation && quotation->speakerMark == id) {
        quotation->speakerMark = {};
    }
    if (chance()) {
        after.range = document.annotations().find(id)->range;
    }
    return after;
}

Edit annotationEdit(const Document &document)
{
    const auto ids = idsOf(document.annotations());
    const auto what = ids.isEmpty() ? 0 : number(0, 3);
    if (what == 2) {
        return document.removalOf(oneOf(ids));
    }
    if (what == 3) {
        return ChangeAnnotation{changed(document, oneOf(ids))};
    }
    return AddAnnotation{annotation(document)};
}

Edit entityEdit(const Document &document)
{
    const auto ids = document.entities().keys();
    const auto what = ids.isEmpty() ? 0 : number(0, 2);
    if (what == 1) {
        auto after = entity(document);
        after.id = oneOf(ids);
        return ChangeEntity{after};
    }
    if (what == 2) {
        const auto id = oneOf(ids);
        if (document.references().mentionsOf(id).isEmpty()) {
            return RemoveEntity{id};
        }
    }
    return AddEntity{entity(document)};
}

Edit relationEdit(const Document &document)
{
    const auto ids = document.relations().keys();
    const auto what = ids.isEmpty() ? 0 : number(0, 2);
    if (what == 1) {
        return RemoveRelation{oneOf(ids)};
    }
    auto made = relation(document);
    if (what == 2) {
        made.id = oneOf(ids);
        return ChangeRelation{made};
    }
    return AddRelation{made};
}

Note note(const Document &document)
{
    auto copy = document;
    const auto &text = document.article().text();
    return {copy.takeNoteId(), text.isEmpty() || chance() ? TextRange() : rangeIn(text), phrase(), phrase(),
        QDateTime::fromMSecsSinceEpoch(1'760'000'000'000 + number(0, 1'000'000), QTimeZone::UTC)};
}

Edit noteEdit(const Document &document)
{
    const auto ids = document.notes().keys();
    const auto what = ids.isEmpty() ? 0 : number(0, 2);
    if (what == 1) {
        return RemoveNote{oneOf(ids)};
    }
    auto made = note(document);
    if (what == 2) {
        made.id = oneOf(ids);
        return ChangeNote{made};
    }
    return AddNote{made};
}

TextSplices splices(const QString &text)
{
    QList<TextSplice> splices;
    const auto size = number(1, 3);
    for (qint64 i = 0; i < size; ++i) {
        auto range = rangeIn(text);
        if (chance()) {
            range = TextRange(range.begin(), range.begin());
        }
        const auto words = number(0, 2) == 0 ? QString() : phrase();
        if (splices.isEmpty() || range.begin() > splices.constLast().range.end()) {
            splices.append({range, words});
        }
    }
    return TextSplices(splices);
}

/// Marks that do not go along are put anywhere; one in four of the others too.
Edit textEdit(const Document &document)
{
    const auto &text = document.article().text();
    ChangeText edit{splices(text), {}, {}, {}};
    const auto after = edit.splices.appliedTo(text);
    if (after.isEmpty()) {
        return noteEdit(document);
    }
    for (const auto id : idsOf(document.annotations())) {
        const auto mapped = edit.splices.mapped(document.annotations().find(id)->range);
        if (!mapped || number(0, 3) == 0) {
            edit.marks.append({id, rangeIn(after)});
        }
    }
    if (chance()) {
        edit.blocks = splitBlocks(after);
    }
    return edit;
}

Edit singleEdit(const Document &document)
{
    const auto what = number(0, 8);
    if (what == 5) {
        return noteEdit(document);
    }
    if (what == 6 && !document.article().text().isEmpty()) {
        return textEdit(document);
    }
    if (what == 3) {
        return entityEdit(document);
    }
    if ((what == 4 || what == 7) && !document.annotations().isEmpty()) {
        return relationEdit(document);
    }
    return annotationEdit(document);
}

}

qint64 number(qint64 low, qint64 high)
{
    // Of the full range whatever the size of the case, so that every alternative comes up from the first case on.
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<qint64>(low, high + 1));
}

qint64 count(qint64 low, qint64 high)
{
    return *rc::gen::inRange<qint64>(low, high + 1);
}

bool chance()
{
    return number(0, 1) == 1;
}

QString text()
{
    QString text;
    const auto size = count(1, 40);
    for (qint64 i = 0; i < size; ++i) {
        text += oneOf(words());
        text += number(0, 6) == 0 ? u"\n"_s : u" "_s;
    }
    return text;
}

QString phrase()
{
    QStringList chosen;
    const auto size = count(0, 3);
    for (qint64 i = 0; i < size; ++i) {
        chosen.append(oneOf(words()));
    }
    return chosen.join(u' ');
}

Decimal decimal()
{
    QString digits;
    const auto size = count(1, 36);
    for (qint64 i = 0; i < size; ++i) {
        digits += QChar(char16_t(u'0' + number(0, 9)));
    }
    digits.insert(number(1, size), u'.');
    if (digits.endsWith(u'.')) {
        digits.chop(1);
    }
    return Decimal::fromString((chance() ? u"-"_s : QString()) + digits).value_or(Decimal());
}

TextRange rangeIn(const QString &text)
{
    auto begin = number(0, text.size() - 1);
    if (text[begin].isLowSurrogate()) {
        --begin;
    }
    auto end = number(begin + 1, std::min<qint64>(text.size(), begin + 30));
    if (end < text.size() && text[end].isLowSurrogate()) {
        ++end;
    }
    return {begin, end};
}

Article article()
{
    ArticleMetadata metadata;
    metadata.externalId = chance() ? u"report-%1"_s.arg(number(1, 999)) : QString();
    metadata.title = phrase();
    metadata.source = phrase();
    metadata.author = phrase();
    metadata.url = chance() ? u"https://example.org/%1?a=1&b=2"_s.arg(number(1, 999)) : QString();
    metadata.published = chance() ? u"20%1-0%2-1%3"_s.arg(number(10, 29)).arg(number(1, 9)).arg(number(0, 9)) : QString();
    return {text(), metadata};
}

Value value(const QList<AnnotationId> &speakers)
{
    switch (number(0, 4)) {
    case 1: {
        const auto kind = FigureKind(number(int(FigureKind::Money), int(FigureKind::Ordinal)));
        return Figure{kind, maybeDecimal(), maybeDecimal(), maybeDecimal(), phrase(), modifier(), phrase()};
    }
    case 2:
        return CalendarValue{chance() ? u"2008/2012"_s : QString(), chance(), phrase(), phrase(), modifier(), phrase()};
    case 3:
        return DurationValue{chance() ? u"P2Y"_s : QString(), phrase(), phrase(), modifier()};
    case 4: {
        const auto kind = oneOf(QList{QuotationKind::Full, QuotationKind::Fragment, QuotationKind::Indirect});
        return QuotationValue{kind, phrase(), !speakers.isEmpty() && chance() ? oneOf(speakers) : AnnotationId()};
    }
    default:
        return {};
    }
}

Annotation annotation(const Document &document)
{
    Annotation annotation;
    annotation.id = Document(document).takeAnnotationId();
    annotation.type = oneOf(document.tagset().types()).key;
    annotation.range = rangeIn(document.article().text());
    annotation.state = AnnotationState(number(int(AnnotationState::Suggested), int(AnnotationState::Rejected)));
    annotation.origin = {OriginKind(number(int(OriginKind::Extractor), int(OriginKind::Import))), phrase(), phrase(), {}};
    if (chance()) {
        annotation.origin.evidence = {phrase(), phrase()};
    }
    annotation.confidence = chance() ? 1.0 : double(number(0, 1000)) / 1000;
    annotation.value = value(idsOf(document.annotations()));
    annotation.attributes = attributes();
    if (const auto entities = document.entities().keys(); !entities.isEmpty() && chance()) {
        annotation.entity = oneOf(entities);
    }
    annotation.note = phrase();
    if (chance()) {
        const auto status = VerificationStatus(number(int(VerificationStatus::Unchecked), int(VerificationStatus::Wrong)));
        annotation.verification = {status, phrase(), phrase()};
    }
    return annotation;
}

Entity entity(const Document &document)
{
    Entity entity{Document(document).takeEntityId(), oneOf(document.tagset().types()).key, phrase(), {}, phrase()};
    if (chance()) {
        entity.aliases = {phrase(), phrase()};
    }
    return entity;
}

Relation relation(const Document &document)
{
    const auto marks = idsOf(document.annotations());
    return {Document(document).takeRelationId(), oneOf(document.tagset().relationTypes()).key, oneOf(marks), oneOf(marks)};
}

Document document(int mostEdits)
{
    Document document(article(), Tagset::standard());
    const auto size = count(0, mostEdits);
    for (qint64 i = 0; i < size; ++i) {
        const auto done = document.apply(edit(document));
        RC_ASSERT(done.has_value());
    }
    return document;
}

Edit edit(const Document &document)
{
    if (number(0, 5) != 5) {
        return singleEdit(document);
    }
    Document ahead = document;
    EditGroup group;
    const auto size = count(0, 4);
    for (qint64 i = 0; i < size; ++i) {
        group.edits.push_back(singleEdit(ahead));
        const auto done = ahead.apply(group.edits.back());
        RC_ASSERT(done.has_value());
    }
    return group;
}

}
