// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"

#include <QColor>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Hashiya {

/// The colours of the reader: those of a KSyntaxHighlighting theme, which the source pane and the export preview use too, and the
/// tagset's for marks. A value; cheap to copy.
class ReaderTheme
{
public:
    /// Light.
    ReaderTheme();
    /// Breeze Light and Breeze Dark.
    [[nodiscard]] static ReaderTheme light();
    [[nodiscard]] static ReaderTheme dark();
    /// The KSyntaxHighlighting theme of that name; light where there is none. Dark or light is told from its page colour.
    [[nodiscard]] static ReaderTheme named(const QString &syntaxThemeName);

    /// For KSyntaxHighlighting::Repository::theme().
    [[nodiscard]] const QString &syntaxThemeName() const { return m_name; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor page() const { return m_page; }
    [[nodiscard]] QColor text() const { return m_text; }
    /// For what is not the article: glosses, the source line, furniture. At least 4.5:1 against the page.
    [[nodiscard]] QColor faint() const { return m_faint; }
    /// Thin lines between things; no meaning hangs on them.
    [[nodiscard]] QColor rule() const { return m_rule; }
    [[nodiscard]] QColor selection() const { return m_selection; }

    /// Behind a confirmed mark.
    [[nodiscard]] QColor tint(const AnnotationType &type) const;
    /// Behind a suggested mark: half way from the page to tint().
    [[nodiscard]] QColor faintTint(const AnnotationType &type) const;
    /// Behind the current mark and the mentions of a highlighted name: tint() deepened by ink() as far as the text stays readable on it.
    [[nodiscard]] QColor strongTint(const AnnotationType &type) const;
    /// Underline, outline and sign of a mark; at least 3:1 against the page in a sound tagset.
    [[nodiscard]] QColor ink(const AnnotationType &type) const;

    friend bool operator==(const ReaderTheme &, const ReaderTheme &) = default;

private:
    struct Unset { };
    explicit ReaderTheme(Unset);

    QString m_name;
    QColor m_page;
    QColor m_text;
    QColor m_faint;
    QColor m_rule;
    QColor m_selection;
    bool m_dark = false;
};

/// Contrast ratio of two opaque colours, 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance".
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// `share` of `over` laid on `under`, both opaque; share in [0, 1].
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

/// KSyntaxHighlighting's definitions and themes with our own (resources/syntax, resources/themes); read once, on the GUI thread.
[[nodiscard]] KSyntaxHighlighting::Repository &syntaxRepository();

}
