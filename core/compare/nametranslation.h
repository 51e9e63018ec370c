// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Hashiya {

/// True where the words of an English name and those of an Arabic one are translations of each other (resources/lexicon/nametranslations.tsv), and what is left
/// of both sounds alike: riverside church is كنيسه ريفرسايد. Something of both is translated, all words are used up, and one name has several. Both are name keys
/// (see nameKey()); their order is not looked at.
[[nodiscard]] bool isTranslation(const QString &arabicKey, const QString &latinKey);

/// The Arabic words that a name key has, or may have in translation: what two that are translations share.
[[nodiscard]] QStringList translationKeys(const QString &nameKey);

}
