// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/keymap.h"

#include "core/annotation/tagset.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class KeymapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameKeyOnBothLayouts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QChar>("letter");
        QTest::newRow("latin") << u"p"_s << QChar(u'P');
        QTest::newRow("latin with shift") << u"P"_s << QChar(u'P');
        QTest::newRow("ha is P") << u"ح"_s << QChar(u'P');
        QTest::newRow("kha is O") << u"خ"_s << QChar(u'O');
        QTest::newRow("mim is L") << u"م"_s << QChar(u'L');
        QTest::newRow("ta marbuta is M") << u"ة"_s << QChar(u'M');
        QTest::newRow("lam alef as two letters is B") << u"لا"_s << QChar(u'B');
        QTest::newRow("lam alef as one ligature is B") << u"\uFEFB"_s << QChar(u'B');
        QTest::newRow("alef with hamza is Shift+H") << u"أ"_s << QChar(u'H');
        QTest::newRow("a digit is no letter") << u"7"_s << QChar();
        QTest::newRow("an Arabic digit is no letter") << u"٧"_s << QChar();
        QTest::newRow("dal is on a key without letter") << u"د"_s << QChar();
        QTest::newRow("nothing typed") << QString() << QChar();
        QTest::newRow("Cyrillic") << u"п"_s << QChar();
    }
    void readsTheSameKeyOnBothLayouts()
    {
        QFETCH(QString, typed);
        QFETCH(QChar, letter);
        QCOMPARE(physicalLetter(typed), letter);
    }

    void coversEveryLetterWithAnotherArabicKey()
    {
        QSet<QString> arabic;
        for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
            const auto typed = arabicOnKey(letter);
            QVERIFY2(!typed.isEmpty(), qPrintable(QString(QChar(letter))));
            QCOMPARE(physicalLetter(typed), QChar(letter));
            arabic.insert(typed);
        }
        QCOMPARE(arabic.size(), 26);
    }

    void reachesEveryShortcutOfTheTagset()
    {
        QVERIFY(!Tagset::standard().types().isEmpty());
        for (const auto &type : Tagset::standard().types()) {
            QVERIFY2(!type.shortcut.isNull(), qPrintable(type.key));
            QCOMPARE(Tagset::standard().typeForShortcut(physicalLetter(arabicOnKey(type.shortcut)))->key, type.key);
        }
    }
};

QTEST_GUILESS_MAIN(KeymapTest)
#include "keymaptest.moc"
