// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/language.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QString chosen(const QString &code)
{
    if (code == u"ar" || code == u"en") {
        return code;
    }
    return QLocale::system().language() == QLocale::Arabic ? u"ar"_s : u"en"_s;
}

}

Language::~Language()
{
    removeTranslators();
}

void Language::set(const QString &code)
{
    const auto wanted = chosen(code);
    if (wanted == m_code) {
        return;
    }
    m_code = wanted;
    removeTranslators();
    // Latin digits, as the figures beside the text have them.
    QLocale locale(wanted == u"ar" ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    QLocale::setDefault(locale);
    install(std::make_unique<QTranslator>(), u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    auto recorder = std::make_unique<RecordingTranslator>();
    m_recorder = recorder.get();
    install(std::move(recorder), u"hashiya_"_s + wanted, u":/i18n"_s);
    if (m_arabic.isEmpty()) {
        (void)m_arabic.load(u"hashiya_ar"_s, u":/i18n"_s);
    }
    QGuiApplication::setLayoutDirection(wanted == u"ar" ? Qt::RightToLeft : Qt::LeftToRight);
    // Installing a translator sends this too, but not where there is none to install, as for names that come from data.
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &event);
    Q_EMIT changed(wanted);
}

void Language::install(std::unique_ptr<QTranslator> translator, const QString &name, const QString &folder)
{
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    } else if (translator.get() == m_recorder) {
        m_recorder = nullptr;
    }
}

QString Language::inOther(const QString &sentence) const
{
    const auto source = m_recorder ? m_recorder->sourceOf(sentence) : std::nullopt;
    if (!source) {
        return {};
    }
    return m_code == u"ar" ? QString::fromUtf8(source->text) : m_arabic.translate(source->context.constData(), source->text.constData(), source->disambiguation.constData());
}

void Language::removeTranslators()
{
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    m_recorder = nullptr;
}

}
