// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long a correction of every place of a name takes: everywhere_bench
//
// In an article of a million characters with 5,000 places of the name and 20,000 other marks: finding the places, also as a multiple of folding the text, which is the baseline; making
// the rows of the list; making, applying and undoing the edit in memory; and all of it as one durable step of a project. Then the time of finding in 1 M characters
// as a multiple of that in 250,000: 4 is linear, 16 quadratic.

#include "tests/bench/measure.h"
#include "ui/annotate/everywherepanel.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype length = 1'000'000;
constexpr int places = 5'000;
constexpr int otherMarks = 20'000;

/// The name in all its written forms among other words, evenly.
QString text(qsizetype characters, int count)
{
    const QStringList forms{u"القاهرة"_s, u"والقاهرة"_s, u"بالقاهرة"_s, u"للقاهرة"_s, u"القاهره"_s};
    const auto step = characters / count;
    QString text;
    for (int i = 0; i < count; ++i) {
        text += forms.at(i % forms.size()) + u' ';
        while (text.size() < (i + 1) * step) {
            text += u"كلمة أخرى "_s;
        }
        text[text.size() - 1] = i % 10 == 9 ? u'\n' : u' ';
    }
    return text;
}

/// Marks on other words.
Document document()
{
    Document document(Article(text(length, places), {}), Tagset::standard());
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

void durable(const Document &document, QTextStream &out)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Session session(clock, u"bench"_s);
    if (!session.createProject(folder.filePath(u"bench.hashiya"_s))) {
        qFatal("no project could be made");
    }
    session.setCurrentArticle(*session.addArticle(document));
    Everywhere everywhere(session);
    auto request = everywhere.requestForWords(u"القاهرة"_s, {});
    request.type = u"place"_s;
    out << "list of the places    " << milliseconds([&] { everywhere.start(request); }) << " ms\n";
    {
        EverywherePanel panel(session);
        panel.setTheme(ReaderTheme::light());
        panel.resize(900, 400);
        const auto open = [&] {
            panel.open(request, {});
            QApplication::processEvents();
        };
        out << "panel with its list   " << milliseconds(open) << " ms\n";
        out << "another type in it    " << milliseconds([&] { panel.everywhere().setType(u"person"_s); QApplication::processEvents(); }) << " ms\n";
    }
    out << "one durable step      " << milliseconds([&] { everywhere.apply(); }) << " ms\n";
    everywhere.stop();
    out << "its durable undo      " << milliseconds([&] { session.undo(); }) << " ms\n";
}

}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    auto marked = document();
    const auto &article = marked.article();
    const OccurrenceFinder finder(u"القاهرة");
    const auto found = finder.in(article);
    out << article.text().size() << " characters, " << found.size() << " places, " << marked.annotations().size() << " other marks\n";
    const auto folding = bestMilliseconds([] {}, [&] { (void)foldWithOrigins(article.text(), FoldStrength::Weak); });
    const auto finding = bestMilliseconds([] {}, [&] { (void)finder.in(article); });
    out << "folding the text      " << folding << " ms\nfinding the places    " << finding << " ms, " << finding / folding << " of folding\n";
    const MarkPattern pattern{u"القاهرة"_s, u"place"_s, u"bench"_s, {}, {}};
    EditGroup edit;
    out << "making the edit       " << milliseconds([&] { edit = markAll(marked, found, pattern); }) << " ms\n";
    Edit inverse;
    out << "applying it           " << milliseconds([&] { inverse = *marked.apply(edit); }) << " ms\n";
    out << "undoing it            " << milliseconds([&] { (void)*marked.apply(inverse); }) << " ms\n";
    durable(marked, out);
    const Article quarter(text(length / 4, places / 4), {});
    out << "1 M against 250,000   " << finding / bestMilliseconds([] {}, [&] { (void)finder.in(quarter); }) << " times\n";
    return 0;
}
