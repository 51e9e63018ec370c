// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QList<std::pair<QLatin1StringView, bool *>> switchesOf(OccurrenceOptions &options)
{
    auto &spelling = options.spelling;
    return {{"find/wholeWords"_L1, &options.wholeWords}, {"find/proclitics"_L1, &options.proclitics}, {"find/hamza"_L1, &spelling.hamza},
        {"find/taMarbuta"_L1, &spelling.taMarbuta}, {"find/letterForms"_L1, &spelling.letterForms}, {"find/vocalisation"_L1, &spelling.vocalisation},
        {"find/tatweel"_L1, &spelling.tatweel}, {"find/digits"_L1, &spelling.digits}, {"find/letterCase"_L1, &spelling.letterCase}};
}

}

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

DisplayOptions Preferences::display() const
{
    DisplayOptions display;
    display.vocalisation = m_settings.value("display/vocalisation"_L1, display.vocalisation).toBool();
    const auto digits = m_settings.value("display/digits"_L1).toString();
    display.digits = digits == u"latin" ? DigitShapes::Latin : digits == u"arabic" ? DigitShapes::ArabicIndic : DigitShapes::AsWritten;
    return display;
}

void Preferences::setDisplay(const DisplayOptions &display)
{
    m_settings.setValue("display/vocalisation"_L1, display.vocalisation);
    m_settings.setValue("display/digits"_L1,
        display.digits == DigitShapes::Latin ? u"latin"_s : display.digits == DigitShapes::ArabicIndic ? u"arabic"_s : u"written"_s);
}

bool Preferences::invisiblesShown() const
{
    return m_settings.value("display/invisibles"_L1, false).toBool();
}

void Preferences::setInvisiblesShown(bool shown)
{
    m_settings.setValue("display/invisibles"_L1, shown);
}

OccurrenceOptions Preferences::findOptions() const
{
    OccurrenceOptions options{.wholeWords = false};
    for (const auto &[name, value] : switchesOf(options)) {
        *value = m_settings.value(name, *value).toBool();
    }
    return options;
}

void Preferences::setFindOptions(const OccurrenceOptions &options)
{
    auto copy = options;
    for (const auto &[name, value] : switchesOf(copy)) {
        m_settings.setValue(name, *value);
    }
}

bool Preferences::leastCertainFirst() const
{
    return m_settings.value("review/leastCertainFirst"_L1, false).toBool();
}

void Preferences::setLeastCertainFirst(bool on)
{
    m_settings.setValue("review/leastCertainFirst"_L1, on);
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
