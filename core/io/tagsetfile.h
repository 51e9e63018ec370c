// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"
#include "core/base/result.h"

#include <QByteArray>

namespace Hashiya {

/// What a file with a tagset of its own says that it is; described in resources/schema/hashiya.tagset-1.schema.json.
inline constexpr QLatin1StringView tagsetFormat{"hashiya.tagset/1"};

/// UTF-8, indented, with a line end at the end; equal tagsets give equal bytes.
[[nodiscard]] QByteArray exportTagset(const Tagset &tagset);

/// Reads a file of exportTagset(), or the tagset of an annotated article. Strict: what it does not know is an error and not passed over. Whether the
/// tagset is sound is another question (core/annotation/tagsetchecks).
/// Errors: FileEmpty, FileTooLarge, TooDeep, MalformedJson, UnknownFormat, MissingField, InvalidField (detail: the field's path).
[[nodiscard]] Result<Tagset> importTagset(const QByteArray &json, const QString &subject);

}
