// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/dismissal.h"

#include <QJsonArray>

#include <algorithm>

namespace Hashiya {

bool isDismissed(const Annotation &mark, QStringView check)
{
    if (mark.attributes.isEmpty()) {
        return false;
    }
    const auto checks = mark.attributes.value(dismissalKey).toArray();
    return std::ranges::any_of(checks, [check](const QJsonValue &value) { return value.toString() == check; });
}

Annotation withDismissal(Annotation mark, const QString &check, bool dismissed)
{
    QStringList checks;
    const auto before = mark.attributes.value(dismissalKey).toArray();
    for (const auto &value : before) {
        checks.append(value.toString());
    }
    checks.removeAll(check);
    if (dismissed) {
        checks.append(check);
    }
    std::ranges::sort(checks);
    if (checks.isEmpty()) {
        mark.attributes.remove(dismissalKey);
    } else {
        mark.attributes.insert(dismissalKey, QJsonArray::fromStringList(checks));
    }
    return mark;
}

}
