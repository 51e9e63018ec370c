// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/findingsmodel.h"

#include "core/text/invisibles.h"
#include "ui/compare/findingcolors.h"
#include "ui/compare/findingwords.h"

#include <QFont>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Hashiya {

void FindingsModel::setFindings(const Document *first, const Document *second, QList<Finding> findings)
{
    beginResetModel();
    m_first = first;
    m_second = second;
    m_findings = first && second ? std::move(findings) : QList<Finding>();
    endResetModel();
}

void FindingsModel::setTheme(const ReaderTheme &theme)
{
    m_theme = theme;
    if (!m_findings.isEmpty()) {
        Q_EMIT dataChanged(index(0, VerdictColumn), index(rowCount() - 1, VerdictColumn), {Qt::ForegroundRole});
    }
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::text(const Finding &finding, int column) const
{
    switch (column) {
    case KindColumn:
        return kindTitle(finding.kind);
    case VerdictColumn:
        return verdictSign(finding.verdict) + u' ' + verdictTitle(finding.verdict);
    case SubjectColumn:
        return finding.subject.isEmpty() ? QString() : isolated(finding.subject);
    case FirstColumn:
        return mentionText(finding.first, *m_first);
    case SecondColumn:
        return mentionText(finding.second, *m_second);
    case DifferenceColumn:
        return differenceText(finding, *m_second);
    default:
        return {};
    }
}

QVariant FindingsModel::mention(const Finding &finding, int column, int role) const
{
    if (column != FirstColumn && column != SecondColumn) {
        return {};
    }
    const QList<AnnotationId> &mentions = column == FirstColumn ? finding.first : finding.second;
    const Document &document = column == FirstColumn ? *m_first : *m_second;
    return role == WordsRole ? mentionWords(mentions, document) : mentionValue(mentions, document);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Finding &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(finding, index.column());
    case Qt::ToolTipRole: {
        const QString own = index.column() == FirstColumn || index.column() == SecondColumn ? text(finding, index.column()) : QString();
        return own.isEmpty() ? reasonSentence(finding) : own + u"\n"_s + reasonSentence(finding);
    }
    case Qt::ForegroundRole:
        return index.column() == VerdictColumn ? QVariant(verdictInk(finding.verdict, m_theme)) : QVariant();
    case Qt::FontRole:
        if (finding.verdict == Verdict::Conflict && index.column() == VerdictColumn) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case KindRole:
        return int(finding.kind);
    case VerdictRole:
        return int(finding.verdict);
    case WordsRole:
    case ValueRole:
        return mention(finding, index.column(), role);
    case DistanceRole:
        return finding.ratio && *finding.ratio > 0 ? std::abs(std::log(*finding.ratio)) : 0.0;
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KindColumn:
        return tr("Kind");
    case VerdictColumn:
        return tr("Finding");
    case SubjectColumn:
        return tr("About");
    case FirstColumn:
        return tr("First article");
    case SecondColumn:
        return tr("Second article");
    case DifferenceColumn:
        return tr("Difference");
    default:
        return {};
    }
}

}
