// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include "core/extract/entities/listrule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class ListRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesHaveTheTypeOfTheirHead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("joined by و") << u"تبيع العلامات التجارية مثل زرقاوندا وغورفانتا وتلفانتا"_s
                                     << QStringList{u"product: زرقاوندا"_s, u"product: غورفانتا"_s, u"product: تلفانتا"_s};
        QTest::newRow("an adjective between") << u"في متاجر كبيرة منها غورفانتا اليوم"_s << QStringList{u"organization: غورفانتا"_s};
        QTest::newRow("commas") << u"من مدن مثل غورفانتا، تلفانتا، زرقاوندا"_s
                                << QStringList{u"place: غورفانتا"_s, u"place: تلفانتا"_s, u"place: زرقاوندا"_s};
        QTest::newRow("Latin") << u"على تطبيقات مثل Bluebird فقط"_s << QStringList{u"product: Bluebird"_s};
        QTest::newRow("ordinary words") << u"في متاجر مثل هذه"_s << QStringList{};
        QTest::newRow("without a head") << u"أشياء مثل زرقاوندا"_s << QStringList{};
    }
    void examplesHaveTheTypeOfTheirHead()
    {
        QFETCH(QString, text);
        QTEST(shown(proposed(ListRule(ListRule::Kind::Examples), paragraph(text)), text), "names");
    }

    void whatIsJoinedToANameHasItsType()
    {
        const QString text = u"تنافست زرقاوندا وغورفانتا وسلفانتا أمس"_s;
        Suggestion known;
        known.type = u"organization"_s;
        known.range = TextRange(text.indexOf(u"زرقاوندا"), text.indexOf(u"زرقاوندا") + 8);
        QCOMPARE(shown(proposed(ListRule(ListRule::Kind::Joined), paragraph(text), {known}), text),
            (QStringList{u"organization: زرقاوندا"_s, u"organization: غورفانتا"_s, u"organization: سلفانتا"_s}));
    }

    void whatFollowsASinglePlaceIsNotJoined()
    {
        const QString text = u"سافر إلى زرقاوندا وغورفانتا أمس"_s;
        Suggestion known;
        known.type = u"place"_s;
        known.range = TextRange(text.indexOf(u"زرقاوندا"), text.indexOf(u"زرقاوندا") + 8);
        QCOMPARE(proposed(ListRule(ListRule::Kind::Joined), paragraph(text), {known}).size(), size_t(1));
    }

    void deedsAndVerbsAreNotMembers()
    {
        const QString text = u"أعلنت زرقاوندا وتضطلع وإيواء وحركوا"_s;
        Suggestion known;
        known.type = u"organization"_s;
        known.range = TextRange(text.indexOf(u"زرقاوندا"), text.indexOf(u"زرقاوندا") + 8);
        QCOMPARE(proposed(ListRule(ListRule::Kind::Joined), paragraph(text), {known}).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(ListRuleTest)
#include "listruletest.moc"
