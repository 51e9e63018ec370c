// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/options.h"
#include "app/gui/report.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"hashiya"_s);
    QApplication::setApplicationName(u"hashiya"_s);
    QApplication::setApplicationDisplayName(u"Hashiya"_s);
    QApplication::setApplicationVersion(QStringLiteral(HASHIYA_VERSION));
    QApplication::setDesktopFileName(u"hashiya"_s);
    QApplication::setWindowIcon(QIcon(u":/hashiya/icons/hashiya.svg"_s));

    const auto options = Hashiya::readOptions(QApplication::arguments());
    Hashiya::Desk desk(options.desk);
    if (!options.reportFolder.isEmpty()) {
        return Hashiya::writeReport(desk, options.reportFolder);
    }
    desk.window().show();
    desk.open();
    return QApplication::exec();
}
