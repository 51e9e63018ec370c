// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/ordinalphrase.h"
#include "core/extract/figures/figurephrases.h"
#include "tests/support/sharedcases.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <map>

using namespace Hashiya;
using namespace Hashiya::Tests;
using namespace Qt::StringLiterals;

/// Numbers, money, measures and ordinals of the shared sets, each input read as one phrase.
///
/// How the sets' conventions meet ours:
/// - number_words, num2words, pyarabic: {"value": n}; num2words writes all decimals in hundredths, whatever the coin.
/// - duckling: "NumeralValue n", "OrdinalData n"; "simple UNIT n", "between UNIT (a, b)", "under UNIT n", "above UNIT n". Dollar, Cent and
///   the generic Pound are ours by ISO code (10 Cent = 0.10 USD; Pound: any code); masses in grams; Degree is any temperature. Its bounds
///   are our low and high or our modifiers. The cup is no unit of ours but a counted noun. What it says of the thing measured is not asked.
///   Inputs that it expects nothing of must not become a measure.
/// - nemo: the written form gives the value (both directions): separators by its own notation (7,99 is 7.99; 5,320 does not occur), f is °F.
///   The dollar sign of coins stands for the coin's own currency. Greetings hold no figure.
class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numberWords();
    void duckling();
    void spokenForms();
    void textToNumbers();

private:
    QString m_folder;
};

namespace {

constexpr double tolerance = 1e-5; ///< of quotients that do not end, relative

bool close(double a, double b)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

QString shown(const std::optional<Decimal> &value)
{
    return value ? value->toString() : u"nothing"_s;
}

QString shown(const std::optional<Figure> &figure)
{
    return figure ? u"%1 [%2, %3] %4 %5"_s.arg(shown(figure->number), shown(figure->low), shown(figure->high), figure->unit,
               modifierName(figure->modifier))
                  : u"nothing"_s;
}

/// The number of a figure of either kind.
std::optional<double> numberOf(const QString &input)
{
    const auto figure = readFigurePhrase(input);
    return figure && figure->number ? std::optional(figure->number->toDouble()) : std::nullopt;
}

double ducklingNumber(QString text)
{
    return text.remove(u'(').remove(u')').toDouble();
}

/// What duckling's unit is in ours: symbol and the factor from its unit to ours.
struct Mapped
{
    QStringList units; ///< any of them; empty for any at all
    double factor = 1;
};

Mapped mappedUnit(const QString &unit)
{
    static const QHash<QString, Mapped> units{{u"Dollar"_s, {{u"USD"_s}}}, {u"Cent"_s, {{u"USD"_s}, 0.01}}, {u"Pound"_s, {}},
        {u"Celsius"_s, {{u"°C"_s}}}, {u"Fahrenheit"_s, {{u"°F"_s}}}, {u"Degree"_s, {{u"°"_s, u"°C"_s, QString()}}},
        {u"Millilitre"_s, {{u"mL"_s}}}, {u"Litre"_s, {{u"L"_s}}}, {u"Gallon"_s, {{u"gal"_s}}}, {u"Hectolitre"_s, {{u"hL"_s}}},
        {u"Ounce"_s, {{u"oz"_s}}}, {u"Cup"_s, {}}};
    return units.value(unit, {{unit}});
}

bool hasUnit(const Figure &figure, const QString &unit, double expected)
{
    if (unit == u"Gram") {
        static const QHash<QString, double> grams{{u"g"_s, 1}, {u"kg"_s, 1000}, {u"mg"_s, 0.001}};
        return figure.number && close(figure.number->toDouble() * grams.value(figure.unit, 0), expected);
    }
    const Mapped mapped = mappedUnit(unit);
    return (mapped.units.isEmpty() || mapped.units.contains(figure.unit)) && figure.number
        && close(figure.number->toDouble(), expected * mapped.factor);
}

bool meetsDuckling(const std::optional<Figure> &figure, const QString &expected)
{
    static const QRegularExpression simple(u"^(simple|under|above) (\\w+) (\\(?-?[\\d.e]+\\)?)"_s);
    static const QRegularExpression between(u"^between (\\w+) \\(([\\d.]+), ([\\d.]+)\\)"_s);
    if (const auto match = between.match(expected); match.hasMatch()) {
        const Mapped unit = mappedUnit(match.captured(1));
        return figure && figure->low && figure->high && unit.units.contains(figure->unit)
            && close(figure->low->toDouble(), match.captured(2).toDouble()) && close(figure->high->toDouble(), match.captured(3).toDouble());
    }
    const auto match = simple.match(expected);
    if (!match.hasMatch() || !figure || !hasUnit(*figure, match.captured(2), ducklingNumber(match.captured(3)))) {
        return false;
    }
    const QString bound = match.captured(1);
    return bound == u"simple" || (bound == u"under" && figure->modifier == Modifier::Under)
        || (bound == u"above" && (figure->modifier == Modifier::Over || figure->modifier == Modifier::AtLeast));
}

/// The value of nemo's written form: "16 17/3", "7,99", "$0.95", "د.ك5", "%7".
std::optional<double> writtenValue(const QString &written)
{
    static const QRegularExpression mixed(u"^(?:(\\d+) )?(\\d+)/(\\d+)$"_s);
    if (const auto match = mixed.match(written); match.hasMatch()) {
        return match.captured(1).toDouble() + match.captured(2).toDouble() / match.captured(3).toDouble();
    }
    static const QRegularExpression number(u"\\d+(?:[.,]\\d+)?"_s);
    const auto match = number.match(written);
    return match.hasMatch() ? std::optional(match.captured().replace(u',', u'.').toDouble()) : std::nullopt;
}

}

