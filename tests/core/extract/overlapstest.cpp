// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/overlaps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

Suggestion proposal(const QString &type, qsizetype begin, qsizetype end, double confidence = 0.5)
{
    Suggestion suggestion;
    suggestion.type = type;
    suggestion.range = TextRange(begin, end);
    suggestion.confidence = confidence;
    return suggestion;
}

QStringList resolved(std::vector<Suggestion> proposals)
{
    QStringList out;
    for (const Suggestion &suggestion : resolveOverlaps(std::move(proposals))) {
        out.append(u"%1 %2-%3"_s.arg(suggestion.type).arg(suggestion.range.begin()).arg(suggestion.range.end()));
    }
    return out;
}

}

class OverlapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organizationAndPlaceLiveInARole()
    {
        QCOMPARE(resolved({proposal(u"place"_s, 4, 8), proposal(u"role"_s, 0, 8)}), (QStringList{u"role 0-8"_s, u"place 4-8"_s}));
        QCOMPARE(resolved({proposal(u"person"_s, 4, 8), proposal(u"role"_s, 0, 8)}), QStringList{u"role 0-8"_s});
    }

    void everythingButAQuotationLivesInAQuotation()
    {
        QCOMPARE(resolved({proposal(u"quote"_s, 0, 20), proposal(u"role"_s, 2, 9), proposal(u"organization"_s, 5, 9),
                     proposal(u"money"_s, 12, 16)}),
            (QStringList{u"quote 0-20"_s, u"role 2-9"_s, u"organization 5-9"_s, u"money 12-16"_s}));
        QCOMPARE(resolved({proposal(u"quote"_s, 0, 20), proposal(u"quote"_s, 3, 9)}), QStringList{u"quote 0-20"_s});
    }

    void aStatementHoldsAllAndGivesWayToAll()
    {
        QCOMPARE(resolved({proposal(u"statement"_s, 0, 20), proposal(u"quote"_s, 2, 9), proposal(u"money"_s, 12, 16)}),
            (QStringList{u"statement 0-20"_s, u"quote 2-9"_s, u"money 12-16"_s}));
        QCOMPARE(resolved({proposal(u"statement"_s, 0, 20), proposal(u"date"_s, 18, 24)}), QStringList{u"date 18-24"_s});
        QCOMPARE(resolved({proposal(u"statement"_s, 4, 20), proposal(u"quote"_s, 0, 30)}), QStringList{u"quote 0-30"_s});
    }

    void theLongerWins()
    {
        QCOMPARE(resolved({proposal(u"person"_s, 0, 5, 0.9), proposal(u"date"_s, 0, 9)}), QStringList{u"date 0-9"_s});
        QCOMPARE(resolved({proposal(u"date"_s, 8, 12), proposal(u"event"_s, 0, 12)}), QStringList{u"event 0-12"_s});
    }

    void ofEquallyLongTheFigureThenTheSurerThenTheEarlierWins()
    {
        QCOMPARE(resolved({proposal(u"place"_s, 0, 5, 0.9), proposal(u"count"_s, 0, 5)}), QStringList{u"count 0-5"_s});
        QCOMPARE(resolved({proposal(u"place"_s, 0, 5, 0.4), proposal(u"person"_s, 0, 5, 0.6)}), QStringList{u"person 0-5"_s});
        QCOMPARE(resolved({proposal(u"product"_s, 0, 5), proposal(u"organization"_s, 0, 5)}), QStringList{u"product 0-5"_s});
    }

    void crossingProposalsNeverStayTogether()
    {
        QCOMPARE(resolved({proposal(u"quote"_s, 0, 10), proposal(u"place"_s, 8, 12)}), QStringList{u"quote 0-10"_s});
    }

    void aLoserMakesRoomForOthers()
    {
        // The middle one loses to the long one, so that the last one stays.
        QCOMPARE(resolved({proposal(u"place"_s, 0, 10), proposal(u"person"_s, 8, 14), proposal(u"group"_s, 12, 15)}),
            (QStringList{u"place 0-10"_s, u"group 12-15"_s}));
    }

    void touchingProposalsDoNotOverlap()
    {
        QCOMPARE(resolved({proposal(u"place"_s, 5, 9), proposal(u"person"_s, 0, 5)}), (QStringList{u"person 0-5"_s, u"place 5-9"_s}));
    }
};

QTEST_GUILESS_MAIN(OverlapsTest)
#include "overlapstest.moc"
