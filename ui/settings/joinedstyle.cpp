// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/joinedstyle.h"

#include <QGuiApplication>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Hashiya {

JoinedStyle::JoinedStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int JoinedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    const auto direction = option ? option->direction : QGuiApplication::layoutDirection();
    return hint == SH_UnderlineShortcut && direction == Qt::RightToLeft ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

}
