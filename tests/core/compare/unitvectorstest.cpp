// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

#include "core/compare/unitvectors.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class UnitVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectorsHaveTheirTermsInOrderAndTheLengthOne()
    {
        const DocumentBuilder first(u"افتتح الوزير المصنع. المصنع كبير والمصنع جديد.\n\n\nزار الوفد الميناء"_s);
        const DocumentBuilder second(u"الميناء بعيد"_s);
        const ComparedPair pair(first.document(), second.document());
        for (const Unit unit : {Unit::Block, Unit::Sentence}) {
            const UnitVectors vectors(pair.first(), pair, unit);
            QCOMPARE(vectors.size(), size_t(unit == Unit::Block ? pair.first().blockCount() : qsizetype(pair.first().sentences.size())));
            QVERIFY(vectors.usedCount() >= 2);
            size_t weights = 0;
            for (size_t i = 0; i < vectors.size(); ++i) {
                double squares = 0;
                for (const Weight &weight : vectors[i]) {
                    squares += weight.value * weight.value;
                }
                QVERIFY(vectors[i].empty() || std::abs(squares - 1) < 1e-9);
                QVERIFY(std::ranges::is_sorted(vectors[i], std::ranges::less_equal(), &Weight::term));
                weights += vectors[i].size();
            }
            QCOMPARE(weights, vectors.all().size());
        }
    }

    void likenessIsTheSumOfWhatBothHave()
    {
        const std::vector<Weight> one{{0, 0.6}, {2, 0.8}};
        const std::vector<Weight> other{{1, 0.6}, {2, 0.8}};
        const std::vector<Weight> strange{{1, 1.0}};
        SimilarityToOne similarity(3);
        similarity.setOne(4, one);
        QCOMPARE(similarity.one(), 4);
        QCOMPARE(similarity.of(one), 1.0);
        QCOMPARE(similarity.of(other), 0.64);
        QCOMPARE(similarity.of(strange), 0.0);
        similarity.setOne(5, strange);
        QCOMPARE(similarity.of(one), 0.0);
        QCOMPARE(similarity.of(other), 0.6);
    }

    void hashesTellVectorsApart()
    {
        const std::vector<Weight> one{{1, 0.6}, {2, 0.8}};
        const std::vector<Weight> same = one;
        const std::vector<Weight> exchanged{{1, 0.8}, {2, 0.6}};
        QCOMPARE(hashOf(one), hashOf(same));
        QVERIFY(hashOf(one) != hashOf(exchanged));
    }
};

QTEST_GUILESS_MAIN(UnitVectorsTest)
#include "unitvectorstest.moc"
