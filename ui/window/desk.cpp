// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/desk.h"

#include "ui/window/samples.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

/// Whom the journal names: the person's login, which is all that the program knows of them.
QString person()
{
    const auto name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"reader"_s : name;
}

}

Desk::Desk(const DeskOptions &options)
    : m_options(options)
    , m_session(m_clock, person())
{
    // Before the window is made: it is born in its language and colours.
    m_language.set(options.language.isEmpty() ? m_preferences.language() : options.language);
    m_appearance.setChoice(options.theme.value_or(m_preferences.theme()));
    m_window = std::make_unique<MainWindow>(m_session, m_appearance, m_language, m_preferences);
}

QString Desk::defaultProject()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"desk.hashiya"_s);
}

void Desk::open()
{
    auto files = m_options.files;
    auto project = m_options.project;
    if (project.isEmpty() && !files.isEmpty() && QFileInfo(files.constFirst()).suffix() == u"hashiya") {
        project = files.takeFirst();
    }
    if (project.isEmpty()) {
        const auto last = m_preferences.lastProject();
        project = QFileInfo::exists(last) ? last : defaultProject();
    }
    m_session.setHouseRuleFile(QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"house-rules.json"_s));
    openProject(project);
    for (const auto &file : std::as_const(files)) {
        m_window->openFile(file);
    }
}

void Desk::openProject(const QString &path)
{
    if (QFileInfo::exists(path)) {
        m_session.openProject(path);
        return;
    }
    if (path != defaultProject()) {
        m_session.createProject(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    if (m_session.createProject(path)) {
        addSamples();
    }
}

void Desk::addSamples()
{
    const auto samples = sampleDocuments(m_session.tagset());
    if (!samples) {
        m_session.report(samples.error());
        return;
    }
    for (const auto &sample : *samples) {
        m_session.addArticle(sample);
    }
    if (!m_session.articles().isEmpty()) {
        m_session.setCurrentArticle(m_session.articles().constFirst().id);
    }
}

}
