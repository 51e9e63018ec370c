// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypane.h"

#include "tests/ui/testdocument.h"
#include "ui/library/importbar.h"
#include "ui/session/searchservice.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class LibraryPaneTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LibraryPane> m_pane;

    static QString longText(const QString &other = {})
    {
        QString text = u"تقرير طويل\n"_s;
        for (int i = 0; i < 100; ++i) {
            text += i == 50 && !other.isEmpty() ? other + u' ' : u"كلمة%1 و"_s.arg(i * 13);
        }
        return text;
    }
    void writeFile(const QString &name, const QString &text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    [[nodiscard]] QListView &list() const { return *m_pane->findChild<QListView *>(u"libraryList"_s); }
    [[nodiscard]] QLineEdit &words() const { return *m_pane->findChild<QLineEdit *>(u"librarySearch"_s); }
    [[nodiscard]] QComboBox &box(const QString &name) const { return *m_pane->findChild<QComboBox *>(name); }
    [[nodiscard]] QList<qint64> rows() const
    {
        QList<qint64> rows;
        for (int i = 0; i < m_pane->model().rowCount(); ++i) {
            rows.append(m_pane->model().articleAt(m_pane->model().index(i)).number);
        }
        return rows;
    }
    void select(const QList<int> &rows) const
    {
        list().selectionModel()->clear();
        for (const auto row : rows) {
            list().selectionModel()->select(m_pane->model().index(row), QItemSelectionModel::Select);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_clock, u"maha"_s);
        QVERIFY(m_session->createProject(m_folder->filePath(u"desk.hashiya"_s)));
        TestDocument oil(u"سعر النفط\nبلغت الصفقة 3 مليارات"_s);
        const auto money = oil.mark(u"3 مليارات", u"money"_s);
        auto mark = oil.at(money);
        mark.value = Figure{FigureKind::Money, Decimal(3'000'000'000), {}, {}, u"USD"_s, Modifier::None, {}};
        mark.verification.status = VerificationStatus::Disputed;
        oil.apply(ChangeAnnotation{mark});
        QVERIFY(m_session->addArticle(*oil));
        QVERIFY(m_session->addArticle(*TestDocument(u"أخبار الطقس"_s)));
        m_pane = std::make_unique<LibraryPane>(*m_session);
        m_pane->resize(300, 700);
        m_pane->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_session.reset();
        m_folder.reset();
    }

    void findsByTitleAtOnceAndByFiguresFromTheIndex()
    {
        words().setText(u"الطقس"_s);
        QCOMPARE(rows(), QList<qint64>{2});
        words().setText(u"نوع:مال >1e9"_s);
        QTRY_COMPARE(rows(), QList<qint64>{1});
        words().setText(u"type:money >5e9"_s);
        QTRY_COMPARE(rows(), QList<qint64>());
        words().setText(u"colour:red"_s);
        QCOMPARE(rows().size(), 2);
        words().clear();
        QCOMPARE(rows().size(), 2);
    }

    void showsWhatIsLeftAndWhatIsDisputed()
    {
        m_pane->show(LibraryPane::Show::ToReview);
        QCOMPARE(rows(), QList<qint64>{1});
        m_pane->show(LibraryPane::Show::Disputed);
        QTRY_COMPARE(rows(), QList<qint64>{1});
        QCOMPARE(m_pane->findChild<QLabel *>(u"libraryCount"_s)->text(), u"1 of 2"_s);
    }

    void listsFoldersAndTags()
    {
        QVERIFY(!box(u"libraryPlace"_s).isEnabled());
        auto details = *m_session->detailsOf({2});
        details.folder = u"طقس/شتاء"_s;
        details.tags = {u"عاجل"_s};
        QVERIFY(m_session->changeDetails({{{2}, details}}, u"article-details"_s));
        auto &place = box(u"libraryPlace"_s);
        QCOMPARE(place.count(), 5); // all, without, طقس, شتاء in it, #عاجل
        place.setCurrentIndex(2);
        QCOMPARE(rows(), QList<qint64>{2});
        place.setCurrentIndex(1);
        QCOMPARE(rows(), QList<qint64>{1});
        place.setCurrentIndex(4);
        QCOMPARE(rows(), QList<qint64>{2});
        QVERIFY(m_session->undo());
        QCOMPARE(rows().size(), 2);
    }

    void deleteTakesOutAndUndoBringsBack()
    {
        select({0, 1});
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(rows().size(), 0);
        QVERIFY(m_session->undo());
        QCOMPARE(rows().size(), 2);
    }

    void arrowsOpenAndShiftGathers()
    {
        QSignalSpy chosen(m_pane.get(), &LibraryPane::articleChosen);
        list().setFocus();
        list().setCurrentIndex(m_pane->model().index(0));
        chosen.clear();
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(&list(), Qt::Key_Return, Qt::AltModifier);
        QTRY_VERIFY(m_pane->findChild<QDialog *>(u"detailsForm"_s));
        m_pane->findChild<QDialog *>(u"detailsForm"_s)->reject();
    }

    void aFolderComesAsOneStepWithoutWhatIsThere()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"news/more"_s));
        writeFile(u"news/1.txt"_s, u"خبر جديد أول"_s);
        writeFile(u"news/2.txt"_s, u"خبر جديد ثان"_s);
        writeFile(u"news/more/3.txt"_s, u"أخبار الطقس"_s); // there already
        writeFile(u"news/more/4.txt"_s, u"خبر جديد أول"_s); // twice
        writeFile(u"news/5.txt"_s, {});
        auto &bar = m_pane->importBar();
        m_pane->addFiles({m_folder->filePath(u"news"_s)});
        QVERIFY(bar.import().isRunning());
        QTRY_VERIFY(!bar.import().isRunning());
        QCOMPARE(rows().size(), 4);
        QVERIFY2(bar.sentence().contains(u"2 articles were added"_s), qPrintable(bar.sentence()));
        QVERIFY2(bar.sentence().contains(u"2 files have a text"_s), qPrintable(bar.sentence()));
        QVERIFY2(bar.sentence().contains(u"could not be read"_s), qPrintable(bar.sentence()));
        QVERIFY(m_session->undo());
        QCOMPARE(rows().size(), 2);
        QVERIFY(m_session->redo());
        QCOMPARE(rows().size(), 4);
    }

    void aCancelledImportBringsNothing()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"news"_s));
        for (int i = 0; i < 40; ++i) {
            writeFile(u"news/%1.txt"_s.arg(i), longText(u"رقم%1"_s.arg(i)));
        }
        auto &import = m_pane->importBar().import();
        m_pane->addFiles({m_folder->filePath(u"news"_s)});
        QTRY_VERIFY(import.done() > 1);
        import.cancel();
        QVERIFY(!import.isRunning());
        QTest::qWait(50);
        QCOMPARE(rows().size(), 2);
        QCOMPARE(m_session->articles().size(), 2);
    }

    void articlesThatAreAlikeAreOffered()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"news"_s));
        writeFile(u"news/1.txt"_s, longText());
        writeFile(u"news/2.txt"_s, longText(u"سواها"_s));
        m_pane->addFiles({m_folder->filePath(u"news"_s)});
        auto &bar = m_pane->importBar();
        m_session->search().start();
        QTRY_VERIFY2(bar.sentence().contains(u"nearly the same"_s), qPrintable(bar.sentence()));
        Q_EMIT bar.alikeRequested();
        QTRY_COMPARE(rows(), (QList<qint64>{3, 4}));
        QVERIFY(m_pane->model().index(1).data(LibraryModel::SourceRole).toString().contains(u"% like"_s));
        select({1});
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), QList<qint64>());
    }
};

QTEST_MAIN(LibraryPaneTest)
#include "librarypanetest.moc"
