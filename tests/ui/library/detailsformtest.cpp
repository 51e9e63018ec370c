// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/detailsform.h"

#include "tests/ui/testdocument.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class DetailsFormTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QList<ArticleId> m_articles;

    static void write(DetailsForm &form, const QString &field, const QString &text)
    {
        auto *line = form.findChild<QLineEdit *>(field);
        line->selectAll();
        line->insert(text); // as a person's, unlike setText()
        QVERIFY(line->isModified());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_clock, u"maha"_s);
        QVERIFY(m_session->createProject(m_folder->filePath(u"desk.hashiya"_s)));
        m_articles.clear();
        for (const auto &text : {u"أول خبر"_s, u"ثاني خبر"_s}) {
            m_articles.append(*m_session->addArticle(*TestDocument(text)));
        }
    }
    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void changesWhatIsWrittenAsOneStep()
    {
        QVERIFY(m_session->setCurrentArticle(m_articles.at(0)));
        DetailsForm form(*m_session, {m_articles.at(0)});
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(form.findChild<QLineEdit *>(u"detailsTitle"_s)->accessibleName(), u"Title"_s);
        write(form, u"detailsTitle"_s, u"عنوان"_s);
        write(form, u"detailsPublished"_s, u"2025-09-14"_s);
        write(form, u"detailsTags"_s, u"نفط، عاجل, نفط"_s);
        form.findChild<QComboBox *>(u"detailsFolder"_s)->setCurrentText(u" أسواق // نفط/"_s);
        form.accept();
        QCOMPARE(m_session->document()->article().metadata().title, u"عنوان"_s);
        const auto details = *m_session->detailsOf(m_articles.at(0));
        QCOMPARE(details.metadata.published, u"2025-09-14"_s);
        QCOMPARE(details.tags, (QStringList{u"نفط"_s, u"عاجل"_s}));
        QCOMPARE(details.folder, u"أسواق/نفط"_s);
        QCOMPARE(m_session->articles().first().folder, u"أسواق/نفط"_s);
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->detailsOf(m_articles.at(0))->metadata.title, QString());
        QCOMPARE(m_session->articles().first().folder, QString());
    }

    void ofSeveralOnlyWhatIsWrittenChanges()
    {
        auto details = *m_session->detailsOf(m_articles.at(0));
        details.metadata.source = u"وكالة"_s;
        details.folder = u"قديم"_s;
        QVERIFY(m_session->changeDetails({{m_articles.at(0), details}}, u"article-details"_s));
        DetailsForm form(*m_session, m_articles);
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!form.findChild<QLineEdit *>(u"detailsSource"_s)->placeholderText().isEmpty());
        write(form, u"detailsAuthor"_s, u"سلمى"_s);
        form.accept();
        QCOMPARE(m_session->detailsOf(m_articles.at(0))->metadata.source, u"وكالة"_s);
        QCOMPARE(m_session->detailsOf(m_articles.at(0))->folder, u"قديم"_s);
        QCOMPARE(m_session->detailsOf(m_articles.at(1))->metadata.source, QString());
        QCOMPARE(m_session->detailsOf(m_articles.at(1))->metadata.author, u"سلمى"_s);
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->detailsOf(m_articles.at(1))->metadata.author, QString());
    }

    void aDayThatIsNoneIsNotTaken()
    {
        DetailsForm form(*m_session, {m_articles.at(0)});
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        write(form, u"detailsPublished"_s, u"أمس"_s);
        form.accept();
        QCOMPARE(m_session->detailsOf(m_articles.at(0))->metadata.published, QString());
        QCOMPARE(form.result(), 0);
    }
};

QTEST_MAIN(DetailsFormTest)
#include "detailsformtest.moc"
