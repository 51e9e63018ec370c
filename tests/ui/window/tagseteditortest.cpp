// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/annotatedjson.h"
#include "core/io/tagsetfile.h"
#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/tagset/tagseteditor.h"
#include "ui/tagset/tagsetmodel.h"
#include "ui/window/keysoverview.h"
#include "ui/window/windowactions.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// The tagset editor in the window, by key events alone.
class TagsetEditorTest : public DeskTest
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_source;
    AnnotationId m_person;
    ArticleId m_other;

    [[nodiscard]] TagsetEditor *editor() { return window().findChild<TagsetEditor *>(); }
    template <typename Widget>
    [[nodiscard]] Widget &part(const QString &name)
    {
        return *editor()->findChild<Widget *>(name);
    }
    /// All that the project is: its tagset and its articles as they would be exported.
    [[nodiscard]] QByteArray state()
    {
        QByteArray bytes = exportTagset(session().tagset());
        for (const auto &article : session().articles()) {
            bytes += exportAnnotatedJson(*session().documentOf(article.id));
        }
        return bytes;
    }
    void open()
    {
        press(window(), u"Ctrl+T"_s);
        QVERIFY(editor());
        editor()->activateWindow(); // there is no window manager to do it
        QTRY_VERIFY(editor()->isAncestorOf(QApplication::focusWidget()));
    }
    void waitUntilClosed()
    {
        QTRY_VERIFY(!editor());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        view().setFocus();
    }
    void addShip()
    {
        press(window(), u"Ctrl+N"_s);
        QCOMPARE(QApplication::focusWidget(), &part<QLineEdit>(u"nameArabic"_s));
        type(window(), u"سفينة"_s);
        press(window(), u"Tab"_s);
        type(window(), u"Ship"_s);
        press(window(), u"Tab"_s);
        QCOMPARE(part<QLineEdit>(u"typeKey"_s).text(), u"ship"_s);
        press(window(), u"Tab"_s);
        press(window(), u"Tab"_s);
        QCOMPARE(QApplication::focusWidget(), &part<QLineEdit>(u"typeShortcut"_s));
        type(window(), u"ن"_s); // K
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        m_source = std::make_unique<TestDocument>(u"وصلت النسور أمس\nقال سامي الخطيب إن السفينة عادت إلى الميناء"_s);
        m_person = m_source->mark(u"سامي الخطيب", u"person"_s);
        TestDocument other(u"خبر آخر عن لينا"_s);
        other.mark(u"لينا", u"person"_s);
        m_other = *session().addArticle(*other);
        QVERIFY(openArticle(**m_source).isValid());
        show();
    }
    void aTypeIsMadeAndMarksWithItsLetterAtOnceOnTheArabicLayout()
    {
        const auto before = state();
        view().setSelection(m_source->rangeOf(u"النسور"));
        type(window(), u"ن"_s);
        QCOMPARE(state(), before); // no type has this letter yet
        open();
        addShip();
        QVERIFY(!editor()->model().hasErrors());
        press(window(), u"Ctrl+Return"_s);
        waitUntilClosed();
        QVERIFY(session().tagset().type(u"ship"));
        view().setSelection(m_source->rangeOf(u"النسور"));
        type(window(), u"ن"_s);
        const auto *mark = session().document()->annotations().find(view().currentAnnotation());
        QVERIFY(mark);
        QCOMPARE(mark->type, u"ship"_s);
        press(window(), u"Ctrl+Z"_s);
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(state(), before);
        press(window(), u"Ctrl+Shift+Z"_s);
        QVERIFY(session().tagset().type(u"ship"));
    }

    void whatShowsTypesFollows()
    {
        view().setCurrentAnnotation(m_person);
        press(window(), u"F1"_s);
        auto *keys = window().findChild<KeysOverview *>();
        QVERIFY(keys);
        const auto has = [](const QWidget &parent, const QString &text) {
            for (const auto *label : parent.findChildren<QLabel *>()) {
                if (label->text() == text) {
                    return true;
                }
            }
            return false;
        };
        const auto inMenu = [this](const QString &text) {
            for (const auto *action : window().findChildren<QAction *>()) {
                if (action->text() == text) {
                    return true;
                }
            }
            return false;
        };
        auto *types = window().findChild<QComboBox *>(u"typeBox"_s);
        auto after = session().tagset().types();
        after[0].nameEnglish = u"Human"_s;
        after[0].shortcut = u'K';
        after[0].attributes = {{u"alive"_s, u"حي"_s, u"Alive"_s, AttributeKind::Flag, {}}};
        QVERIFY(session().changeTagset(Tagset(after, session().tagset().relationTypes()), {}));
        QVERIFY(has(*keys, u"Human"_s));
        QVERIFY(!has(*keys, u"Person"_s));
        QVERIFY(inMenu(u"Human\tK"_s));
        QCOMPARE(types->currentText(), u"Human"_s);
        auto *alive = window().findChild<QCheckBox *>(u"attribute-alive"_s);
        QVERIFY(alive);
        QTest::keyClick(alive, Qt::Key_Space);
        QCOMPARE(session().document()->annotations().find(m_person)->attributes, (QJsonObject{{u"alive"_s, true}}));
        QVERIFY(session().undo());
        QVERIFY(session().undo());
        QVERIFY(has(*keys, u"Person"_s));
        QVERIFY(inMenu(u"Person\tP"_s));
        QCOMPARE(types->currentText(), u"Person"_s);
        QVERIFY(!window().findChild<QCheckBox *>(u"attribute-alive"_s));
    }

    void aTypeInUseIsRemappedInAllArticlesAndComesBack()
    {
        const auto before = state();
        open();
        QCOMPARE(QApplication::focusWidget(), &part<QTreeView>(u"tagsetTree"_s));
        QCOMPARE(editor()->current(), (DraftRow{false, 0}));
        press(window(), u"Delete"_s);
        // The relation that only a person could begin says so; another end is ticked.
        QVERIFY(editor()->model().hasErrors());
        press(window(), u"Ctrl+Return"_s);
        QVERIFY(editor()); // nothing is saved
        auto &findings = part<QListWidget>(u"tagsetFindings"_s);
        findings.setFocus();
        findings.setCurrentRow(0);
        press(window(), u"Return"_s);
        auto &from = part<QListWidget>(u"relationFrom"_s);
        QCOMPARE(QApplication::focusWidget(), &from);
        from.setCurrentRow(0);
        press(window(), u"Space"_s);
        from.setCurrentRow(from.count() - 1);
        press(window(), u"Space"_s);
        QVERIFY(!editor()->model().hasErrors());
        press(window(), u"Ctrl+Return"_s);
        auto *box = editor()->findChild<QComboBox *>(u"remap-person"_s);
        QVERIFY(box);
        QCOMPARE(QApplication::focusWidget(), box);
        QCOMPARE(box->currentData().toString(), u"organization"_s);
        QVERIFY(box->accessibleName().contains(u"2 marks"));
        press(window(), u"Down"_s);
        QCOMPARE(box->currentData().toString(), u"place"_s);
        QCOMPARE(state(), before);
        press(window(), u"Ctrl+Return"_s);
        waitUntilClosed();
        QVERIFY(!session().tagset().type(u"person"));
        QCOMPARE(session().document()->annotations().find(m_person)->type, u"place"_s);
        QCOMPARE(session().documentOf(m_other)->annotations().at(0).type, u"place"_s);
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(state(), before);
        press(window(), u"Ctrl+Shift+Z"_s);
        QCOMPARE(session().documentOf(m_other)->annotations().at(0).type, u"place"_s);
    }

    void aNewKeyTakesTheMarksAlongWithoutAsking()
    {
        const auto before = state();
        open();
        press(window(), u"Tab"_s);
        auto &key = part<QLineEdit>(u"typeKey"_s);
        key.setFocus();
        key.selectAll();
        type(window(), u"human"_s);
        press(window(), u"Ctrl+Return"_s);
        waitUntilClosed();
        QCOMPARE(session().document()->annotations().find(m_person)->type, u"human"_s);
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(state(), before);
    }

    void clashesAndLettersOfTheProgramAreToldInWords()
    {
        open();
        auto &letter = part<QLineEdit>(u"typeShortcut"_s);
        letter.setFocus();
        type(window(), u"ر"_s); // V
        QVERIFY(editor()->model().hasErrors());
        QVERIFY(part<QListWidget>(u"tagsetFindings"_s).item(0)->text().contains(u"something else in the reader"));
        type(window(), u"o"_s);
        QVERIFY(part<QListWidget>(u"tagsetFindings"_s).item(0)->text().contains(u"same letter"));
        QVERIFY(!part<QPushButton>(u"confirmButton"_s).isEnabled());
        press(window(), u"Backspace"_s);
        QVERIFY(!editor()->model().hasErrors());
    }

    void escapeDropsOnlyWhenAskedTwice()
    {
        const auto before = state();
        open();
        press(window(), u"Escape"_s);
        waitUntilClosed();
        open();
        press(window(), u"Ctrl+N"_s);
        press(window(), u"Escape"_s);
        QVERIFY(editor()->isVisible());
        QVERIFY(!part<QLabel>(u"tagsetSentence"_s).text().isEmpty());
        press(window(), u"Escape"_s);
        waitUntilClosed();
        QCOMPARE(state(), before);
    }

    void aBrokenFileSaysWhatAndWhereAndChangesNothing()
    {
        open();
        const auto path = filePath(u"tags.json"_s);
        QVERIFY(editor()->exportTo(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto json = file.readAll();
        file.close();
        QCOMPARE(importTagset(json, path).value(), session().tagset());
        json.replace("\"family\": \"figure\"", "\"family\": \"sum\"");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        QVERIFY(!editor()->importFile(path));
        QVERIFY(part<QLabel>(u"tagsetSentence"_s).text().contains(u"types[7].family"));
        QVERIFY(!editor()->model().draft().isChanged());
        QVERIFY(!editor()->importFile(filePath(u"none.json"_s)));
        QVERIFY(part<QLabel>(u"tagsetSentence"_s).text().contains(u"none.json"));
    }

    void anImportedTagsetIsRemappedToo()
    {
        const auto before = state();
        const auto path = filePath(u"tags.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        auto types = Tagset::standard().types().sliced(1, 2);
        file.write(exportTagset(Tagset(types, {{u"near"_s, u"قرب"_s, u"near"_s, {}, {}}})));
        file.close();
        open();
        QVERIFY(editor()->importFile(path));
        press(window(), u"Ctrl+Return"_s);
        QVERIFY(editor()->findChild<QComboBox *>(u"remap-person"_s));
        press(window(), u"Escape"_s);
        QVERIFY(editor()->isVisible()); // back to the types
        press(window(), u"Ctrl+Return"_s);
        press(window(), u"Ctrl+Return"_s);
        waitUntilClosed();
        QCOMPARE(session().tagset().types(), types);
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(state(), before);
    }

    void hasNamesForWhoeverDoesNotSeeIt()
    {
        open();
        for (const auto *widget : editor()->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()) {
                auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
            }
        }
    }

    void tabGoesFromTheListToTheFormAndOn()
    {
        open();
        const auto goTo = [this](const QWidget &target) {
            for (int i = 0; i < 8 && QApplication::focusWidget() != &target; ++i) {
                press(window(), u"Tab"_s);
            }
            return QApplication::focusWidget() == &target;
        };
        QVERIFY(goTo(part<QPushButton>(u"addType"_s)));
        QVERIFY(goTo(part<QLineEdit>(u"nameArabic"_s)));
        QVERIFY(goTo(part<QLineEdit>(u"typeShortcut"_s)));
        QVERIFY(goTo(*editor()->findChild<QWidget *>(u"inkLight"_s)->findChild<QLineEdit *>()));
        QVERIFY(goTo(part<QListWidget>(u"mayContain"_s)));
        QVERIFY(goTo(part<QPushButton>(u"addAttribute"_s)));
        QVERIFY(goTo(part<QPushButton>(u"confirmButton"_s)));
    }

    void anAttributeIsWrittenByKeysAlone()
    {
        open();
        auto &table = part<QTableView>(u"attributesTable"_s);
        table.setFocus();
        press(window(), u"Insert"_s);
        type(window(), u"الرتبة"_s);
        press(window(), u"Return"_s);
        table.setFocus();
        QCOMPARE(editor()->model().draft().types().at(0).attributes.size(), 4);
        QCOMPARE(editor()->model().draft().types().at(0).attributes.last().nameArabic, u"الرتبة"_s);
        QVERIFY(editor()->model().hasErrors()); // no English name yet
        table.setFocus();
        press(window(), u"Delete"_s);
        QVERIFY(!editor()->model().hasErrors());
    }

    void fitsASmallScreen()
    {
        open();
        editor()->resize(900, 520);
        QTest::qWait(50);
        QVERIFY(editor()->width() <= 900);
        QVERIFY(editor()->height() <= 520);
    }

    void aComparisonWithAnArticleThatLeavesIsClosed()
    {
        auto types = session().tagset().types();
        types[0].nameEnglish = u"Human"_s;
        QVERIFY(session().changeTagset(Tagset(types, session().tagset().relationTypes()), {}));
        const auto third = *session().addArticle(*TestDocument(u"خبر ثالث"_s));
        window().compareWith(third);
        QVERIFY(window().actions().compare->isChecked());
        QVERIFY(session().undo());
        QVERIFY(!window().actions().compare->isChecked());
        QVERIFY(session().undo()); // the documents of what is not in the library are let go
        QCOMPARE(session().tagset(), Tagset::standard());
    }

    void cannotBeOpenedWhereNothingMayBeChanged()
    {
        QVERIFY(window().actions().tagset->isEnabled());
        session().closeProject();
        QVERIFY(!window().actions().tagset->isEnabled());
    }
};

QTEST_MAIN(TagsetEditorTest)
#include "tagseteditortest.moc"
