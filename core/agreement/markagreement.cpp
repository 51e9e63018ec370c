// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/markagreement.h"

#include "core/agreement/nominalagreement.h"
#include "core/agreement/unitizingalpha.h"
#include "core/arabic/tokens.h"
#include "core/base/enumnames.h"
#include "core/base/numbering.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

using Marks = std::vector<const Annotation *>;

/// In reading order, longer ones first.
Marks marksOf(const Document &document)
{
    Marks marks;
    for (qsizetype i = 0; i < document.annotations().size(); ++i) {
        const auto &mark = document.annotations().at(i);
        if (mark.state != AnnotationState::Rejected && !document.article().isFurniture(mark.range.begin())) {
            marks.push_back(&mark);
        }
    }
    std::ranges::sort(marks, {}, [](const Annotation *mark) { return std::tuple(mark->range.begin(), -mark->range.end(), mark->type, mark->id); });
    return marks;
}

QString nameMeant(const Document &document, const Annotation &mark)
{
    const auto *entity = document.entity(mark.entity);
    return entity ? entity->type + u'\n' + entity->name : QString();
}

/// A value with ids that mean something in one document only taken out of it.
Value withoutIds(Value value)
{
    if (auto *quotation = std::get_if<QuotationValue>(&value)) {
        quotation->speakerMark = {};
    }
    return value;
}

/// Where the mark of a quotation's speaker stands; empty where there is none.
TextRange speakerOf(const Document &document, const Annotation &mark)
{
    const auto *quotation = std::get_if<QuotationValue>(&mark.value);
    const auto *speaker = quotation ? document.annotations().find(quotation->speakerMark) : nullptr;
    return speaker ? speaker->range : TextRange();
}

bool saySame(const Document &first, const Annotation &one, const Document &second, const Annotation &other)
{
    return withoutIds(one.value) == withoutIds(other.value) && speakerOf(first, one) == speakerOf(second, other) && one.attributes == other.attributes
        && nameMeant(first, one) == nameMeant(second, other);
}

/// Pairs marks off: each step pairs what the steps before left over.
class Pairing
{
public:
    Pairing(const Document &first, const Document &second)
        : m_firstDocument(first)
        , m_secondDocument(second)
        , m_first(marksOf(first))
        , m_second(marksOf(second))
    {
        pairSame();
        pairOverlapping();
        pairOtherType();
    }

    [[nodiscard]] const Marks &first() const { return m_first; }
    [[nodiscard]] const Marks &second() const { return m_second; }

    [[nodiscard]] QList<MarkRow> rows() const
    {
        QList<std::pair<TextRange, MarkRow>> rows;
        for (const auto *mark : m_first) {
            rows.append({mark->range, m_rows.value(mark->id, {MarkMatch::Missing, mark->id, {}})});
        }
        for (const auto *mark : m_second) {
            if (!m_taken.contains(mark->id)) {
                rows.append({mark->range, {MarkMatch::Spurious, {}, mark->id}});
            }
        }
        std::ranges::stable_sort(rows, {}, [](const auto &row) { return row.first; });
        QList<MarkRow> sorted;
        for (const auto &row : std::as_const(rows)) {
            sorted.append(row.second);
        }
        return sorted;
    }

private:
    [[nodiscard]] bool isFree(const Annotation &first, const Annotation &second) const { return !m_rows.contains(first.id) && !m_taken.contains(second.id); }
    void pair(const Annotation &first, const Annotation &second, MarkMatch match)
    {
        m_rows.insert(first.id, {match, first.id, second.id});
        m_taken.insert(second.id);
    }
    void pairSame()
    {
        std::map<std::tuple<qsizetype, qsizetype, QString>, QList<const Annotation *>> byPlace;
        for (const auto *mark : m_second) {
            byPlace[{mark->range.begin(), mark->range.end(), mark->type}].append(mark);
        }
        for (const auto *mark : m_first) {
            auto &others = byPlace[{mark->range.begin(), mark->range.end(), mark->type}];
            if (!others.isEmpty()) {
                const auto &other = *others.takeFirst();
                const bool same = saySame(m_firstDocument, *mark, m_secondDocument, other);
                pair(*mark, other, same ? MarkMatch::Correct : MarkMatch::OtherValue);
            }
        }
    }
    /// Those that share the most first.
    void pairOverlapping()
    {
        std::vector<std::tuple<double, const Annotation *, const Annotation *>> candidates;
        forEachOverlap([&](const Annotation &one, const Annotation &other) {
            if (one.type == other.type && isFree(one, other)) {
                const auto common = double(one.range.intersected(other.range).length());
                candidates.emplace_back(common / (double(one.range.length() + other.range.length()) - common), &one, &other);
            }
        });
        std::ranges::stable_sort(candidates, std::greater(), [](const auto &candidate) { return std::get<0>(candidate); });
        for (const auto &[share, one, other] : candidates) {
            if (isFree(*one, *other)) {
                pair(*one, *other, MarkMatch::Partial);
            }
        }
    }
    void pairOtherType()
    {
        forEachOverlap([&](const Annotation &one, const Annotation &other) {
            if (one.range == other.range && isFree(one, other)) {
                pair(one, other, MarkMatch::OtherType);
            }
        });
    }
    /// Calls for all pairs of marks that share text, in reading order.
    template <typename Call>
    void forEachOverlap(Call call) const
    {
        std::size_t from = 0;
        qsizetype longest = 0;
        for (const auto *mark : m_second) {
            longest = std::max(longest, mark->range.length());
        }
        for (const auto *one : m_first) {
            while (from < m_second.size() && m_second[from]->range.begin() + longest <= one->range.begin()) {
                ++from;
            }
            for (auto i = from; i < m_second.size() && m_second[i]->range.begin() < one->range.end(); ++i) {
                if (one->range.overlaps(m_second[i]->range)) {
                    call(*one, *m_second[i]);
                }
            }
        }
    }

