// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchquery.h"

#include "core/arabic/folding.h"
#include "core/search/searchterms.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

enum class Key { Type, Value, Unit, Name, Is, Date, Source, Author, Title, Tag, Folder };

/// Names of the keys, folded weakly.
constexpr std::array<std::pair<QStringView, Key>, 27> keys{{{u"type", Key::Type}, {u"نوع", Key::Type}, {u"value", Key::Value}, {u"قيمه", Key::Value},
    {u"unit", Key::Unit}, {u"currency", Key::Unit}, {u"وحده", Key::Unit}, {u"عمله", Key::Unit}, {u"name", Key::Name}, {u"mentions", Key::Name},
    {u"اسم", Key::Name}, {u"يذكر", Key::Name}, {u"is", Key::Is}, {u"حاله", Key::Is}, {u"date", Key::Date}, {u"تاريخ", Key::Date}, {u"source", Key::Source},
    {u"مصدر", Key::Source}, {u"author", Key::Author}, {u"كاتب", Key::Author}, {u"title", Key::Title}, {u"عنوان", Key::Title}, {u"tag", Key::Tag},
    {u"وسم", Key::Tag}, {u"folder", Key::Folder}, {u"مجلد", Key::Folder}, {u"ملف", Key::Folder}}};

struct State
{
    QStringView name; ///< folded weakly
    std::optional<AnnotationState> state;
    std::optional<VerificationStatus> verification;
};
constexpr std::array<State, 12> states{{{u"unreviewed", AnnotationState::Suggested, {}}, {u"غير_مراجع", AnnotationState::Suggested, {}},
    {u"confirmed", AnnotationState::Confirmed, {}}, {u"موكد", AnnotationState::Confirmed, {}}, {u"rejected", AnnotationState::Rejected, {}},
    {u"مرفوض", AnnotationState::Rejected, {}}, {u"disputed", {}, VerificationStatus::Disputed}, {u"مختلف_فيه", {}, VerificationStatus::Disputed},
    {u"wrong", {}, VerificationStatus::Wrong}, {u"خاطي", {}, VerificationStatus::Wrong}, {u"true", {}, VerificationStatus::Confirmed},
    {u"صحيح", {}, VerificationStatus::Confirmed}}};

/// Words behind a number that multiply it, folded weakly.
constexpr std::array<std::pair<QStringView, double>, 16> scales{{{u"k", 1e3}, {u"thousand", 1e3}, {u"الف", 1e3}, {u"m", 1e6}, {u"mn", 1e6}, {u"million", 1e6},
    {u"مليون", 1e6}, {u"b", 1e9}, {u"bn", 1e9}, {u"billion", 1e9}, {u"مليار", 1e9}, {u"بليون", 1e9}, {u"t", 1e12}, {u"tn", 1e12}, {u"trillion", 1e12},
    {u"تريليون", 1e12}}};

QString folded(QStringView text)
{
    return fold(text, FoldStrength::Weak);
}

/// One term as written: [+-] [key] [operator] value.
struct Term
{
    QString sign; ///< "+", "-" or empty
    QString key; ///< folded; empty for none
    QString comparison; ///< ":", ">", ">=", "<", "<="; empty for none
    QString value;
    bool quoted = false;
    QString written;
};

