// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/displaytext.h"

#include "core/arabic/folding.h"

#include <algorithm>

namespace Hashiya {

namespace {

/// Madda and hamza of a decomposed letter are part of the letter; small letters and signs of the Quran stand for themselves.
bool isHidden(QChar c)
{
    return isArabicMark(c.unicode()) && c.category() == QChar::Mark_NonSpacing && (c < u'\u0653' || c > u'\u0655');
}

bool isLatinLetter(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

bool isLatinDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

}

DisplayText::DisplayText(const QString &written, const DisplayOptions &options, bool rightToLeft)
    : m_text(written)
{
    if (!options.vocalisation) {
        hideVocalisation();
    }
    if (options.digits != DigitShapes::AsWritten) {
        changeDigits(options.digits, rightToLeft);
    }
}

void DisplayText::hideVocalisation()
{
    if (std::ranges::none_of(m_text, isHidden)) {
        return;
    }
    QString left;
    left.reserve(m_text.size());
    m_origins.reserve(m_text.size() + 1);
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (!isHidden(m_text.at(i))) {
            left.append(m_text.at(i));
            m_origins.append(i);
        }
    }
    m_origins.append(m_text.size());
    m_text = left;
}

void DisplayText::changeDigits(DigitShapes shapes, bool rightToLeft)
{
    bool latinWord = false; // COVID-19 and addresses keep their digits
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const auto c = m_text.at(i);
        if (i == 0 || m_text.at(i - 1).isSpace()) {
            const auto rest = QStringView(m_text).sliced(i);
            const auto end = std::ranges::find_if(rest, [](QChar each) { return each.isSpace(); });
            latinWord = std::any_of(rest.begin(), end, isLatinLetter);
        }
        if (shapes == DigitShapes::Latin && !isLatinDigit(c) && c.digitValue() >= 0 && c.category() == QChar::Number_DecimalDigit) {
            m_text[i] = QChar(char16_t(u'0' + c.digitValue()));
        } else if (shapes == DigitShapes::ArabicIndic && isLatinDigit(c) && rightToLeft && !latinWord) {
            m_text[i] = QChar(char16_t(u'\u0660' + c.digitValue()));
        } else if (shapes == DigitShapes::ArabicIndic && c >= u'\u06F0' && c <= u'\u06F9') {
            m_text[i] = QChar(char16_t(u'\u0660' + c.digitValue()));
        }
    }
}

int DisplayText::shown(qsizetype written) const
{
    if (m_origins.isEmpty()) {
        return static_cast<int>(std::clamp<qsizetype>(written, 0, m_text.size()));
    }
    const auto found = std::ranges::lower_bound(m_origins, written);
    return static_cast<int>(std::min<qsizetype>(found - m_origins.begin(), m_text.size()));
}

qsizetype DisplayText::written(qsizetype shown) const
{
    if (m_origins.isEmpty()) {
        return shown;
    }
    return shown <= 0 ? 0 : m_origins.at(std::min(shown, m_text.size()));
}

}
