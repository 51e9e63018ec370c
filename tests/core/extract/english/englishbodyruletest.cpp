// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishbodyrule.h"
#include "englishnamemarks.h"

#include <QTest>

using namespace Hashiya;
using namespace Hashiya::Tests;
using namespace Qt::StringLiterals;

class EnglishBodyRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBodiesPlacesAndEvents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *claim, const QString &text, const QStringList &expected) { QTest::newRow(claim) << text << expected; };
        row("by the last word", u"He gave it to the Ormond Children Trust today."_s, {u"organization [Ormond Children Trust] capitals"_s});
        row("by the first word", u"She taught at the University of Tessim for years."_s, {u"organization [University of Tessim] capitals"_s});
        row("with what is joined", u"The Ministry of Fisheries and Rural Affairs said no."_s, {u"organization [Ministry of Fisheries] capitals"_s});
        row("streets and lakes", u"They left Ormond Street for Lake Tessim."_s, {u"place [Ormond Street] capitals"_s, u"place [Lake Tessim] capitals"_s});
        row("events", u"He won the Tessim Cup again."_s, {u"event [Tessim Cup] capitals"_s});
        row("a place before the one that it lies in", u"He was born in Tessim, Ohio."_s, {u"place [Tessim] in-place"_s});
        row("with the short form in brackets", u"The Ormond Fisheries Board (OFB) said no."_s, {u"organization [Ormond Fisheries Board] capitals"_s, u"organization [OFB] alias"_s});
        row("no single words", u"The University and the Bank said no."_s, {});
        row("no women", u"It was Helena Park who left."_s, {});
        row("not in headlines", u"Ormond Children Trust Wants More Bread Today"_s, {});
    }
    void findsBodiesPlacesAndEvents()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(englishMarks(text, addBodies), expected);
    }
    void takesWhatStandsBehindInForAPlace()
    {
        QCOMPARE(englishMarks(u"She lives in Tessim near Ormond Vale with him."_s, addUnknownPlaces), QStringList({u"place [Tessim] inside"_s, u"place [Ormond Vale] inside"_s}));
        QCOMPARE(englishMarks(u"In English and in Helena, in May, in NHS, they trust."_s, addUnknownPlaces), QStringList());
    }
};

QTEST_GUILESS_MAIN(EnglishBodyRuleTest)
#include "englishbodyruletest.moc"
