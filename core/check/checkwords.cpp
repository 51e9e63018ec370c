// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checkwords.h"

#include "core/arabic/datatable.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Hashiya {

const CheckWords &CheckWords::standard()
{
    static const CheckWords words;
    return words;
}

CheckWords::CheckWords()
{
    using enum CheckRole;
    static const QHash<QString, CheckRole> kinds{{u"change"_s, Change}, {u"by"_s, By}, {u"from"_s, From}, {u"to"_s, To},
        {u"against"_s, Against}, {u"among"_s, Among}, {u"consists"_s, Consists}, {u"share"_s, Share}, {u"of"_s, Of}, {u"ballot"_s, Ballot},
        {u"update"_s, Update}, {u"whole"_s, Whole}};
    for (const QStringList &row : DataTable::load(u"checkwords"_s).rows) {
        Q_ASSERT_X(kinds.contains(row.front()), "checkwords.tsv", qPrintable(row.front()));
        for (const QString &form : fieldOf(row, 1).split(u'|', Qt::SkipEmptyParts)) {
            m_roles.insert(form, 0) |= int(kinds.value(row.front()));
        }
    }
}

bool CheckWords::is(QStringView folded, CheckRole role) const
{
    const int *found = m_roles.find(folded);
    if (!found && folded.size() > 2 && (folded.front() == u'و' || folded.front() == u'ف')) {
        found = m_roles.find(folded.sliced(1));
    }
    return found && (*found & int(role)) != 0;
}

}
