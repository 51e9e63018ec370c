// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/numbersteps.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Part of a number: how it is reckoned and what it gives.
struct Step
{
    QString text;
    Decimal value;
    bool compound = false; ///< a sum, which needs brackets before ×
    std::optional<NumberWord> share = {}; ///< where it is a share, which may not end as a decimal
};

/// Follows a number's tokens from scale to scale.
class Steps
{
public:
    Steps(const TokenizedText &text, const NumberReader &numbers, const NumberPhrase &number)
        : m_text(text)
        , m_numbers(numbers)
        , m_words(NumberWords::standard())
        , m_number(number)
    {
    }

    [[nodiscard]] QString read()
    {
        qsizetype begin = m_number.begin;
        for (qsizetype token = begin; token < m_number.end; ++token) {
            const auto word = wordAt(token);
            if (!word || !addScaled(*word, begin, token)) {
                continue;
            }
            begin = token + 1;
        }
        if (begin < m_number.end && !addRest(begin)) {
            return {};
        }
        return m_terms.isEmpty() || m_sum != m_number.value || m_operations == 0 ? QString() : m_terms.join(u" + "_s);
    }

private:
    [[nodiscard]] std::optional<FoundNumberWord> wordAt(qsizetype token) const
    {
        const Token &one = m_text.tokens()[size_t(token)];
        return one.kind == TokenKind::ArabicWord ? m_words.find(m_text.foldedOf(one)) : std::nullopt;
    }

    [[nodiscard]] bool isJoint(qsizetype token) const { return m_text.foldedOf(m_text.tokens()[size_t(token)]) == u"و"; }

    /// The scale of a word, 0 for others.
    [[nodiscard]] static qint64 scaleOf(const FoundNumberWord &found)
    {
        const NumberWord &word = found.word;
        const bool scale = word.kind == NumberWordKind::Scale || (word.kind == NumberWordKind::Plural && word.value >= 1000);
        return scale ? word.value : word.kind == NumberWordKind::Dual ? word.value / 2 : 0;
    }

    /// What stands in [begin, token) times the scale at `token`; false where that is no scale.
    bool addScaled(const FoundNumberWord &found, qsizetype begin, qsizetype token)
    {
        const qint64 scale = scaleOf(found);
        if (scale == 0) {
            return false;
        }
        const bool head = begin == token || (begin + 1 == token && isJoint(begin));
        Step times{.text = u"1"_s, .value = Decimal(1)};
        if (head && found.word.kind == NumberWordKind::Dual && !isAccusative(found, token)) {
            times = {.text = u"2"_s, .value = Decimal(2)};
        } else if (!head) {
            const auto group = groupOf(begin, token);
            if (!group) {
                return true; // the sum will not be the number's, and nothing is shown
            }
            times = *group;
        }
        const auto product = times.share ? std::optional(shareOf(*times.share, Decimal(scale))) : times.value.times(Decimal(scale));
        m_sum = product ? m_sum.plus(*product).value_or(m_sum) : m_sum;
        m_lastScale = scale;
        const QString shown = groupedDigits(Decimal(scale));
        if (times.value == Decimal(1)) {
            m_terms.append(shown);
        } else {
            m_terms.append((times.compound ? u'(' + times.text + u')' : times.text) + u" × "_s + shown);
            ++m_operations;
        }
        m_operations += m_terms.size() > 1 ? 1 : 0;
        return true;
    }

    /// مليونا, read as one million with tanwin: the number's own value tells.
    [[nodiscard]] bool isAccusative(const FoundNumberWord &found, qsizetype token) const
    {
        return token == m_number.begin && m_number.value < Decimal(found.word.value);
    }

