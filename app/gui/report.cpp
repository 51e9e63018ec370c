// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/report.h"

#include "ui/common/sentences.h"
#include "ui/models/displaynames.h"
#include "ui/reader/articleview.h"
#include "ui/reader/gloss.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTextStream>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

void waitForReading(Session &session)
{
    QEventLoop loop;
    QObject::connect(&session, &Session::importsChanged, &loop, [&loop](int running) {
        if (running == 0) {
            loop.quit();
        }
    });
    if (session.runningImports() > 0) {
        loop.exec();
    }
}

QString withoutControls(QString text)
{
    static const QString controls = u"\u2066\u2067\u2068\u2069"_s;
    return text.removeIf([](QChar character) { return controls.contains(character); }).replace(u'\n', u' ');
}

void printMarks(const Document &document, QTextStream &out)
{
    const auto &marks = document.annotations();
    QMap<QString, int> counts;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        ++counts[marks.at(i).type];
    }
    out << document.article().displayTitle() << "\n\n" << marks.size() << " marks:";
    for (const auto &[type, count] : counts.asKeyValueRange()) {
        out << "  " << type << ' ' << count;
    }
    out << "\n\n";
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto &mark = marks.at(i);
        const auto gloss = withoutControls(glossText(mark, document));
        out << mark.type.leftJustified(13) << withoutControls(document.textOf(mark).toString()) << (gloss.isEmpty() ? QString() : u"  ["_s + gloss + u']') << '\n';
    }
}

}

int writeReport(Desk &desk, const QString &folder)
{
    QTextStream out(stdout);
    QTextStream complaints(stderr);
    bool failed = false;
    const auto complain = [&](const Error &error) {
        complaints << errorSentence(error) << '\n';
        failed = true;
    };
    QObject::connect(&desk.session(), &Session::errorOccurred, &desk.window(), complain);
    desk.open();
    waitForReading(desk.session());
    QDir target(folder);
    const auto *document = desk.session().document();
    if (!document || failed || !target.mkpath(u"."_s)) {
        return 1;
    }
    printMarks(*document, out);
    const auto json = target.filePath(u"article.json"_s);
    const auto picture = target.filePath(u"hashiya.png"_s);
    desk.window().resize(1440, 900);
    desk.window().show();
    if (!document->annotations().isEmpty()) {
        desk.window().view().setCurrentAnnotation(document->annotations().at(0).id);
    }
    QApplication::processEvents();
    if (!desk.session().exportArticle(json) || !desk.window().grab().save(picture)) {
        complaints << picture << '\n';
        return 1;
    }
    out << '\n' << picture << '\n' << json << '\n';
    return failed ? 1 : 0;
}

}
