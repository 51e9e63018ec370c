// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

#include <functional>

namespace Hashiya {

/// Something that can be done by its name.
struct Command
{
    QString text; ///< in the language of the interface
    QString place; ///< the menu, or what kind of thing it is
    QString keys = {}; ///< may be empty
    QString otherWords = {}; ///< what it is called in the other language; may be empty
    bool article = false; ///< goes to an article; else it does something
    bool checked = false; ///< a switch that is on
    std::function<void()> run = {};
};

/// Commands whose names have the words that a person writes, in either language, whatever their hamza, vocalisation or case. Names that begin with them come
/// first, then those with a word that does; articles come last. Without words all that is no article.
class CommandListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, KeysRole, CheckedRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(QList<Command> commands);
    void setWords(const QString &words);
    [[nodiscard]] const Command &at(int row) const { return m_commands.at(m_shown.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The accessible text has the place and the keys too.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int rank(qsizetype command, const QStringList &words) const;

    QList<Command> m_commands;
    QStringList m_folded; ///< of each command: its name, its other name, its place, between spaces
    QList<qsizetype> m_shown;
    QString m_words;
};

}
