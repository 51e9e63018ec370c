// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readersample.h"

#include "core/arabic/folding.h"

#include <QFile>
#include <QtLogging>

using namespace Qt::StringLiterals;

namespace Hashiya::ReaderSample {

namespace {

void mustApply(Document &document, const Edit &edit)
{
    if (const auto done = document.apply(edit); !done) {
        qFatal("an edit of the sample was refused: %d %s", static_cast<int>(done.error().code), qPrintable(done.error().detail));
    }
}

Figure figure(FigureKind kind, const char *number, const QString &unit, Modifier modifier = Modifier::None)
{
    Figure made;
    made.kind = kind;
    made.number = Decimal::fromString(QString::fromLatin1(number));
    made.unit = unit;
    made.modifier = modifier;
    return made;
}

CalendarValue day(const QString &edtf, Modifier modifier = Modifier::None)
{
    CalendarValue value;
    value.edtf = edtf;
    value.modifier = modifier;
    return value;
}

DurationValue duration(const QString &iso)
{
    DurationValue value;
    value.iso8601 = iso;
    return value;
}

}

Document document(const QString &text, const QList<Mark> &marks)
{
    ArticleMetadata metadata;
    metadata.source = u"وكالة أنباء الجنوب"_s;
    metadata.published = u"2026-03-01"_s;
    Document made(Article(text, metadata), Tagset::standard());
    QHash<QString, EntityId> entities;
    for (const auto &mark : marks) {
        Annotation annotation;
        annotation.id = made.takeAnnotationId();
        annotation.type = mark.type;
        qsizetype at = text.indexOf(mark.words);
        for (int i = 0; i < mark.occurrence && at >= 0; ++i) {
            at = text.indexOf(mark.words, at + 1);
        }
        if (at < 0) {
            qFatal("the sample has no %s", qPrintable(mark.words));
        }
        annotation.range = TextRange::ofLength(at, mark.words.size());
        annotation.state = mark.state;
        annotation.value = mark.value;
        if (!mark.entity.isEmpty()) {
            if (!entities.contains(mark.entity)) {
                Entity entity;
                entity.id = made.takeEntityId();
                entity.type = mark.type;
                entity.name = mark.entity;
                mustApply(made, AddEntity{entity});
                entities.insert(mark.entity, entity.id);
            }
            annotation.entity = entities.value(mark.entity);
        }
        if (mark.alias) {
            annotation.attributes.insert(u"alias_of"_s, mark.entity);
        }
        mustApply(made, AddAnnotation{annotation});
    }
    return made;
}

AnnotationId markOf(const Document &document, QStringView words)
{
    for (qsizetype i = 0; i < document.annotations().size(); ++i) {
        if (document.textOf(document.annotations().at(i)) == words) {
            return document.annotations().at(i).id;
        }
    }
    return {};
}

QString solarText()
{
    QFile file(u":/hashiya/samples/solar-first.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no sample");
    }
    return QString::fromUtf8(file.readAll());
}

