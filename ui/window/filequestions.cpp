// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filequestions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

struct Questions
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::FileQuestions)
};

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.isEmpty() || path.endsWith(suffix) ? path : path + suffix;
}

QString suggestedFile(const QString &title, const QString &suffix)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1F]+"_s);
    return QDir(documentsFolder()).filePath(QString(title).remove(unfit).simplified().left(60) + suffix);
}

}

QString askForProjectFile(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, Questions::tr("Open a project"), documentsFolder(), Questions::tr("Hashiya projects (*.hashiya)"));
}

QString askForNewProjectFile(QWidget *parent)
{
    return withSuffix(QFileDialog::getSaveFileName(parent, Questions::tr("New project"), documentsFolder(), Questions::tr("Hashiya projects (*.hashiya)"),
                          nullptr, QFileDialog::DontConfirmOverwrite),
        u".hashiya"_s);
}

QString askForCopyFile(QWidget *parent)
{
    return withSuffix(QFileDialog::getSaveFileName(parent, Questions::tr("Save the project under another name"), documentsFolder(),
                          Questions::tr("Hashiya projects (*.hashiya)"), nullptr, QFileDialog::DontConfirmOverwrite),
        u".hashiya"_s);
}

QStringList askForArticleFiles(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(
        parent, Questions::tr("Add articles"), documentsFolder(), Questions::tr("Texts and annotated JSON (*.txt *.json);;All files (*)"));
}

QString askForNewerFile(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, Questions::tr("A newer version of the article"), documentsFolder(), Questions::tr("Texts (*.txt);;All files (*)"));
}

QString askForAnnotatedFile(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, Questions::tr("The same text, marked by another annotator"), documentsFolder(), Questions::tr("Annotated JSON (*.json);;All files (*)"));
}

QString askForExportFile(QWidget *parent, const QString &title)
{
    return withSuffix(QFileDialog::getSaveFileName(parent, Questions::tr("Export the article"), suggestedFile(title, u".json"_s), Questions::tr("Annotated JSON (*.json)")),
        u".json"_s);
}

QString askForSheetFile(QWidget *parent, const QString &title)
{
    const auto pages = Questions::tr("Web pages (*.html)");
    auto chosen = Questions::tr("PDF (*.pdf)");
    const auto path = QFileDialog::getSaveFileName(parent, Questions::tr("Export a fact-check sheet"), suggestedFile(title, u".pdf"_s), chosen + u";;"_s + pages, &chosen);
    const bool isNamed = path.endsWith(u".pdf", Qt::CaseInsensitive) || path.endsWith(u".html", Qt::CaseInsensitive) || path.endsWith(u".htm", Qt::CaseInsensitive);
    return isNamed ? path : withSuffix(path, chosen == pages ? u".html"_s : u".pdf"_s);
}

}
