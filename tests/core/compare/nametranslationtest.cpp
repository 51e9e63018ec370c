// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/namekeys.h"
#include "core/compare/nametranslation.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class NameTranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTranslatedNames_data()
    {
        QTest::addColumn<QString>("arabic");
        QTest::addColumn<QString>("latin");
        QTest::addColumn<bool>("same");
        const auto row = [](const QString &arabic, const QString &latin, bool same) { QTest::addRow("%s", qPrintable(latin)) << arabic << latin << same; };
        row(u"كنيسة أورموند"_s, u"Ormond Church"_s, true);
        row(u"جامعة تيسيم"_s, u"University of Tessim"_s, true);
        row(u"المحكمة العليا"_s, u"Supreme Court"_s, true);
        row(u"المركز الوطني للعلوم"_s, u"National Science Centre"_s, true);
        row(u"وزارة التعليم والصحة"_s, u"Ministry of Health and Education"_s, true);
        row(u"كنيسة أورموند"_s, u"Tessim Church"_s, false);
        row(u"كنيسة أورموند"_s, u"Ormond Street"_s, false);
        row(u"المحكمة"_s, u"Court"_s, false);
        row(u"المحكمة العليا"_s, u"Court"_s, false);
        row(u"أورموند"_s, u"Ormond"_s, false); // nothing is translated
    }
    void knowsTranslatedNames()
    {
        QFETCH(QString, arabic);
        QFETCH(QString, latin);
        QFETCH(bool, same);
        QCOMPARE(isTranslation(nameKey(arabic), nameKey(latin)), same);
    }
    void translationsShareAKey()
    {
        QCOMPARE(translationKeys(nameKey(u"كنيسة أورموند"_s)), QStringList({u"كنيسه"_s}));
        QCOMPARE(translationKeys(u"ormond church"_s), QStringList({u"كنيسه"_s}));
        QCOMPARE(translationKeys(u"ormond"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(NameTranslationTest)
#include "nametranslationtest.moc"
