// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/linkpicker.h"

#include "core/text/invisibles.h"
#include "ui/reader/articleview.h"
#include "ui/session/keymap.h"

#include <QKeyEvent>

#include <algorithm>

namespace Hashiya {

namespace {

constexpr QChar linkLetter = u'A';
constexpr QChar sourceLetter = u'Q';

bool isPlain(const QKeyEvent &event)
{
    return !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier));
}

}

LinkPicker::LinkPicker(Session &session, ArticleView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
    m_view.installEventFilter(this);
    connect(&m_view, &ArticleView::placePicked, this, &LinkPicker::take);
    connect(&m_view, &ArticleView::currentAnnotationChanged, this, [this](AnnotationId id) {
        if (isActive() && id.isValid() && id != m_first) {
            take({id}); // chosen in a list
        }
    });
    connect(&m_session, &Session::documentChanged, this, &LinkPicker::onDocumentChanged);
    connect(&m_session, &Session::currentArticleChanged, this, &LinkPicker::cancel);
    connect(&m_session, &Session::projectAboutToClose, this, &LinkPicker::cancel);
}

bool LinkPicker::fits(AnnotationId id) const
{
    const auto &document = *m_session.document();
    return m_purpose == Purpose::Source ? mayBeSource(document, m_first, id) : !linkChoices(document, m_first, id).isEmpty();
}

AnnotationId LinkPicker::nextFrom(AnnotationId id, bool forward) const
{
    const auto &marks = m_session.document()->annotations();
    const auto here = marks.indexOf(id);
    for (qsizetype step = 1; step < marks.size(); ++step) {
        const auto index = forward ? here + step : here - step + marks.size();
        if (const auto next = marks.at(index % marks.size()).id; fits(next)) {
            return next;
        }
    }
    return id != m_first && fits(id) ? id : AnnotationId();
}

AnnotationId LinkPicker::firstTarget() const
{
    if (m_purpose == Purpose::Link) {
        return nextFrom(m_first, true);
    }
    const auto known = sourceOf(*m_session.document(), m_first);
    return known.isValid() && fits(known) ? known : nextFrom(m_first, false); // whoever speaks is mostly named before
}

bool LinkPicker::begin(Purpose purpose)
{
    cancel();
    const auto *document = m_session.document();
    const auto *mark = document ? document->annotations().find(m_view.currentAnnotation()) : nullptr;
    if (m_session.isReadOnly()) {
        Q_EMIT said(tr("This project can only be read."));
        return false;
    }
    if (!mark || mark->state == AnnotationState::Rejected) {
        Q_EMIT said(purpose == Purpose::Link ? tr("Choose the mark that is to be linked first.") : tr("Choose the quotation or the figure first."));
        return false;
    }
    if (purpose == Purpose::Source && !mayHaveSource(*document, mark->id)) {
        Q_EMIT said(tr("The tagset gives marks of this type no source."));
        return false;
    }
    m_purpose = purpose;
    m_first = mark->id;
    if (const auto target = firstTarget(); target.isValid()) {
        goTo(target);
        return true;
    }
    m_first = {};
    Q_EMIT said(purpose == Purpose::Link ? tr("No mark of this article can be linked with this one.") : tr("No mark of this article names who could be the source."));
    return false;
}

void LinkPicker::goTo(AnnotationId target)
{
    m_target = target;
    m_choices.clear();
    m_view.setPicking(true, target);
    Q_EMIT changed();
}

void LinkPicker::end()
{
    const auto first = m_first;
    m_first = {};
    m_target = {};
    m_choices.clear();
    m_view.setPicking(false);
    m_view.setCurrentAnnotation(m_session.document() && m_session.document()->annotations().find(first) ? first : AnnotationId());
    Q_EMIT changed();
}

void LinkPicker::cancel()
{
    if (isActive()) {
        end();
    }
}

