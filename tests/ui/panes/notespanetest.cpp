// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/notespane.h"

#include "tests/ui/testdocument.h"
#include "ui/session/textedits.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class NotesPaneTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};

    static bool note(Session &session, TextRange paragraph, const QString &text)
    {
        return session.performWith(
            [&](Document &document) { return noteAt(document, paragraph, text, session.person(), session.clock().now()); });
    }

private Q_SLOTS:
    void theListIsMadeWhenItIsSeenAndNotForEachParagraph()
    {
        QTemporaryDir folder;
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(folder.filePath(u"p.hashiya"_s)));
        const TestDocument source(u"مطر على التلال\nوصل المطر أمس\nثم هدأ"_s);
        QVERIFY(session.setCurrentArticle(*session.addArticle(*source)));
        const auto second = paragraphAt(*session.document(), 20);
        NotesPane pane(session);
        const auto &list = *pane.findChild<QListWidget *>(u"noteList"_s);
        const auto &field = *pane.findChild<QPlainTextEdit *>(u"paragraphNote"_s);
        QVERIFY(note(session, second, u"تحقق من اليوم"_s));
        QCOMPARE(list.count(), 0);
        pane.show();
        QCOMPARE(list.count(), 1);
        QSignalSpy rows(list.model(), &QAbstractItemModel::rowsInserted);
        pane.setSelection({20, 20});
        QCOMPARE(field.toPlainText(), u"تحقق من اليوم"_s);
        pane.setSelection({0, 0});
        QVERIFY(field.toPlainText().isEmpty());
        QCOMPARE(rows.size(), 0);
        QVERIFY(note(session, {}, u"مادة للمراجعة"_s));
        QCOMPARE(list.count(), 2);
        pane.hide();
        QVERIFY(session.undo());
        QCOMPARE(list.count(), 2);
        pane.show();
        QCOMPARE(list.count(), 1);
    }
};

QTEST_MAIN(NotesPaneTest)
#include "notespanetest.moc"
