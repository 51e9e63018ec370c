// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QClipboard>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ViewSwitchesTest : public DeskTest
{
    Q_OBJECT


private Q_SLOTS:
    void init()
    {
        startAnew();
        show();
        QVERIFY(session().setCurrentArticle(*session().addArticle(*TestDocument(u"قَالَ مُحَمَّدٌ في ٢٠٢٥"_s))));
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
        startAgain();
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
        startAgain();
        QVERIFY(qFuzzyCompare(view().zoom(), zoom));
        press(window(), u"Ctrl+0"_s);
        QVERIFY(qFuzzyCompare(view().zoom(), 1.0));
    }
};

QTEST_MAIN(ViewSwitchesTest)
#include "viewswitchestest.moc"
