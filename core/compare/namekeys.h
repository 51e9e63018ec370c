// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hashiya {

/// A name as it is compared: folded weakly, each word without its article, punctuation as one space (where there is nothing else, as itself). "الأمم المتّحدة" and "امم متحده" are one.
[[nodiscard]] QString nameKey(QStringView name);

/// What spellings of one foreign name share: consonants only, and one letter for those that stand for one sound (ج غ ق ك; ت ط; س ص ث; د ض; ز ظ ذ; Latin vowels are
/// dropped too). جينسن هوانغ and جنسن هوانج are one. Empty where fewer than four letters are left.
[[nodiscard]] QString spellingKey(QStringView nameKey);

/// True where the shorter is the end of the longer by whole words, or at least two words of its beginning: a family name, an institution without its country.
/// Both are name keys; false for equal ones.
[[nodiscard]] bool isPartOfName(QStringView shorter, QStringView longer);

}
