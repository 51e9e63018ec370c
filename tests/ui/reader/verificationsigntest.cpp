// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/verificationsign.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Hashiya;

class VerificationSignTest : public QObject
{
    Q_OBJECT

    /// Where anything but the page is painted.
    static QImage shapeOf(VerificationStatus status, const ReaderTheme &theme)
    {
        QImage image(26, 26, QImage::Format_RGB32);
        image.fill(theme.page());
        QPainter painter(&image);
        paintVerificationSign(painter, {1, 1, 24, 24}, status, theme);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                image.setPixelColor(x, y, contrastRatio(image.pixelColor(x, y), theme.page()) > 2 ? Qt::black : Qt::white);
            }
        }
        return image;
    }
    static int differingPixels(const QImage &a, const QImage &b)
    {
        int count = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
            }
        }
        return count;
    }

private Q_SLOTS:
    void signsAreToldByTheirShapeInBothThemes()
    {
        for (const auto &theme : {ReaderTheme::light(), ReaderTheme::dark()}) {
            const auto yes = shapeOf(VerificationStatus::Confirmed, theme);
            const auto perhaps = shapeOf(VerificationStatus::Disputed, theme);
            const auto no = shapeOf(VerificationStatus::Wrong, theme);
            QVERIFY(differingPixels(yes, perhaps) > 100);
            QVERIFY(differingPixels(yes, no) > 100);
            QVERIFY(differingPixels(perhaps, no) > 100);
            QImage empty(26, 26, QImage::Format_RGB32);
            empty.fill(Qt::white);
            QCOMPARE(differingPixels(shapeOf(VerificationStatus::Unchecked, theme), empty), 0);
        }
    }

    void colorsStandOutFromThePage()
    {
        for (const auto &theme : {ReaderTheme::light(), ReaderTheme::dark()}) {
            for (const auto status : {VerificationStatus::Confirmed, VerificationStatus::Disputed, VerificationStatus::Wrong}) {
                QVERIFY(contrastRatio(verificationColor(status, theme), theme.page()) >= 3);
            }
        }
    }
};

QTEST_MAIN(VerificationSignTest)
#include "verificationsigntest.moc"
