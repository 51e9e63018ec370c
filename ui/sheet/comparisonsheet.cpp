// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/comparisonsheet.h"

#include "ui/compare/findingwords.h"
#include "ui/sheet/sheetparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::ComparisonSheet)
};

/// What one side says: its words and value, and where it says so first.
SheetCell sideCell(const Document &document, const QList<AnnotationId> &mentions)
{
    const auto *mark = mentions.isEmpty() ? nullptr : document.annotations().find(mentions.constFirst());
    if (!mark) {
        return {interfaceLine(u"–"_s, SheetStyle::Faint)};
    }
    SheetCell lines{articleLine(mentionWords(mentions, document), SheetStyle::Strong)};
    if (const auto value = mentionValue(mentions, document); !value.isEmpty()) {
        lines.append({{{value, SheetStyle::Faint}}, lines.constFirst().rightToLeft});
    }
    lines.append(contextLine(document, *mark));
    return lines;
}

SheetCell verdictCell(const Finding &finding, const Document &second)
{
    SheetCell lines{interfaceLine(verdictTitle(finding.verdict), finding.verdict == Verdict::Conflict ? SheetStyle::Strong : SheetStyle::Plain)};
    if (const auto difference = differenceText(finding, second); !difference.isEmpty()) {
        lines.append(interfaceLine(difference));
    }
    if (const auto reason = reasonSentence(finding); !reason.isEmpty()) {
        lines.append(interfaceLine(reason, SheetStyle::Faint));
    }
    return lines;
}

}

Sheet comparisonSheet(const Document &first, const Document &second, const Comparison &comparison, const SheetMaker &maker)
{
    auto sheet = emptySheet(Words::tr("Two reports compared"), maker);
    const auto counted = [&](Verdict verdict) { return int(std::ranges::count(comparison.findings, verdict, &Finding::verdict)); };
    const QStringList parts{Words::tr("%n in conflict", nullptr, counted(Verdict::Conflict)), Words::tr("%n compatible", nullptr, counted(Verdict::Compatible)),
        Words::tr("%n only in the first", nullptr, counted(Verdict::OnlyInFirst)), Words::tr("%n only in the second", nullptr, counted(Verdict::OnlyInSecond)),
        Words::tr("%n agree", nullptr, counted(Verdict::Agree))};
    sheet.head = SheetCell{interfaceLine(Words::tr("First"), SheetStyle::Faint)} + articleHead(first.article())
        + SheetCell{interfaceLine(Words::tr("Second"), SheetStyle::Faint)} + articleHead(second.article()) + SheetCell{interfaceLine(parts.join(u" · "_s))};
    for (const auto kind : allFindingKinds) {
        SheetTable table{kindTitle(kind), {Words::tr("First"), Words::tr("Second"), Words::tr("How they stand to each other")}, {36, 36, 28}, {}};
        for (const auto &finding : comparison.findings) {
            if (finding.kind == kind) {
                table.rows.append({sideCell(first, finding.first), sideCell(second, finding.second), verdictCell(finding, second)});
            }
        }
        if (!table.rows.isEmpty()) {
            sheet.tables.append(table);
        }
    }
    return sheet;
}

}
