// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/characterlistmodel.h"

#include "core/text/charnames.h"
#include "ui/common/characterwords.h"

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

void CharacterListModel::setCharacters(QStringView text, TextRange range)
{
    beginResetModel();
    m_characters.clear();
    for (auto i = range.begin(); i < range.end() && m_characters.size() < mostCharacters; ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            m_characters.append({QChar::surrogateToUcs4(text[i], text[i + 1]), i});
            ++i;
        } else {
            m_characters.append({text[i].unicode(), i});
        }
    }
    endResetModel();
}

void CharacterListModel::retranslate()
{
    if (!m_characters.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_characters.size()) - 1));
    }
}

int CharacterListModel::rowOf(qsizetype position) const
{
    const auto found = std::ranges::find(m_characters, position, &Character::position);
    return found == m_characters.cend() ? -1 : int(found - m_characters.cbegin());
}

int CharacterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_characters.size());
}

QString CharacterListModel::glyph(char32_t code) const
{
    const auto abbreviation = characterAbbreviation(code);
    if (!abbreviation.isEmpty()) {
        return abbreviation;
    }
    const auto seen = QString::fromUcs4(&code, 1);
    return QChar::isMark(code) ? u'\u25CC' + seen : seen;
}

QVariant CharacterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto [code, position] = m_characters.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        QStringList parts{glyph(code), codePointName(code), characterName(code), characterMeaning(code)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case Qt::ToolTipRole:
    case MeaningRole:
        return characterMeaning(code);
    case GlyphRole:
        return glyph(code);
    case UnseenRole:
        return !characterAbbreviation(code).isEmpty();
    case CodeRole:
        return codePointName(code);
    case NameRole:
        return characterName(code);
    case BeginRole:
        return position;
    default:
        return {};
    }
}

}