    /// The rest behind the last scale: units of a number, or a share of that scale (ونصف).
    bool addRest(qsizetype begin)
    {
        const qsizetype first = isJoint(begin) ? begin + 1 : begin;
        const auto found = first < m_number.end ? wordAt(first) : std::nullopt;
        if (found && found->word.kind == NumberWordKind::Fraction) {
            const Decimal part = shareOf(found->word, Decimal(std::max<qint64>(m_lastScale, 1)));
            m_sum = m_sum.plus(part).value_or(m_sum);
            const QString share = u"%1/%2"_s.arg(found->word.value).arg(found->word.denominator);
            m_terms.append(m_lastScale > 1 ? share + u" × "_s + groupedDigits(Decimal(m_lastScale)) : share);
            ++m_operations;
            return true;
        }
        const auto group = groupOf(begin, m_number.end);
        if (!group) {
            return false;
        }
        m_sum = m_sum.plus(group->value).value_or(m_sum);
        m_operations += group->compound || !m_terms.isEmpty() ? 1 : 0;
        m_terms.append(group->text);
        return true;
    }

    /// A number below its scale, in [begin, end): a numeral, a word, a sum of words, or a share (نصف, ثلاثة أرباع).
    [[nodiscard]] std::optional<Step> groupOf(qsizetype begin, qsizetype end) const
    {
        begin += isJoint(begin) ? 1 : 0;
        if (begin >= end) {
            return std::nullopt;
        }
        if (const auto share = shareIn(begin, end)) {
            return share;
        }
        Step sum;
        QStringList texts;
        qsizetype from = begin;
        for (qsizetype token = begin + 1; token <= end; ++token) {
            const auto word = token < end ? wordAt(token) : std::nullopt;
            const bool joined = token == end || (word && word->conjunction) || (token < end && isJoint(token));
            if (!joined) {
                continue;
            }
            const auto part = partIn(from, token);
            if (!part) {
                return std::nullopt;
            }
            sum.value = sum.value.plus(part->value).value_or(sum.value);
            texts.append(part->text);
            from = token < end && isJoint(token) ? token + 1 : token;
            token = from;
        }
        sum.compound = texts.size() > 1;
        sum.text = texts.join(u" + "_s);
        return sum;
    }

    /// One member of a sum.
    [[nodiscard]] std::optional<Step> partIn(qsizetype begin, qsizetype end) const
    {
        if (const auto share = shareIn(begin, end)) {
            return share;
        }
        const auto number = m_numbers.at(begin, end);
        return number && number->end == end ? std::optional(Step{.text = groupedDigits(number->value), .value = number->value}) : std::nullopt;
    }

    [[nodiscard]] std::optional<Step> shareIn(qsizetype begin, qsizetype end) const
    {
        const auto last = wordAt(end - 1);
        if (!last || (last->word.kind != NumberWordKind::Fraction && last->word.kind != NumberWordKind::Fractions)) {
            return std::nullopt;
        }
        const bool single = last->word.kind == NumberWordKind::Fraction;
        const auto count = !single && end - begin == 2 ? m_numbers.at(begin, end - 1) : std::nullopt;
        if (single ? end - begin != 1 : !count || !count->value.isInteger()) {
            return std::nullopt;
        }
        const NumberWord share{NumberWordKind::Fraction, single ? last->word.value : count->value.toString().toLongLong(), last->word.denominator};
        return Step{.text = u"%1/%2"_s.arg(share.value).arg(share.denominator), .value = shareOf(share, Decimal(1)), .share = share};
    }

    const TokenizedText &m_text;
    const NumberReader &m_numbers;
    const NumberWords &m_words;
    const NumberPhrase &m_number;
    QStringList m_terms;
    Decimal m_sum;
    qint64 m_lastScale = 1;
    int m_operations = 0;
};

}

QString groupedDigits(const Decimal &value)
{
    QString digits = value.toString();
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype first = value.isNegative() ? 1 : 0;
    for (qsizetype at = (point < 0 ? digits.size() : point) - 3; at > first; at -= 3) {
        digits.insert(at, u',');
    }
    return digits;
}

QString numberSteps(const TokenizedText &text, const NumberReader &numbers, const NumberPhrase &number)
{
    return number.end - number.begin == 1 && number.digits ? QString() : Steps(text, numbers, number).read();
}

QString reckoned(const QString &steps, const Decimal &value)
{
    return steps.isEmpty() ? QString() : steps + u" = "_s + groupedDigits(value);
}

}
