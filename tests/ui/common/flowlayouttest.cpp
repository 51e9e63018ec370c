// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace Hashiya;

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private:
    static QList<QWidget *> filled(QWidget &box, Qt::LayoutDirection direction)
    {
        box.setLayoutDirection(direction);
        auto *layout = new FlowLayout(&box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        QList<QWidget *> items;
        for (int i = 0; i < 3; ++i) {
            auto *item = new QWidget(&box);
            item->setFixedSize(40, 20);
            layout->addWidget(item);
            items.append(item);
        }
        box.resize(100, 100);
        box.show();
        layout->activate();
        return items;
    }

private Q_SLOTS:
    void goesOnInTheNextRow()
    {
        QWidget box;
        const auto items = filled(box, Qt::LeftToRight);
        QCOMPARE(items.at(0)->pos(), QPoint(0, 0));
        QCOMPARE(items.at(1)->pos(), QPoint(50, 0));
        QCOMPARE(items.at(2)->pos(), QPoint(0, 30));
        QCOMPARE(box.layout()->heightForWidth(100), 50);
        QCOMPARE(box.layout()->heightForWidth(140), 20);
    }

    void beginsAtTheRightWhereReadingDoes()
    {
        QWidget box;
        const auto items = filled(box, Qt::RightToLeft);
        QCOMPARE(items.at(0)->pos(), QPoint(60, 0));
        QCOMPARE(items.at(1)->pos(), QPoint(10, 0));
        QCOMPARE(items.at(2)->pos(), QPoint(60, 30));
    }

    void leavesNoGapForWhatIsHidden()
    {
        QWidget box;
        const auto items = filled(box, Qt::LeftToRight);
        items.at(1)->hide();
        box.layout()->activate();
        QCOMPARE(items.at(2)->pos(), QPoint(50, 0));
    }
};

QTEST_MAIN(FlowLayoutTest)
#include "flowlayouttest.moc"
