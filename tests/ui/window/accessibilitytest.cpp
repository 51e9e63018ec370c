// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/panes/pane.h"
#include "ui/session/textedits.h"
#include "ui/window/sidecolumn.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QDialog>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QString described(QWidget *widget)
{
    return u"%1 \"%2\" in %3"_s.arg(QString::fromUtf8(widget->metaObject()->className()), widget->objectName(),
        widget->parentWidget() ? QString::fromUtf8(widget->parentWidget()->metaObject()->className()) : u"nothing"_s);
}

/// What a person can reach with Tab.
QList<QWidget *> stops(QWidget &root)
{
    QList<QWidget *> found;
    for (auto *widget : QList<QWidget *>{&root} + root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->window() == root.window()) {
            found.append(widget);
        }
    }
    return found;
}

bool isArabic(const QString &words)
{
    return std::ranges::any_of(words, [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

}

/// What somebody hears who does not see the window, and where the keyboard alone leads, in every pane and both languages.
class AccessibilityTest : public DeskTest
{
    Q_OBJECT

    /// What is wrong with what can be reached below `root`.
    [[nodiscard]] QStringList faultsBelow(QWidget &root, bool arabic)
    {
        QStringList faults;
        for (auto *widget : stops(root)) {
            auto *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface) {
                faults.append(described(widget) + u": nothing to hear"_s);
                continue;
            }
            const auto name = interface->text(QAccessible::Name);
            if (name.trimmed().isEmpty()) {
                faults.append(described(widget) + u": no name"_s);
            } else if (arabic && !isArabic(name)) {
                faults.append(described(widget) + u": not in Arabic: "_s + name);
            }
            // Qt gives an area that only scrolls no role of its own.
            if (interface->role() == QAccessible::NoRole || (interface->role() == QAccessible::Client && !widget->inherits("QScrollArea"))) {
                faults.append(described(widget) + u": no role"_s);
            }
            if (auto *list = qobject_cast<QAbstractItemView *>(widget); list && list->model()) {
                for (int row = 0; row < std::min(30, list->model()->rowCount(list->rootIndex())); ++row) {
                    const auto index = list->model()->index(row, 0, list->rootIndex());
                    const auto words = index.data(Qt::AccessibleTextRole).toString() + index.data(Qt::DisplayRole).toString();
                    if (words.trimmed().isEmpty()) {
                        faults.append(described(widget) + u": row %1 says nothing"_s.arg(row));
                    }
                }
            }
        }
        return faults;
    }
    void start(const QString &language)
    {
        startAnew(language);
        TestDocument source(u"عنوان الخبر\nقال سامي الخطيب إن لينا الهاشمي زارت القاهرة أمس ومعها 12 مليون دولار من أصل 10 ملايين\nسامي الخطيب في القاهرة\u200f"_s);
        const auto person = source.mark(u"سامي الخطيب", u"person"_s, 0.9);
        const auto other = source.mark(u"لينا الهاشمي", u"person"_s, 0.5, AnnotationState::Confirmed);
        source.mark(u"القاهرة", u"place"_s, 0.5);
        source.mark(u"12 مليون دولار", u"money"_s, 0.5);
        source.apply(AddEntity{{{1}, u"person"_s, u"سامي الخطيب"_s, {}, {}}});
        auto mark = source.at(person);
        mark.entity = EntityId{1};
        source.apply(ChangeAnnotation{mark});
        source.apply(AddRelation{{source->takeRelationId(), u"part_of"_s, person, other}});
        QVERIFY(openArticle(*source).isValid());
        QVERIFY(session().performWith([&](Document &editable) { return noteAt(editable, {0, 11}, u"ملاحظة"_s, u"ريم"_s, session().clock().now()); }));
        HouseRule rule;
        rule.words = u"القاهرة"_s;
        rule.type = u"place"_s;
        rule.scope = HouseRuleScope::Project;
        QVERIFY(session().changeHouseRule({std::nullopt, rule}));
        show();
        press(window(), u"Tab"_s);
        QCOMPARE(view().currentAnnotation(), person);
    }

private Q_SLOTS:
    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Arabic") << u"ar"_s;
        QTest::newRow("English") << u"en"_s;
    }

    void everyPaneSaysWhatItsPartsAre_data() { languages_data(); }
    void everyPaneSaysWhatItsPartsAre()
    {
        QFETCH(QString, language);
        start(language);
        auto &column = *window().findChild<SideColumn *>();
        QVERIFY(column.actions().size() >= 10);
        QStringList faults;
        int seen = 0;
        for (auto *action : column.actions()) {
            action->trigger();
            QTest::qWait(30);
            seen += int(stops(*column.currentPane()).size());
            for (const auto &fault : faultsBelow(window(), language == u"ar")) {
                faults.append(action->text() + u": "_s + fault);
            }
        }
        faults.removeDuplicates();
        QVERIFY2(seen > 40, qPrintable(QString::number(seen)));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void tabLeadsThroughEveryPaneAndOutOfIt_data() { languages_data(); }
    void tabLeadsThroughEveryPaneAndOutOfIt()
    {
        QFETCH(QString, language);
        start(language);
        auto &column = *window().findChild<SideColumn *>();
        QStringList faults;
        for (auto *action : column.actions()) {
            action->trigger();
            QTest::qWait(30);
            auto *pane = column.currentPane();
            auto left = stops(*pane);
            if (left.isEmpty()) {
                faults.append(action->text() + u": nothing to reach"_s);
                continue;
            }
            const auto isInside = [&](QWidget *widget) { return widget && (widget == pane || pane->isAncestorOf(widget)); };
            if (!isInside(QApplication::focusWidget())) {
                faults.append(action->text() + u": its key does not lead into it"_s);
                left.constFirst()->setFocus();
            }
            left.removeOne(QApplication::focusWidget());
            // Both ways, as a person would who missed something; what Tab writes itself is no stop.
            for (const auto &key : {u"Tab"_s, u"Shift+Tab"_s}) {
                auto *first = isInside(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
                for (int i = 0; i < 40 && first; ++i) {
                    press(window(), key);
                    left.removeOne(QApplication::focusWidget());
                    if (!isInside(QApplication::focusWidget())) {
                        break;
                    }
                }
                if (first) {
                    first->setFocus();
                }
            }
            for (auto *widget : left) {
                faults.append(action->text() + u": Tab does not lead to "_s + described(widget));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void dialogsSayWhatTheirPartsAre_data() { languages_data(); }
    void dialogsSayWhatTheirPartsAre()
    {
        QFETCH(QString, language);
        start(language);
        QStringList faults;
        int seen = 0;
        for (const auto &key : {u"F1"_s, u"Ctrl+T"_s, u"Ctrl+K"_s}) {
            press(window(), key);
            QTest::qWait(50);
            for (auto *top : QApplication::topLevelWidgets()) {
                if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible()) {
                    ++seen;
                    faults += faultsBelow(*dialog, language == u"ar");
                    if (dialog->windowTitle().isEmpty() && dialog->accessibleName().isEmpty()) {
                        faults.append(described(dialog) + u": no title"_s);
                    }
                    dialog->close();
                }
            }
            QTest::qWait(50);
            window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window()));
            view().setFocus();
        }
        QVERIFY2(seen >= 2, qPrintable(QString::number(seen)));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
