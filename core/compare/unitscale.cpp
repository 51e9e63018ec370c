// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/unitscale.h"

#include "core/arabic/datatable.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

QHash<QString, UnitScale> readScales()
{
    QHash<QString, UnitScale> scales;
    const DataTable table = DataTable::load(u"unitscales"_s);
    for (const QStringList &row : table.rows) {
        if (const auto factor = Decimal::fromString(fieldOf(row, 2))) {
            scales.insert(row.first(), UnitScale{fieldOf(row, 1), *factor});
        }
    }
    return scales;
}

}

std::optional<UnitScale> unitScale(const QString &symbol)
{
    static const QHash<QString, UnitScale> scales = readScales();
    const auto found = scales.constFind(symbol);
    return found == scales.cend() ? std::nullopt : std::optional(*found);
}

}
