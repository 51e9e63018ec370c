// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

QString Preferences::language() const
{
    return m_settings.value("language"_L1).toString();
}

void Preferences::setLanguage(const QString &code)
{
    m_settings.setValue("language"_L1, code);
}

ThemeChoice Preferences::theme() const
{
    return themeChoiceFromName(m_settings.value("theme"_L1).toString()).value_or(ThemeChoice::System);
}

void Preferences::setTheme(ThemeChoice choice)
{
    m_settings.setValue("theme"_L1, themeChoiceName(choice));
}

qreal Preferences::zoom() const
{
    return m_settings.value("zoom"_L1, 1.0).toDouble();
}

void Preferences::setZoom(qreal zoom)
{
    m_settings.setValue("zoom"_L1, zoom);
}

QString Preferences::lastProject() const
{
    return m_settings.value("lastProject"_L1).toString();
}

void Preferences::setLastProject(const QString &path)
{
    m_settings.setValue("lastProject"_L1, path);
}

QByteArray Preferences::geometry() const
{
    return m_settings.value("window/geometry"_L1).toByteArray();
}

QByteArray Preferences::columns() const
{
    return m_settings.value("window/columns"_L1).toByteArray();
}

void Preferences::setWindow(const QByteArray &geometry, const QByteArray &columns)
{
    m_settings.setValue("window/geometry"_L1, geometry);
    m_settings.setValue("window/columns"_L1, columns);
}

}
