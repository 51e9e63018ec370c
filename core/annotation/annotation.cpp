// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/annotation.h"

#include "core/base/enumnames.h"

namespace Hashiya {

namespace {

constexpr EnumNames<AnnotationState, 3> states{{
    {AnnotationState::Suggested, u"suggested"},
    {AnnotationState::Confirmed, u"confirmed"},
    {AnnotationState::Rejected, u"rejected"},
}};

constexpr EnumNames<OriginKind, 4> originKinds{{
    {OriginKind::Extractor, u"extractor"},
    {OriginKind::Person, u"person"},
    {OriginKind::Rule, u"rule"},
    {OriginKind::Import, u"import"},
}};

constexpr EnumNames<VerificationStatus, 4> verifications{{
    {VerificationStatus::Unchecked, u"unchecked"},
    {VerificationStatus::Confirmed, u"confirmed"},
    {VerificationStatus::Disputed, u"disputed"},
    {VerificationStatus::Wrong, u"wrong"},
}};

}

QString stateName(AnnotationState state)
{
    return states.name(state);
}

std::optional<AnnotationState> stateFromName(QStringView name)
{
    return states.value(name);
}

QString originKindName(OriginKind kind)
{
    return originKinds.name(kind);
}

std::optional<OriginKind> originKindFromName(QStringView name)
{
    return originKinds.value(name);
}

QString verificationName(VerificationStatus status)
{
    return verifications.name(status);
}

std::optional<VerificationStatus> verificationFromName(QStringView name)
{
    return verifications.value(name);
}

}