Document solar()
{
    using enum AnnotationState;
    const auto quotation = [](const QString &speaker) {
        QuotationValue value;
        value.speaker = speaker;
        return value;
    };
    return document(solarText(),
        {
            {u"place"_s, u"الأردن"_s, Confirmed, {}, u"الأردن"_s},
            {u"quantity"_s, u"450 ميغاوات"_s, Confirmed, figure(FigureKind::Quantity, "450", u"MW"_s)},
            {u"quantity"_s, u"450 ميغاوات"_s, Suggested, figure(FigureKind::Quantity, "450", u"MW"_s), {}, false, 1},
            {u"date"_s, u"اليوم الأحد"_s, Suggested, day(u"2026-03-01"_s)},
            {u"duration"_s, u"ثلاثة أعوام"_s, Confirmed, duration(u"P3Y"_s)},
            {u"quantity"_s, u"210 كيلومترات"_s, Suggested, figure(FigureKind::Quantity, "210", u"km"_s)},
            {u"place"_s, u"عمّان"_s},
            {u"money"_s, u"1.2 مليار دولار"_s, Confirmed, figure(FigureKind::Money, "1200000000", u"USD"_s)},
            {u"organization"_s, u"نور البادية"_s, Confirmed, {}, u"نور البادية"_s},
            {u"organization"_s, u"Noor Badia"_s, Suggested, {}, u"نور البادية"_s, true},
            {u"role"_s, u"الرئيسة التنفيذية"_s},
            {u"organization"_s, u"نور البادية"_s, Suggested, {}, u"نور البادية"_s, false, 1},
            {u"person"_s, u"ليان الطرفاوي"_s, Confirmed, {}, u"ليان الطرفاوي"_s},
            {u"quote"_s, u"كل لوح في هذا الموقع ركّبته أيدٍ من أبناء الجنوب، وهذا ما نفخر به قبل أي رقم"_s, Confirmed,
                quotation(u"ليان الطرفاوي"_s)},
            {u"place"_s, u"الجنوب"_s},
            {u"count"_s, u"180 ألف"_s, Suggested, figure(FigureKind::Count, "180000", u"منزل"_s)},
            {u"count"_s, u"مليونا و200 ألف"_s, Confirmed, figure(FigureKind::Count, "1200000", u"لوح"_s)},
            {u"quantity"_s, u"14 كيلومترا مربعا"_s, Suggested, figure(FigureKind::Quantity, "14", u"km²"_s)},
            {u"money"_s, u"320 مليون يورو"_s, Suggested, figure(FigureKind::Money, "320000000", u"EUR"_s)},
            {u"money"_s, u"85 مليون دينار"_s, Suggested, figure(FigureKind::Money, "85000000", u"JOD"_s, Modifier::Over)},
            {u"organization"_s, u"مجموعة هليوس الشرق"_s, Confirmed, {}, u"مجموعة هليوس الشرق"_s},
            {u"organization"_s, u"Helios East"_s, Confirmed, {}, u"مجموعة هليوس الشرق"_s, true},
            {u"percent"_s, u"40 في المئة"_s, Confirmed, figure(FigureKind::Percent, "40", u"%"_s)},
            {u"duration"_s, u"25 عاما"_s, Suggested, duration(u"P25Y"_s)},
            {u"role"_s, u"رئيس بلدية تل السدر"_s, Suggested},
            {u"place"_s, u"تل السدر"_s, Confirmed, {}, {}, false, 2},
            {u"person"_s, u"سالم المرجاني"_s, Confirmed, {}, u"سالم المرجاني"_s},
            {u"quote"_s, u"البلدة التي كانت تنتظر صهريج المازوت كل أسبوع صارت تبيع الكهرباء لغيرها"_s, Suggested, quotation(u"المرجاني"_s)},
            {u"count"_s, u"كل أسبوع"_s, Rejected},
            {u"date"_s, u"مارس 2023"_s, Confirmed, day(u"2023-03"_s)},
            {u"percent"_s, u"3.5 في المئة"_s, Suggested, figure(FigureKind::Percent, "3.5", u"%"_s)},
            {u"date"_s, u"العام المقبل"_s, Suggested, day(u"2027"_s, Modifier::End)},
        });
}

Document markedInsideWords(const QString &text)
{
    QList<Mark> marks;
    Document made(Article(text, {}), Tagset::standard());
    qsizetype begin = 0;
    int number = 0;
    const auto flush = [&](qsizetype end) {
        if (end - begin >= 4) {
            Annotation annotation;
            annotation.id = made.takeAnnotationId();
            annotation.type = made.tagset().types()[++number % made.tagset().types().size()].key;
            annotation.state = number % 2 == 0 ? AnnotationState::Suggested : AnnotationState::Confirmed;
            annotation.range = {begin + 1, number % 3 == 0 ? end - 1 : end};
            mustApply(made, AddAnnotation{annotation});
        }
    };
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at == text.size() || !isArabicLetter(text[at].unicode())) {
            flush(at);
            begin = at + 1;
        }
    }
    return made;
}

std::optional<QString> seedText()
{
    QFile file(qEnvironmentVariable("HASHIYA_SHARED", qEnvironmentVariable("HASHIYA_SOURCE_DIR") + u"/../shared"_s) + u"/seed/nvidia_openai.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

}
