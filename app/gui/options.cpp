// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::ProgramOptions)
};

[[noreturn]] void refuse(const QString &why)
{
    QTextStream(stderr) << why << '\n';
    std::exit(2);
}

}

ProgramOptions readOptions(const QStringList &arguments)
{
    const QCommandLineOption project(u"project"_s, Words::tr("Opens this project; makes it where there is none."), u"file"_s);
    const QCommandLineOption language(u"language"_s, Words::tr("The language of the interface: ar or en."), u"code"_s);
    const QCommandLineOption theme(u"theme"_s, Words::tr("The colours: light, dark or system."), u"name"_s);
    const QCommandLineOption report(u"offscreen-report"_s,
        Words::tr("Opens the window without showing it to a person, prints what was found in the article, and writes hashiya.png and article.json to this folder."),
        u"folder"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("A desk for close reading of Arabic news."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({project, language, theme, report});
    parser.addPositionalArgument(u"files"_s, Words::tr("A project, or texts and annotated JSON to add."), u"[file…]"_s);
    parser.process(arguments);

    ProgramOptions options;
    options.desk.project = parser.value(project);
    options.desk.files = parser.positionalArguments();
    options.desk.language = parser.value(language);
    options.reportFolder = parser.value(report);
    if (parser.isSet(language) && options.desk.language != u"ar" && options.desk.language != u"en") {
        refuse(Words::tr("The language is ar or en."));
    }
    if (parser.isSet(theme)) {
        options.desk.theme = themeChoiceFromName(parser.value(theme));
        if (!options.desk.theme) {
            refuse(Words::tr("The theme is light, dark or system."));
        }
    }
    return options;
}

}
