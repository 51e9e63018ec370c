// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/tagger/fingerprinttable.h"

#include <array>
#include <optional>

namespace Hashiya {

/// What unlabelled news says of a word: the class it falls into by the words around it, and how often it stands there. 0 is "unknown" everywhere.
struct WordClasses
{
    quint32 brownPath = 0; ///< path in the Brown hierarchy, most significant bit first behind a leading 1 (1011 is the path 011)
    quint8 frequency = 0; ///< 8 times the binary logarithm of 1 + its count, at most 255

    friend bool operator==(const WordClasses &, const WordClasses &) = default;
};

/// Kinds of names and name-like words in the lexicons that a model was trained with; numbers are part of the model file's format.
enum class LexiconKind : quint8 {
    GivenName, ///< one word that is a given name
    RareNamePart, ///< one word that was part of one person's name
    NamePart, ///< of a few
    CommonNamePart, ///< of ten or more
    ListedNamePart, ///< one word of a list of persons of the news
    Person,
    Country,
    City,
    Region,
    Club,
    Company,
    Organization,
    Place,
    Nationality,
    Occupation,
    OwnPerson, ///< of the program's own lexicon
    OwnOrganization,
    OwnPlace,
    OwnOther,
};
inline constexpr int lexiconKinds = int(LexiconKind::OwnOther) + 1;

/// Words that tell of their neighbours; numbers are part of the format.
enum class TriggerClass : quint8 { OrganizationHead, PlaceHead, ProductHead, Institution, Facility, Title, PersonNoun, Role, Adjective, Particle, Portfolio, Reporting, Preposition, Sky };
inline constexpr int triggerClasses = int(TriggerClass::Sky) + 1;

/// Everything a model knows of words besides its weights. Views of the model's bytes.
struct WordKnowledge
{
    FingerprintTable classes; ///< word -> packed WordClasses
    FingerprintTable nameParts; ///< word -> quint32 mask of LexiconKind, for what stands in the lexicons as a single word or inside a name
    FingerprintTable phrases; ///< node -> quint32 mask of LexiconKind that end there; 0 for an inner node
    FingerprintTable triggers; ///< word -> quint32 mask of TriggerClass
    std::span<const uchar> letters; ///< LetterModel::size signed bytes, or empty

    [[nodiscard]] WordClasses classesOf(quint64 word) const;
    [[nodiscard]] quint32 namePartsOf(quint64 word) const { return maskIn(nameParts, word); }
    [[nodiscard]] quint32 triggersOf(quint64 word) const { return maskIn(triggers, word); }
    /// What ends at a node of the phrase trie; nothing where there is no such node.
    [[nodiscard]] std::optional<quint32> phraseNode(quint64 node) const;

    static constexpr quint64 phraseRoot = 0x3c6ef372fe94f82bULL;
    static quint64 phraseStep(quint64 node, quint64 word) { return combined(node, word); }

    static constexpr quint32 classesSize = 5;
    [[nodiscard]] static std::array<uchar, classesSize> packed(const WordClasses &classes);

private:
    static quint32 maskIn(const FingerprintTable &table, quint64 word);
};

/// How much a word's letters look like a name: three-letter sequences of names against those of running text.
class LetterModel
{
public:
    static constexpr int letters = 40; ///< classes of letters; 0 is the edge of the word
    static constexpr size_t size = size_t(letters) * letters * letters;

    explicit LetterModel(std::span<const uchar> weights)
        : m_weights(weights)
    {
    }
    [[nodiscard]] static int letterClass(char16_t unit);
    /// Mean log ratio of the word's trigrams in steps of 1/8, clamped to [-10, 10], + 11; 0 without a model or for a word of fewer than two letters.
    [[nodiscard]] int bucketOf(QStringView word) const;
    [[nodiscard]] static size_t index(int first, int second, int third) { return (size_t(first) * letters + size_t(second)) * letters + size_t(third); }

private:
    std::span<const uchar> m_weights;
};

}
