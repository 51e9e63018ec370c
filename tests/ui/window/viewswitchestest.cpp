// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/keys.h"
#include "tests/ui/testdocument.h"
#include "ui/reader/articleview.h"
#include "ui/window/desk.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QClipboard>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ViewSwitchesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] MainWindow &window() { return m_desk->window(); }
    [[nodiscard]] ArticleView &view() { return window().view(); }
    [[nodiscard]] Session &session() { return m_desk->session(); }
    void start(const QString &language = u"en"_s)
    {
        m_desk.reset();
        DeskOptions options;
        options.project = m_folder->filePath(u"desk.hashiya"_s);
        options.language = language;
        options.theme = ThemeChoice::Light;
        m_desk = std::make_unique<Desk>(options);
        m_desk->open();
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        view().setFocus();
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        start();
        QVERIFY(session().setCurrentArticle(*session().addArticle(*TestDocument(u"قَالَ مُحَمَّدٌ في ٢٠٢٥"_s))));
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void holdsForEveryReaderAndIsRemembered()
    {
        auto &actions = window().actions();
        QVERIFY(actions.vocalisation->isChecked());
        actions.vocalisation->trigger();
        actions.digits->actions().at(1)->trigger();
        actions.invisibles->trigger();
        const DisplayOptions wished{.vocalisation = false, .digits = DigitShapes::Latin};
        const auto views = window().findChildren<ArticleView *>();
        QVERIFY(views.size() > 1); // those of the comparison too
        for (const auto *each : views) {
            QCOMPARE(each->display(), wished);
        }
        start();
        QCOMPARE(view().display(), wished);
        QVERIFY(!window().actions().vocalisation->isChecked());
        QVERIFY(window().actions().digits->actions().at(1)->isChecked());
        QVERIFY(window().actions().invisibles->isChecked());
    }

    void marksAreMadeOfTheTextAndNotOfWhatIsShown()
    {
        window().actions().vocalisation->trigger();
        const auto &text = session().document()->article().text();
        view().setSelection(TextRange::ofLength(text.indexOf(u"مُ"), u"مُحَمَّدٌ"_s.size()));
        type(window(), u"ح"_s);
        const auto &marks = session().document()->annotations();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(session().document()->textOf(marks.at(0)).toString(), u"مُحَمَّدٌ"_s);
        QCOMPARE(session().document()->article().text(), text);
    }

    void remembersTheSizeOfTheText()
    {
        press(window(), u"Ctrl++"_s);
        const auto zoom = view().zoom();
        QVERIFY(zoom > 1.05);
        start();
        QVERIFY(qFuzzyCompare(view().zoom(), zoom));
        press(window(), u"Ctrl+0"_s);
        QVERIFY(qFuzzyCompare(view().zoom(), 1.0));
    }
};

QTEST_MAIN(ViewSwitchesTest)
#include "viewswitchestest.moc"
