// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/sheetparts.h"

#include "core/text/invisibles.h"
#include "ui/models/displaynames.h"
#include "ui/models/placecontext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::SheetParts)
};

}

Sheet emptySheet(const QString &title, const SheetMaker &maker)
{
    Sheet sheet;
    sheet.title = title;
    sheet.language = QLocale().bcp47Name().section(u'-', 0, 0);
    sheet.rightToLeft = QGuiApplication::isRightToLeft();
    sheet.foot = Words::tr("Made by %1 on %2 with Hashiya.").arg(isolated(maker.person), QLocale().toString(maker.day, QLocale::LongFormat));
    return sheet;
}

SheetLine interfaceLine(const QString &words, SheetStyle style)
{
    return {{{words, style}}, QGuiApplication::isRightToLeft()};
}

SheetLine articleLine(const QString &words, SheetStyle style)
{
    return {{{words, style}}, isRightToLeft(words)};
}

SheetLine contextLine(const Document &document, const Annotation &mark)
{
    const auto &article = document.article();
    return {{{contextBefore(article, mark.range)}, {document.textOf(mark).toString(), SheetStyle::Strong}, {contextAfter(article, mark.range)}},
        isRightToLeft(paragraphOf(article, mark.range).of(article.text()))};
}

SheetCell articleHead(const Article &article)
{
    const auto &metadata = article.metadata();
    SheetCell lines{articleLine(article.displayTitle(), SheetStyle::Strong)};
    QStringList parts;
    for (const auto &part : {metadata.source, metadata.author}) {
        if (!part.isEmpty()) {
            parts.append(isolated(part));
        }
    }
    if (const auto day = metadata.publishedDate()) {
        parts.append(QLocale().toString(*day, QLocale::LongFormat));
    }
    if (!parts.isEmpty()) {
        lines.append(interfaceLine(parts.join(u" · "_s)));
    }
    if (!metadata.url.isEmpty()) {
        lines.append({{{metadata.url, SheetStyle::Faint}}, false});
    }
    return lines;
}

SheetCell checkCell(const Annotation &mark)
{
    const auto &check = mark.verification;
    SheetCell lines{interfaceLine(verificationTitle(check.status), check.status == VerificationStatus::Unchecked ? SheetStyle::Faint : SheetStyle::Strong)};
    if (!check.evidence.isEmpty()) {
        lines.append(articleLine(check.evidence));
    }
    if (!check.link.isEmpty()) {
        lines.append({{{check.link, SheetStyle::Faint}}, false});
    }
    if (!mark.note.isEmpty()) {
        lines.append({{{Words::tr("Note: %1").arg(isolated(mark.note))}}, QGuiApplication::isRightToLeft()});
    }
    return lines;
}

}
