// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/about.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace Hashiya {

namespace {

struct About
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::About)
};

}

void showAbout(QWidget *parent)
{
    QMessageBox box(parent);
    box.setWindowTitle(About::tr("About Hashiya"));
    box.setText(About::tr("Hashiya %1").arg(QStringLiteral(HASHIYA_VERSION)));
    box.setInformativeText(About::tr("A desk for close reading of Arabic news. It works offline; what you correct stays with you. Free software under the GNU "
                              "General Public License, version 3 or later."));
    box.addButton(About::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

}
