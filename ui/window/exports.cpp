// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exports.h"

#include "core/io/wholefile.h"
#include "core/text/invisibles.h"
#include "ui/compare/compareview.h"
#include "ui/sheet/comparisonsheet.h"
#include "ui/sheet/sheethtml.h"
#include "ui/sheet/sheetpdf.h"
#include "ui/window/filequestions.h"
#include "ui/window/windowactions.h"


namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

/// Of the families that have both scripts, the one that long text is read in; 10 points on paper.
QFont paperFont()
{
    QFont font;
    font.setFamilies({u"Noto Naskh Arabic"_s, u"Noto Serif"_s, u"DejaVu Serif"_s, u"Amiri"_s, font.family()});
    font.setPointSizeF(10);
    return font;
}

}

Exports::Exports(Session &session, const CompareView &compare, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_compare(compare)
    , m_window(window)
{
}

void Exports::connectTo(const WindowActions &actions)
{
    connect(actions.exportArticle, &QAction::triggered, this, &Exports::exportArticle);
    connect(actions.exportSheet, &QAction::triggered, this, &Exports::exportSheet);
}

void Exports::exportArticle()
{
    if (!m_session.document()) {
        return;
    }
    const auto path = askForExportFile(m_window, m_session.document()->article().displayTitle());
    if (!path.isEmpty() && m_session.exportArticle(path)) {
        Q_EMIT said(tr("Exported to %1.").arg(isolated(path)));
    }
}

void Exports::exportSheet()
{
    if (!m_session.document()) {
        return;
    }
    const auto path = askForSheetFile(m_window, m_session.document()->article().displayTitle());
    if (!path.isEmpty() && writeSheet(path)) {
        Q_EMIT said(tr("Exported to %1.").arg(isolated(path)));
    }
}

bool Exports::writeSheet(const QString &path)
{
    const auto *document = m_session.document();
    if (!document) {
        return false;
    }
    const SheetMaker maker{m_session.person(), m_session.clock().now().toLocalTime().date()};
    const auto *first = m_compare.firstDocument();
    const auto *second = m_compare.secondDocument();
    const auto sheet = first && second ? comparisonSheet(*first, *second, m_compare.comparison(), maker) : factSheet(*document, maker);
    const bool html = path.endsWith(u".html", Qt::CaseInsensitive) || path.endsWith(u".htm", Qt::CaseInsensitive);
    const auto written = html ? writeWholeFile(path, sheetHtml(sheet)) : writeSheetPdf(sheet, paperFont(), path);
    if (!written) {
        m_session.report(written.error());
    }
    return written.has_value();
}

}
