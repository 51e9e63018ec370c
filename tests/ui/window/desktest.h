// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/keys.h"
#include "ui/reader/articleview.h"
#include "ui/window/desk.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Hashiya {

/// A test of the whole program in its window, on a project of its own, in English and light unless said otherwise.
class DeskTest : public QObject
{
protected:
    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] MainWindow &window() { return m_desk->window(); }
    [[nodiscard]] ArticleView &view() { return window().view(); }
    [[nodiscard]] Session &session() { return m_desk->session(); }
    [[nodiscard]] const Document &document() { return *session().document(); }
    /// In the folder that the project lies in.
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder->filePath(name); }

    /// An empty project in a new folder, with the settings of a first start. The window is not shown yet.
    void startAnew(const QString &language = QStringLiteral("en"))
    {
        m_desk.reset();
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        open(language, projectPath());
    }
    /// The program ended and started again on the same project, and shown.
    void startAgain(const QString &language = QStringLiteral("en"))
    {
        m_desk.reset();
        open(language, projectPath());
        show();
    }
    /// Ended and started again without naming a project: the last one.
    void startWithoutAName()
    {
        m_desk.reset();
        open(QStringLiteral("en"), QString());
    }
    /// The window as the one in use, with the focus in the text.
    void show()
    {
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        view().setFocus();
    }
    /// A new article that is shown.
    ArticleId openArticle(const Document &document)
    {
        const auto article = session().addArticle(document).value_or(ArticleId());
        return session().setCurrentArticle(article) ? article : ArticleId();
    }

private:
    [[nodiscard]] QString projectPath() const { return filePath(QStringLiteral("desk.hashiya")); }
    void open(const QString &language, const QString &project)
    {
        DeskOptions options;
        options.project = project;
        options.language = language;
        options.theme = ThemeChoice::Light;
        m_desk = std::make_unique<Desk>(options);
        m_desk->open();
        session().setHouseRuleFile(filePath(QStringLiteral("rules.json")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

}
