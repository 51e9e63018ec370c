// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/pairscore.h"

#include <algorithm>

namespace Hashiya {

namespace {

double share(qsizetype part, qsizetype whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

bool meets(const QList<AnnotationId> &mentions, const Document &document, const QList<TextRange> &places)
{
    return std::ranges::any_of(mentions, [&](AnnotationId id) {
        const TextRange range = document.annotations().find(id)->range;
        return std::ranges::any_of(places, [&](TextRange place) { return place.overlaps(range); });
    });
}

bool pairsQuantities(const Finding &finding, const Document &first)
{
    if (finding.first.isEmpty() || finding.second.isEmpty()) {
        return false;
    }
    const Value &value = first.annotations().find(finding.first.first())->value;
    return finding.kind == FindingKind::Figure || std::holds_alternative<DurationValue>(value);
}

class Scorer
{
public:
    Scorer(const QList<JudgedQuantity> &judged, const Document &first, const Document &second)
        : m_judged(judged)
        , m_first(first)
        , m_second(second)
        , m_found(judged.size(), false)
    {
    }

    ScoredPair run(const QList<Finding> &findings)
    {
        for (qsizetype i = 0; i < findings.size(); ++i) {
            if (pairsQuantities(findings[i], m_first)) {
                count(findings[i], i);
            }
        }
        for (qsizetype i = 0; i < m_judged.size(); ++i) {
            if (m_judged[i].verdicts.isEmpty()) {
                continue;
            }
            ++m_result.score.judged;
            m_result.score.found += m_found[i] ? 1 : 0;
            if (!m_found[i]) {
                m_result.mistakes.append({PairMistakeKind::Missed, i, -1});
            }
        }
        return std::move(m_result);
    }

private:
    struct Match
    {
        qsizetype quantity = -1;
        bool doubtful = false;
    };

    /// The quantity of a pair: one that is not found yet before others.
    Match match(const Finding &finding) const
    {
        Match best;
        for (qsizetype i = 0; i < m_judged.size(); ++i) {
            if (!meets(finding.first, m_first, m_judged[i].first) || !meets(finding.second, m_second, m_judged[i].second)) {
                continue;
            }
            if (m_judged[i].verdicts.isEmpty()) {
                best.doubtful = true;
            } else if (best.quantity < 0 || (m_found[best.quantity] && !m_found[i])) {
                best.quantity = i;
            }
        }
        return best;
    }

    void count(const Finding &finding, qsizetype place)
    {
        const auto [quantity, doubtful] = match(finding);
        if (quantity < 0 && doubtful) {
            return;
        }
        const bool right = quantity >= 0;
        const auto said = right ? m_judged[quantity].verdicts : QList<Verdict>();
        const bool conflict = finding.verdict == Verdict::Conflict;
        PairScore &score = m_result.score;
        ++score.reported;
        score.conflicts += conflict ? 1 : 0;
        score.conflictsReal += conflict && said.contains(Verdict::Conflict) ? 1 : 0;
        if (!right) {
            m_result.mistakes.append({PairMistakeKind::WrongPair, -1, place});
            return;
        }
        ++score.right;
        m_found[quantity] = true;
        if (said.contains(finding.verdict)) {
            ++score.verdictsRight;
        } else {
            m_result.mistakes.append({PairMistakeKind::WrongVerdict, quantity, place});
        }
    }

    const QList<JudgedQuantity> &m_judged;
    const Document &m_first;
    const Document &m_second;
    QList<bool> m_found;
    ScoredPair m_result;
};

}

double PairScore::precision() const
{
    return share(right, reported);
}

double PairScore::recall() const
{
    return share(found, judged);
}

double PairScore::f1() const
{
    const double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
}

double PairScore::verdictAccuracy() const
{
    return share(verdictsRight, right);
}

double PairScore::conflictPrecision() const
{
    return share(conflictsReal, conflicts);
}

PairScore &PairScore::operator+=(const PairScore &other)
{
    judged += other.judged;
    found += other.found;
    reported += other.reported;
    right += other.right;
    verdictsRight += other.verdictsRight;
    conflicts += other.conflicts;
    conflictsReal += other.conflictsReal;
    return *this;
}

ScoredPair scorePairs(const QList<JudgedQuantity> &judged, const Comparison &comparison, const Document &first, const Document &second)
{
    return Scorer(judged, first, second).run(comparison.findings);
}

}