QList<Term> termsOf(QStringView text)
{
    static const QRegularExpression pattern(
        uR"re(([+-]?)(?:([\p{L}\p{M}_]+)(?=[:<>=]))?(:|>=|<=|>|<|=)?(?:["“«]([^"”»]*)(?:["”»]|$)(\*?)|([^\s"“«]+)))re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression alone(uR"re(([+-]?)([\p{L}\p{M}_]+)?(:|>=|<=|>|<|=)(?=\s|$))re"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<Term> terms;
    const auto written = text.toString();
    qsizetype position = 0;
    while (position < written.size()) {
        if (written.at(position).isSpace()) {
            ++position;
            continue;
        }
        auto match = alone.match(written, position, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const bool empty = match.hasMatch();
        if (!empty) {
            match = pattern.match(written, position, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        }
        if (!match.hasMatch() || match.capturedLength() == 0) {
            ++position;
            continue;
        }
        const bool quoted = !empty && match.capturedStart(4) >= 0;
        const auto comparison = match.captured(3) == u'=' ? u":"_s : match.captured(3);
        terms.append({match.captured(1), folded(match.captured(2)), comparison,
            empty ? QString() : quoted ? match.captured(4) + match.captured(5) : match.captured(6), quoted, match.captured(0)});
        position = match.capturedEnd();
    }
    return terms;
}

std::optional<double> numberOf(const QString &value)
{
    static const QRegularExpression pattern(u"^(-?[0-9]+(?:\\.[0-9]+)?(?:e[0-9]{1,2})?) ?(\\p{L}+|%)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(folded(value).remove(u',').simplified());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto word = match.captured(2);
    const auto scale = std::ranges::find(scales, QStringView(word), &std::pair<QStringView, double>::first);
    if (!word.isEmpty() && word != u"%" && scale == scales.end()) {
        return std::nullopt;
    }
    return match.captured(1).toDouble() * (scale == scales.end() ? 1 : scale->second);
}

struct Days
{
    QDate first;
    QDate last;
};

/// "2025", "2025-09", "2025-09-14", with - or /.
std::optional<Days> daysOf(const QString &value)
{
    static const QRegularExpression pattern(u"^([0-9]{4})(?:[-/]([0-9]{1,2})(?:[-/]([0-9]{1,2}))?)?$"_s);
    const auto match = pattern.match(folded(value));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).isEmpty() ? 0 : match.captured(2).toInt();
    const int day = match.captured(3).isEmpty() ? 0 : match.captured(3).toInt();
    const QDate first(year, month > 0 ? month : 1, day > 0 ? day : 1);
    if (!first.isValid() || (match.hasCaptured(2) && month == 0) || (match.hasCaptured(3) && day == 0)) {
        return std::nullopt;
    }
    return Days{first, day > 0 ? first : month > 0 ? QDate(year, month, first.daysInMonth()) : QDate(year, 12, 31)};
}

/// Sets the ends of an interval from a comparison with something that itself has a first and a last.
template <typename End>
void bound(QStringView comparison, const End &first, const End &last, const End &before, const End &after, End &low, End &high)
{
    if (comparison == u">") {
        low = after;
    } else if (comparison == u">=") {
        low = first;
    } else if (comparison == u"<") {
        high = before;
    } else if (comparison == u"<=") {
        high = last;
    } else {
        low = first;
        high = last;
    }
}

/// The two sides of "a..b"; the same twice where there are no dots.
std::pair<QString, QString> sidesOf(const QString &value)
{
    const auto dots = value.indexOf(u".."_s);
    return dots < 0 ? std::pair(value, value) : std::pair(value.first(dots), value.sliced(dots + 2));
}

SearchWords wordsOf(const QString &value, bool excluded = false)
{
    const bool prefix = value.endsWith(u'*');
    return {searchWordsOf(prefix ? QStringView(value).chopped(1) : QStringView(value)), prefix, excluded};
}

class Parser
{
public:
    explicit Parser(const Tagset &tagset)
        : m_tagset(tagset)
    {
    }

    std::expected<SearchQuery, SearchFault> parse(QStringView text)
    {
        for (const auto &term : termsOf(text)) {
            if (const auto fault = take(term)) {
                return std::unexpected(SearchFault{*fault, term.written});
            }
        }
        return m_query;
    }

private:
    using Fault = SearchFault::Kind;

    std::optional<Fault> take(const Term &term)
    {
        if (term.key.isEmpty() && term.comparison.isEmpty()) {
            takeWords(term);
            return std::nullopt;
        }
        m_sideBySide = false;
        m_nameMayFollow = false;
        if (searchWordsOf(term.value).isEmpty()) {
            return Fault::NoValue;
        }
        const auto key = std::ranges::find(keys, QStringView(term.key), &std::pair<QStringView, Key>::first);
        if (key == keys.end()) {
            if (!term.key.isEmpty() && term.comparison != u":") {
                // type>value, as in money>1e9
                const auto fault = takeType(term.key);
                return fault ? Fault::UnknownKey : takeValue(term);
            }
            return term.key.isEmpty() ? takeValue(term) : std::optional(Fault::UnknownKey);
        }
        return takeKey(key->second, term);
    }

    std::optional<Fault> takeKey(Key key, const Term &term)
    {
        switch (key) {
        case Key::Type:
            return takeType(folded(term.value));
        case Key::Value:
            return takeValue(term);
        case Key::Unit:
            condition().unit = folded(term.value);
            return std::nullopt;
        case Key::Name:
            newCondition().name = wordsOf(term.value);
            return std::nullopt;
        case Key::Is:
            return takeState(folded(term.value));
        case Key::Date:
            return takeDate(term);
        case Key::Source:
            m_query.source = wordsOf(term.value);
            return std::nullopt;
        case Key::Author:
            m_query.author = wordsOf(term.value);
            return std::nullopt;
        case Key::Title:
            m_query.title = wordsOf(term.value);
            return std::nullopt;
        case Key::Tag:
            m_query.tags.append(folded(term.value).simplified());
            return std::nullopt;
        case Key::Folder:
            m_query.folder = folded(term.value).simplified();
            return std::nullopt;
        }
        Q_UNREACHABLE_RETURN(std::nullopt);
    }

    void takeWords(const Term &term)
    {
        auto words = wordsOf(term.value, term.sign == u"-");
        if (words.words.isEmpty()) {
            return;
        }
        if (term.quoted && term.sign.isEmpty() && m_nameMayFollow) {
            m_query.marks.last().name = words;
            m_nameMayFollow = false;
            return;
        }
        m_nameMayFollow = false;
        const bool alone = term.quoted || !term.sign.isEmpty();
        if (!alone && m_sideBySide) {
            m_query.words.last().words += words.words;
            m_query.words.last().prefix = words.prefix;
        } else {
            m_query.words.append(words);
        }
        m_sideBySide = !alone && !words.prefix;
    }

    MarkCondition &newCondition()
    {
        m_query.marks.append(MarkCondition());
        m_hasCondition = true;
        return m_query.marks.last();
    }
    MarkCondition &condition() { return m_hasCondition ? m_query.marks.last() : newCondition(); }

    std::optional<Fault> takeType(QString name)
    {
        name.replace(u'_', u' ');
        QStringList types;
        for (const auto &type : m_tagset.types()) {
            if (folded(type.key) == name || folded(type.nameArabic) == name || folded(type.nameEnglish) == name || familyName(type.family) == name) {
                types.append(type.key);
            }
        }
        if (types.isEmpty()) {
            return Fault::UnknownType;
        }
        newCondition().types = types;
        m_nameMayFollow = true;
        return std::nullopt;
    }

    [[nodiscard]] bool isOfTime(const MarkCondition &condition) const
    {
        return !condition.types.isEmpty()
            && std::ranges::all_of(condition.types, [this](const QString &key) { return m_tagset.type(key)->family == TypeFamily::Time; });
    }

    std::optional<Fault> takeValue(const Term &term)
    {
        if (!m_hasCondition) {
            takeType(u"figure"_s); // a number without a type is any figure's
        }
        m_nameMayFollow = false; // after a value words are words
        auto &mark = condition();
        const auto [left, right] = sidesOf(term.value);
        if (isOfTime(mark)) {
            const auto from = daysOf(left);
            const auto to = daysOf(right);
            if (!from || !to) {
                return Fault::NoDate;
            }
            const auto first = double(from->first.toJulianDay());
            const auto last = double(to->last.toJulianDay());
            bound(term.comparison, first, last, first - 1, last + 1, mark.low, mark.high);
            return std::nullopt;
        }
        const auto from = numberOf(left);
        const auto to = numberOf(right);
        if (!from || !to) {
            return Fault::NoNumber;
        }
        constexpr auto infinity = std::numeric_limits<double>::infinity();
        bound(term.comparison, *from, *to, std::nextafter(*from, -infinity), std::nextafter(*to, infinity), mark.low, mark.high);
        return std::nullopt;
    }

    std::optional<Fault> takeState(const QString &name)
    {
        const auto state = std::ranges::find(states, QStringView(QString(name).replace(u' ', u'_')), &State::name);
        if (state == states.end()) {
            return Fault::UnknownState;
        }
        auto &mark = condition();
        mark.state = state->state ? state->state : mark.state;
        mark.verification = state->verification ? state->verification : mark.verification;
        return std::nullopt;
    }

    std::optional<Fault> takeDate(const Term &term)
    {
        const auto [left, right] = sidesOf(term.value);
        const auto from = daysOf(left);
        const auto to = daysOf(right);
        if (!from || !to) {
            return Fault::NoDate;
        }
        bound(term.comparison, from->first, to->last, from->first.addDays(-1), to->last.addDays(1), m_query.from, m_query.to);
        return std::nullopt;
    }

    const Tagset &m_tagset;
    SearchQuery m_query;
    bool m_hasCondition = false; ///< value, unit and state belong to the last condition
    bool m_nameMayFollow = false; ///< a type stands right before
    bool m_sideBySide = false; ///< a plain word stands right before
};

}

bool MarkCondition::hasValue() const
{
    return low != -std::numeric_limits<double>::infinity() || high != std::numeric_limits<double>::infinity();
}

bool SearchQuery::isPlain() const
{
    SearchQuery alone;
    alone.words = words;
    return words.size() == 1 && !words.constFirst().prefix && !words.constFirst().excluded && *this == alone;
}

std::expected<SearchQuery, SearchFault> parseSearchQuery(QStringView text, const Tagset &tagset)
{
    return Parser(tagset).parse(text);
}

QStringList searchWordsOf(QStringView text)
{
    QStringList words;
    for (const auto &term : searchTerms(text)) {
        words.append(term.word);
    }
    return words;
}

}
