// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/checkedits.h"

#include "core/annotation/dismissal.h"
#include "core/annotation/everywhere.h"
#include "ui/session/edits.h"

namespace Hashiya {

EditGroup foundRight(const Document &document, const QList<AnnotationId> &marks, const QString &check)
{
    EditGroup group;
    for (const auto id : marks) {
        if (const auto *mark = document.annotations().find(id)) {
            auto after = withDismissal(*mark, check);
            after.state = AnnotationState::Confirmed;
            if (after != *mark) {
                group.edits.emplace_back(ChangeAnnotation{std::move(after)});
            }
        }
    }
    return group;
}

EditGroup oneType(Document &document, const QList<TextRange> &places, const QString &words, const QString &type, const QString &person)
{
    const auto *definition = document.tagset().type(type);
    if (!definition || places.isEmpty()) {
        return {};
    }
    MarkPattern pattern{words, type, person, {}, {}};
    if (definition->family == TypeFamily::Entity) {
        pattern.entity = entityOfWords(document, words, type);
    } else {
        pattern.value = valueOfWords(document, places.constFirst(), *definition);
    }
    QList<Occurrence> occurrences;
    for (const auto range : places) {
        occurrences.append({range, {}, false, false});
    }
    return markAll(document, occurrences, pattern);
}

}
