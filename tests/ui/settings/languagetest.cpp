// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/language.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsDirectionAndNumbersWithTheLanguage()
    {
        Language language;
        language.set(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        QCOMPARE(QLocale().toString(1234567), u"1,234,567"_s); // Latin digits, as in the figures beside the text
        language.set(u"en"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void tellsOnlyOfAChange()
    {
        Language language;
        language.set(u"en"_s);
        QSignalSpy changed(&language, &Language::changed);
        language.set(u"en"_s);
        QCOMPARE(changed.size(), 0);
        language.set(u"ar"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(language.code(), u"ar"_s);
    }

    void saysWhatItSaidInTheOtherLanguage()
    {
        const auto undo = [] { return QCoreApplication::translate("Hashiya::WindowActions", "Undo"); };
        Language language;
        language.set(u"en"_s);
        QCOMPARE(language.inOther(undo()), u"تراجع"_s);
        QCOMPARE(language.inOther(u"nobody said this"_s), QString());
        language.set(u"ar"_s);
        QCOMPARE(undo(), u"تراجع"_s);
        QCOMPARE(language.inOther(undo()), u"Undo"_s);
    }

    void takesTheSystemsLanguageForAnUnknownOne()
    {
        Language language;
        language.set(u"xx"_s);
        QCOMPARE(language.code(), QLocale::system().language() == QLocale::Arabic ? u"ar"_s : u"en"_s);
    }
};

QTEST_MAIN(LanguageTest)
#include "languagetest.moc"
