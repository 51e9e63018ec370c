// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace Hashiya {

inline void writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// A made-up language of few patterns, so that a tagger is trained in a moment: articles of two sentences. In the first, a person stands behind a title
/// and a place behind مدينة; the second, ثم ذكر x ذلك, says nothing of whether x is a person or some word: only the first sentence tells.
/// Words are drawn letter by letter, so none is known from elsewhere.
class TinyCorpus
{
public:
    /// CoNLL columns of `articles` articles. `seed` chooses the words.
    [[nodiscard]] static QString conll(int articles, quint32 seed)
    {
        TinyCorpus corpus(seed);
        for (int i = 0; i < articles; ++i) {
            corpus.article(i);
        }
        return corpus.m_out;
    }

    /// A recipe over train.txt and test.txt, written into `folder` with its files.
    [[nodiscard]] static QJsonObject recipeIn(const QString &folder)
    {
        writeFile(folder + QStringLiteral("/train.txt"), conll(160, 1));
        writeFile(folder + QStringLiteral("/test.txt"), conll(20, 2));
        return QJsonDocument::fromJson(R"({
            "name": "tiny", "types": ["person", "place"], "sources": "made up",
            "corpora": [{"path": "train.txt", "types": {"PER": "person", "LOC": "place"}, "use": "target"}],
            "tests": [{"name": "tiny test", "path": "test.txt", "types": {"PER": "person", "LOC": "place"}}],
            "training": {"epochs": 6, "memory_epochs": 6, "cutoff": 4, "memory_cutoff": 4, "decay": 1, "window": 1}
        })").object();
    }

private:
    explicit TinyCorpus(quint32 seed)
        : m_state(seed)
    {
    }

    quint32 draw(quint32 below)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return (m_state >> 16) % below;
    }
    QString word()
    {
        static const QString letters = QStringLiteral("بتثجحخدذرزسشصضطظعغفقكلمنهي");
        QString out;
        for (int i = 0; i < 6; ++i) {
            out += letters.at(draw(quint32(letters.size())));
        }
        return out;
    }
    void token(const QString &form, const QString &label = QStringLiteral("O")) { m_out += form + u' ' + label + u'\n'; }
    void plain(const QString &forms)
    {
        for (const QString &form : forms.split(u' ')) {
            token(form);
        }
    }

    void article(int number)
    {
        static const QStringList given{QStringLiteral("سالم"), QStringLiteral("هند"), QStringLiteral("ماجد"), QStringLiteral("ليلى")};
        const QString person = word();
        const QString thing = word();
        plain(QStringLiteral("التقى السيد"));
        token(given.at(qsizetype(draw(4))), QStringLiteral("B-PER"));
        token(person, QStringLiteral("I-PER"));
        plain(QStringLiteral("وفدا عن") + u' ' + thing + u' ' + QStringLiteral("في مدينة"));
        token(word(), QStringLiteral("B-LOC"));
        token(QStringLiteral("."));
        m_out += u'\n';
        plain(QStringLiteral("ثم ذكر"));
        if (number % 2 == 0) {
            token(person, QStringLiteral("B-PER"));
        } else {
            token(thing);
        }
        plain(QStringLiteral("ذلك ."));
        m_out += u'\n';
    }

    quint32 m_state;
    QString m_out;
};

}
