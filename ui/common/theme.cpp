// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double readableContrast = 4.5;

double channelLuminance(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channelLuminance(color.redF()) + 0.7152 * channelLuminance(color.greenF()) + 0.0722 * channelLuminance(color.blueF());
}

/// The faintest mixture of text and page that is still readable on the page, with a little to spare for rounding.
QColor faintest(const QColor &page, const QColor &text)
{
    for (double share = 0.3; share < 1; share += 0.02) {
        if (const auto color = mixed(page, text, share); contrastRatio(color, page) >= readableContrast + 0.3) {
            return color;
        }
    }
    return text;
}

QColor ofType(const QString &own, const QColor &fallback)
{
    const QColor color(own);
    return color.isValid() ? color : fallback;
}

}

ReaderTheme::ReaderTheme()
    : ReaderTheme(light())
{
}

ReaderTheme::ReaderTheme(Unset)
{
}

ReaderTheme ReaderTheme::light()
{
    static const ReaderTheme theme = named(u"Breeze Light"_s);
    return theme;
}

ReaderTheme ReaderTheme::dark()
{
    static const ReaderTheme theme = named(u"Breeze Dark"_s);
    return theme;
}

ReaderTheme ReaderTheme::named(const QString &syntaxThemeName)
{
    using Syntax = KSyntaxHighlighting::Theme;
    auto syntax = syntaxRepository().theme(syntaxThemeName);
    if (!syntax.isValid()) {
        syntax = syntaxRepository().defaultTheme(KSyntaxHighlighting::Repository::LightTheme);
    }
    const auto color = [](QRgb rgb, const QColor &fallback) { return qAlpha(rgb) == 0 ? fallback : QColor::fromRgb(rgb | 0xff000000U); };
    ReaderTheme theme(Unset{});
    theme.m_name = syntax.name();
    theme.m_page = color(syntax.editorColor(Syntax::BackgroundColor), Qt::white);
    theme.m_dark = luminance(theme.m_page) < 0.2;
    theme.m_text = color(syntax.textColor(Syntax::Normal), theme.m_dark ? Qt::white : Qt::black);
    theme.m_selection = color(syntax.editorColor(Syntax::TextSelection), mixed(theme.m_page, theme.m_text, 0.25));
    theme.m_faint = faintest(theme.m_page, theme.m_text);
    theme.m_rule = mixed(theme.m_page, theme.m_text, 0.18);
    return theme;
}

QColor ReaderTheme::tint(const AnnotationType &type) const
{
    return ofType(m_dark ? type.colorDark : type.colorLight, mixed(m_page, m_text, 0.15));
}

QColor ReaderTheme::faintTint(const AnnotationType &type) const
{
    return mixed(m_page, tint(type), 0.5);
}

QColor ReaderTheme::strongTint(const AnnotationType &type) const
{
    const auto base = tint(type);
    for (double share = 0.25; share > 0; share -= 0.05) {
        if (const auto color = mixed(base, ink(type), share); contrastRatio(color, m_text) >= readableContrast) {
            return color;
        }
    }
    return base;
}

QColor ReaderTheme::ink(const AnnotationType &type) const
{
    return ofType(m_dark ? type.inkDark : type.inkLight, mixed(m_page, m_text, 0.7));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

KSyntaxHighlighting::Repository &syntaxRepository()
{
    struct WithOurs : KSyntaxHighlighting::Repository
    {
        WithOurs() { addCustomSearchPath(u":/hashiya"_s); }
    };
    static WithOurs repository;
    return repository;
}

}
