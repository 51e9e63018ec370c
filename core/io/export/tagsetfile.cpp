// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/tagsetfile.h"

#include "core/io/jsonwriter.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

QByteArray exportTagset(const Tagset &tagset)
{
    QByteArray out;
    const auto json = tagset.toJson();
    JsonWriter writer(out, JsonLayout::Indented);
    writer.beginObject();
    writer.member("format"_L1, QString(tagsetFormat));
    for (const auto name : {"types"_L1, "relation_types"_L1}) {
        writer.key(name);
        writer.json(json.value(name));
    }
    writer.endObject();
    return out + '\n';
}

}
