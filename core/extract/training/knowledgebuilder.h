// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/extract/entities/tagger/wordknowledge.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace Hashiya {

/// The forms of a phrase as the tagger has them (Weak folding, digits as 0), punctuation left out.
[[nodiscard]] QStringList taggerForms(const QString &phrase);

/// Gathers what a model shall know of words: classes, lexicons, triggers, letters. Everything is keyed by the tagger's forms.
class KnowledgeBuilder
{
public:
    /// Reads word classes, lexicons of others and this program's own after a recipe; paths are taken from `folder`.
    /// Recipe: {"classes": {"counts", "brown"}, "lexicons": [{"path", "kind", "parts", "column", ...}]}, explained in
    /// resources/models/README.md. Errors: FileNotFound, FileUnreadable, InvalidField.
    [[nodiscard]] Result<void> read(const QJsonObject &recipe, const QString &folder);

    void addCount(const QString &word, qint64 count);
    void addPhrase(const QString &phrase, LexiconKind kind);
    void addPart(const QString &word, LexiconKind kind);
    void addTrigger(const QString &word, TriggerClass triggerClass);
    WordClasses &classesOf(const QString &word) { return m_classes[word]; }

    /// The sections of a model file.
    struct Sections
    {
        QByteArray classes;
        QByteArray nameParts;
        QByteArray phrases;
        QByteArray triggers;
        QByteArray letters;

        /// Views of these bytes, which must outlive it.
        [[nodiscard]] WordKnowledge knowledge() const;
    };
    [[nodiscard]] Sections sections() const;

private:
    Result<void> readClasses(const QJsonObject &recipe, const QString &folder);
    Result<void> readLexicon(const QJsonObject &entry, const QString &folder);
    void addLexiconLine(const QJsonObject &entry, const QString &line);
    void addOwnLexicon();
    void addOwnTriggers();
    [[nodiscard]] QByteArray letterModel() const;

    QHash<QString, WordClasses> m_classes;
    QHash<QString, quint32> m_parts;
    QHash<quint64, quint32> m_phrases;
    QHash<QString, quint32> m_triggers;
};

}
