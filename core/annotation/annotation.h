// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"
#include "core/base/ids.h"
#include "core/text/textrange.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Hashiya {

enum class AnnotationState { Suggested, Confirmed, Rejected };

enum class OriginKind { Extractor, Person, Rule, Import };

/// Where a mark comes from, and why. The person's sentence is made of `rule` and `evidence` in ui/common/sentences.
struct Origin
{
    OriginKind kind = OriginKind::Person;
    QString name; ///< the extractor ("figures"), the person, the house rule or the file
    QString rule; ///< the rule's key ("figures.number-scale-currency"); empty for a person
    QStringList evidence; ///< what the rule saw, in the order that its sentence needs: words as written, factors, a lexicon key

    friend bool operator==(const Origin &, const Origin &) = default;
};

enum class VerificationStatus { Unchecked, Confirmed, Disputed, Wrong };

/// Whether somebody has checked the fact itself (not the mark), and what they found.
struct Verification
{
    VerificationStatus status = VerificationStatus::Unchecked;
    QString evidence;
    QString link; ///< data, never opened by the program

    friend bool operator==(const Verification &, const Verification &) = default;
};

/// One mark on an article's text. A plain value: changing a copy changes nothing; see Edit.
struct Annotation
{
    AnnotationId id;
    QString type; ///< key in the tagset
    TextRange range; ///< not empty; its ends do not split surrogate pairs
    AnnotationState state = AnnotationState::Confirmed;
    Origin origin;
    double confidence = 1.0; ///< in [0, 1]
    Value value;
    QJsonObject attributes; ///< by the tagset's attribute keys; also "norm" and "alias_of" of the extractors
    EntityId entity; ///< the name it mentions; not valid for none
    QString note;
    Verification verification;

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// A name that several marks mention: one person, company, place.
struct Entity
{
    EntityId id;
    QString type; ///< key in the tagset
    QString name; ///< canonical form
    QStringList aliases; ///< other forms, Latin ones among them, in the order met
    QString externalId; ///< identifier elsewhere, by hand or from the lexicon; may be empty

    friend bool operator==(const Entity &, const Entity &) = default;
};

/// A directed, typed link between two marks.
struct Relation
{
    RelationId id;
    QString type; ///< key of the tagset's relation types
    AnnotationId from;
    AnnotationId to;

    friend bool operator==(const Relation &, const Relation &) = default;
};

/// Names in files: "suggested", "confirmed", "rejected"; "extractor", "person", "rule", "import"; "unchecked", "confirmed", ...
[[nodiscard]] QString stateName(AnnotationState state);
[[nodiscard]] std::optional<AnnotationState> stateFromName(QStringView name);
[[nodiscard]] QString originKindName(OriginKind kind);
[[nodiscard]] std::optional<OriginKind> originKindFromName(QStringView name);
[[nodiscard]] QString verificationName(VerificationStatus status);
[[nodiscard]] std::optional<VerificationStatus> verificationFromName(QStringView name);

}
