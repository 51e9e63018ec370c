// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchquery.h"

#include <QString>

namespace Hashiya {

/// Why a query is not understood, in a sentence.
[[nodiscard]] QString faultSentence(const SearchFault &fault);

/// How the keys of queries are written in the language of the interface; the other language's are read as well.
struct SearchKeyNames
{
    QString type, value, name, is, date, source, tag;
    [[nodiscard]] static SearchKeyNames inInterfaceLanguage();
};

}
