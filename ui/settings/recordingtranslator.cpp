// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/recordingtranslator.h"

namespace Hashiya {

namespace {

constexpr qsizetype longestName = 80;

}

std::optional<RecordingTranslator::Source> RecordingTranslator::sourceOf(const QString &sentence) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_sources.constFind(sentence);
    return found == m_sources.cend() ? std::nullopt : std::optional(*found);
}

QString RecordingTranslator::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    const auto translation = QTranslator::translate(context, sourceText, disambiguation, n);
    const auto sentence = translation.isEmpty() ? QString::fromUtf8(sourceText) : translation;
    if (n < 0 && sentence.size() <= longestName) {
        const QMutexLocker lock(&m_mutex);
        if (!m_sources.contains(sentence)) {
            m_sources.insert(sentence, {context, sourceText, disambiguation});
        }
    }
    return translation;
}

}
