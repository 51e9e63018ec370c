// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QSet>

#include <functional>

namespace Hashiya {

/// What makes entities of several articles one name of the project: there is no table of such names, only articles' entities that agree in this.
struct NameIdentity
{
    QString type; ///< key in the tagset
    QString folded; ///< the canonical name, folded weakly
    QString externalId; ///< tells apart who bears one name; may be empty

    friend bool operator==(const NameIdentity &, const NameIdentity &) = default;
    friend size_t qHash(const NameIdentity &identity, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, identity.type, identity.folded, identity.externalId);
    }
};

/// A name as a person wants it to be.
struct WantedName
{
    QString type;
    QString name; ///< simplified, not empty
    QString externalId;

    friend bool operator==(const WantedName &, const WantedName &) = default;
};

[[nodiscard]] NameIdentity identityOf(const WantedName &name);
[[nodiscard]] NameIdentity identityOf(const Entity &entity);

/// What else is to change in a mark whose name changes: its type, its value. Gets the mark with its new name.
using MentionChange = std::function<void(Annotation &)>;

// Edits of names. Each is one group that a document takes as a whole; empty where there is nothing to do. What a document calls by other names is not
// touched, so that one call for every article changes a name of the project.

/// Makes the document's entities of these names, and one that is `wanted` already, a single one that is `wanted`: its mentions are those of all, former
/// names and forms become aliases. With one name this renames, identifies or retypes it, with several it merges them.
/// `change` is called with each mention, those that were rejected too.
[[nodiscard]] EditGroup unitedNames(const Document &document, const QSet<NameIdentity> &names, const WantedName &wanted, const MentionChange &change = {});

/// Names that are to be one.
struct NameUnion
{
    QSet<NameIdentity> names;
    WantedName wanted;
};
/// Several such at once, in the time that reading all names takes. No name is in two of them, and none is what another one wants.
[[nodiscard]] EditGroup unitedNames(const Document &document, const QList<NameUnion> &unions, const MentionChange &change = {});

/// Makes these marks confirmed mentions of `wanted`, an entity of the document or a new one, which takes its id from `document`. Names that nothing mentions
/// then go; forms that only these marks had go with them.
[[nodiscard]] EditGroup splitNames(Document &document, const QList<AnnotationId> &mentions, const WantedName &wanted);

/// Takes the names away; their mentions stay as marks without a name. `change` as above.
[[nodiscard]] EditGroup withoutNames(const Document &document, const QSet<NameIdentity> &names, const MentionChange &change = {});

/// The names without this other form.
[[nodiscard]] EditGroup withoutAlias(const Document &document, const QSet<NameIdentity> &names, const QString &alias);

/// Takes away names that no mark mentions, not even a rejected one.
[[nodiscard]] EditGroup withoutUnmentioned(const Document &document);

}
