// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/wordroles.h"

#include "core/arabic/datatable.h"

namespace Hashiya {

namespace {

/// The word behind و or ف; empty where there is none.
QStringView withoutConjunction(QStringView folded)
{
    const bool conjunction = folded.size() > 2 && (folded.front() == u'و' || folded.front() == u'ف');
    return conjunction ? folded.sliced(1) : QStringView();
}

}

WordRoles WordRoles::load(const QString &name, const QHash<QString, int> &kinds)
{
    WordRoles roles;
    for (const QStringList &row : DataTable::load(name).rows) {
        Q_ASSERT_X(kinds.contains(row.front()), qPrintable(name), qPrintable(row.front()));
        for (const QString &form : fieldOf(row, 1).split(u'|', Qt::SkipEmptyParts)) {
            roles.add(form, kinds.value(row.front()));
        }
    }
    return roles;
}

int WordRoles::of(QStringView folded) const
{
    const int *found = m_roles.find(folded);
    found = found ? found : m_roles.find(withoutConjunction(folded));
    return found ? *found : 0;
}

bool WordRoles::hasConjunction(QStringView folded) const
{
    return !m_roles.contains(folded) && m_roles.contains(withoutConjunction(folded));
}

}
