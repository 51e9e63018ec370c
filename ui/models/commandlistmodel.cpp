// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/commandlistmodel.h"

#include "core/arabic/folding.h"

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200; ///< who has not found it there writes another letter

enum Rank { Begins, WordBegins, Contains, None };

}

void CommandListModel::setCommands(QList<Command> commands)
{
    m_commands = std::move(commands);
    m_folded.clear();
    for (const auto &command : std::as_const(m_commands)) {
        const QStringList names{command.text, command.otherWords, command.place};
        m_folded.append(u' ' + fold(names.join(u' '), FoldStrength::Weak));
    }
    setWords(m_words);
}

int CommandListModel::rank(qsizetype command, const QStringList &words) const
{
    const auto names = QStringView(m_folded.at(command));
    int worst = Begins;
    for (const auto &word : words) {
        // The article of Arabic nouns is seldom written when one looks for a name.
        const bool beginsWord = names.contains(QString(u' ' + word)) || names.contains(QString(u" ال"_s + word));
        const auto rankOf = names.sliced(1).startsWith(words.constFirst()) && beginsWord ? Begins : beginsWord ? WordBegins : names.contains(word) ? Contains : None;
        worst = std::max(worst, int(rankOf));
    }
    return worst;
}

void CommandListModel::setWords(const QString &words)
{
    m_words = words;
    const auto asked = fold(words, FoldStrength::Weak).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> ranked;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const bool article = m_commands.at(i).article;
        const auto rankOf = asked.isEmpty() && article ? int(None) : rank(i, asked);
        if (rankOf != None) {
            ranked.append({rankOf + (article ? int(None) : 0), i});
        }
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, qsizetype>::first);
    beginResetModel();
    m_shown.clear();
    for (const auto &[rankOf, command] : ranked.first(std::min(mostShown, ranked.size()))) {
        m_shown.append(command);
    }
    endResetModel();
}

int CommandListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &command = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{command.text, command.place, command.keys, command.checked ? tr("switched on") : QString()};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case PlaceRole:
        return command.place;
    case KeysRole:
        return command.keys;
    case CheckedRole:
        return command.checked;
    default:
        return {};
    }
}

}
