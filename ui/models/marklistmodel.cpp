// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/marklistmodel.h"

#include "core/text/invisibles.h"
#include "ui/models/displaynames.h"
#include "ui/models/placecontext.h"
#include "ui/reader/gloss.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QList<AnnotationId> idsOf(const Document *document)
{
    QList<AnnotationId> ids;
    if (document) {
        const auto &marks = document->annotations();
        ids.reserve(marks.size());
        for (qsizetype i = 0; i < marks.size(); ++i) {
            ids.append(marks.at(i).id);
        }
    }
    return ids;
}

}

void MarkListModel::setDocument(const Document *document)
{
    beginResetModel();
    m_document = document;
    m_items = idsOf(document);
    endResetModel();
}

void MarkListModel::refresh()
{
    update(idsOf(m_document));
}

QModelIndex MarkListModel::indexOf(AnnotationId id) const
{
    const auto row = m_document ? m_document->annotations().indexOf(id) : -1;
    return row >= 0 && row < m_items.size() && m_items.at(row) == id ? index(int(row)) : QModelIndex();
}

AnnotationId MarkListModel::markAt(const QModelIndex &index) const
{
    return {index.data(MarkRole).toLongLong()};
}

QVariant MarkListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto id = m_items.at(index.row());
    if (role == MarkRole) {
        return id.number;
    }
    const auto *mark = m_document->annotations().find(id);
    return mark ? markData(*mark, role) : QVariant();
}

QVariant MarkListModel::markData(const Annotation &mark, int role) const
{
    const auto &article = m_document->article();
    switch (role) {
    case Qt::DisplayRole:
        return lineAround(article, mark.range);
    case Qt::AccessibleDescriptionRole: {
        QStringList parts{typeName(m_document->tagset(), mark.type), stateTitle(mark.state)};
        if (mark.verification.status != VerificationStatus::Unchecked) {
            parts.append(verificationTitle(mark.verification.status));
        }
        parts.append(mark.note);
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case TypeRole:
        return mark.type;
    case TypeNameRole:
        return typeName(m_document->tagset(), mark.type);
    case FamilyRole: {
        const auto *type = m_document->tagset().type(mark.type);
        return type ? int(type->family) : -1;
    }
    case StateRole:
        return int(mark.state);
    case TextRole:
        return m_document->textOf(mark).toString();
    case BeforeRole:
        return contextBefore(article, mark.range);
    case AfterRole:
        return contextAfter(article, mark.range);
    case GlossRole:
        return glossText(mark, *m_document);
    case GroupRole: {
        const auto *entity = m_document->entity(mark.entity);
        return entity ? entity->name : m_document->textOf(mark).toString();
    }
    case VerificationRole:
        return int(mark.verification.status);
    case NoteRole:
        return !mark.note.isEmpty();
    case RightToLeftRole:
        return isRightToLeft(paragraphOf(article, mark.range).of(article.text()));
    default:
        return {};
    }
}

}
