// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/checkcollector.h"

#include "core/annotation/dismissal.h"
#include "core/extract/pipeline.h"
#include "tests/ui/testdocument.h"

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CheckCollectorTest : public QObject
{
    Q_OBJECT

    static Document read(const QString &text)
    {
        Document document(Article(text, {}), Tagset::standard());
        const auto done = document.apply(Pipeline::standard().update(document));
        Q_ASSERT(done);
        return document;
    }

private Q_SLOTS:
    void gathersWhatEachCheckAsks()
    {
        auto document = read(u"حادث على الطريق\nأصيب 10 أشخاص بينهم 12 طفلا.\n"_s);
        CheckCollector collector;
        collector.add({1}, document, {});
        const auto groups = collector.groups();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).topic, CheckTopic::Figures);
        QCOMPARE(groups.at(0).arithmetic, u"12 > 10"_s);
        QCOMPARE(groups.at(0).places.size(), 2);
        QCOMPARE(groups.at(1).topic, CheckTopic::Sources);
        QCOMPARE(groups.at(1).types, QStringList({u"count"_s}));
        QCOMPARE(groups.at(1).places.at(0).before, u"أصيب "_s);
        QVERIFY(groups.at(1).places.at(0).rightToLeft);

        for (const auto &place : groups.at(0).places) {
            QVERIFY(document.apply(ChangeAnnotation{withDismissal(*document.annotations().find(place.mark), groups.at(0).check)}));
        }
        CheckCollector again;
        again.add({1}, document, {});
        QCOMPARE(again.groups().size(), 1);
    }

    void namesTheOtherArticles()
    {
        TestDocument first(u"زار عمان"_s);
        first.mark(u"عمان", u"place"_s);
        TestDocument second(u"وفي عمان"_s);
        CheckCollector collector;
        collector.add({1}, *first, {});
        collector.add({2}, *second, u"خبر ثان"_s);
        const auto groups = collector.groups();
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.at(0).topic, CheckTopic::SometimesMarked);
        QCOMPARE(groups.at(0).check, u"sometimes_marked"_s);
        QCOMPARE(groups.at(0).places.size(), 2);
        QCOMPARE(groups.at(0).places.at(0).title, QString());
        QCOMPARE(groups.at(0).places.at(1).title, u"خبر ثان"_s);
        QVERIFY(!groups.at(0).places.at(1).mark.isValid());
    }
};

QTEST_GUILESS_MAIN(CheckCollectorTest)
#include "checkcollectortest.moc"
