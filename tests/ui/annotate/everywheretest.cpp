// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/annotate/everywhere.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>
#include <random>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// A project of three articles that speak of القاهرة; the first is open.
class EverywhereTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QList<ArticleId> m_articles;

    static Document plain(const QString &text) { return Document(Article(text, ArticleMetadata()), Tagset::standard()); }
    [[nodiscard]] const Document &document(int article) { return *m_session->documentOf(m_articles.at(article)); }
    [[nodiscard]] QStringList marked(int article)
    {
        QStringList words;
        const auto &marks = document(article).annotations();
        for (qsizetype i = 0; i < marks.size(); ++i) {
            if (marks.at(i).state == AnnotationState::Confirmed) {
                words.append(marks.at(i).type + u' ' + document(article).textOf(marks.at(i)).toString());
            }
        }
        return words;
    }
    static void waitFor(Everywhere &everywhere) { QTRY_VERIFY(!everywhere.isSearching()); }
    /// The request for the words' first place in the open article.
    [[nodiscard]] EverywhereRequest request(Everywhere &everywhere, const QString &words = u"القاهرة"_s)
    {
        const auto at = m_session->document()->article().text().indexOf(words);
        auto found = everywhere.requestFor({}, TextRange::ofLength(at, words.size()));
        found->type = u"place"_s;
        return *found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_clock, u"maha"_s);
        QVERIFY(m_session->createProject(m_folder->filePath(u"desk.hashiya"_s)));
        m_articles.clear();
        for (const auto &text : {u"من القاهرة وبالقاهرة إلى عمان\nعاد للقاهرة في 5 مايو"_s, u"عمان بلا أختها"_s, u"قالت القاهرة إن القاهره ترحب"_s}) {
            m_articles.append(*m_session->addArticle(plain(text)));
        }
        QVERIFY(m_session->setCurrentArticle(m_articles.constFirst()));
    }
    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void marksEveryPlaceOfTheArticleAsOneStep()
    {
        Everywhere everywhere(*m_session);
        everywhere.start(request(everywhere));
        QCOMPARE(everywhere.hits().rowCount(), 3);
        QVERIFY(everywhere.apply());
        QCOMPARE(marked(0), (QStringList{u"place القاهرة"_s, u"place القاهرة"_s, u"place لقاهرة"_s}));
        QCOMPARE(document(0).annotations().at(0).origin.name, u"maha"_s);
        QVERIFY(marked(2).isEmpty());
        QVERIFY(m_session->undo());
        QVERIFY(document(0).annotations().isEmpty());
        QVERIFY(m_session->redo());
        QCOMPARE(marked(0).size(), 3);
    }

    void leavesOutWhatIsNotTicked()
    {
        Everywhere everywhere(*m_session);
        everywhere.start(request(everywhere));
        everywhere.hits().tick(1, false);
        QVERIFY(everywhere.apply());
        QCOMPARE(marked(0).size(), 2);
    }

    void marksTheWholeProjectAsOneStepThatSurvivesClosing()
    {
        Everywhere everywhere(*m_session);
        everywhere.start(request(everywhere));
        everywhere.setScope(EverywhereScope::Project);
        waitFor(everywhere);
        QCOMPARE(everywhere.hits().rowCount(), 5);
        QVERIFY(everywhere.apply());
        QCOMPARE(marked(0).size(), 3);
        QCOMPARE(marked(2), (QStringList{u"place القاهرة"_s, u"place القاهره"_s}));
        QCOMPARE(m_session->articles().at(2).confirmed, 2);
        const auto path = m_session->projectPath();
        everywhere.stop();
        m_session->closeProject();
        QVERIFY(m_session->openProject(path));
        QVERIFY(m_session->undo());
        QVERIFY(marked(0).isEmpty());
        QVERIFY(marked(2).isEmpty());
        QCOMPARE(m_session->articles().at(2).confirmed, 0);
    }

    void undoTellsTheOpenArticleWhicheverItIs()
    {
        Everywhere everywhere(*m_session);
        everywhere.start(request(everywhere));
        everywhere.setScope(EverywhereScope::Project);
        waitFor(everywhere);
        QVERIFY(everywhere.apply());
        QVERIFY(m_session->setCurrentArticle(m_articles.at(2)));
        QSignalSpy changes(m_session.get(), &Session::documentChanged);
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->currentArticle(), m_articles.at(2));
        QCOMPARE(changes.size(), 1);
    }

    void changesTheTypeOfAllAndRemovesAll()
    {
        Everywhere everywhere(*m_session);
        everywhere.start(request(everywhere));
        QVERIFY(everywhere.apply());
        everywhere.start(request(everywhere));
        QCOMPARE(everywhere.hits().tickedCount(), 0);
        everywhere.setType(u"organization"_s);
        QCOMPARE(everywhere.hits().tickedCount(), 3);
        QVERIFY(everywhere.apply());
        QCOMPARE(everywhere.hits().rowCount(), 0);
        QCOMPARE(marked(0).constFirst(), u"organization القاهرة"_s);
        everywhere.start(request(everywhere));
        everywhere.setAction(EverywhereAction::Remove);
        QCOMPARE(everywhere.hits().tickedCount(), 3);
        QVERIFY(everywhere.apply());
        QVERIFY(document(0).annotations().isEmpty());
    }

    void followsTheDocumentWhileItIsOpen()
    {
        Everywhere everywhere(*m_session);
        everywhere.start(request(everywhere));
        const auto first = everywhere.hits().rows().constFirst().hit.place.range;
        QVERIFY(m_session->performWith([&](Document &editable) { return addition(editable, first, u"place"_s, u"maha"_s); }));
        QCOMPARE(everywhere.hits().rows().constFirst().hit.standing, Standing::Confirmed);
        QVERIFY(m_session->undo());
        QCOMPARE(everywhere.hits().rows().constFirst().hit.standing, Standing::Free);
        QVERIFY(m_session->setCurrentArticle(m_articles.at(1)));
        QCOMPARE(everywhere.hits().rowCount(), 0);
    }

    void beginsWithTheMarkOrTheSelection()
    {
        Everywhere everywhere(*m_session);
        QVERIFY(!everywhere.requestFor({}, {}));
        const auto &text = m_session->document()->article().text();
        const auto selected = TextRange::ofLength(text.indexOf(u"وبالقاهرة"), 9);
        QCOMPARE(everywhere.requestFor({}, selected)->words, u"القاهرة"_s);
        const auto stem = TextRange::ofLength(text.indexOf(u"لقاهرة في"), 6);
        QVERIFY(m_session->performWith([&](Document &editable) { return addition(editable, stem, u"organization"_s, u"maha"_s); }));
        const auto mark = m_session->document()->annotations().at(0).id;
        QCOMPARE(everywhere.requestFor(mark, {})->words, u"القاهرة"_s);
        QCOMPARE(everywhere.requestFor(mark, {})->type, u"organization"_s);
        QCOMPARE(everywhere.requestFor({}, stem)->pattern, mark);
        QCOMPARE(everywhere.requestFor({}, selected)->type, u"organization"_s); // as the same words are marked elsewhere
    }

    void takesTheNormOnlyWhereItIsTheseWords()
    {
        QVERIFY(m_session->setCurrentArticle(*m_session->addArticle(plain(u"ميناء للاذقية قرب الشركة"_s))));
        const auto mark = [&](const QString &words, const QString &norm) {
            QVERIFY(m_session->performWith([&](Document &editable) {
                Annotation made;
                made.id = editable.takeAnnotationId();
                made.type = u"place"_s;
                made.range = TextRange::ofLength(editable.article().text().indexOf(words), words.size());
                made.attributes.insert(u"norm"_s, norm);
                return LabelledEdit{AddAnnotation{made}, u"add"_s};
            }));
        };
        mark(u"لاذقية"_s, u"اللاذقية"_s);
        mark(u"الشركة"_s, u"شركة الميناء"_s);
        Everywhere everywhere(*m_session);
        const auto &marks = m_session->document()->annotations();
        QCOMPARE(everywhere.requestFor(marks.at(0).id, {})->words, u"اللاذقية"_s);
        QCOMPARE(everywhere.requestFor(marks.at(1).id, {})->words, u"الشركة"_s);
        QVERIFY(!everywhere.requestFor({}, TextRange::ofLength(5, 1))); // a space
    }

    void givesFiguresAndDatesTheirValueInEachArticle()
    {
        Everywhere everywhere(*m_session);
        auto wanted = request(everywhere, u"5 مايو"_s);
        wanted.type = u"date"_s;
        everywhere.start(wanted);
        QVERIFY(everywhere.apply());
        QVERIFY(std::holds_alternative<CalendarValue>(document(0).annotations().at(0).value));
    }

    void doesNothingWhereNothingIsTicked()
    {
        Everywhere everywhere(*m_session);
        everywhere.start(request(everywhere));
        everywhere.hits().tickAllOrNone();
        QSignalSpy acted(m_session.get(), &Session::acted);
        QVERIFY(!everywhere.apply());
        QCOMPARE(acted.size(), 0);
    }

    void anyCorrectionsAreUndoneToTheFirstState()
    {
        constexpr unsigned seed = 20260315;
        std::mt19937 random(seed);
        const QList<Document> before{document(0), document(1), document(2)};
        const QStringList words{u"القاهرة"_s, u"عمان"_s, u"أختها"_s, u"مايو"_s};
        Everywhere everywhere(*m_session);
        int steps = 0;
        for (int i = 0; i < 60; ++i) {
            QVERIFY(m_session->setCurrentArticle(m_articles.at(random() % 3)));
            auto wanted = everywhere.requestForWords(words.at(random() % 4), {});
            wanted.type = m_session->tagset().types().at(random() % 6).key;
            everywhere.start(wanted);
            everywhere.setScope(EverywhereScope(random() % 2));
            waitFor(everywhere);
            everywhere.setAction(EverywhereAction(random() % 2));
            for (int row = 0; row < everywhere.hits().rowCount(); ++row) {
                everywhere.hits().tick(row, random() % 3 > 0);
            }
            steps += everywhere.apply() ? 1 : 0;
        }
        QVERIFY2(steps > 20, qPrintable(QString::number(steps)));
        for (int i = 0; i < steps; ++i) {
            QVERIFY(m_session->undo());
        }
        for (int i = 0; i < 3; ++i) {
            QVERIFY(document(i).sameContentAs(before.at(i)));
        }
    }
};

QTEST_MAIN(EverywhereTest)
#include "everywheretest.moc"
