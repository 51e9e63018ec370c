// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/wordroles.h"

#include <QStringView>

namespace Hashiya {

/// What a word does in reporting speech; see resources/lexicon/reporting_verbs.tsv. A set of flags.
enum class ReportingRole {
    Verb = 1,
    WeakVerb = 2, ///< also another verb: one of speech only before أن, إن or a colon
    Participle = 4,
    Masdar = 8,
    Document = 16,
    Describe = 32,
    Source = 64,
    SourceOfTwo = 128, ///< needs ل or عن behind it
    That = 256,
    Title = 512,
    Skip = 1024,
    Stop = 2048,
    Head = 4096,
    Label = 8192,
    Opener = 16384,
    Preposition = 32768, ///< of verbs: also a preposition
    Impersonal = 65536,
    Issue = 131072,
    Issued = 262144,
    NoReport = 524288, ///< of verbs and participles: what follows أن is denied, asked or decided, not said
    From = 1048576, ///< of verbs: من behind the subject is the verb's, not the subject's
    NotThat = 2097152, ///< أن behind it begins no report
    ClauseEnd = 4194304, ///< ends a report, after a comma
    Informant = 8388608, ///< who is behind بحسب without being named: مصادر, شهود
    Thing = 16777216, ///< noun that does not speak
    Kin = 33554432, ///< who is named by whose they are: والده
    Body = 67108864, ///< looks like a verbal noun and speaks: اتحاد
    Office = 134217728 ///< speaks, also with a pronoun: مديرها
};

/// The words of reporting; one instance, thread-safe.
class ReportingWords
{
public:
    [[nodiscard]] static const ReportingWords &standard();
    /// Kinds of nouns that may or may not speak; they say nothing of a word else.
    static constexpr int nounKinds = int(ReportingRole::Thing) | int(ReportingRole::Kin) | int(ReportingRole::Body) | int(ReportingRole::Office);

    /// Flags of a folded word, و and ف before it taken off where it is nothing by itself; 0 for other words.
    [[nodiscard]] int roles(QStringView folded) const { return m_roles.of(folded); }
    [[nodiscard]] bool is(QStringView folded, ReportingRole role) const { return (roles(folded) & int(role)) != 0; }
    /// True where و or ف stands before the word that roles() found.
    [[nodiscard]] bool hasConjunction(QStringView folded) const { return m_roles.hasConjunction(folded); }

private:
    ReportingWords();

    WordRoles m_roles;
};

}
