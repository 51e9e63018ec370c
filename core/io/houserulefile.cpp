// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/houserulefile.h"

#include "core/io/import/plaintext.h"
#include "core/io/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr auto format = "hashiya.house_rules/1"_L1;

}

Result<QList<HouseRule>> readHouseRuleFile(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return QList<HouseRule>();
    }
    const auto bytes = readFile(path);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    QJsonParseError parsed;
    const auto json = QJsonDocument::fromJson(*bytes, &parsed).object();
    if (parsed.error != QJsonParseError::NoError) {
        return std::unexpected(Error{ErrorCode::MalformedJson, path, parsed.errorString(), parsed.offset});
    }
    if (json.value("format"_L1) != QJsonValue(QString(format))) {
        return failure(ErrorCode::UnknownFormat, path, json.value("format"_L1).toString());
    }
    QList<HouseRule> rules;
    const auto array = json.value("rules"_L1).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto rule = houseRuleFromJson(array.at(i).toObject());
        if (!rule) {
            return failure(rule.error().code, path, u"rules[%1].%2"_s.arg(i).arg(rule.error().detail));
        }
        rules.append(std::move(*rule));
    }
    return rules;
}

Result<void> writeHouseRuleFile(const QString &path, const QList<HouseRule> &rules)
{
    QJsonArray array;
    for (const auto &rule : rules) {
        array.append(houseRuleToJson(rule));
    }
    const auto json = QJsonDocument(QJsonObject{{u"format"_s, QString(format)}, {u"rules"_s, array}}).toJson();
    QDir().mkpath(QFileInfo(path).absolutePath());
    return writeWholeFile(path, json);
}

}
