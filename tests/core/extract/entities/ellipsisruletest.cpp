// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class EllipsisRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNounIsSharedByTwoPlaces()
    {
        const auto text = paragraph(u"حدود كوريا الشمالية والجنوبية مغلقة"_s);
        const auto found = namesIn(text);
        QCOMPARE(shown(found, text.text()), (QStringList{u"place: كوريا الشمالية"_s, u"place: الجنوبية"_s}));
        QCOMPARE(found[1].attributes.value(u"norm").toString(), u"كوريا الجنوبية"_s);
        QCOMPARE(found[1].entityKey, u"place:south-korea"_s);
    }

    void compassWordsAloneAreNothing() { QCOMPARE(namesShown(u"الواجهة الشمالية والجنوبية"_s), QStringList{}); }
};

QTEST_GUILESS_MAIN(EllipsisRuleTest)
#include "ellipsisruletest.moc"
