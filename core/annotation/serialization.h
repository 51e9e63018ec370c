// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/edit.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace Hashiya {

// Lossless JSON of our own values, for the journal and the project file (the exchange format, with code points, quotes and context,
// is core/io's). Positions are UTF-16 units. Absent members stand for the defaults. Errors: MissingField, InvalidField.

[[nodiscard]] QJsonObject valueToJson(const Value &value);
[[nodiscard]] Result<Value> valueFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject annotationToJson(const Annotation &annotation);
[[nodiscard]] Result<Annotation> annotationFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject entityToJson(const Entity &entity);
[[nodiscard]] Result<Entity> entityFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject relationToJson(const Relation &relation);
[[nodiscard]] Result<Relation> relationFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject noteToJson(const Note &note);
[[nodiscard]] Result<Note> noteFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject editToJson(const Edit &edit);
[[nodiscard]] Result<Edit> editFromJson(const QJsonObject &json);

}
