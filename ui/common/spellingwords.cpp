// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/spellingwords.h"

#include <QCoreApplication>

namespace Hashiya {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::SpellingWords)
};

}

QList<SpellingSwitch> spellingSwitches()
{
    return {{&FoldSwitches::hamza, Words::tr("Hamza (أ إ آ ا، ؤ و، ئ ي)")}, {&FoldSwitches::taMarbuta, Words::tr("Ta marbuta and ha (ة ه)")},
        {&FoldSwitches::letterForms, Words::tr("Other forms of letters (ى ي ی، ك ک)")}, {&FoldSwitches::vocalisation, Words::tr("Vocalisation")},
        {&FoldSwitches::tatweel, Words::tr("Tatweel")}, {&FoldSwitches::digits, Words::tr("Sets of digits (٣ 3)")},
        {&FoldSwitches::letterCase, Words::tr("Capital and small Latin letters")}};
}

}
