// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/annotate/updatepanel.h"
#include "ui/panes/rulespane.h"
#include "ui/window/articlepane.h"
#include "ui/window/windowactions.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// What a person does to the text, in its margin, and for the next article, with real keys in the window.
class TextCorrectionTest : public DeskTest
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_source;
    AnnotationId m_person;

    [[nodiscard]] QStringList marked(const QString &type)
    {
        QStringList words;
        for (qsizetype i = 0; i < document().annotations().size(); ++i) {
            const auto &mark = document().annotations().at(i);
            if (mark.type == type && mark.state != AnnotationState::Rejected) {
                words.append(document().textOf(mark).toString());
            }
        }
        return words;
    }
    /// The menu that a key opened.
    [[nodiscard]] static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

private Q_SLOTS:
    void init()
    {
        startAnew();
        m_source = std::make_unique<TestDocument>(u"عنوان الخبر\nقال نجم سهيل ان نجم القرية بعيد وإن نجم سهيل قريب\nفقرة أخيرة"_s);
        const auto at = (*m_source)->article().text().indexOf(u"نجم سهيل");
        Annotation mark;
        mark.id = m_person = (*m_source)->takeAnnotationId();
        mark.type = u"person"_s;
        mark.range = TextRange::ofLength(at, 8);
        mark.state = AnnotationState::Suggested;
        mark.origin = {OriginKind::Extractor, u"names"_s, u"names.test"_s, {}};
        m_source->apply(AddAnnotation{mark});
        QVERIFY(openArticle(**m_source).isValid());
        show();
    }
    void correctsASlipWithF2()
    {
        view().setSelection(m_source->rangeOf(u"ان نجم القرية"));
        press(window(), u"F2"_s);
        auto *field = window().findChild<QLineEdit *>(u"correctionField"_s);
        QVERIFY(field->hasFocus());
        QCOMPARE(field->text(), u"ان نجم القرية"_s);
        field->setCursorPosition(0);
        QTest::keyClick(field, Qt::Key_Delete);
        type(window(), u"إ"_s);
        press(window(), u"Return"_s);
        QVERIFY(document().article().text().contains(u"سهيل إن نجم القرية"));
        QCOMPARE(document().textOf(*document().annotations().find(m_person)), u"نجم سهيل"_s);
        QVERIFY(view().hasFocus());
        QCOMPARE(view().selection().of(document().article().text()), u"إن نجم القرية"_s);
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(document().article().text(), (*m_source)->article().text());
    }

    void leavesTheTextAloneWithEscape()
    {
        view().setSelection(m_source->rangeOf(u"القرية"));
        press(window(), u"F2"_s);
        type(window(), u"x"_s);
        press(window(), u"Escape"_s);
        QCOMPARE(document().article().text(), (*m_source)->article().text());
        QVERIFY(view().hasFocus());
    }

    void makesARuleWithR_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("everywhere");
        QTest::newRow("Latin") << u"r"_s << u"e"_s;
        QTest::newRow("Arabic") << u"ق"_s << u"ث"_s;
    }
    void makesARuleWithR()
    {
        QFETCH(QString, rule);
        QFETCH(QString, everywhere);
        press(window(), u"Tab"_s);
        type(window(), u"d"_s); // a product it is, says the person
        view().setCurrentAnnotation(m_person);
        type(window(), rule);
        QTRY_VERIFY(menu());
        QKeyEvent key(QEvent::KeyPress, everywhere.at(0).toUpper().unicode(), Qt::NoModifier, everywhere);
        QApplication::sendEvent(menu(), &key);
        const auto rules = session().ruleBook().rules();
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules.constFirst().words, u"نجم سهيل"_s);
        QCOMPARE(rules.constFirst().scope, HouseRuleScope::Everywhere);
        QCOMPARE(marked(u"product"_s), (QStringList{u"نجم سهيل"_s, u"نجم سهيل"_s}));
        // One step back takes the rule and its marks.
        press(window(), u"Ctrl+Z"_s);
        QVERIFY(session().ruleBook().rules().isEmpty());
        QCOMPARE(marked(u"product"_s), QStringList{u"نجم سهيل"_s});
        press(window(), u"Ctrl+Shift+Z"_s);
        QCOMPARE(session().ruleBook().rules(), rules);
        // The rule outlives the project.
        QVERIFY(session().createProject(filePath(u"other.hashiya"_s)));
        QCOMPARE(session().ruleBook().rules(), rules);
    }

    void listsEditsAndRemovesRules()
    {
        HouseRule made;
        made.words = u"نجم القرية"_s;
        made.type = u"place"_s;
        QVERIFY(session().changeHouseRule({std::nullopt, made}));
        QCOMPARE(marked(u"place"_s), QStringList{u"نجم القرية"_s});
        auto *pane = window().findChild<RulesPane *>();
        auto *list = window().findChild<QListWidget *>(u"ruleList"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"نجم القرية"));
        auto *words = pane->findChild<QLineEdit *>(u"ruleWords"_s);
        pane->show();
        QCOMPARE(words->text(), u"نجم القرية"_s);
        words->setText(u"القرية"_s);
        Q_EMIT words->editingFinished();
        QCOMPARE(marked(u"place"_s), QStringList{u"القرية"_s});
        QCOMPARE(session().ruleBook().rules().constFirst().author, session().person());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 0);
        QVERIFY(marked(u"place"_s).isEmpty());
    }

    void writesANoteOnTheParagraphWithF()
    {
        view().setSelection({m_source->rangeOf(u"فقرة").begin(), m_source->rangeOf(u"فقرة").begin()});
        type(window(), u"ب"_s); // F on the Arabic layout
        auto *field = window().findChild<QPlainTextEdit *>(u"paragraphNote"_s);
        QVERIFY(field->hasFocus());
        type(window(), u"اسأل"_s);
        press(window(), u"Ctrl+Return"_s);
        QVERIFY(view().hasFocus());
        QCOMPARE(document().notes().size(), 1);
        QCOMPARE(document().notes().first().text, u"اسأل"_s);
        QCOMPARE(document().notes().first().range, m_source->rangeOf(u"فقرة أخيرة"));
        QCOMPARE(window().findChild<QListWidget *>(u"noteList"_s)->count(), 1);
        press(window(), u"Ctrl+Z"_s);
        QVERIFY(document().notes().isEmpty());
    }

    void writesANoteOnTheCurrentMarkWithF()
    {
        press(window(), u"Tab"_s);
        type(window(), u"f"_s);
        QVERIFY(window().findChild<QPlainTextEdit *>(u"noteField"_s)->hasFocus());
    }

    void takesANewerTextAfterALook()
    {
        const auto path = filePath(u"newer.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        auto newer = (*m_source)->article().text();
        newer.replace(u"قال نجم سهيل"_s, u"قال نجم الدين"_s);
        file.write(newer.toUtf8());
        file.close();
        auto *panel = window().findChild<UpdatePanel *>();
        QSignalSpy ready(&panel->update(), &TextUpdate::ready);
        window().findChild<ArticlePane *>()->updateFrom(path);
        QVERIFY(ready.wait(30000));
        auto *list = window().findChild<QListView *>(u"anchorList"_s);
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(list->model()->rowCount(), 1);
        press(window(), u"Return"_s);
        QVERIFY(panel->isHidden());
        QCOMPARE(document().article().text(), newer);
        QCOMPARE(marked(u"person"_s), QStringList{u"نجم الدين"_s});
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(document().article().text(), (*m_source)->article().text());
        QCOMPARE(marked(u"person"_s), QStringList{u"نجم سهيل"_s});
    }
};

QTEST_MAIN(TextCorrectionTest)
#include "textcorrectiontest.moc"
