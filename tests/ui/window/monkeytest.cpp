// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/annotatedjson.h"
#include "tests/ui/window/desktest.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QFileDialog>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

constexpr int presses = 2000;

}

/// Somebody who presses any key and clicks and drags anywhere in the text and the lists, the same at every run, wherever the focus goes: lists, fields, menus, the palette.
/// Keys and buttons that ask for files are left out, since a dialog of the system would wait for an answer.
class MonkeyTest : public DeskTest
{
    Q_OBJECT

    QRandomGenerator m_random{20261125};
    int m_pointed = 0;

    [[nodiscard]] qsizetype number(qsizetype below) { return qsizetype(m_random.bounded(quint32(below))); }

    void pressAny()
    {
        static const QStringList keys{u"Tab"_s, u"Tab"_s, u"Shift+Tab"_s, u"Return"_s, u"Return"_s, u"Delete"_s, u"Escape"_s, u"Left"_s, u"Right"_s, u"Up"_s, u"Down"_s,
            u"Shift+Left"_s, u"Ctrl+Shift+Left"_s, u"Shift+Down"_s, u"Ctrl+Left"_s, u"Alt+Left"_s, u"Alt+Right"_s, u"Alt+Shift+Left"_s, u"Ctrl+Alt+Left"_s, u"Alt+Up"_s,
            u"Alt+Down"_s, u"Ctrl+Return"_s, u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s, u"Ctrl+F"_s, u"Ctrl+Shift+F"_s, u"F3"_s, u"F2"_s, u"F6"_s, u"Space"_s, u"Home"_s, u"End"_s,
            u"PgDown"_s, u"PgUp"_s, u"Ctrl+A"_s, u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+3"_s, u"Ctrl+4"_s, u"Ctrl+5"_s, u"Ctrl+6"_s, u"Ctrl+7"_s, u"Ctrl+8"_s, u"Ctrl+9"_s, u"Ctrl+D"_s};
        // As the Latin and the Arabic layout type them.
        static const QString letters = u"polgdejmcunbthiswrqafvxykحخمليتةئؤعىلافهسصثقضش12"_s;
        auto *popup = QApplication::activePopupWidget();
        if (popup || number(3) == 0) {
            const auto letter = letters.at(number(letters.size()));
            if (popup) {
                const bool away = number(2) == 0;
                QKeyEvent key(QEvent::KeyPress, away ? int(Qt::Key_Escape) : int(letter.toUpper().unicode()), Qt::NoModifier, away ? QString() : QString(letter));
                QApplication::sendEvent(popup, &key);
            } else {
                type(window(), QString(letter));
            }
        } else if (number(6) == 0) {
            pointAnywhere();
        } else if (number(8) == 0) {
            // Home to the text, so that the work goes on.
            view().setFocus();
        } else {
            press(window(), keys.at(number(keys.size())));
        }
        QApplication::processEvents();
    }

    /// A click, a double click or a drag in the text or in a list.
    void pointAnywhere()
    {
        QList<QWidget *> places{view().viewport()};
        for (auto *area : window().findChildren<QAbstractItemView *>()) {
            if (area->isVisible() && area->viewport()->width() > 0 && area->viewport()->height() > 0) {
                places.append(area->viewport());
            }
        }
        const QPointer<QWidget> place = number(2) ? places.constFirst() : places.at(number(places.size()));
        const auto anywhere = [&] { return QPoint(int(number(place->width())), int(number(place->height()))); };
        const auto modifiers = number(4) ? Qt::KeyboardModifiers() : Qt::KeyboardModifiers(Qt::ShiftModifier);
        ++m_pointed;
        switch (number(3)) {
        case 0:
            QTest::mouseClick(place, Qt::LeftButton, modifiers, anywhere());
            break;
        case 1:
            QTest::mouseDClick(place, Qt::LeftButton, modifiers, anywhere());
            break;
        default:
            QTest::mousePress(place, Qt::LeftButton, modifiers, anywhere());
            for (int i = 0; place && i < 3; ++i) {
                QTest::mouseMove(place, anywhere());
            }
            if (place) {
                QTest::mouseRelease(place, Qt::LeftButton, modifiers, anywhere());
            }
            break;
        }
    }

    void closeWhatIsOpen()
    {
        while (auto *popup = QApplication::activePopupWidget()) {
            popup->close();
        }
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible()) {
                dialog->close();
            }
        }
    }

private Q_SLOTS:
    void anyKeysAndClicksAtAllLeaveASoundProjectThatGoesBackToItsBeginning()
    {
        startAnew(u"ar"_s);
        auto &session = this->session();
        const QStringList texts{u"وصول سفينة النور\nقالت شركة النور إن سامي الخطيب وصل إلى القاهرة أمس ومعه 12 مليون دولار.\nوأضافت شركة النور: «القاهرة قريبة».\nنهاية 😀"_s,
            u"خبر ثان\nوصل سامي إلى القاهرة، وبالقاهرة استقبله 40 شخصا في 3 مارس 2026.\nوللقاهرة عاد."_s};
        for (const auto &text : texts) {
            QVERIFY(session.addArticle(*withSuggestions(Article(text, {}), Tagset::standard())));
        }
        QVERIFY(session.setCurrentArticle(session.articles().constFirst().id));
        QStringList errors;
        connect(&session, &Session::errorOccurred, this, [&](const Error &error) {
            if (error.code != ErrorCode::NothingToUndo && error.code != ErrorCode::NothingToRedo) {
                errors.append(u"%1 %2"_s.arg(int(error.code)).arg(error.detail));
            }
        });
        // A key may ask for a file; nobody is there to choose one.
        QTimer questions;
        connect(&questions, &QTimer::timeout, this, [] {
            if (auto *question = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                question->reject();
            }
        });
        questions.start(20);
        show();
        const auto states = [&] {
            QList<QByteArray> bytes;
            for (const auto &article : session.articles()) {
                bytes.append(exportAnnotatedJson(*session.documentOf(article.id)));
            }
            return bytes;
        };
        const auto before = states();
        const auto steps = session.history().done().size();
        qsizetype most = steps;
        for (int i = 0; i < presses; ++i) {
            pressAny();
            most = std::max(most, session.history().done().size());
            while (session.history().done().size() < steps) {
                QVERIFY(session.redo()); // the articles are what it is about
            }
            if (i % 200 == 199) {
                closeWhatIsOpen();
                for (const auto &article : session.articles()) {
                    QVERIFY2(session.documentOf(article.id)->sameContentAs(*session.store()->load(article.id)), qPrintable(u"after %1 keys"_s.arg(i + 1)));
                }
            }
        }
        closeWhatIsOpen();
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        QVERIFY2(m_pointed > presses / 20, qPrintable(QString::number(m_pointed)));
        QVERIFY2(most > steps + 20, qPrintable(QString::number(most - steps)));
        while (session.history().done().size() > steps) {
            QVERIFY(session.undo());
        }
        QCOMPARE(states(), before);
    }
};

QTEST_MAIN(MonkeyTest)
#include "monkeytest.moc"
