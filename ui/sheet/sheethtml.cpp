// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/sheethtml.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr auto style = R"(
:root { color-scheme: light dark; }
body { font-family: "Noto Naskh Arabic", "Noto Sans Arabic", "Segoe UI", Tahoma, sans-serif; line-height: 1.6; margin: 2rem auto; max-width: 64rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .75rem; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
p { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border: 1px solid GrayText; padding: .4rem .6rem; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.faint { opacity: .7; }
footer { margin-top: 1.5rem; opacity: .7; }
@page { size: A4; margin: 18mm; }
)";

QString direction(bool rightToLeft)
{
    return rightToLeft ? u"rtl"_s : u"ltr"_s;
}

/// Text with its isolates as elements; what is not closed is closed at the end, and a PDI without an isolate is left out.
QString escaped(const QString &text)
{
    QString html;
    int open = 0;
    for (const auto character : text) {
        switch (character.unicode()) {
        case 0x2066:
            html += u"<bdi dir=\"ltr\">"_s;
            ++open;
            break;
        case 0x2067:
            html += u"<bdi dir=\"rtl\">"_s;
            ++open;
            break;
        case 0x2068:
            html += u"<bdi>"_s;
            ++open;
            break;
        case 0x2069:
            if (open > 0) {
                html += u"</bdi>"_s;
                --open;
            }
            break;
        default:
            html += QString(character).toHtmlEscaped();
            break;
        }
    }
    return html + u"</bdi>"_s.repeated(open);
}

QString runHtml(const SheetRun &run)
{
    const auto text = escaped(run.text);
    switch (run.style) {
    case SheetStyle::Strong:
        return u"<strong>"_s + text + u"</strong>"_s;
    case SheetStyle::Faint:
        return u"<span class=\"faint\">"_s + text + u"</span>"_s;
    case SheetStyle::Plain:
        break;
    }
    return text;
}

QString linesHtml(const SheetCell &lines)
{
    QString html;
    for (const auto &line : lines) {
        html += u"<p dir=\""_s + direction(line.rightToLeft) + u"\">"_s;
        for (const auto &run : line.runs) {
            html += runHtml(run);
        }
        html += u"</p>\n"_s;
    }
    return html;
}

QString tableHtml(const SheetTable &table)
{
    auto html = u"<h2>"_s + escaped(table.title) + u"</h2>\n<table>\n<colgroup>"_s;
    for (const auto width : table.widths) {
        html += u"<col style=\"width: %1%\">"_s.arg(width);
    }
    html += u"</colgroup>\n<thead><tr>"_s;
    for (const auto &column : table.columns) {
        html += u"<th scope=\"col\">"_s + escaped(column) + u"</th>"_s;
    }
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const auto &row : table.rows) {
        html += u"<tr>"_s;
        for (const auto &cell : row) {
            html += u"<td>"_s + linesHtml(cell) + u"</td>"_s;
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n"_s;
}

}

QByteArray sheetHtml(const Sheet &sheet)
{
    auto html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s
                    .arg(sheet.language.toHtmlEscaped(), direction(sheet.rightToLeft));
    html += u"<title>"_s + sheet.title.toHtmlEscaped() + u"</title>\n<style>"_s + QString::fromLatin1(style) + u"</style>\n</head>\n<body>\n<h1>"_s;
    html += escaped(sheet.title) + u"</h1>\n"_s + linesHtml(sheet.head);
    for (const auto &table : sheet.tables) {
        html += tableHtml(table);
    }
    return (html + u"<footer>"_s + escaped(sheet.foot) + u"</footer>\n</body>\n</html>\n"_s).toUtf8();
}

}
