// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace Hashiya {

// JSON inside columns. None (an empty object or list) is the empty string. Reading fails with ProjectDamaged, detail: the parser's reason.

[[nodiscard]] QByteArray columnFromJson(const QJsonObject &json);
[[nodiscard]] Result<QJsonObject> jsonFromColumn(const QByteArray &column);
[[nodiscard]] QByteArray columnFromTexts(const QStringList &texts);
[[nodiscard]] Result<QStringList> textsFromColumn(const QByteArray &column);

}
