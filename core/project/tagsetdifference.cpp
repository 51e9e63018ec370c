// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/tagsetdifference.h"

#include <algorithm>

namespace Hashiya {

namespace {

/// `key` was a key before: does its owner still have it?
bool isGone(const QString &key, bool isKnownAfter, const QMap<QString, QString> &renamed)
{
    if (renamed.contains(key)) {
        return false;
    }
    return !isKnownAfter || renamed.values().contains(key);
}

QString likestType(const AnnotationType &gone, const Tagset &after)
{
    const auto &types = after.types();
    const auto relative = std::ranges::find(types, gone.family, &AnnotationType::family);
    return relative != types.cend() ? relative->key : types.isEmpty() ? QString() : types.constFirst().key;
}

/// One that may stand between the same ends, as far as lists of keys tell.
QString likestRelationType(const RelationType &gone, const Tagset &after)
{
    const auto &types = after.relationTypes();
    const auto relative = std::ranges::find_if(types, [&](const RelationType &type) {
        return (type.from.isEmpty() || type.from == gone.from) && (type.to.isEmpty() || type.to == gone.to);
    });
    return relative != types.cend() ? relative->key : types.isEmpty() ? QString() : types.constFirst().key;
}

}

TagsetDifference tagsetDifference(const Tagset &before, const Tagset &after, const TypeRemap &renamed, const TypeUses &uses)
{
    TagsetDifference difference;
    for (const auto &type : before.types()) {
        const auto use = uses.types.value(type.key);
        if (use.isAny() && isGone(type.key, after.type(type.key), renamed.types)) {
            difference.types.append({type.key, use, likestType(type, after)});
        }
    }
    for (const auto &type : before.relationTypes()) {
        const auto count = uses.relationTypes.value(type.key);
        if (count > 0 && isGone(type.key, after.relationType(type.key), renamed.relationTypes)) {
            difference.relationTypes.append({type.key, count, likestRelationType(type, after)});
        }
    }
    return difference;
}

TypeRemap TagsetDifference::suggestedRemap(const TypeRemap &renamed) const
{
    auto remap = renamed;
    for (const auto &type : types) {
        remap.types.insert(type.key, type.suggestion);
    }
    for (const auto &type : relationTypes) {
        remap.relationTypes.insert(type.key, type.suggestion);
    }
    return remap;
}

}
