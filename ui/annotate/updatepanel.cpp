// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/updatepanel.h"

#include "core/text/invisibles.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace Hashiya {

using namespace Qt::StringLiterals;

UpdatePanel::UpdatePanel(Session &session, QWidget *parent)
    : ListPanel(u"anchorList"_s, parent)
    , m_session(session)
    , m_update(session)
{
    setModel(m_model);
    connect(&m_update, &TextUpdate::ready, this, &UpdatePanel::open);
    connect(&m_session, &Session::currentArticleChanged, this, &UpdatePanel::close);
    connect(&m_session, &Session::projectAboutToClose, this, &UpdatePanel::close);
    retranslate();
}

void UpdatePanel::retranslate()
{
    const auto kept = int(m_model.countOf(AnchorOutcome::Kept));
    const auto part = [](const QString &words) { return isolated(words); };
    heading().setText(tr("A newer text for this article: %1, %2, %3, %4.")
                           .arg(part(tr("%n marks stay", nullptr, kept)), part(tr("%n changed", nullptr, int(m_model.countOf(AnchorOutcome::Changed)))),
                               part(tr("%n lost", nullptr, int(m_model.countOf(AnchorOutcome::Lost)))),
                               part(tr("%n moved", nullptr, int(m_model.countOf(AnchorOutcome::Moved))))));
    keys().setText(tr("Space keeps a mark or lets it go, Ctrl+A all of them, Enter takes the newer text, Escape leaves the article as it is. One undo takes all back."));
    applyButton().setText(tr("Take the newer text"));
    list().setAccessibleName(tr("Marks that the newer text does not simply keep"));
}

void UpdatePanel::start(const QString &path)
{
    m_update.start(path);
}

void UpdatePanel::open()
{
    if (m_update.isSame()) {
        close();
        Q_EMIT nothingNew();
        return;
    }
    m_model.setAnchors(m_session.document(), m_update.newer(), m_update.anchors());
    retranslate();
    show();
    if (m_model.rowCount() > 0) {
        list().setCurrentIndex(m_model.index(0));
    }
    list().setFocus();
}

void UpdatePanel::apply()
{
    if (m_update.apply(m_model.dropped())) {
        close();
    }
}

void UpdatePanel::close()
{
    m_update.stop();
    m_model.setAnchors(nullptr, {}, {});
    hidePanel();
}

void UpdatePanel::goTo(const QModelIndex &index)
{
    const auto *document = m_session.document();
    if (!index.isValid() || !document) {
        return;
    }
    if (const auto *mark = document->annotations().find(m_model.anchorAt(index.row()).mark)) {
        Q_EMIT placeChosen(mark->range);
    }
}

bool UpdatePanel::listKey(const QKeyEvent &key)
{
    if (!key.matches(QKeySequence::SelectAll)) {
        return false;
    }
    m_model.toggleAll();
    return true;
}

}
