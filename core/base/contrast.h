// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Hashiya {

/// An opaque colour of sRGB; channels in [0, 255].
struct Rgb
{
    int red = 0;
    int green = 0;
    int blue = 0;

    friend bool operator==(const Rgb &, const Rgb &) = default;
};

/// Reads "#rrggbb"; nullopt for anything else.
[[nodiscard]] std::optional<Rgb> rgbFromName(QStringView name);
/// "#rrggbb" in lower case.
[[nodiscard]] QString rgbName(Rgb color);

/// Contrast ratio, 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance".
[[nodiscard]] double contrastRatio(Rgb a, Rgb b);

/// A colour must stand out from another one by at least this ratio.
struct ContrastNeed
{
    Rgb against;
    double ratio;
};

/// The colour itself where it meets every need, else the nearest one of the same hue, lighter or darker, that does; nullopt where none does. Lightness
/// is that of OKLab (B. Ottosson, 2020), so that "nearest" is what the eye calls so.
[[nodiscard]] std::optional<Rgb> movedToContrast(Rgb color, const QList<ContrastNeed> &needs);

}
