// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/tokens.h"
#include "core/extract/lexicon/wordtrie.h"

namespace Hashiya {

/// What a trigger word tells of its neighbours; the kinds are explained in resources/lexicon/triggers.tsv.
enum class TriggerKind {
    NameHead,
    PhraseHead,
    Institution,
    Facility,
    Title,
    Role,
    RoleFixed,
    PlaceRole,
    PersonNoun,
    LinkedAdjective,
    WeakAdjective,
    Particle,
    Idafa,
    Portfolio,
    Stop,
    Sky,
    Never,
    Compass,
    Toponym,
    ListHead,
    PressHead
};

/// A trigger found in a text.
struct TriggerMatch
{
    TriggerKind kind = TriggerKind::Stop;
    TextRange tokens; ///< indices [begin, end)
    TextRange range; ///< in the article's text, after the proclitics
    QString proclitics; ///< folded: "و", "لل" gives "ل"
    bool restoredArticle = false;
    QString type; ///< of the name it announces; empty where it announces none
    bool weak = false; ///< an ordinary word as well: needs more evidence
};

/// The words of triggers.tsv, looked up with and without proclitics. Immutable; threads may share it.
class Triggers
{
public:
    /// Rows: kind, forms separated by |, type or -, "weak".
    explicit Triggers(QStringView table);
    [[nodiscard]] static const Triggers &standard();

    /// The longest trigger of each kind that begins at a token; of equal ones that with fewer proclitics.
    [[nodiscard]] std::vector<TriggerMatch> at(const TokenizedText &text, qsizetype token) const;

private:
    struct Row
    {
        TriggerKind kind;
        QString type;
        bool weak;
    };
    QList<Row> m_rows;
    WordTrie m_trie;
};

/// Adjectives of nation in all their forms (مصري, المصرية, المصريين, الكوري الشمالي).
class Nationalities
{
public:
    explicit Nationalities(QStringView table);
    [[nodiscard]] static const Nationalities &standard();

    enum class Form { None, Adjective, DefiniteAdjective, Plural, DefinitePlural };
    /// The form that begins at a token, as it stands or after `proclitics` were taken off, and the index after its last token.
    struct Match
    {
        Form form = Form::None;
        qsizetype end = 0;
        QString nation; ///< masculine singular, the key of the people
    };
    [[nodiscard]] Match at(const TokenizedText &text, qsizetype token, QStringView firstStem) const;

private:
    struct Entry
    {
        Form form;
        QString nation;
    };
    void add(const QString &words, Form form, const QString &nation);

    QList<Entry> m_entries;
    WordTrie m_trie;
};

}
