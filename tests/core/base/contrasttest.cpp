// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/contrast.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsColoursByNameAndNothingElse()
    {
        QCOMPARE(rgbFromName(u"#2a7FdF"), (Rgb{0x2a, 0x7f, 0xdf}));
        QCOMPARE(rgbName({0x0a, 0x7f, 0xdf}), u"#0a7fdf"_s);
        for (const auto *wrong : {u"", u"#fff", u"2a7fdf1", u"#2a7fdg", u"#٢a7fdf", u"blue"}) {
            QVERIFY(!rgbFromName(QStringView(wrong)));
        }
    }

    void ratiosAreThoseOfTheStandard()
    {
        QCOMPARE(contrastRatio(Rgb{0, 0, 0}, Rgb{255, 255, 255}), 21.0);
        QCOMPARE(contrastRatio(Rgb{9, 9, 9}, Rgb{9, 9, 9}), 1.0);
        QCOMPARE_LT(std::abs(contrastRatio(Rgb{0x77, 0x77, 0x77}, Rgb{255, 255, 255}) - 4.478), 0.001);
        QCOMPARE(contrastRatio(Rgb{1, 2, 3}, Rgb{200, 100, 50}), contrastRatio(Rgb{200, 100, 50}, Rgb{1, 2, 3}));
    }

    void whatIsEnoughStaysAsItIs()
    {
        const Rgb blue{0x20, 0x7f, 0xdf};
        QCOMPARE(movedToContrast(blue, {{{255, 255, 255}, 3.0}}), blue);
        QCOMPARE(movedToContrast(blue, {}), blue);
    }

    void movesJustFarEnough()
    {
        QRandomGenerator random(20261123);
        const auto channel = [&] { return int(random.bounded(256)); };
        for (int i = 0; i < 300; ++i) {
            const Rgb color{channel(), channel(), channel()};
            const Rgb against{channel(), channel(), channel()};
            const double ratio = i % 2 ? 3.0 : 4.5;
            const auto moved = movedToContrast(color, {{against, ratio}});
            QVERIFY(moved);
            QVERIFY(contrastRatio(*moved, against) >= ratio);
            if (*moved != color) {
                // Not far beyond what was asked for: a step of lightness of one channel's size.
                QVERIFY2(contrastRatio(*moved, against) < ratio * 1.09, qPrintable(rgbName(color) + u" "_s + rgbName(against) + u" "_s + rgbName(*moved)));
            }
        }
    }

    void keepsTheHue()
    {
        const auto moved = movedToContrast(Rgb{0xff, 0xd0, 0x40}, {{{255, 255, 255}, 3.0}});
        QVERIFY(moved);
        QVERIFY(moved->red > moved->green && moved->green > moved->blue + 40);
    }

    void saysWhereNoColourWouldDo()
    {
        QVERIFY(!movedToContrast(Rgb{128, 128, 128}, {{{0, 0, 0}, 12.0}, {{255, 255, 255}, 12.0}}));
    }
};

QTEST_GUILESS_MAIN(ContrastTest)
#include "contrasttest.moc"
