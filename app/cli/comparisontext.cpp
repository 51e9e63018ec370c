// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparisonwriters.h"
#include "app/cli/marktable.h"
#include "app/cli/terminal.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

QString mentions(const ComparedSide &side, const QList<AnnotationId> &ids)
{
    QStringList texts;
    for (const auto id : ids) {
        const auto *annotation = side.document.annotations().find(id);
        const bool isFigure = std::holds_alternative<Figure>(annotation->value);
        texts.append(cell(side.document.textOf(*annotation)) + (isFigure ? u" = "_s + cell(valueText(annotation->value)) : QString()));
    }
    return texts.isEmpty() ? u"-"_s : texts.join(u", "_s);
}

/// The first mention in its sentence; nothing for names, which mean the same everywhere.
QString contextLine(const ComparedSide &side, const Finding &finding, const QList<AnnotationId> &ids)
{
    if (ids.isEmpty() || isOfNames(finding.kind)) {
        return {};
    }
    const auto snippet = mentionContext(side.document.article(), side.document.annotations().find(ids.first())->range);
    return u"     "_s + cell(snippet.before + u'[' + snippet.words + u']' + snippet.after) + u'\n';
}

QString measure(const Finding &finding)
{
    QString text;
    if (finding.difference && !finding.difference->isZero()) {
        text += u"  B - A  %1\n"_s.arg(finding.difference->toString());
    }
    if (finding.ratio && finding.verdict == Verdict::Conflict) {
        text += u"  B / A  %1\n"_s.arg(*finding.ratio, 0, 'g', 4);
    }
    return text;
}

}

QByteArray comparisonText(const ComparedFiles &files)
{
    const auto &[first, second, comparison] = files;
    auto text = u"A  %1\nB  %2\n"_s.arg(cell(first.name), cell(second.name));
    text += pageWord(comparison.revision ? PageWord::Revision : PageWord::Independent, PageLanguage::English) + u'\n';
    for (const auto &finding : comparison.findings) {
        text += u"\n%1 %2: %3\n"_s.arg(verdictName(finding.verdict), findingKindName(finding.kind), cell(finding.subject));
        text += u"  A  %1\n"_s.arg(mentions(first, finding.first)) + contextLine(first, finding, finding.first);
        text += u"  B  %1\n"_s.arg(mentions(second, finding.second)) + contextLine(second, finding, finding.second);
        text += measure(finding);
        if (const auto reason = reasonSentence(finding, PageLanguage::English); !reason.isEmpty() && !finding.first.isEmpty() && !finding.second.isEmpty()) {
            text += u"  %1\n"_s.arg(reason);
        }
    }
    if (comparison.findings.isEmpty()) {
        text += u"\nnothing to compare: no figures, times, names or quotations are marked\n"_s;
    }
    return text.toUtf8();
}

}
