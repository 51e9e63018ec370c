// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historylistmodel.h"

#include "core/arabic/folding.h"
#include "core/text/invisibles.h"
#include "ui/common/historywords.h"
#include "ui/models/displaynames.h"

#include <QLocale>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

bool joins(const HistoryRow &newer, const HistoryRow &older)
{
    return newer.digest.kind != ActionKind::Do && newer.digest.kind == older.digest.kind;
}

/// Rows of one run as one, the newest for all.
QList<HistoryRow> joined(const QList<HistoryRow> &rows)
{
    QList<HistoryRow> result;
    for (const auto &row : rows) {
        if (!result.isEmpty() && joins(result.constLast(), row)) {
            result.last().steps += row.steps;
        } else {
            result.append(row);
        }
    }
    return result;
}

/// Ids grow along what is in force.
bool isIn(const QList<ActionId> &ascending, ActionId id)
{
    return std::ranges::binary_search(ascending, id);
}

bool isInDescending(const QList<ActionId> &descending, ActionId id)
{
    return std::ranges::binary_search(descending, id, std::ranges::greater());
}

}

void HistoryListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_history = {};
    m_newest = m_oldest = {};
    m_complete = false;
    endResetModel();
}

void HistoryListModel::prepend(const QList<HistoryRow> &rows)
{
    if (rows.isEmpty()) {
        return;
    }
    m_newest = rows.constFirst().digest.id;
    if (!m_oldest.isValid()) {
        m_oldest = rows.constLast().digest.id;
    }
    auto added = joined(rows);
    const bool growsTheFirst = !m_rows.isEmpty() && joins(added.constLast(), m_rows.constFirst());
    if (growsTheFirst) {
        auto &first = m_rows.first();
        const auto last = added.takeLast();
        first = HistoryRow{last.digest, last.words, last.name, last.title, first.steps + last.steps};
        Q_EMIT dataChanged(index(0), index(0));
    }
    if (!added.isEmpty()) {
        beginInsertRows({}, 0, int(added.size()) - 1);
        m_rows = added + m_rows;
        endInsertRows();
    }
}

void HistoryListModel::append(const QList<HistoryRow> &rows)
{
    if (rows.isEmpty()) {
        return;
    }
    m_oldest = rows.constLast().digest.id;
    if (!m_newest.isValid()) {
        m_newest = rows.constFirst().digest.id;
    }
    auto added = joined(rows);
    if (!m_rows.isEmpty() && joins(m_rows.constLast(), added.constFirst())) {
        m_rows.last().steps += added.takeFirst().steps;
        const auto last = index(int(m_rows.size()) - 1);
        Q_EMIT dataChanged(last, last);
    }
    if (!added.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
        m_rows += added;
        endInsertRows();
    }
}

void HistoryListModel::setComplete(bool complete)
{
    if (complete && !m_complete) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        m_complete = true;
        endInsertRows();
    }
}

void HistoryListModel::setHistory(const History &history)
{
    m_history = history;
    refreshAll();
}

void HistoryListModel::retranslate()
{
    refreshAll();
}

void HistoryListModel::refreshAll()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

std::optional<ActionId> HistoryListModel::pointBefore(ActionId action) const
{
    const auto &done = m_history.done();
    const auto &undone = m_history.undone();
    if (const auto at = std::ranges::lower_bound(done, action); at != done.cend() && *at == action) {
        return at == done.cbegin() ? ActionId() : *(at - 1);
    }
    const auto at = std::ranges::lower_bound(undone, action, std::ranges::greater());
    if (at == undone.cend() || *at != action) {
        return std::nullopt;
    }
    return at + 1 != undone.cend() ? *(at + 1) : m_history.undoTarget().value_or(ActionId());
}

std::optional<ActionId> HistoryListModel::pointOf(int row) const
{
    if (isBeginning(row)) {
        return ActionId();
    }
    const auto &digest = m_rows.at(row).digest;
    if (digest.kind == ActionKind::Undo) {
        return pointBefore(digest.target);
    }
    const auto point = digest.kind == ActionKind::Do ? digest.id : digest.target;
    return isIn(m_history.done(), point) || isInDescending(m_history.undone(), point) ? std::optional(point) : std::nullopt;
}

