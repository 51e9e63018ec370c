// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"

#include "core/base/enumnames.h"
#include "core/check/changecheck.h"
#include "core/check/headlinecheck.h"
#include "core/check/partscheck.h"
#include "core/check/sharescheck.h"

#include <algorithm>

namespace Hashiya {

QList<CheckFinding> checkArticle(const Document &document)
{
    const CheckedArticle article(document);
    QList<CheckFinding> findings = changeCheck(article) + sharesCheck(article) + partsCheck(article) + headlineCheck(article);
    std::ranges::stable_sort(findings, {}, [&](const CheckFinding &finding) { return document.annotations().find(finding.marks.front())->range; });
    return findings;
}

QString checkKindName(CheckKind kind)
{
    static constexpr EnumNames<CheckKind, 4> names{{{CheckKind::PartsAndTotal, u"parts_and_total"},
        {CheckKind::ShareOverHundred, u"share_over_hundred"}, {CheckKind::StatedChange, u"stated_change"},
        {CheckKind::OneThingTwoNumbers, u"one_thing_two_numbers"}}};
    return names.name(kind);
}

}
