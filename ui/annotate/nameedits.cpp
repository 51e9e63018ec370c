// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/nameedits.h"

#include "ui/annotate/edits.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace Hashiya {

EditGroup retypedNames(const Document &document, const QSet<NameIdentity> &names, const QString &type)
{
    EditGroup group;
    const auto *definition = document.tagset().type(type);
    if (!definition) {
        return group;
    }
    const bool isName = definition->family == TypeFamily::Entity;
    QHash<QString, Value> values; ///< equal words say the same, and reading them takes a paragraph
    const MentionChange change = [&](Annotation &mention) {
        if (mention.state == AnnotationState::Rejected || mention.type == type) {
            return;
        }
        if (!isName) {
            const auto words = document.textOf(mention).toString();
            if (!values.contains(words)) {
                values.insert(words, valueOfWords(document, mention.range, *definition));
            }
            mention.value = values.value(words);
        } else {
            mention.value = {};
        }
        mention.type = type;
        mention.state = AnnotationState::Confirmed;
    };
    if (!isName) {
        return withoutNames(document, names, change);
    }
    QHash<NameIdentity, std::pair<WantedName, QSet<NameIdentity>>> targets; ///< two names may become one
    for (const auto &entity : document.entities()) {
        if (const auto identity = identityOf(entity); names.contains(identity) && entity.type != type) {
            const WantedName wanted{type, entity.name, entity.externalId};
            auto &target = targets[identityOf(wanted)];
            target.first = wanted;
            target.second.insert(identity);
        }
    }
    for (const auto &[wanted, former] : std::as_const(targets)) {
        auto one = unitedNames(document, former, wanted, change);
        std::ranges::move(one.edits, std::back_inserter(group.edits));
    }
    return group;
}

}
