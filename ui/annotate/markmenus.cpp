// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/markmenus.h"

#include "core/text/invisibles.h"
#include "ui/annotate/keymenu.h"
#include "ui/annotate/markcontroller.h"
#include "ui/annotate/rulemenu.h"
#include "ui/models/displaynames.h"
#include "ui/reader/articleview.h"
#include "ui/reader/verificationsign.h"
#include "ui/session/edits.h"

#include <QPainter>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 30; ///< characters in a line of a menu

QIcon signOf(VerificationStatus status, const ReaderTheme &theme)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(2);
    QPainter painter(&pixmap);
    paintVerificationSign(painter, {1, 1, 14, 14}, status, theme);
    return QIcon(pixmap);
}

}

MarkMenus::MarkMenus(Session &session, MarkController &controller, ArticleView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_controller(controller)
    , m_view(view)
    , m_bulk(session)
{
    connect(&m_controller, &MarkController::verificationRequested, this, &MarkMenus::openVerification);
    connect(&m_controller, &MarkController::ruleRequested, this, &MarkMenus::openRule);
    connect(&m_controller, &MarkController::bulkRequested, this, &MarkMenus::openBulk);
    connect(&m_bulk, &BulkReview::changed, this, &MarkMenus::refreshBulk);
}

const Annotation *MarkMenus::currentMark() const
{
    return m_session.document() ? m_session.document()->annotations().find(m_controller.current()) : nullptr;
}

QRect MarkMenus::place() const
{
    QRect rect;
    if (const auto *mark = currentMark()) {
        m_view.ensureVisible(mark->range);
        const auto rects = m_view.rectsOf(mark->range);
        rect = rects.isEmpty() ? QRect() : rects.constLast();
    }
    rect = rect.isNull() ? QRect(m_view.viewport()->rect().center(), QSize(1, 1)) : rect;
    return {m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void MarkMenus::openVerification()
{
    const auto *mark = currentMark();
    if (!mark || m_session.isReadOnly()) {
        Q_EMIT m_controller.nothingToMark();
        return;
    }
    auto *menu = new KeyMenu(&m_view);
    m_menu = menu;
    m_lines.clear();
    menu->setHeading(tr("Is it true?"));
    static constexpr std::pair<QChar, VerificationStatus> lines[]{{u'U', VerificationStatus::Unchecked}, {u'C', VerificationStatus::Confirmed},
        {u'D', VerificationStatus::Disputed}, {u'W', VerificationStatus::Wrong}};
    for (const auto &[letter, status] : lines) {
        auto *action = menu->add(letter, verificationTitle(status));
        action->setIcon(signOf(status, m_view.theme()));
        action->setCheckable(true);
        action->setChecked(mark->verification.status == status);
        connect(action, &QAction::triggered, this, [this, status = status] { setVerification(status); });
    }
    menu->openBeside(place());
}

void MarkMenus::openRule()
{
    if (!currentMark() || m_session.isReadOnly()) {
        Q_EMIT m_controller.nothingToMark();
        return;
    }
    askForRule(m_session, m_controller.current(), place(), &m_view);
}

void MarkMenus::setVerification(VerificationStatus status)
{
    const auto *mark = currentMark();
    if (!mark) {
        return;
    }
    auto verification = mark->verification;
    verification.status = status;
    m_session.perform(verificationChange(*m_session.document(), mark->id, verification));
    if (status != VerificationStatus::Unchecked) {
        Q_EMIT m_controller.evidenceWanted();
    }
}

void MarkMenus::openBulk(ReviewAction action)
{
    if (!currentMark() || m_session.isReadOnly()) {
        Q_EMIT m_controller.nothingToMark();
        return;
    }
    auto *menu = new KeyMenu(&m_view);
    m_menu = menu;
    m_lines.clear();
    connect(menu, &QMenu::aboutToHide, &m_bulk, &BulkReview::stop);
    m_bulk.start(m_controller.current(), action);
    addLine(AlikeBy::Type, u'T');
    addLine(AlikeBy::Rule, u'R');
    addLine(AlikeBy::Name, u'N');
    menu->addSeparator();
    m_scope = menu->addSwitch(u'P', tr("In the whole project"));
    m_scope->setCheckable(true);
    connect(m_scope, &QAction::triggered, this,
        [this] { m_bulk.setScope(m_bulk.scope() == ReviewScope::Article ? ReviewScope::Project : ReviewScope::Article); });
    refreshBulk();
    menu->openBeside(place());
}

void MarkMenus::addLine(AlikeBy by, QChar letter)
{
    if (!m_bulk.pattern(by)) {
        return;
    }
    auto *line = m_menu->add(letter, QString());
    m_lines.append({by, line});
    connect(line, &QAction::triggered, this, [this, by] {
        if (m_bulk.apply(by)) {
            m_controller.goToNext();
        }
    });
}

void MarkMenus::refreshBulk()
{
    if (!m_menu || m_lines.isEmpty()) {
        return;
    }
    const bool confirms = m_bulk.action() == ReviewAction::Confirm;
    const bool whole = m_bulk.scope() == ReviewScope::Project;
    if (m_bulk.isCounting()) {
        m_menu->setHeading(tr("Reading the project: %n articles left.", nullptr, m_bulk.articlesLeft()));
    } else if (confirms) {
        m_menu->setHeading(whole ? tr("Confirm in the whole project:") : tr("Confirm in this article:"));
    } else {
        m_menu->setHeading(whole ? tr("Reject in the whole project:") : tr("Reject in this article:"));
    }
    for (const auto &[by, line] : std::as_const(m_lines)) {
        m_menu->setWords(*line, lineText(by));
        line->setEnabled(m_bulk.count(by) > 0 && !m_bulk.isCounting());
    }
    if (m_scope) {
        m_scope->setChecked(whole);
    }
}

QString MarkMenus::lineText(AlikeBy by) const
{
    const auto &pattern = *m_bulk.pattern(by);
    const int count = m_bulk.count(by);
    switch (by) {
    case AlikeBy::Type:
        return tr("%n suggestions of the type %1", nullptr, count).arg(typeName(m_session.tagset(), pattern.type));
    case AlikeBy::Rule:
        return pattern.origin.kind == OriginKind::Rule ? tr("%n suggestions by the house rule %1", nullptr, count).arg(isolated(pattern.origin.name))
                                                       : tr("%n suggestions by the same rule", nullptr, count);
    case AlikeBy::Name:
        return tr("%n suggestions of %1", nullptr, count)
            .arg(isolated(pattern.name.size() > longestName ? pattern.name.first(longestName) + u'…' : pattern.name));
    }
    Q_UNREACHABLE_RETURN({});
}

}
