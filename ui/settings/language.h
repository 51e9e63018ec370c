// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/recordingtranslator.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Hashiya {

/// The language of the interface: its sentences, its number formats and its direction. One object a program; changing it sends every widget
/// QEvent::LanguageChange, so that nothing has to be started again.
class Language : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Language() override;

    /// "ar" or "en"; anything else is the system's language where that is Arabic, and English elsewhere.
    void set(const QString &code);
    /// "ar" or "en".
    [[nodiscard]] QString code() const { return m_code; }
    /// A short sentence of the interface in the language that it is not in; empty for what the program has not said.
    [[nodiscard]] QString inOther(const QString &sentence) const;

Q_SIGNALS:
    void changed(const QString &code);

private:
    void install(std::unique_ptr<QTranslator> translator, const QString &name, const QString &folder);
    void removeTranslators();

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    RecordingTranslator *m_recorder = nullptr; ///< one of them
    QTranslator m_arabic; ///< not installed: for inOther()
};

}
