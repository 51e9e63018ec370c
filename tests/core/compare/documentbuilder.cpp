// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

Figure figure(FigureKind kind, const QString &number, const QString &unit, Modifier modifier)
{
    Figure figure;
    figure.kind = kind;
    figure.number = Decimal::fromString(number);
    figure.unit = unit;
    figure.modifier = modifier;
    return figure;
}

}

DocumentBuilder::DocumentBuilder(const QString &text)
    : m_document(Article(text, {}), Tagset::standard())
{
}

void DocumentBuilder::apply(const Edit &edit)
{
    if (const auto inverse = m_document.apply(edit); !inverse) {
        qFatal("The test's edit was refused: %d %s", int(inverse.error().code), qPrintable(inverse.error().detail));
    }
}

TextRange DocumentBuilder::find(const QString &words, int occurrence) const
{
    qsizetype at = m_document.article().text().indexOf(words);
    for (int i = 0; i < occurrence && at >= 0; ++i) {
        at = m_document.article().text().indexOf(words, at + 1);
    }
    if (at < 0) {
        qFatal("The test's text has no %s", qPrintable(words));
    }
    return TextRange::ofLength(at, words.size());
}

DocumentBuilder &DocumentBuilder::mark(const QString &type, const QString &words, const Value &value, int occurrence)
{
    Annotation annotation;
    annotation.id = m_last = m_document.takeAnnotationId();
    annotation.type = type;
    annotation.range = find(words, occurrence);
    annotation.value = value;
    apply(AddAnnotation{annotation});
    return *this;
}

DocumentBuilder &DocumentBuilder::money(const QString &words, const QString &number, const QString &currency, Modifier modifier)
{
    return mark(u"money"_s, words, figure(FigureKind::Money, number, currency, modifier));
}

DocumentBuilder &DocumentBuilder::quantity(const QString &words, const QString &number, const QString &unit, Modifier modifier)
{
    return mark(u"quantity"_s, words, figure(FigureKind::Quantity, number, unit, modifier));
}

DocumentBuilder &DocumentBuilder::count(const QString &words, const QString &number, const QString &noun, Modifier modifier)
{
    return mark(u"count"_s, words, figure(FigureKind::Count, number, noun, modifier));
}

DocumentBuilder &DocumentBuilder::percent(const QString &words, const QString &number, Modifier modifier)
{
    return mark(u"percent"_s, words, figure(FigureKind::Percent, number, u"%"_s, modifier));
}

DocumentBuilder &DocumentBuilder::date(const QString &words, const QString &edtf, Modifier modifier)
{
    CalendarValue value;
    value.edtf = edtf;
    value.calendar = u"gregorian"_s;
    value.modifier = modifier;
    return mark(edtf.startsWith(u'T') ? u"time"_s : u"date"_s, words, value);
}

DocumentBuilder &DocumentBuilder::duration(const QString &words, const QString &iso8601)
{
    DurationValue value;
    value.iso8601 = iso8601;
    return mark(u"duration"_s, words, value);
}

DocumentBuilder &DocumentBuilder::name(const QString &type, const QString &words, const QStringList &aliases)
{
    mark(type, words);
    const Entity entity{m_document.takeEntityId(), type, words, aliases, {}};
    apply(AddEntity{entity});
    Annotation annotation = *m_document.annotations().find(m_last);
    annotation.entity = entity.id;
    apply(ChangeAnnotation{annotation});
    return *this;
}

DocumentBuilder &DocumentBuilder::quotation(const QString &words, const QString &speaker)
{
    QuotationValue value;
    value.speaker = speaker;
    for (qsizetype i = 0; i < m_document.annotations().size(); ++i) {
        const Annotation &annotation = m_document.annotations().at(i);
        if (const Entity *entity = m_document.entity(annotation.entity); entity && entity->name == speaker) {
            value.speakerMark = annotation.id;
        }
    }
    return mark(u"quote"_s, words, value);
}

DocumentBuilder &DocumentBuilder::rejected()
{
    Annotation annotation = *m_document.annotations().find(m_last);
    annotation.state = AnnotationState::Rejected;
    apply(ChangeAnnotation{annotation});
    return *this;
}

QString wordsOf(const QList<AnnotationId> &mentions, const Document &document)
{
    const Annotation *mark = mentions.isEmpty() ? nullptr : document.annotations().find(mentions.first());
    return mark ? document.textOf(*mark).toString() : u"-"_s;
}

QStringList inWords(const QList<Finding> &findings, const Document &first, const Document &second)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines.append(u"%1 %2: %3 | %4"_s.arg(findingKindName(finding.kind), verdictName(finding.verdict), wordsOf(finding.first, first),
            wordsOf(finding.second, second)));
    }
    return lines;
}

}
