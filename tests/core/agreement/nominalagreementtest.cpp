// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/nominalagreement.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace Hashiya;

namespace {

/// Labels as letters; '-' for a unit that the annotator left out.
std::vector<int> labels(const char *letters)
{
    std::vector<int> numbers;
    for (; *letters; ++letters) {
        numbers.push_back(*letters == '-' ? -1 : *letters);
    }
    return numbers;
}

}

class NominalAgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd edition (2003), table 18.1: two raters, 100 subjects, three diagnoses;
    /// kappa = 0.68.
    void kappaIsThatOfTheDiagnosesOfFleiss()
    {
        const int table[3][3]{{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};
        std::vector<int> first;
        std::vector<int> second;
        for (int i = 0; i < 3; ++i) {
            for (int j = 0; j < 3; ++j) {
                first.insert(first.end(), table[i][j], i);
                second.insert(second.end(), table[i][j], j);
            }
        }
        QCOMPARE(first.size(), 100U);
        const auto kappa = cohenKappa(first, second);
        QVERIFY(kappa);
        QCOMPARE(std::round(*kappa * 100) / 100, 0.68);
        QCOMPARE(*kappa, 0.23 / 0.34); // observed 0.89, by chance 0.66
    }

    /// K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), part A: Meg and Owen, ten articles, two values; alpha = 0.095.
    void alphaIsThatOfMegAndOwen()
    {
        const auto alpha = nominalAlpha(labels("babbbbbbab"), labels("aaabbabbbb"));
        QVERIFY(alpha);
        QCOMPARE(std::round(*alpha * 1000) / 1000, 0.095);
    }

    /// The same, part B: Ben and Gerry, twelve articles, five kinds; alpha = 0.692.
    void alphaIsThatOfBenAndGerry()
    {
        const auto alpha = nominalAlpha(labels("aabbdcccedda"), labels("babbbccceddd"));
        QVERIFY(alpha);
        QCOMPARE(std::round(*alpha * 1000) / 1000, 0.692);
    }

    void isOneWhereAllAgreeAndBelowZeroWhereNoneDoes()
    {
        QCOMPARE(cohenKappa(labels("abca"), labels("abca")), 1.0);
        QCOMPARE(nominalAlpha(labels("abca"), labels("abca")), 1.0);
        QVERIFY(*cohenKappa(labels("abab"), labels("baba")) < 0);
        QVERIFY(*nominalAlpha(labels("abab"), labels("baba")) < 0);
    }

    void leavesOutUnitsOfOneAnnotator()
    {
        QCOMPARE(nominalAlpha(labels("ab-caa"), labels("abbc-a")), nominalAlpha(labels("abca"), labels("abca")));
        QVERIFY(!nominalAlpha(labels("a-"), labels("-b")));
    }

    void hasNothingToSayOfOneLabelOrNone()
    {
        QVERIFY(!cohenKappa(labels(""), labels("")));
        QVERIFY(!cohenKappa(labels("aaa"), labels("aaa")));
        QVERIFY(!nominalAlpha(labels("aaa"), labels("aaa")));
    }
};

QTEST_GUILESS_MAIN(NominalAgreementTest)
#include "nominalagreementtest.moc"
