// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/namekeys.h"
#include "core/compare/transliteration.h"
#include "tests/support/sharedcases.h"

#include <QFile>
#include <QHash>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Hashiya;
using namespace Hashiya::Tests;
using namespace Qt::StringLiterals;

/// Names of persons and places in both scripts, from a list that was aligned by machine (so some of its pairs are none): how many pairs sound alike, and how
/// many that were shuffled do. A line is a number and a name; equal numbers belong together.
class TransliterationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsNamesOfBothScripts_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<double>("leastFound");
        QTest::addColumn<double>("mostWrong");
        QTest::newRow("persons") << u"Pers"_s << 0.5 << 0.05;
        QTest::newRow("places") << u"Loc"_s << 0.2 << 0.05;
    }
    void hearsNamesOfBothScripts();
};

namespace {

/// Titles, which are translated: names with one are left out.
const QStringList titles{u"سيد"_s, u"سيده"_s, u"دكتور"_s, u"رييس"_s, u"mr"_s, u"ms"_s, u"mrs"_s, u"dr"_s, u"president"_s};

QHash<int, QString> namesOf(const QString &path)
{
    QHash<int, QString> names;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QString key = nameKey(line.section(u' ', 1).trimmed());
            const QString first = key.section(u' ', 0, 0);
            names.insert(line.section(u' ', 0, 0).toInt(), titles.contains(first) ? QString() : key);
        }
    }
    return names;
}

bool haveCommonKey(const QString &a, const QString &b)
{
    const QStringList keys = soundKeys(a);
    return std::ranges::any_of(soundKeys(b), [&](const QString &key) { return keys.contains(key); });
}

}

void TransliterationTest::hearsNamesOfBothScripts()
{
    QFETCH(QString, list);
    QFETCH(double, leastFound);
    QFETCH(double, mostWrong);
    const auto folder = sharedPath(u"data/lexicons"_s);
    if (!folder) {
        QSKIP("The shared lists of names are not beside this tree");
    }
    const auto arabic = namesOf(*folder + u"/hkiri_"_s + list + u".ar.txt"_s);
    const auto latin = namesOf(*folder + u"/hkiri_"_s + list + u".en.txt"_s);
    std::vector<std::pair<QString, QString>> pairs;
    for (const auto &[number, name] : arabic.asKeyValueRange()) {
        if (latin.contains(number) && !latin.value(number).isEmpty() && !name.isEmpty()) {
            pairs.emplace_back(name, latin.value(number));
        }
    }
    std::ranges::sort(pairs);
    std::mt19937 random(20260901); // the seed of the draw
    std::ranges::shuffle(pairs, random);
    pairs.resize(std::min<size_t>(pairs.size(), 2000));
    int found = 0;
    int alike = 0;
    int wrong = 0;
    for (size_t i = 0; i < pairs.size(); ++i) {
        const bool sounds = soundLikeness(pairs[i].first, pairs[i].second).isAlike();
        alike += sounds ? 1 : 0;
        found += sounds && haveCommonKey(pairs[i].first, pairs[i].second) ? 1 : 0;
        const QString &other = pairs[(i + 1) % pairs.size()].second;
        const bool mistaken = other != pairs[i].second && soundLikeness(pairs[i].first, other).isAlike();
        wrong += mistaken ? 1 : 0;
        if (qEnvironmentVariableIsSet("HASHIYA_SHOW_MISSES") && (!sounds || mistaken)) {
            qInfo().noquote() << (mistaken ? "wrong" : "missed") << pairs[i].first << (mistaken ? other : pairs[i].second);
        }
    }
    const double total = double(pairs.size());
    const QString summary = u"%1: of %2 pairs %3 sound alike, %4 of them with a common key; of as many shuffled ones %5"_s.arg(list).arg(pairs.size()).arg(alike).arg(found).arg(wrong);
    qInfo().noquote() << summary;
    QVERIFY(!pairs.empty());
    QVERIFY2(found >= leastFound * total && wrong <= mostWrong * total, qPrintable(summary));
}

QTEST_GUILESS_MAIN(TransliterationTest)
#include "transliterationtest.moc"
