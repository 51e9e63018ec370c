// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/slices.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class SlicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsShortBlocksWhole();
    void splitsHugeLineAtSpacesWithoutChangingOffsets();
    void neverSplitsGraphemeWhereThereIsNoSpace_data();
    void neverSplitsGraphemeWhereThereIsNoSpace();
    void findsSliceOfEveryPosition();
};

void SlicesTest::keepsShortBlocksWhole()
{
    const Article article(u"عنوان\nفقرة أولى قصيرة.\nفقرة ثانية قصيرة."_s, {});
    const auto slices = slicesOf(article);
    QCOMPARE(slices.size(), static_cast<size_t>(article.blocks().size()));
    for (size_t i = 0; i < slices.size(); ++i) {
        QCOMPARE(slices[i], (Slice{article.blocks()[static_cast<qsizetype>(i)].range, static_cast<qsizetype>(i), true, true}));
    }
}

void SlicesTest::splitsHugeLineAtSpacesWithoutChangingOffsets()
{
    const QString line = u"كلمة وأخرى ثم "_s.repeated(20'000);
    const Article article(line, {}, {{BlockKind::Paragraph, {0, line.size()}}});
    const auto slices = slicesOf(article);
    QVERIFY(slices.size() >= static_cast<size_t>(line.size() / greatestSlice));
    qsizetype end = 0;
    for (const auto &slice : slices) {
        QCOMPARE(slice.range.begin(), end);
        QVERIFY(slice.range.length() <= greatestSlice);
        QVERIFY(!slice.range.isEmpty());
        QVERIFY(slice.closesBlock || line[slice.range.end() - 1] == u' ');
        QCOMPARE(slice.opensBlock, slice.range.begin() == 0);
        QCOMPARE(slice.closesBlock, slice.range.end() == line.size());
        end = slice.range.end();
    }
    QCOMPARE(end, line.size());
}

void SlicesTest::neverSplitsGraphemeWhereThereIsNoSpace_data()
{
    QTest::addColumn<QString>("grapheme");
    QTest::newRow("letter with vocalisation") << u"بّْ"_s;
    QTest::newRow("surrogate pair") << u"😀"_s;
    QTest::newRow("joined emoji") << u"👩\u200D🚀"_s;
}

void SlicesTest::neverSplitsGraphemeWhereThereIsNoSpace()
{
    QFETCH(QString, grapheme);
    const QString line = grapheme.repeated(200);
    const Article article(line, {}, {{BlockKind::Paragraph, {0, line.size()}}});
    for (const auto &slice : slicesOf(article, 100)) {
        QCOMPARE(slice.range.begin() % grapheme.size(), 0);
        QCOMPARE(slice.range.end() % grapheme.size(), 0);
    }
}

void SlicesTest::findsSliceOfEveryPosition()
{
    const QString text = u"عنوان هنا\n\n\nفقرة أولى طويلة بعض الشيء.\nفقرة."_s;
    const Article article(text, {});
    const auto slices = slicesOf(article, 12);
    for (qsizetype position = 0; position <= text.size(); ++position) {
        const auto found = sliceAt(slices, position);
        QVERIFY(0 <= found && found < static_cast<qsizetype>(slices.size()));
        for (size_t i = 0; i < slices.size(); ++i) {
            if (slices[i].range.contains(position)) {
                QCOMPARE(found, static_cast<qsizetype>(i));
            }
        }
    }
    QCOMPARE(sliceAt({}, 3), -1);
}

QTEST_GUILESS_MAIN(SlicesTest)
#include "slicestest.moc"
