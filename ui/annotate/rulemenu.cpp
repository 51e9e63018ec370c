// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/rulemenu.h"

#include "core/annotation/occurrences.h"
#include "core/text/invisibles.h"
#include "ui/annotate/keymenu.h"
#include "ui/models/displaynames.h"

#include <QAction>
#include <QCoreApplication>
#include <QRect>

namespace Hashiya {

namespace {

struct Choice
{
    HouseRuleKind kind;
    HouseRuleScope scope;
    char16_t letter;
};
constexpr Choice choices[]{{HouseRuleKind::Always, HouseRuleScope::Article, u'A'}, {HouseRuleKind::Always, HouseRuleScope::Project, u'P'},
    {HouseRuleKind::Always, HouseRuleScope::Everywhere, u'E'}, {HouseRuleKind::Never, HouseRuleScope::Article, u'X'},
    {HouseRuleKind::Never, HouseRuleScope::Project, u'N'}, {HouseRuleKind::Never, HouseRuleScope::Everywhere, u'V'}};

}

HouseRule ruleFromMark(const Document &document, const Annotation &mark, HouseRuleKind kind, HouseRuleScope scope, ArticleId article)
{
    HouseRule rule;
    rule.kind = kind;
    rule.words = wordsToFind(document.article().text(), mark.range);
    rule.type = mark.type;
    rule.scope = scope;
    rule.article = scope == HouseRuleScope::Article ? article : ArticleId();
    return rule;
}

QString scopeSentence(HouseRuleScope scope)
{
    switch (scope) {
    case HouseRuleScope::Article:
        return QCoreApplication::translate("HouseRules", "In this article");
    case HouseRuleScope::Project:
        return QCoreApplication::translate("HouseRules", "In this project");
    case HouseRuleScope::Everywhere:
        return QCoreApplication::translate("HouseRules", "In every project");
    }
    Q_UNREACHABLE_RETURN({});
}

void askForRule(Session &session, AnnotationId id, QRect place, QWidget *parent)
{
    const auto *document = session.document();
    const auto *mark = document ? document->annotations().find(id) : nullptr;
    if (!mark || session.isReadOnly()) {
        return;
    }
    const auto words = wordsToFind(document->article().text(), mark->range);
    const auto type = typeName(document->tagset(), mark->type);
    auto *menu = new KeyMenu(parent);
    menu->setHeading(QCoreApplication::translate("HouseRules", "House rule"));
    auto kind = HouseRuleKind::Never;
    for (const auto &choice : choices) {
        if (choice.kind != kind) {
            kind = choice.kind;
            menu->addPart(kind == HouseRuleKind::Always
                    ? QCoreApplication::translate("HouseRules", "%1 is always: %2").arg(isolated(words), isolated(type))
                    : QCoreApplication::translate("HouseRules", "%1 is never: %2").arg(isolated(words), isolated(type)));
        }
        auto *line = menu->add(QChar(choice.letter), scopeSentence(choice.scope));
        QObject::connect(line, &QAction::triggered, menu, [&session, id, choice] {
            const auto *current = session.document();
            if (const auto *still = current ? current->annotations().find(id) : nullptr) {
                session.changeHouseRule({std::nullopt, ruleFromMark(*current, *still, choice.kind, choice.scope, session.currentArticle())});
            }
        });
    }
    menu->openBeside(place);
}

}
