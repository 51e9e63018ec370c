// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/characterspane.h"

#include "core/annotation/document.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CharactersPaneTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CharactersPane> m_pane;
    const QString m_text = u"قال الوز\u200Cير إن یوم 2O25 \u202Eقريب"_s;

    [[nodiscard]] QListView &list() { return *m_pane->findChild<QListView *>(u"warningList"_s); }
    [[nodiscard]] QString codes() const
    {
        QStringList codes;
        for (int row = 0; row < m_pane->characters().rowCount(); ++row) {
            codes.append(m_pane->characters().index(row).data(CharacterListModel::CodeRole).toString().sliced(2));
        }
        return codes.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_clock, u"maha"_s);
        QVERIFY(m_session->createProject(m_folder->filePath(u"desk.hashiya"_s)));
        m_pane = std::make_unique<CharactersPane>(*m_session);
        m_pane->resize(360, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QVERIFY(m_session->setCurrentArticle(*m_session->addArticle(Document(Article(m_text, {}), Tagset::standard()))));
    }
    void cleanup()
    {
        m_pane.reset();
        m_session.reset();
        m_folder.reset();
    }

    void listsTheSelectionAndAtTheCaretTheWord()
    {
        m_pane->setSelection({4, 6});
        QCOMPARE(codes(), u"0627 0644"_s);
        m_pane->setSelection({6, 6});
        QCOMPARE(codes(), u"0627 0644 0648 0632 200C 064A 0631"_s);
        QCOMPARE(m_pane->findChild<QListView *>(u"characterList"_s)->currentIndex().row(), 2);
        m_pane->setSelection({m_text.size(), m_text.size()});
        QVERIFY(codes().startsWith(u"202E"));
    }

    void warnsOfWhatIsOtherThanItLooks()
    {
        QCOMPARE(m_pane->warnings().rowCount(), 4);
        QCOMPARE(m_pane->warnings().index(0).data(PlaceListModel::WordsRole).toString(), u"‹ZWNJ›"_s);
        QVERIFY(m_pane->warnings().index(1).data(PlaceListModel::NoteRole).toString().contains(u"يوم"));
        QVERIFY(m_session->setCurrentArticle(*m_session->addArticle(Document(Article(u"خبر"_s, {}), Tagset::standard()))));
        QCOMPARE(m_pane->warnings().rowCount(), 0);
    }

    void goesToThePlacesByArrowsAndEnter()
    {
        QSignalSpy chosen(m_pane.get(), &Pane::placeChosen);
        list().setFocus();
        QVERIFY(chosen.isEmpty()); // the focus alone takes nobody anywhere
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(chosen.last().at(1).value<TextRange>().of(m_text).toString(), u"یوم"_s);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(chosen.last().at(1).value<TextRange>().of(m_text).toString(), u"یوم"_s);
    }

    void asksForCorrectionsOnlyWhereSomebodyAnswers()
    {
        auto &button = *m_pane->findChild<QPushButton *>(u"correctButton"_s);
        QVERIFY(!button.isVisible());
        QSignalSpy asked(m_pane.get(), &CharactersPane::correctionRequested);
        QVERIFY(button.isVisible());
        list().setCurrentIndex(m_pane->warnings().index(2));
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(asked.last().at(0).value<TextRange>().of(m_text).toString(), u"2O25"_s);
        QCOMPARE(asked.last().at(1).toString(), u"2025"_s);
        list().setCurrentIndex(m_pane->warnings().index(0));
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(asked.last().at(1).toString().isEmpty());
        QCOMPARE(m_session->document()->article().text(), m_text); // the pane itself changes nothing
    }

    void worksOnlyWhileItIsSeen()
    {
        m_pane->hide();
        QVERIFY(m_session->setCurrentArticle(*m_session->addArticle(Document(Article(u"نص 1OO"_s, {}), Tagset::standard()))));
        m_pane->setSelection({0, 2});
        QCOMPARE(m_pane->warnings().rowCount(), 4);
        m_pane->show();
        QCOMPARE(m_pane->warnings().rowCount(), 1);
        QCOMPARE(m_pane->characters().rowCount(), 2);
    }

    void hasNamesForWhoeverDoesNotSeeIt()
    {
        for (const auto *each : m_pane->findChildren<QListView *>()) {
            QVERIFY(!each->accessibleName().isEmpty());
        }
        QVERIFY(!m_pane->title().isEmpty());
    }
};

QTEST_MAIN(CharactersPaneTest)
#include "characterspanetest.moc"
