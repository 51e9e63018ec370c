// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include "core/annotation/tagsetchecks.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPageAndTextFromSyntaxTheme();
    void fallsBackToLightForUnknownName();
    void reckonsContrastAsWcagDoes();
    void keepsTextReadableOnEveryTint_data();
    void keepsTextReadableOnEveryTint();
    void keepsFaintTextReadable();
    void standsInForMissingColours();
    void agreesWithTheChecksOfATagset();
};

void ThemeTest::takesPageAndTextFromSyntaxTheme()
{
    for (const auto &theme : {ReaderTheme::light(), ReaderTheme::dark()}) {
        const auto syntax = syntaxRepository().theme(theme.syntaxThemeName());
        QVERIFY(syntax.isValid());
        QCOMPARE(theme.page().rgb(), syntax.editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
        QCOMPARE(theme.text().rgb(), syntax.textColor(KSyntaxHighlighting::Theme::Normal));
    }
    QVERIFY(!ReaderTheme::light().isDark());
    QVERIFY(ReaderTheme::dark().isDark());
    QCOMPARE(ReaderTheme(), ReaderTheme::light());
}

void ThemeTest::fallsBackToLightForUnknownName()
{
    const auto theme = ReaderTheme::named(u"no such theme"_s);
    QVERIFY(!theme.isDark());
    QVERIFY(contrastRatio(theme.page(), theme.text()) >= 7);
}

void ThemeTest::reckonsContrastAsWcagDoes()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // #767676 is the darkest grey's neighbour known to pass 4.5 on white; #777777 fails.
    QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void ThemeTest::keepsTextReadableOnEveryTint_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::keepsTextReadableOnEveryTint()
{
    QFETCH(bool, dark);
    const auto theme = dark ? ReaderTheme::dark() : ReaderTheme::light();
    QVERIFY(!Tagset::standard().types().isEmpty());
    for (const auto &type : Tagset::standard().types()) {
        for (const auto &tint : {theme.tint(type), theme.faintTint(type), theme.strongTint(type)}) {
            QVERIFY2(contrastRatio(theme.text(), tint) >= 4.5, qPrintable(type.key));
        }
        QVERIFY2(contrastRatio(theme.ink(type), theme.page()) >= 3, qPrintable(type.key));
        QVERIFY2(theme.tint(type) != theme.page(), qPrintable(type.key));
    }
    QVERIFY(contrastRatio(theme.text(), theme.selection()) >= 4.5);
}

void ThemeTest::keepsFaintTextReadable()
{
    for (const auto &theme : {ReaderTheme::light(), ReaderTheme::dark()}) {
        QVERIFY(contrastRatio(theme.faint(), theme.page()) >= 4.5);
        QVERIFY(contrastRatio(theme.faint(), theme.page()) < contrastRatio(theme.text(), theme.page()));
    }
}

void ThemeTest::standsInForMissingColours()
{
    const AnnotationType bare;
    const auto theme = ReaderTheme::dark();
    QVERIFY(theme.tint(bare).isValid());
    QVERIFY(contrastRatio(theme.text(), theme.tint(bare)) >= 4.5);
    QVERIFY(contrastRatio(theme.ink(bare), theme.page()) >= 3);
}

void ThemeTest::agreesWithTheChecksOfATagset()
{
    const auto rgb = [](const QColor &color) { return Rgb{color.red(), color.green(), color.blue()}; };
    QCOMPARE(rgb(ReaderTheme::light().page()), lightPage.page);
    QCOMPARE(rgb(ReaderTheme::light().text()), lightPage.text);
    QCOMPARE(rgb(ReaderTheme::dark().page()), darkPage.page);
    QCOMPARE(rgb(ReaderTheme::dark().text()), darkPage.text);
    for (const auto &type : Tagset::standard().types()) {
        const QColor ink(type.inkLight);
        QVERIFY(std::abs(contrastRatio(ink, ReaderTheme::light().page()) - contrastRatio(*rgbFromName(type.inkLight), lightPage.page)) < 1e-3);
    }
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
