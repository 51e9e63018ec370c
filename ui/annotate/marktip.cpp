// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/marktip.h"

#include "core/text/invisibles.h"
#include "ui/annotate/linkchoicerow.h"
#include "ui/common/reasons.h"
#include "ui/models/displaynames.h"
#include "ui/reader/articleview.h"
#include "ui/reader/gloss.h"
#include "ui/session/session.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace Hashiya {

using namespace Qt::StringLiterals;

QString markTip(const Document &document, AnnotationId mark)
{
    const auto *annotation = document.annotations().find(mark);
    if (!annotation) {
        return {};
    }
    const auto typeAndState = typeName(document.tagset(), annotation->type) + u" · "_s + stateTitle(annotation->state);
    QStringList lines{u"<b>%1</b>"_s.arg(typeAndState.toHtmlEscaped())};
    const auto gloss = glossText(*annotation, document);
    const auto *entity = document.entity(annotation->entity);
    if (entity) {
        lines.append(isolated(entity->name).toHtmlEscaped());
    }
    if (!gloss.isEmpty()) {
        lines.append(gloss.toHtmlEscaped());
    }
    lines.append(reasonSentence(annotation->origin).toHtmlEscaped());
    for (const auto id : document.references().relationsOf(mark)) {
        const auto relation = document.relations().value(id);
        lines.append(u"%1 – %2 – %3"_s.arg(shortWords(document, relation.from), relationName(document.tagset(), relation.type), shortWords(document, relation.to)).toHtmlEscaped());
    }
    if (!annotation->note.isEmpty()) {
        lines.append(u"<i>%1</i>"_s.arg(isolated(annotation->note).toHtmlEscaped()));
    }
    const auto direction = QGuiApplication::layoutDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    return u"<div dir=\"%1\">%2</div>"_s.arg(direction, lines.join(u"<br>"_s));
}

MarkTips::MarkTips(const Session &session, ArticleView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
    m_view.viewport()->installEventFilter(this);
    connect(&m_view, &ArticleView::annotationHovered, this, [this](AnnotationId id) {
        m_hovered = id;
        if (!id.isValid()) {
            QToolTip::hideText();
        }
    });
}

bool MarkTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || watched != m_view.viewport()) {
        return QObject::eventFilter(watched, event);
    }
    const auto *document = m_session.document();
    const auto tip = document && !m_view.isMovingEdge() ? markTip(*document, m_hovered) : QString();
    tip.isEmpty() ? QToolTip::hideText() : QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, m_view.viewport());
    return true;
}

}
