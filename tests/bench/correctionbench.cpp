// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long the window waits for a person's steps in a very long article: correction_bench
//
// A project with one article of a million characters and 20,000 marks. Each line is one call of the session, on the disk when it returns, the best of three; beside it
// the same as a multiple of a bare SQLite commit of one row in the same folder. What the window does not wait for (finding where the marks belong in a newer text, in
// a worker thread) is said so.

#include "tests/bench/measure.h"
#include "ui/annotate/everywhere.h"
#include "ui/session/nameedits.h"
#include "ui/session/textedits.h"
#include "ui/session/textupdate.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr qsizetype length = 1'000'000;
constexpr int places = 5'000;
constexpr int otherMarks = 20'000;

/// The name in all its written forms among other words, evenly; every paragraph is another.
QString text()
{
    const QStringList forms{u"القاهرة"_s, u"والقاهرة"_s, u"بالقاهرة"_s, u"للقاهرة"_s, u"القاهره"_s};
    constexpr auto step = length / places;
    QString text;
    for (int i = 0; i < places; ++i) {
        text += forms.at(i % forms.size()) + u" رقم%1 "_s.arg(i);
        while (text.size() < (i + 1) * step) {
            text += u"كلمة أخرى "_s;
        }
        text[text.size() - 1] = i % 10 == 9 ? u'\n' : u' ';
    }
    return text;
}

Document document()
{
    Document document(Article(text(), {}), Tagset::standard());
    EditGroup group;
    qsizetype at = 0;
    for (int i = 0; i < otherMarks; ++i) {
        at = document.article().text().indexOf(u"أخرى", at + 1);
        if (at < 0) {
            break;
        }
        Annotation mark;
        mark.id = document.takeAnnotationId();
        mark.type = u"product"_s;
        mark.range = TextRange::ofLength(at, 4);
        group.edits.emplace_back(AddAnnotation{mark});
    }
    if (!document.apply(group)) {
        qFatal("the marks of the bench could not be made");
    }
    return document;
}

/// A thousand names, each mentioned five times.
Document documentWithNames()
{
    constexpr int names = 1'000;
    constexpr int mentions = 5;
    QString words;
    for (int i = 0; i < names * mentions; ++i) {
        words += u"اسم%1 في خبر طويل\n"_s.arg(i % names, 4, 10, QChar(u'0'));
    }
    Document document(Article(words, {}), Tagset::standard());
    EditGroup group;
    for (int i = 0; i < names; ++i) {
        group.edits.emplace_back(AddEntity{{document.takeEntityId(), u"place"_s, u"اسم%1"_s.arg(i, 4, 10, QChar(u'0')), {}, {}}});
    }
    const auto line = words.size() / (names * mentions);
    for (int i = 0; i < names * mentions; ++i) {
        Annotation mark;
        mark.id = document.takeAnnotationId();
        mark.type = u"place"_s;
        mark.range = TextRange::ofLength(i * line, 7);
        mark.entity = {i % names + 1};
        group.edits.emplace_back(AddAnnotation{mark});
    }
    if (!document.apply(group)) {
        qFatal("the names of the bench could not be made");
    }
    return document;
}

double bareCommit(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; CREATE TABLE t (a)", nullptr, nullptr, nullptr);
    const auto best = bestMilliseconds([] {}, [&] { sqlite3_exec(database, "INSERT INTO t VALUES (1)", nullptr, nullptr, nullptr); }, 20);
    sqlite3_close(database);
    return best;
}

class Bench
{
public:
    explicit Bench(const Document &document)
        : m_session(m_clock, u"bench"_s)
    {
        m_commit = bareCommit(m_folder.filePath(u"bare.sqlite"_s));
        m_out << "bare commit                        " << m_commit << " ms\n";
        if (!m_session.createProject(m_folder.filePath(u"bench.hashiya"_s))) {
            qFatal("no project could be made");
        }
        m_session.setCurrentArticle(*m_session.addArticle(document));
    }

    /// A step, its undo and its redo, each the best of the rounds; undone in the end.
    void step(const QString &name, const std::function<bool()> &work)
    {
        double times[3] = {};
        for (int round = 0; round < rounds; ++round) {
            bool done = true;
            const double taken[]{milliseconds([&] { done = work(); }), milliseconds([&] { done = m_session.undo() && done; }),
                milliseconds([&] { done = m_session.redo() && done; })};
            if (!done || !m_session.undo()) {
                qFatal("%s could not be done", qPrintable(name));
            }
            for (int i = 0; i < 3; ++i) {
                times[i] = round == 0 ? taken[i] : std::min(times[i], taken[i]);
            }
        }
        const char *const what[]{"", ", undo", ", redo"};
        for (int i = 0; i < 3; ++i) {
            m_out << (name + QLatin1StringView(what[i])).leftJustified(35) << times[i] << " ms, " << times[i] / m_commit << " commits\n";
        }
        m_out.flush();
    }

    void run()
    {
        const TextRange word = TextRange::ofLength(m_session.document()->article().text().indexOf(u"رقم2500"), 7);
        step(u"one mark"_s, [&] {
            return m_session.performWith([&](Document &editable) { return addition(editable, word, u"group"_s, u"bench"_s); });
        });
        Everywhere everywhere(m_session);
        auto request = everywhere.requestForWords(u"القاهرة"_s, {});
        request.type = u"place"_s;
        m_out << "list of 5,000 places               " << milliseconds([&] { everywhere.start(request); }) << " ms\n";
        everywhere.stop();
        step(u"5,000 places marked"_s, [&] {
            const OccurrenceFinder finder(u"القاهرة");
            return m_session.performWith([&](Document &editable) {
                return LabelledEdit{markAll(editable, finder.in(editable.article()), {u"القاهرة"_s, u"place"_s, u"bench"_s, {}, {}}), u"mark-everywhere"_s};
            });
        });
        step(u"a slip put right at the beginning"_s, [&] { return m_session.perform(correction(*m_session.document(), {0, 7}, u"القاهرة الكبرى"_s)); });
        newerText();
        otherType();
    }

private:
    void newerText()
    {
        const auto &article = m_session.document()->article();
        auto paragraphs = article.text().split(u'\n');
        paragraphs.move(100, 200);
        for (qsizetype i = 0; i < paragraphs.size(); i += 25) {
            paragraphs[i].replace(u"رقم"_s, u"عدد"_s);
        }
        const Article newer(paragraphs.join(u'\n'), {});
        QList<Anchor> anchors;
        const auto finding = milliseconds([&] { anchors = findAnchors(*m_session.document(), newer); });
        m_out << "marks found in a newer text        " << finding << " ms, in a worker thread\n";
        step(u"the newer text taken"_s, [&] { return m_session.perform(textUpdate(*m_session.document(), newer, anchors)); });
    }

    void otherType()
    {
        m_session.setCurrentArticle(*m_session.addArticle(documentWithNames()));
        QSet<NameIdentity> names;
        for (const auto &entity : m_session.document()->entities()) {
            names.insert(identityOf(entity));
        }
        step(u"1,000 names of 5,000 marks retyped"_s, [&] {
            return m_session.performWith([&](Document &editable) { return LabelledEdit{retypedNames(editable, names, u"person"_s), u"retype-name"_s}; });
        });
    }

    QTextStream m_out{stdout};
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Session m_session;
    double m_commit = 1;
};

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Bench(document()).run();
    return 0;
}
