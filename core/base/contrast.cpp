// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Hashiya {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double gammaOf(double channel)
{
    return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
}

double luminance(Rgb color)
{
    return 0.2126 * linear(color.red / 255.0) + 0.7152 * linear(color.green / 255.0) + 0.0722 * linear(color.blue / 255.0);
}

struct OkLab
{
    double lightness = 0; ///< 0 to 1
    double a = 0;
    double b = 0;
};

using Channels = std::array<double, 3>; ///< linear sRGB; outside [0, 1] where the screen cannot show it

OkLab okLabOf(Rgb color)
{
    const double r = linear(color.red / 255.0);
    const double g = linear(color.green / 255.0);
    const double b = linear(color.blue / 255.0);
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

Channels channelsOf(const OkLab &color)
{
    const auto cube = [](double x) { return x * x * x; };
    const double l = cube(color.lightness + 0.3963377774 * color.a + 0.2158037573 * color.b);
    const double m = cube(color.lightness - 0.1055613458 * color.a - 0.0638541728 * color.b);
    const double s = cube(color.lightness - 0.0894841775 * color.a - 1.2914855480 * color.b);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool canBeShown(const Channels &channels)
{
    constexpr double rounding = 1e-4;
    return std::ranges::all_of(channels, [](double channel) { return channel >= -rounding && channel <= 1 + rounding; });
}

/// The same hue at another lightness, as strong as a screen can show it there but not stronger than it was.
Rgb atLightness(const OkLab &color, double lightness)
{
    double shown = 0;
    double notShown = 1;
    const auto withShare = [&](double share) { return channelsOf({lightness, color.a * share, color.b * share}); };
    if (canBeShown(withShare(1))) {
        shown = 1;
    } else {
        for (int i = 0; i < 12; ++i) {
            const double middle = (shown + notShown) / 2;
            (canBeShown(withShare(middle)) ? shown : notShown) = middle;
        }
    }
    const auto channels = withShare(shown);
    const auto rounded = [](double channel) { return static_cast<int>(std::lround(gammaOf(std::clamp(channel, 0.0, 1.0)) * 255)); };
    return {rounded(channels[0]), rounded(channels[1]), rounded(channels[2])};
}

bool meets(Rgb color, const QList<ContrastNeed> &needs)
{
    return std::ranges::all_of(needs, [color](const ContrastNeed &need) { return contrastRatio(color, need.against) >= need.ratio; });
}

int digitOf(QChar c)
{
    const auto lower = c.toLower();
    return lower >= u'0' && lower <= u'9' ? lower.unicode() - u'0' : lower >= u'a' && lower <= u'f' ? lower.unicode() - u'a' + 10 : -1;
}

}

std::optional<Rgb> rgbFromName(QStringView name)
{
    if (name.size() != 7 || name.front() != u'#' || std::ranges::any_of(name.sliced(1), [](QChar c) { return digitOf(c) < 0; })) {
        return std::nullopt;
    }
    const auto channel = [name](qsizetype at) { return digitOf(name[at]) * 16 + digitOf(name[at + 1]); };
    return Rgb{channel(1), channel(3), channel(5)};
}

QString rgbName(Rgb color)
{
    return QStringLiteral("#%1%2%3").arg(color.red, 2, 16, QChar(u'0')).arg(color.green, 2, 16, QChar(u'0')).arg(color.blue, 2, 16, QChar(u'0'));
}

double contrastRatio(Rgb a, Rgb b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::optional<Rgb> movedToContrast(Rgb color, const QList<ContrastNeed> &needs)
{
    if (meets(color, needs)) {
        return color;
    }
    constexpr int steps = 400; // finer than a channel of 8 bits
    const auto from = okLabOf(color);
    for (int step = 1; step <= steps; ++step) {
        const double distance = double(step) / steps;
        for (const double lightness : {from.lightness - distance, from.lightness + distance}) {
            if (lightness < 0 || lightness > 1) {
                continue;
            }
            if (const auto moved = atLightness(from, lightness); meets(moved, needs)) {
                return moved;
            }
        }
    }
    for (const Rgb end : {Rgb{0, 0, 0}, Rgb{255, 255, 255}}) {
        if (meets(end, needs)) {
            return end;
        }
    }
    return std::nullopt;
}

}
