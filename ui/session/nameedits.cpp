// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/nameedits.h"

#include "ui/session/edits.h"

#include <QHash>

namespace Hashiya {

EditGroup retypedNames(const Document &document, const QSet<NameIdentity> &names, const QString &type)
{
    const auto *definition = document.tagset().type(type);
    if (!definition) {
        return {};
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
    QHash<NameIdentity, NameUnion> unions; ///< two names may become one
    for (const auto &entity : document.entities()) {
        if (const auto identity = identityOf(entity); names.contains(identity) && entity.type != type) {
            const WantedName wanted{type, entity.name, entity.externalId};
            auto &one = unions[identityOf(wanted)];
            one.wanted = wanted;
            one.names.insert(identity);
        }
    }
    return unitedNames(document, unions.values(), change);
}

}
