// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QObject>

#include <optional>

class QPalette;

namespace Hashiya {

enum class ThemeChoice { System, Light, Dark };

/// "system", "light", "dark"; nullopt for another name.
[[nodiscard]] QString themeChoiceName(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeChoiceFromName(QStringView name);

/// How the whole program looks: widgets take their colours from the reader's theme, so that page and window are one. One object a program.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);

    /// Applies style, font, palette and style sheet to the application.
    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const ReaderTheme &theme() const { return m_theme; }

Q_SIGNALS:
    void themeChanged(const Hashiya::ReaderTheme &theme);

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    ReaderTheme m_theme;
};

/// Widget colours that go with a theme.
[[nodiscard]] QPalette paletteFor(const ReaderTheme &theme);

}
