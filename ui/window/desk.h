// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/mainwindow.h"

#include <QStringList>

#include <memory>

namespace Hashiya {

/// How a start differs from the usual one; what is not given is as the person left it.
struct DeskOptions
{
    QString project; ///< a project file; made where there is none
    QStringList files; ///< a project to open, or articles to add
    QString language; ///< "ar" or "en"
    std::optional<ThemeChoice> theme;
};

/// The program without its main(): every part made in its order and handed to those that need it. Needs a QApplication.
class Desk
{
public:
    explicit Desk(const DeskOptions &options = {});

    /// Opens the project and the files of the options. A first start makes a project in the system's place for data, with the samples in it.
    void open();

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    [[nodiscard]] static QString defaultProject();
    void openProject(const QString &path);
    void addSamples();

    DeskOptions m_options;
    SystemClock m_clock;
    Preferences m_preferences;
    Language m_language;
    Appearance m_appearance;
    Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

}
