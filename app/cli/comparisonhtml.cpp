// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparisonwriters.h"
#include "app/cli/marktable.h"
#include "core/text/invisibles.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

const QString style = uR"(
:root { color-scheme: light dark; --page: #ffffff; --ink: #1b1b1b; --faint: #5a5a5a; --line: #c9c9c9; --conflict: #b3261e; --compatible: #7a5900; --agree: #1b6b3a; --only: #3b4ba3; --mark: #fff1a8; }
@media (prefers-color-scheme: dark) { :root { --page: #17181a; --ink: #ececec; --faint: #b0b0b0; --line: #45474b; --conflict: #ff8a80; --compatible: #f0c04c; --agree: #7fd6a0; --only: #a9b6ff; --mark: #4d4413; } }
body { background: var(--page); color: var(--ink); font-family: "Noto Naskh Arabic", "Noto Sans Arabic", serif; font-size: 1.05rem; line-height: 1.8; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border-block-start: 1px solid var(--line); padding: .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th.verdict, td.verdict { width: 11rem; } td.verdict { font-weight: bold; }
.conflict { color: var(--conflict); } .compatible { color: var(--compatible); } .agree { color: var(--agree); } .only_in_first, .only_in_second { color: var(--only); }
mark { background: var(--mark); color: inherit; font-weight: bold; } .faint { color: var(--faint); font-size: .9em; font-weight: normal; }
)"_s;

/// Foreign text: escaped, without controls of direction that could reach beyond it.
QString escaped(QStringView text)
{
    QString plain = text.toString();
    plain.removeIf([](QChar c) { return isBidiControl(c.unicode()) || (c.unicode() < 0x20 && c != u'\t' && c != u'\n'); });
    return plain.toHtmlEscaped();
}

QString isolatedText(QStringView text)
{
    return u"<bdi>%1</bdi>"_s.arg(escaped(text));
}

QString number(const QString &text)
{
    return u"<bdi dir=\"ltr\">%1</bdi>"_s.arg(escaped(text));
}

QString mention(const ComparedSide &side, const Finding &finding, AnnotationId id)
{
    const auto *annotation = side.document.annotations().find(id);
    const auto snippet = mentionContext(side.document.article(), annotation->range);
    if (isOfNames(finding.kind)) {
        return isolatedText(snippet.words);
    }
    auto html = u"<bdi dir=\"%1\">%2<mark>%3</mark>%4</bdi>"_s.arg(snippet.rightToLeft ? u"rtl"_s : u"ltr"_s, escaped(snippet.before), isolatedText(snippet.words), escaped(snippet.after));
    if (const auto value = valueText(annotation->value); !value.isEmpty() && finding.kind != FindingKind::Quotation) {
        html += u" <span class=\"faint\">%1</span>"_s.arg(number(value));
    }
    return html;
}

QString mentions(const ComparedSide &side, const Finding &finding, const QList<AnnotationId> &ids, PageLanguage language)
{
    if (ids.isEmpty()) {
        return u"<td class=\"faint\">%1</td>"_s.arg(pageWord(PageWord::OnlyHere, language));
    }
    QStringList parts;
    for (const auto id : ids) {
        const auto html = mention(side, finding, id);
        if (!parts.contains(html)) { // a name that is said often
            parts.append(html);
        }
    }
    return u"<td>%1</td>"_s.arg(isOfNames(finding.kind) ? parts.join(u" · "_s) : u"<div>"_s + parts.join(u"</div><div>"_s) + u"</div>"_s);
}

QString measures(const Finding &finding, PageLanguage language)
{
    QString html;
    if (finding.difference && !finding.difference->isZero()) {
        html += u"<div class=\"faint\">%1: %2</div>"_s.arg(pageWord(PageWord::Difference, language), number(finding.difference->toString()));
    }
    if (finding.ratio && finding.verdict == Verdict::Conflict) {
        html += u"<div class=\"faint\">%1: %2</div>"_s.arg(pageWord(PageWord::Ratio, language), number(QString::number(*finding.ratio, 'g', 4)));
    }
    return html;
}

QString row(const ComparedFiles &files, const Finding &finding, PageLanguage language)
{
    auto html = u"<tr><td class=\"verdict %1\">%2<div class=\"faint\">%3</div>%4"_s.arg(
        verdictName(finding.verdict), verdictWord(finding.verdict, language), isolatedText(finding.subject), measures(finding, language));
    html += u"<div class=\"faint\">%1</div></td>"_s.arg(reasonSentence(finding, language));
    html += mentions(files.first, finding, finding.first, language) + mentions(files.second, finding, finding.second, language);
    return html + u"</tr>\n"_s;
}

}

QByteArray htmlHead(PageLanguage language)
{
    const bool arabic = language == PageLanguage::Arabic;
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n"_s
        .arg(arabic ? u"ar"_s : u"en"_s, arabic ? u"rtl"_s : u"ltr"_s, pageWord(PageWord::Title, language), style)
        .toUtf8();
}

QByteArray comparisonHtml(const ComparedFiles &files, PageLanguage language)
{
    const auto &[first, second, comparison] = files;
    const auto title = [](const ComparedSide &side) {
        const auto shown = side.document.article().displayTitle();
        return isolatedText(shown.isEmpty() ? side.name : shown);
    };
    auto html = u"<section>\n<h1>%1 · %2</h1>\n"_s.arg(title(first), title(second));
    html += u"<p class=\"faint\">%1</p>\n"_s.arg(pageWord(comparison.revision ? PageWord::Revision : PageWord::Independent, language));
    std::optional<FindingKind> kind;
    for (const auto &finding : comparison.findings) {
        if (kind != finding.kind) {
            html += (kind ? u"</table>\n"_s : QString()) + u"<h2>%1</h2>\n<table>\n<tr><th class=\"verdict\"></th><th scope=\"col\">%2</th><th scope=\"col\">%3</th></tr>\n"_s
                                                             .arg(kindHeading(finding.kind, language), pageWord(PageWord::First, language), pageWord(PageWord::Second, language));
            kind = finding.kind;
        }
        html += row(files, finding, language);
    }
    html += kind ? u"</table>\n"_s : u"<p>%1</p>\n"_s.arg(pageWord(PageWord::Nothing, language));
    return (html + u"</section>\n"_s).toUtf8();
}

QByteArray htmlTail()
{
    return "</body>\n</html>\n"_ba;
}

}
