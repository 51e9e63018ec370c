// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/houserule.h"

#include "core/base/enumnames.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr EnumNames<HouseRuleKind, 2> kinds{{{HouseRuleKind::Always, u"always"}, {HouseRuleKind::Never, u"never"}}};
constexpr EnumNames<HouseRuleScope, 3> scopes{
    {{HouseRuleScope::Article, u"article"}, {HouseRuleScope::Project, u"project"}, {HouseRuleScope::Everywhere, u"everywhere"}}};

}

QString houseRuleKindName(HouseRuleKind kind)
{
    return kinds.name(kind);
}

QString houseRuleScopeName(HouseRuleScope scope)
{
    return scopes.name(scope);
}

QJsonObject houseRuleToJson(const HouseRule &rule)
{
    QJsonObject json{{u"key"_s, rule.key}, {u"kind"_s, kinds.name(rule.kind)}, {u"words"_s, rule.words}, {u"type"_s, rule.type},
        {u"scope"_s, scopes.name(rule.scope)}, {u"author"_s, rule.author}, {u"made"_s, rule.made.toUTC().toString(Qt::ISODateWithMs)}};
    if (rule.exactSpelling) {
        json.insert(u"exactSpelling"_s, true);
    }
    if (rule.article.isValid()) {
        json.insert(u"article"_s, rule.article.number);
    }
    return json;
}

Result<HouseRule> houseRuleFromJson(const QJsonObject &json)
{
    for (const auto *member : {"key", "kind", "words", "type", "scope", "author", "made"}) {
        if (!json.value(QLatin1StringView(member)).isString()) {
            return failure(ErrorCode::MissingField, {}, QLatin1StringView(member));
        }
    }
    const auto kind = kinds.value(json.value("kind"_L1).toString());
    const auto scope = scopes.value(json.value("scope"_L1).toString());
    const auto made = QDateTime::fromString(json.value("made"_L1).toString(), Qt::ISODateWithMs);
    HouseRule rule{json.value("key"_L1).toString(), kind.value_or(HouseRuleKind::Always), json.value("words"_L1).toString(), json.value("type"_L1).toString(),
        json.value("exactSpelling"_L1).toBool(), scope.value_or(HouseRuleScope::Project), {json.value("article"_L1).toInteger()},
        json.value("author"_L1).toString(), made.toUTC()};
    if (!kind || !scope || !made.isValid() || rule.key.isEmpty() || rule.words.isEmpty()) {
        return failure(ErrorCode::InvalidField, {}, !kind ? u"kind"_s : !scope ? u"scope"_s : !made.isValid() ? u"made"_s : rule.key.isEmpty() ? u"key"_s : u"words"_s);
    }
    if ((rule.scope == HouseRuleScope::Article) != rule.article.isValid() || (rule.kind == HouseRuleKind::Always && rule.type.isEmpty())) {
        return failure(ErrorCode::InvalidField, {}, rule.type.isEmpty() ? u"type"_s : u"article"_s);
    }
    return rule;
}

}
