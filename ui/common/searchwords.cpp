// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/searchwords.h"

#include "core/text/invisibles.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

struct SearchSentences
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::SearchSentences)
};

}

QString faultSentence(const SearchFault &fault)
{
    const auto term = isolated(fault.term);
    switch (fault.kind) {
    case SearchFault::Kind::UnknownKey:
        return SearchSentences::tr("“%1” is not understood: before the colon stands type, value, name, is, date, source, author, title, tag or folder.").arg(term);
    case SearchFault::Kind::UnknownType:
        return SearchSentences::tr("“%1”: the tagset has no such type.").arg(term);
    case SearchFault::Kind::UnknownState:
        return SearchSentences::tr("“%1”: a mark can be unreviewed, confirmed, rejected, true, disputed or wrong.").arg(term);
    case SearchFault::Kind::NoNumber:
        return SearchSentences::tr("“%1” is no number. Write 5000, 1e9 or \"3 million\".").arg(term);
    case SearchFault::Kind::NoDate:
        return SearchSentences::tr("“%1” is no day, month or year. Write 2025, 2025-09 or 2025-09-14.").arg(term);
    case SearchFault::Kind::NoValue:
        return SearchSentences::tr("Nothing stands behind “%1” yet.").arg(term);
    }
    Q_UNREACHABLE_RETURN({});
}

SearchKeyNames SearchKeyNames::inInterfaceLanguage()
{
    if (QLocale().language() == QLocale::Arabic) {
        return {u"نوع"_s, u"قيمة"_s, u"اسم"_s, u"حالة"_s, u"تاريخ"_s, u"مصدر"_s, u"وسم"_s};
    }
    return {u"type"_s, u"value"_s, u"name"_s, u"is"_s, u"date"_s, u"source"_s, u"tag"_s};
}

}
