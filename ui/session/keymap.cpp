// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/keymap.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

struct KeyOfLayout
{
    QStringView typed;
    char16_t letter;
    bool shifted;
};

// The Arabic (101) layout, the same in Windows, in XKB's "ara" and in macOS's "Arabic - PC" for these keys. B types two letters, which some systems
// send as one ligature; F, R and others type vocalisation with Shift, which is no one's shortcut and is left out.
constexpr std::array layout{
    KeyOfLayout{u"ض", u'Q', false},
    KeyOfLayout{u"ص", u'W', false},
    KeyOfLayout{u"ث", u'E', false},
    KeyOfLayout{u"ق", u'R', false},
    KeyOfLayout{u"ف", u'T', false},
    KeyOfLayout{u"غ", u'Y', false},
    KeyOfLayout{u"ع", u'U', false},
    KeyOfLayout{u"ه", u'I', false},
    KeyOfLayout{u"خ", u'O', false},
    KeyOfLayout{u"ح", u'P', false},
    KeyOfLayout{u"ش", u'A', false},
    KeyOfLayout{u"س", u'S', false},
    KeyOfLayout{u"ي", u'D', false},
    KeyOfLayout{u"ب", u'F', false},
    KeyOfLayout{u"ل", u'G', false},
    KeyOfLayout{u"ا", u'H', false},
    KeyOfLayout{u"ت", u'J', false},
    KeyOfLayout{u"ن", u'K', false},
    KeyOfLayout{u"م", u'L', false},
    KeyOfLayout{u"ئ", u'Z', false},
    KeyOfLayout{u"ء", u'X', false},
    KeyOfLayout{u"ؤ", u'C', false},
    KeyOfLayout{u"ر", u'V', false},
    KeyOfLayout{u"لا", u'B', false},
    KeyOfLayout{u"ى", u'N', false},
    KeyOfLayout{u"ة", u'M', false},
    KeyOfLayout{u"\uFEFB", u'B', true}, // lam-alef as a ligature
    KeyOfLayout{u"إ", u'Y', true},
    KeyOfLayout{u"أ", u'H', true},
    KeyOfLayout{u"آ", u'N', true},
    KeyOfLayout{u"لإ", u'T', true},
    KeyOfLayout{u"\uFEF9", u'T', true},
    KeyOfLayout{u"لأ", u'G', true},
    KeyOfLayout{u"\uFEF7", u'G', true},
    KeyOfLayout{u"لآ", u'B', true},
    KeyOfLayout{u"\uFEF5", u'B', true},
};

}

QChar physicalLetter(QStringView text)
{
    if (text.size() == 1) {
        const auto upper = text.front().toUpper();
        if (upper >= u'A' && upper <= u'Z') {
            return upper;
        }
    }
    const auto found = std::ranges::find(layout, text, &KeyOfLayout::typed);
    return found == layout.end() ? QChar() : QChar(found->letter);
}

QString arabicOnKey(QChar letter)
{
    const auto found = std::ranges::find_if(layout, [letter](const KeyOfLayout &key) { return !key.shifted && key.letter == letter.toUpper(); });
    return found == layout.end() ? QString() : found->typed.toString();
}

}
