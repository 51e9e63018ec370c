// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plotpainter.h"

#include "ui/plots/plotfile.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class PlotPainterTest : public QObject
{
    Q_OBJECT

    static Plot plot(PlotKind kind)
    {
        Plot plot;
        plot.kind = kind;
        plot.title = u"عنوان"_s;
        plot.names = {u"منى"_s, u"سامي"_s, u"ليلى"_s};
        plot.least = 1;
        plot.greatest = 4;
        plot.greatestText = u"4"_s;
        for (int i = 0; i < 3; ++i) {
            PlotItem item;
            item.label = plot.names.at(i);
            item.value = 4 - i;
            item.amount = QString::number(4 - i);
            item.place = i / 2.0;
            item.row = i == 2 ? 1 : 0;
            item.column = i == 0 ? 1 : 2;
            item.type = u"person"_s;
            plot.items.append(item);
        }
        return plot;
    }
    static PlotStyle style(bool rightToLeft, bool dark = false)
    {
        return {dark ? ReaderTheme::dark() : ReaderTheme::light(), Tagset::standard(), QFont(), rightToLeft};
    }
    static void addKinds()
    {
        QTest::addColumn<PlotKind>("kind");
        QTest::newRow("articles") << PlotKind::Articles;
        QTest::newRow("figures") << PlotKind::Figures;
        QTest::newRow("names") << PlotKind::Names;
        QTest::newRow("together") << PlotKind::Together;
    }

private Q_SLOTS:
    void staysInsideAndMirrorsInTheOtherDirection_data() { addKinds(); }
    void staysInsideAndMirrorsInTheOtherDirection()
    {
        QFETCH(PlotKind, kind);
        const auto drawn = plot(kind);
        const QRectF area({0, 0}, plotSize(drawn, style(false), 360));
        const auto left = plotItemRects(drawn, style(false), area);
        const auto right = plotItemRects(drawn, style(true), area);
        QCOMPARE(left.size(), 3);
        for (qsizetype i = 0; i < left.size(); ++i) {
            QVERIFY(area.contains(left.at(i)));
            QVERIFY(!left.at(i).isEmpty());
            QVERIFY(std::abs(left.at(i).center().x() - (area.width() - right.at(i).center().x())) < 1);
            QCOMPARE(left.at(i).top(), right.at(i).top());
        }
    }

    void moreIsLarger()
    {
        const QRectF area(0, 0, 360, 300);
        const auto bars = plotItemRects(plot(PlotKind::Articles), style(true), area);
        QVERIFY(bars.at(0).height() > bars.at(1).height() && bars.at(1).height() > bars.at(2).height());
        QVERIFY(bars.at(0).left() > bars.at(1).left()); // the oldest stands at the right
        const auto names = plotItemRects(plot(PlotKind::Names), style(false), area);
        QVERIFY(names.at(0).width() > names.at(2).width() && names.at(0).bottom() < names.at(2).top());
        const auto circles = plotItemRects(plot(PlotKind::Together), style(false), area);
        QVERIFY(circles.at(0).width() > circles.at(2).width());
        const auto dots = plotItemRects(plot(PlotKind::Figures), style(false), area);
        QVERIFY(dots.at(0).top() < dots.at(2).top() && dots.at(0).left() < dots.at(2).left());
    }

    void amountsFarApartAreDrawnByTheirLogarithm()
    {
        auto figures = plot(PlotKind::Figures);
        figures.least = 1;
        figures.greatest = 1e6;
        figures.items[0].value = 1;
        figures.items[1].value = 1e3;
        figures.items[2].value = 1e6;
        const auto rects = plotItemRects(figures, style(false), {0, 0, 360, 300});
        QVERIFY(std::abs((rects.at(0).top() + rects.at(2).top()) / 2 - rects.at(1).top()) < 1);
    }

    void isDrawnOnEitherPage_data() { addKinds(); }
    void isDrawnOnEitherPage()
    {
        QFETCH(PlotKind, kind);
        const auto drawn = plot(kind);
        for (const bool dark : {false, true}) {
            const auto look = style(true, dark);
            QImage image(360, 300, QImage::Format_RGB32);
            QPainter painter(&image);
            paintPlot(painter, drawn, look, image.rect(), 0);
            painter.end();
            QCOMPARE(image.pixelColor(1, 1), look.theme.page());
            const auto center = plotItemRects(drawn, look, image.rect()).at(0).center().toPoint();
            QVERIFY(contrastRatio(image.pixelColor(center), look.theme.page()) > 1.6);
        }
    }

    void filesHoldThePicture()
    {
        const QTemporaryDir folder;
        const auto svg = folder.filePath(u"a.svg"_s);
        QVERIFY(writePlot(svg, plot(PlotKind::Names), style(true), 500));
        QVERIFY(QSvgRenderer(svg).isValid());
        QCOMPARE(QSvgRenderer(svg).viewBox().width(), 500);
        const auto png = folder.filePath(u"a.png"_s);
        QVERIFY(writePlot(png, plot(PlotKind::Names), style(true), 500));
        QCOMPARE(QImage(png).width(), 1000);
        QVERIFY(!writePlot(folder.filePath(u"no/such/a.svg"_s), plot(PlotKind::Names), style(true), 500));
    }
};

QTEST_MAIN(PlotPainterTest)
#include "plotpaintertest.moc"
