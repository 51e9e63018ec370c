// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWidgetsTheColoursOfThePage_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << int(ThemeChoice::Light) << false;
        QTest::newRow("dark") << int(ThemeChoice::Dark) << true;
    }
    void givesWidgetsTheColoursOfThePage()
    {
        QFETCH(int, choice);
        QFETCH(bool, dark);
        Appearance appearance;
        QSignalSpy changed(&appearance, &Appearance::themeChanged);
        appearance.setChoice(ThemeChoice(choice));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(appearance.theme().isDark(), dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), appearance.theme().page());
        QCOMPARE(QApplication::palette().color(QPalette::Text), appearance.theme().text());
    }

    void keepsWordsReadable_data() { givesWidgetsTheColoursOfThePage_data(); }
    void keepsWordsReadable()
    {
        QFETCH(bool, dark);
        const auto palette = paletteFor(dark ? ReaderTheme::dark() : ReaderTheme::light());
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[]{{QPalette::Text, QPalette::Base}, {QPalette::WindowText, QPalette::Window},
            {QPalette::ButtonText, QPalette::Button}, {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::PlaceholderText, QPalette::Base}, {QPalette::Link, QPalette::Base}};
        for (const auto &[ink, paper] : pairs) {
            const auto contrast = contrastRatio(palette.color(ink), palette.color(paper));
            QVERIFY2(contrast >= 4.5, qPrintable(u"role %1: %2"_s.arg(int(ink)).arg(contrast)));
        }
    }

    void readsItsOwnNames()
    {
        for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
            QCOMPARE(themeChoiceFromName(themeChoiceName(choice)), choice);
        }
        QVERIFY(!themeChoiceFromName(u"pink"));
    }
};

QTEST_MAIN(AppearanceTest)
#include "appearancetest.moc"
