// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMutex>
#include <QTranslator>

#include <optional>

namespace Hashiya {

/// A translator that remembers which sentence came of which source, so that a sentence of the interface can be said in the other language too. Sentences
/// with a number in them and long ones are not remembered. Any thread may ask it.
class RecordingTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    struct Source
    {
        QByteArray context;
        QByteArray text;
        QByteArray disambiguation;
    };
    /// What `sentence` came of, as it was last asked for.
    [[nodiscard]] std::optional<Source> sourceOf(const QString &sentence) const;

    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr, int n = -1) const override;

private:
    mutable QMutex m_mutex;
    mutable QHash<QString, Source> m_sources;
};

}
