// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checkwords.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

const CheckWords &CheckWords::standard()
{
    static const CheckWords words;
    return words;
}

CheckWords::CheckWords()
    : m_roles(WordRoles::load(u"checkwords"_s,
          {{u"change"_s, int(CheckRole::Change)}, {u"by"_s, int(CheckRole::By)}, {u"from"_s, int(CheckRole::From)}, {u"to"_s, int(CheckRole::To)},
              {u"against"_s, int(CheckRole::Against)}, {u"among"_s, int(CheckRole::Among)}, {u"consists"_s, int(CheckRole::Consists)},
              {u"share"_s, int(CheckRole::Share)}, {u"of"_s, int(CheckRole::Of)}, {u"ballot"_s, int(CheckRole::Ballot)},
              {u"update"_s, int(CheckRole::Update)}, {u"whole"_s, int(CheckRole::Whole)}, {u"shows"_s, int(CheckRole::Shows)}}))
{
}

}
