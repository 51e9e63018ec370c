// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"
#include "core/io/jsonreader.h"
#include "core/io/jsonwriter.h"

namespace Hashiya {

// The member "value" of `hashiya.annotations/1`: null for a name, else an object whose member "is" says which of figure, time, duration and
// quote it is. Every member of its kind is written, null where it says nothing.

void writeValue(JsonWriter &json, const Value &value);

/// `object` is empty for null. What is wrong is reported to `fault`.
[[nodiscard]] Value readValue(const QJsonObject &object, const JsonPath &path, JsonFault &fault);

}
