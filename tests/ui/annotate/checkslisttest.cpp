// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/checkslist.h"

#include <QFile>
#include <QListWidget>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// Activates with every click, as some desktops do.
class ActivatingStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick ? 1 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

}

class ChecksListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatDoesNotFitAndGoesToEachMark()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"حادث على الطريق\nأصيب 10 أشخاص بينهم 12 طفلا.\n"_s.toUtf8());
        file.close();
        FixedClock clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
        Session session(clock, u"maha"_s);
        QVERIFY(session.createProject(folder.filePath(u"p.hashiya"_s)));
        ChecksList list(session);
        QVERIFY(list.isHidden());
        QSignalSpy imported(&session, &Session::imported);
        session.importFile(path);
        QVERIFY(imported.wait(60000));
        QTRY_COMPARE(list.findings().size(), 1);
        QVERIFY(!list.isHidden());

        auto *lines = list.findChild<QListWidget *>(u"checksList"_s);
        QVERIFY(lines->item(0)->text().contains(u"12 > 10"_s));
        QSignalSpy chosen(&list, &ChecksList::markChosen);
        Q_EMIT lines->itemClicked(lines->item(0));
        Q_EMIT lines->itemClicked(lines->item(0));
        Q_EMIT lines->itemClicked(lines->item(0));
        const auto &marks = list.findings().first().marks;
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chosen.at(0).first().value<AnnotationId>(), marks.at(0));
        QCOMPARE(chosen.at(1).first().value<AnnotationId>(), marks.at(1));
        QCOMPARE(chosen.at(2).first().value<AnnotationId>(), marks.at(0));

        ActivatingStyle style;
        lines->setStyle(&style);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualItemRect(lines->item(0)).center());
        QCOMPARE(chosen.size(), 4);
        QCOMPARE(chosen.at(3).first().value<AnnotationId>(), marks.at(1));
        QTest::keyClick(lines, Qt::Key_Return);
        QCOMPARE(chosen.size(), 5);
        QCOMPARE(chosen.at(4).first().value<AnnotationId>(), marks.at(0));
    }
};

QTEST_MAIN(ChecksListTest)
#include "checkslisttest.moc"
