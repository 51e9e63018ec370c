// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QAbstractListModel>

namespace Hashiya {

/// The characters of a range of a text, one a row: what it looks like, its number and name, and what it does.
class CharacterListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        GlyphRole = Qt::UserRole, ///< the character, a mark on a dotted circle, or an abbreviation for what is not seen
        UnseenRole, ///< the glyph is an abbreviation
        CodeRole, ///< "U+0627"
        NameRole, ///< of Unicode
        MeaningRole, ///< a sentence; may be empty
        BeginRole, ///< UTF-16 position in the text
    };
    /// More are not listed.
    static constexpr int mostCharacters = 300;

    using QAbstractListModel::QAbstractListModel;

    void setCharacters(QStringView text, TextRange range);
    /// The interface speaks another language.
    void retranslate();
    /// The row of the character at a position of the text, or -1.
    [[nodiscard]] int rowOf(qsizetype position) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is all of it in one line, for whoever does not see the list.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Character
    {
        char32_t code;
        qsizetype position;
    };
    [[nodiscard]] QString glyph(char32_t code) const;

    QList<Character> m_characters;
};

}