int HistoryListModel::hereRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (standing(row) == HistoryStanding::Here) {
            return row;
        }
    }
    return -1;
}

HistoryStanding HistoryListModel::standing(int row) const
{
    const auto here = m_history.undoTarget();
    if (isBeginning(row)) {
        return here ? HistoryStanding::InForce : HistoryStanding::Here;
    }
    const auto &digest = m_rows.at(row).digest;
    if (digest.kind != ActionKind::Do) {
        return HistoryStanding::Step;
    }
    if (here == digest.id) {
        return HistoryStanding::Here;
    }
    if (isIn(m_history.done(), digest.id)) {
        return HistoryStanding::InForce;
    }
    return isInDescending(m_history.undone(), digest.id) ? HistoryStanding::Undone : HistoryStanding::Replaced;
}

QString HistoryListModel::sentence(const HistoryRow &row) const
{
    const auto &digest = row.digest;
    HistoryFacts facts;
    facts.label = digest.label;
    facts.words = digest.label == u"remove-alias" ? digest.lostForm : row.words;
    facts.type = typeName(m_tagset, digest.type);
    facts.formerType = typeName(m_tagset, digest.formerType);
    facts.name = row.name.isEmpty() ? digest.name : row.name;
    facts.formerNames = digest.formerNames;
    facts.externalId = digest.externalId;
    facts.rule = digest.houseRules.isEmpty() ? QString() : digest.houseRules.constFirst().words;
    facts.title = row.title;
    facts.marks = digest.marks;
    facts.names = digest.names;
    const auto done = historySentence(facts);
    return historyEntrySentence(digest.kind, done.isEmpty() ? actionSentence(ActionKind::Do, digest.label) : done, row.steps);
}

QString HistoryListModel::detail(const HistoryRow &row) const
{
    const QLocale locale;
    const auto at = row.digest.at.toLocalTime();
    const auto time = locale.toString(at.time(), QLocale::ShortFormat);
    const auto when = at.date() == m_today ? time : tr("%1, %2", "day, time").arg(locale.toString(at.date(), QLocale::ShortFormat), time);
    QStringList parts{when, isolated(row.digest.author)};
    if (const auto articles = int(row.digest.articles.size()); articles > 1) {
        parts.append(tr("in %n articles", nullptr, articles));
    } else if (!row.title.isEmpty() && row.digest.marks + row.digest.names > 0) { // else the sentence is about the article itself
        parts.append(isolated(row.title));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString HistoryListModel::spoken(int row) const
{
    const auto words = isBeginning(row) ? tr("The beginning of the project") : tr("%1 %2", "what was done. when, by whom, where").arg(sentence(m_rows.at(row)), detail(m_rows.at(row)));
    switch (standing(row)) {
    case HistoryStanding::Here:
        return tr("%1 (the project is here)").arg(words);
    case HistoryStanding::Undone:
        return tr("%1 (undone)").arg(words);
    case HistoryStanding::Replaced:
        return tr("%1 (undone and replaced)").arg(words);
    case HistoryStanding::InForce:
    case HistoryStanding::Step:
        break;
    }
    return words;
}

int HistoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (m_complete ? 1 : 0);
}

QVariant HistoryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return spoken(row);
    case SentenceRole:
        return isBeginning(row) ? tr("The beginning of the project") : sentence(m_rows.at(row));
    case DetailRole:
        return isBeginning(row) ? QString() : detail(m_rows.at(row));
    case StandingRole:
        return int(standing(row));
    case ReachableRole:
        return pointOf(row).has_value();
    case FilterRole:
        return isBeginning(row) ? tr("The beginning of the project")
                                : sentence(m_rows.at(row)) + u'\n' + m_rows.at(row).digest.author + u'\n' + m_rows.at(row).title;
    default:
        return {};
    }
}

bool HistoryListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && m_oldest.isValid();
}

void HistoryListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        Q_EMIT moreWanted();
    }
}

void HistoryFilter::setWords(const QString &words)
{
    m_words = fold(words, FoldStrength::Weak).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool HistoryFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const auto haystack = fold(sourceModel()->index(sourceRow, 0, sourceParent).data(HistoryListModel::FilterRole).toString(), FoldStrength::Weak);
    return std::ranges::all_of(m_words, [&haystack](const QString &word) { return haystack.contains(word); });
}

}
