// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Hashiya {

/// Fusion, the one style that takes its colours from the palette everywhere; but no letter for Alt is underlined in a right-to-left interface, since Qt shapes what is underlined by itself, and
/// joined letters come apart (seen with Qt 6.8 in the menu bar). The letters work all the same.
class JoinedStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    JoinedStyle();
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr, QStyleHintReturn *data = nullptr) const override;
};

}