    const Document &m_firstDocument;
    const Document &m_secondDocument;
    Marks m_first;
    Marks m_second;
    QHash<AnnotationId, MarkRow> m_rows; ///< by the first's mark
    QSet<AnnotationId> m_taken; ///< the second's
};

/// Tokens outside furniture, and what an annotator's marks say of them.
class TokenLabels
{
public:
    explicit TokenLabels(const Article &article)
    {
        const TokenizedText text(article);
        for (const auto &token : text.tokens()) {
            if (!article.isFurniture(token.range.begin())) {
                m_tokens.push_back(token.range);
            }
        }
    }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_tokens.size()); }

    /// A number for the set of types over each token, the same for the same set.
    [[nodiscard]] std::vector<int> labels(const Marks &marks)
    {
        std::vector<QStringList> types(m_tokens.size());
        for (const auto *mark : marks) {
            const auto [begin, end] = tokensOf(mark->range);
            for (auto i = begin; i < end; ++i) {
                if (!types[i].contains(mark->type)) {
                    types[i].append(mark->type);
                }
            }
        }
        std::vector<int> labels;
        for (auto &set : types) {
            set.sort();
            labels.push_back(numberOf(set.join(u'\n')));
        }
        return labels;
    }

    /// The marks as units of tokens; those of one type that meet are one.
    [[nodiscard]] QList<Unit> units(const Marks &marks)
    {
        QHash<int, QList<Unit>> byType;
        for (const auto *mark : marks) {
            const auto [begin, end] = tokensOf(mark->range);
            const auto type = numberOf(mark->type);
            auto &units = byType[type];
            if (begin == end) {
                continue;
            }
            if (!units.isEmpty() && qsizetype(begin) < units.constLast().begin + units.constLast().length) {
                units.last().length = std::max(units.constLast().length, qsizetype(end) - units.constLast().begin);
            } else {
                units.append({qsizetype(begin), qsizetype(end - begin), type});
            }
        }
        QList<Unit> all;
        for (const auto &units : std::as_const(byType)) {
            all += units;
        }
        return all;
    }

private:
    [[nodiscard]] std::pair<std::size_t, std::size_t> tokensOf(TextRange range) const
    {
        const auto first = std::ranges::partition_point(m_tokens, [&](TextRange token) { return token.end() <= range.begin(); });
        const auto last = std::ranges::partition_point(m_tokens, [&](TextRange token) { return token.begin() < range.end(); });
        return {std::size_t(first - m_tokens.begin()), std::size_t(std::max(first, last) - m_tokens.begin())};
    }
    [[nodiscard]] int numberOf(const QString &label) { return int(m_numbers.of(label)); }

    std::vector<TextRange> m_tokens;
    Numbering m_numbers;
};

}

qsizetype MarkAgreement::count(MarkMatch match) const
{
    return std::ranges::count(rows, match, &MarkRow::match);
}

double MarkAgreement::strictF1() const
{
    return first + second == 0 ? 1 : 2 * double(count(MarkMatch::Correct) + count(MarkMatch::OtherValue)) / double(first + second);
}

double MarkAgreement::lenientF1() const
{
    return first + second == 0
        ? 1
        : 2 * double(count(MarkMatch::Correct) + count(MarkMatch::OtherValue) + count(MarkMatch::Partial)) / double(first + second);
}

MarkAgreement markAgreement(const Document &first, const Document &second)
{
    Q_ASSERT(first.article().text() == second.article().text());
    const Pairing pairing(first, second);
    MarkAgreement agreement;
    agreement.rows = pairing.rows();
    agreement.first = qsizetype(pairing.first().size());
    agreement.second = qsizetype(pairing.second().size());
    TokenLabels tokens(first.article());
    agreement.tokens = tokens.size();
    const auto firstLabels = tokens.labels(pairing.first());
    const auto secondLabels = tokens.labels(pairing.second());
    agreement.kappa = cohenKappa(firstLabels, secondLabels);
    agreement.alpha = nominalAlpha(firstLabels, secondLabels);
    agreement.unitizingAlpha = unitizingAlpha({tokens.units(pairing.first()), tokens.units(pairing.second())}, tokens.size());
    return agreement;
}

QString markMatchName(MarkMatch match)
{
    static constexpr EnumNames<MarkMatch, allMarkMatches.size()> names{{{MarkMatch::Correct, u"correct"}, {MarkMatch::OtherValue, u"other_value"}, {MarkMatch::Partial, u"partial"},
        {MarkMatch::OtherType, u"other_type"}, {MarkMatch::Missing, u"missing"}, {MarkMatch::Spurious, u"spurious"}}};
    return names.name(match);
}

}