void NumbersTest::initTestCase()
{
    const auto folder = sharedPath(u"data/figures"_s);
    if (!folder) {
        QSKIP("The shared sets of figures are not beside this tree");
    }
    m_folder = *folder + u'/';
}

void NumbersTest::numberWords()
{
    Tally tally(u"number words"_s);
    for (const QJsonObject &one : sharedCases(m_folder + u"number_words.jsonl"_s)) {
        const QString input = one.value(u"input").toString();
        const double expected = one.value(u"expected").toObject().value(u"value").toDouble();
        const auto got = readNumberPhrase(input);
        tally.count(got && close(got->toDouble(), expected), input, QString::number(expected), shown(got));
    }
    qInfo().noquote() << tally.summary();
    QVERIFY(tally.total() > 0);
    QVERIFY2(tally.rate() >= 0.99, qPrintable(tally.summary()));
}

void NumbersTest::duckling()
{
    std::map<QString, Tally> tallies;
    Tally together(u"duckling numbers, money, ordinals, quantity, volume, temperature"_s);
    for (const QJsonObject &one : sharedCases(m_folder + u"duckling.jsonl"_s)) {
        const QString kind = one.value(u"kind").toString();
        const QString input = one.value(u"input").toString();
        const QString expected = one.value(u"expected").toString();
        bool right = false;
        QString got;
        if (kind.startsWith(u"number")) {
            const auto value = readNumberPhrase(input);
            right = value && close(value->toDouble(), ducklingNumber(expected.section(u' ', 1)));
            got = shown(value);
        } else if (kind == u"ordinal") {
            const auto value = readOrdinalPhrase(input);
            right = value == expected.section(u' ', 1).toLongLong();
            got = value ? QString::number(*value) : u"nothing"_s;
        } else if (kind == u"money" || kind == u"quantity" || kind == u"volume" || kind == u"temperature") {
            const auto figure = readFigurePhrase(input);
            right = expected.isEmpty() ? !figure : meetsDuckling(figure, expected);
            got = shown(figure);
        } else {
            continue; // time and duration: timetest.cpp; telephone numbers are none of our marks
        }
        tallies.try_emplace(kind, u"duckling "_s + kind).first->second.count(right, input, expected, got);
        together.count(right);
    }
    for (const auto &[name, tally] : tallies) {
        qInfo().noquote() << tally.summary();
        QVERIFY2(tally.rate() >= 0.95, qPrintable(tally.summary()));
    }
    qInfo().noquote() << together.summary();
    QVERIFY(together.total() > 0);
    QVERIFY2(together.rate() >= 0.95, qPrintable(together.summary()));
}

void NumbersTest::spokenForms()
{
    Tally tally(u"nemo"_s);
    for (const QJsonObject &one : sharedCases(m_folder + u"nemo.jsonl"_s)) {
        const QString kind = one.value(u"kind").toString();
        const QString input = one.value(u"input").toString();
        const QString expected = one.value(u"expected").toString();
        if (kind == u"itn:whitelist") {
            const auto figure = readFigurePhrase(input);
            tally.count(!figure, input, u"nothing"_s, shown(figure));
            continue;
        }
        static const QRegularExpression digit(u"\\d"_s);
        const bool inputIsWritten = input.contains(digit); // some cases of the other direction are given the wrong way round
        const auto value = writtenValue(inputIsWritten ? input : expected);
        QVERIFY2(value, qPrintable(input));
        const QString spoken = inputIsWritten ? expected : input;
        const auto got = numberOf(spoken);
        tally.count(got && close(*got, *value), spoken, QString::number(*value), got ? QString::number(*got) : u"nothing"_s);
    }
    qInfo().noquote() << tally.summary();
    QVERIFY(tally.total() > 0);
    QVERIFY2(tally.rate() >= 0.85, qPrintable(tally.summary()));
}

void NumbersTest::textToNumbers()
{
    Tally tally(u"num2words and pyarabic"_s);
    for (const QString &file : {u"num2words.jsonl"_s, u"pyarabic.jsonl"_s}) {
        for (const QJsonObject &one : sharedCases(m_folder + file)) {
            const QString kind = one.value(u"kind").toString();
            const QString input = one.value(u"input").toString();
            if (kind == u"number_spans") {
                continue; // a sentence: its counts are the extractor's, measured on the annotated articles
            }
            const double expected = one.value(u"expected").toObject().value(u"value").toDouble();
            std::optional<double> got = numberOf(input);
            if (kind.startsWith(u"words:ordinal")) {
                const auto value = readOrdinalPhrase(input);
                got = value ? std::optional(double(*value)) : std::nullopt;
            }
            tally.count(got && close(*got, expected), input, QString::number(expected), got ? QString::number(*got) : u"nothing"_s);
        }
    }
    qInfo().noquote() << tally.summary();
    QVERIFY(tally.total() > 0);
    QVERIFY2(tally.rate() >= 0.85, qPrintable(tally.summary()));
}

QTEST_GUILESS_MAIN(NumbersTest)
#include "numberstest.moc"
