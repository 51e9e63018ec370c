// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hashiya {

/// The light stem of a word, or that of the word which stands for all that mean the same (resources/lexicon/samewords.tsv): مصرع and مقتل are one.
[[nodiscard]] QString sharedStem(QStringView word);
/// The same of a word that is folded weakly: a view of it, or of what the program has of it forever.
[[nodiscard]] QStringView sharedStemOfFolded(QStringView weakFolded);

/// True for stems of sharedStem() that count people, whatever happened to them: شخصا and قتيلا may count the same ones, and their other words tell.
[[nodiscard]] bool countsPeople(const QString &stem);

}
