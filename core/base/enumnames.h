// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <optional>

namespace Hashiya {

/// The names of an enumeration's values in files: one table for both ways. Every value must be in it.
template <typename Enum, size_t size>
struct EnumNames
{
    struct Entry
    {
        Enum value;
        const char16_t *name;
    };
    Entry entries[size];

    [[nodiscard]] QString name(Enum value) const
    {
        const auto found = std::ranges::find(entries, value, &Entry::value);
        Q_ASSERT(found != std::ranges::end(entries));
        return QString::fromUtf16(found->name);
    }
    [[nodiscard]] std::optional<Enum> value(QStringView name) const
    {
        const auto found = std::ranges::find_if(entries, [&](const Entry &entry) { return name == QStringView(entry.name); });
        return found == std::ranges::end(entries) ? std::nullopt : std::optional(found->value);
    }
};

}
