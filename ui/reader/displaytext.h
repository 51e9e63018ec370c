// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Hashiya {

enum class DigitShapes { AsWritten, Latin, ArabicIndic };

/// How a person wants to see texts. Changes what is laid out, never a position, a mark or what is copied.
struct DisplayOptions
{
    bool vocalisation = true;
    DigitShapes digits = DigitShapes::AsWritten;

    friend bool operator==(const DisplayOptions &, const DisplayOptions &) = default;
};

/// A piece of an article as it is laid out: without vocalisation and with other digits where that is wished. What is hidden is left out, since
/// a character format of no width would split words (docs/decisions.md, "Marks are painted, never formatted"); positions are led back and forth.
class DisplayText
{
public:
    /// `rightToLeft`: in a left-to-right paragraph Latin digits stay.
    DisplayText(const QString &written, const DisplayOptions &options, bool rightToLeft);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Where a position of the piece is in text(): a hidden mark's is behind its letter.
    [[nodiscard]] int shown(qsizetype written) const;
    /// And back. What is hidden belongs to the letter before it.
    [[nodiscard]] qsizetype written(qsizetype shown) const;

private:
    void hideVocalisation();
    void changeDigits(DigitShapes shapes, bool rightToLeft);

    QString m_text;
    QList<qsizetype> m_origins; ///< of each unit of text(), and the end; empty where nothing is hidden
};

}
