// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/lexicon/lexiconfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class LexiconFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllFields()
    {
        const auto entries = readLexicon(u"# note\n\nplace:x\tplace\tأ\tA\tب|ج\tcontext exact\n", u"x"_s);
        QVERIFY(entries.has_value());
        QCOMPARE(entries->size(), 1);
        const LexiconEntry expected{.key = u"place:x"_s,
            .type = u"place"_s,
            .arabic = u"أ"_s,
            .latin = u"A"_s,
            .forms = {u"ب"_s, u"ج"_s},
            .flags = {.context = true, .exact = true}};
        QCOMPARE(entries->front(), expected);
    }

    void lastFieldsMayBeAbsent()
    {
        const auto entries = readLexicon(u"k\tperson\tس", u"x"_s);
        QVERIFY(entries.has_value());
        QCOMPARE(entries->front().arabic, u"س"_s);
        QVERIFY(entries->front().forms.isEmpty());
    }

    void saysWhichLineIsWrong_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("too few fields") << u"k\tperson"_s;
        QTest::newRow("no name") << u"k\tperson\t\t"_s;
        QTest::newRow("unknown flag") << u"k\tperson\tس\t\t\tsometimes"_s;
    }
    void saysWhichLineIsWrong()
    {
        QFETCH(QString, line);
        const auto entries = readLexicon(u"k\tperson\tس\n"_s + line, u"file"_s);
        QVERIFY(!entries.has_value());
        QCOMPARE(entries.error().code, ErrorCode::InvalidField);
        QCOMPARE(entries.error().subject, u"file"_s);
        QCOMPARE(entries.error().position, std::optional<qint64>(2));
    }
};

QTEST_GUILESS_MAIN(LexiconFileTest)
#include "lexiconfiletest.moc"