bool LinkPicker::take(const QList<AnnotationId> &marks)
{
    if (!isActive()) {
        return false;
    }
    const auto found = std::ranges::find_if(marks, [this](AnnotationId id) { return fits(id); });
    if (found == marks.end()) {
        if (!marks.isEmpty()) {
            Q_EMIT said(marks.contains(m_first) && marks.size() == 1 ? tr("A mark cannot be linked with itself.")
                    : m_purpose == Purpose::Source                   ? tr("Marks of this type cannot be a source.")
                                                                     : tr("The tagset has no other link between these two marks."));
        }
        return false;
    }
    if (m_purpose == Purpose::Source) {
        const auto first = m_first;
        const auto source = *found;
        end();
        return m_session.performWith([=](Document &document) { return sourceChange(document, first, source); });
    }
    goTo(*found);
    m_choices = linkChoices(*m_session.document(), m_first, m_target);
    m_choice = 0;
    if (m_choices.size() == 1) {
        return choose(0);
    }
    Q_EMIT changed();
    return true;
}

bool LinkPicker::choose(int choice)
{
    if (choice < 0 || choice >= m_choices.size()) {
        return false;
    }
    const auto first = m_first;
    const auto second = m_target;
    const auto chosen = m_choices.at(choice);
    end();
    return m_session.performWith([=](Document &document) { return linking(document, first, second, chosen); });
}

bool LinkPicker::clearSource()
{
    const auto first = m_first;
    end();
    return m_session.perform(sourceRemoval(*m_session.document(), first));
}

void LinkPicker::onDocumentChanged()
{
    if (!isActive()) {
        return;
    }
    const auto *mark = m_session.document()->annotations().find(m_first);
    if (!mark || mark->state == AnnotationState::Rejected) {
        cancel();
    } else if (!fits(m_target)) {
        const auto target = firstTarget();
        target.isValid() ? goTo(target) : cancel();
    }
}

bool LinkPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::KeyPress && m_session.document()) {
        if (handleKey(*static_cast<QKeyEvent *>(event))) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool LinkPicker::handleKey(const QKeyEvent &event)
{
    if (isActive()) {
        if (!isPlain(event)) {
            return event.modifiers().testFlag(Qt::AltModifier); // edges stay where they are meanwhile
        }
        return m_choices.isEmpty() ? handleKeyOfMarks(event) : handleKeyOfChoices(event);
    }
    const auto letter = physicalLetter(event.text());
    const bool ours = letter == linkLetter || letter == sourceLetter;
    if (!ours || !isPlain(event) || m_view.isMovingEdge() || m_session.document()->tagset().typeForShortcut(letter)) {
        return false;
    }
    begin(letter == linkLetter ? Purpose::Link : Purpose::Source);
    return true;
}

bool LinkPicker::handleKeyOfMarks(const QKeyEvent &event)
{
    const auto &document = *m_session.document();
    const auto *mark = document.annotations().find(m_target);
    const auto &article = document.article();
    const bool leftIsOn = !mark || isRightToLeft(article.blockRangeAt(mark->range.begin()).of(article.text()));
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        goTo(nextFrom(m_target, event.key() == Qt::Key_Tab && !event.modifiers().testFlag(Qt::ShiftModifier)));
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        goTo(nextFrom(m_target, (event.key() == Qt::Key_Left) == leftIsOn));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        goTo(nextFrom(m_target, event.key() == Qt::Key_Down));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take({m_target});
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_purpose == Purpose::Source) {
            clearSource();
        }
        return true;
    case Qt::Key_Escape:
        cancel();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return false;
    default:
        return !event.text().isEmpty(); // no letter means a type meanwhile
    }
}

bool LinkPicker::handleKeyOfChoices(const QKeyEvent &event)
{
    const int count = int(m_choices.size());
    const auto turn = [&](int by) {
        m_choice = (m_choice + by + count) % count;
        Q_EMIT changed();
        return true;
    };
    const bool leftIsOn = m_view.layoutDirection() == Qt::RightToLeft;
    switch (event.key()) {
    case Qt::Key_Tab:
        return turn(event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_Backtab:
    case Qt::Key_Up:
        return turn(-1);
    case Qt::Key_Down:
        return turn(1);
    case Qt::Key_Left:
        return turn(leftIsOn ? 1 : -1);
    case Qt::Key_Right:
        return turn(leftIsOn ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_choice);
        return true;
    case Qt::Key_Escape:
        cancel();
        return true;
    default:
        break;
    }
    const auto found = std::ranges::find(m_choices, physicalLetter(event.text()), &LinkChoice::letter);
    choose(found == m_choices.end() ? -1 : int(found - m_choices.begin()));
    return !event.text().isEmpty();
}

}
