// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/updatepanel.h"

#include "core/text/invisibles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

UpdatePanel::UpdatePanel(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_update(session)
    , m_heading(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_list(new QListView(this))
    , m_keys(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    build();
    connect(&m_update, &TextUpdate::ready, this, &UpdatePanel::open);
    connect(&m_session, &Session::currentArticleChanged, this, &UpdatePanel::close);
    connect(&m_session, &Session::projectAboutToClose, this, &UpdatePanel::close);
    connect(m_close, &QToolButton::clicked, this, &UpdatePanel::close);
    connect(m_apply, &QPushButton::clicked, this, &UpdatePanel::apply);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &UpdatePanel::goTo);
    retranslate();
    hide();
}

void UpdatePanel::build()
{
    setObjectName(u"everywherePanel"_s); // one look for the panels under the reader
    m_heading->setObjectName(u"everywhereHeading"_s);
    m_heading->setWordWrap(true);
    m_close->setText(u"✕"_s);
    m_keys->setObjectName(u"faint"_s);
    m_keys->setWordWrap(true);
    m_apply->setObjectName(u"confirmButton"_s);
    m_list->setObjectName(u"anchorList"_s);
    m_list->setModel(&m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (auto *widget : std::initializer_list<QWidget *>{m_list, m_apply, m_close}) {
        widget->installEventFilter(this);
    }
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 8);
    head->addWidget(m_heading, 1);
    head->addWidget(m_close);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->addWidget(m_keys, 1);
    foot->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

void UpdatePanel::retranslate()
{
    const auto kept = int(m_model.countOf(AnchorOutcome::Kept));
    const auto part = [](const QString &words) { return isolated(words); };
    m_heading->setText(tr("A newer text for this article: %1, %2, %3, %4.")
                           .arg(part(tr("%n marks stay", nullptr, kept)), part(tr("%n changed", nullptr, int(m_model.countOf(AnchorOutcome::Changed)))),
                               part(tr("%n lost", nullptr, int(m_model.countOf(AnchorOutcome::Lost)))),
                               part(tr("%n moved", nullptr, int(m_model.countOf(AnchorOutcome::Moved))))));
    m_keys->setText(tr("Space keeps a mark or lets it go, Ctrl+A all of them, Enter takes the newer text, Escape leaves the article as it is. One undo takes all back."));
    m_apply->setText(tr("Take the newer text"));
    m_list->setAccessibleName(tr("Marks that the newer text does not simply keep"));
    m_close->setAccessibleName(tr("Close"));
}

void UpdatePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
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
        m_list->setCurrentIndex(m_model.index(0));
    }
    m_list->setFocus();
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
    if (!isHidden()) {
        hide();
        Q_EMIT closed();
    }
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

bool UpdatePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (watched == m_list && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
            apply();
            return true;
        }
        if (watched == m_list && key.matches(QKeySequence::SelectAll)) {
            m_model.toggleAll();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}
