// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/sources.h"

#include "core/annotation/dismissal.h"
#include "core/arabic/tokens.h"
#include "core/check/checkwords.h"
#include "core/extract/quotes/subjecttrail.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype farthestThat = 16; ///< tokens from a verb to its أن

bool hasRole(int roles, ReportingRole role)
{
    return (roles & int(role)) != 0;
}

/// What a weak verb needs to be one of speech: أن or a colon behind its subject.
bool leadsToReport(const TokenCursor &cursor, qsizetype verb)
{
    const auto &words = ReportingWords::standard();
    for (auto i = verb + 1; i < std::min(cursor.end(), verb + farthestThat); ++i) {
        if (cursor.sign(i) == u':') {
            return true;
        }
        if (words.is(cursor.folded(i), ReportingRole::That)) {
            return !words.is(cursor.folded(i - 1), ReportingRole::NotThat);
        }
    }
    return false;
}

bool givesToSource(const TokenCursor &cursor, qsizetype word)
{
    if (!cursor.isWord(word)) {
        return false;
    }
    const auto &words = ReportingWords::standard();
    const auto folded = cursor.folded(word);
    const auto next = cursor.folded(word + 1);
    const int roles = words.roles(folded);
    if (hasRole(roles, ReportingRole::Source)) {
        return true;
    }
    if (hasRole(roles, ReportingRole::SourceOfTwo)) {
        return next == u"عن" || next == u"الي" || next.startsWith(u'ل');
    }
    if (hasRole(roles, ReportingRole::Issued)) {
        return next == u"عن" || next == u"الي";
    }
    if (CheckWords::standard().is(folded, CheckRole::Shows)) {
        return words.is(next, ReportingRole::Document) || words.is(next, ReportingRole::Informant);
    }
    if (hasRole(roles, ReportingRole::NoReport) || SubjectTrail::isNegatedOrSubordinate(cursor, word)) {
        return false;
    }
    if (hasRole(roles, ReportingRole::Participle)) {
        return true;
    }
    const bool weak = hasRole(roles, ReportingRole::WeakVerb);
    return (hasRole(roles, ReportingRole::Verb) || weak) && SubjectTrail::isVerb(cursor, word) && (!weak || leadsToReport(cursor, word));
}

/// Asks each sentence once.
class Sentences
{
public:
    explicit Sentences(const Article &article)
        : m_text(article)
        , m_sourced(m_text.sentences().size())
    {
    }

    bool nameSourceAt(qsizetype position)
    {
        const auto token = m_text.tokenAt(position);
        const auto index = token < qsizetype(m_text.tokens().size()) ? m_text.sentenceOf(token) : -1;
        if (index < 0) {
            return false;
        }
        auto &known = m_sourced[size_t(index)];
        if (!known) {
            const auto sentence = m_text.sentences()[size_t(index)];
            const TokenCursor cursor(m_text, sentence.begin(), sentence.end());
            known = false;
            for (auto word = sentence.begin(); word < sentence.end() && !*known; ++word) {
                known = givesToSource(cursor, word);
            }
        }
        return *known;
    }

private:
    TokenizedText m_text;
    std::vector<std::optional<bool>> m_sourced;
};

bool wantsSource(const Annotation &mark)
{
    const auto *figure = std::get_if<Figure>(&mark.value);
    return figure && figure->kind != FigureKind::Ordinal && mark.state != AnnotationState::Rejected;
}

/// What two marks have in common that state the same; empty where nothing is stated.
QString statedBy(const Annotation &mark)
{
    const auto &figure = std::get<Figure>(mark.value);
    const auto text = [](const std::optional<Decimal> &number) { return number ? number->toString() : QString(); };
    const auto numbers = u"%1/%2/%3"_s.arg(text(figure.number), text(figure.low), text(figure.high));
    return numbers == u"//" ? QString() : u"%1/%2/%3/%4"_s.arg(figureKindName(figure.kind), numbers, figure.unit, figure.per);
}

}

QHash<AnnotationId, FigureSource> sourcesOfFigures(const Document &document)
{
    QSet<AnnotationId> related;
    for (const auto &relation : document.relations()) {
        if (relation.type == u"source") {
            related.insert(relation.from);
        }
    }
    Sentences sentences(document.article());
    const auto sourceOf = [&](const Annotation &mark, qsizetype spokenUntil) {
        const auto &check = mark.verification;
        return related.contains(mark.id)                        ? FigureSource::Linked
            : mark.range.begin() < spokenUntil                  ? FigureSource::Spoken
            : !check.link.isEmpty() || !check.evidence.isEmpty() ? FigureSource::Noted
            : isDismissed(mark, noSourceCheck)                  ? FigureSource::NotNeeded
            : sentences.nameSourceAt(mark.range.begin())        ? FigureSource::Sentence
                                                                : FigureSource::None;
    };
    QHash<AnnotationId, FigureSource> sources;
    QSet<QString> sourced;
    qsizetype spokenUntil = 0; // end of the words of somebody that reach farthest
    const auto &marks = document.annotations();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto &mark = marks.at(i);
        const auto *quotation = std::get_if<QuotationValue>(&mark.value);
        if (quotation && mark.state != AnnotationState::Rejected && (!quotation->speaker.isEmpty() || quotation->speakerMark.isValid())) {
            spokenUntil = std::max(spokenUntil, mark.range.end());
        }
        if (wantsSource(mark)) {
            const auto source = sourceOf(mark, spokenUntil);
            sources.insert(mark.id, source);
            if (source != FigureSource::None) {
                sourced.insert(statedBy(mark));
            }
        }
    }
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        if (source.value() == FigureSource::None) {
            const auto stated = statedBy(*marks.find(source.key()));
            source.value() = !stated.isEmpty() && sourced.contains(stated) ? FigureSource::Elsewhere : FigureSource::None;
        }
    }
    return sources;
}

QList<AnnotationId> figuresWithoutSource(const Document &document)
{
    const auto sources = sourcesOfFigures(document);
    QList<AnnotationId> result;
    for (qsizetype i = 0; i < document.annotations().size(); ++i) {
        const auto id = document.annotations().at(i).id;
        if (sources.value(id, FigureSource::NotNeeded) == FigureSource::None) {
            result.append(id);
        }
    }
    return result;
}

}
