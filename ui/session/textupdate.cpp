// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/textupdate.h"

#include "core/io/import/plaintext.h"
#include "ui/session/textedits.h"

namespace Hashiya {

TextUpdate::TextUpdate(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_workers.setMaxThreadCount(1);
    connect(&m_session, &Session::currentArticleChanged, this, &TextUpdate::stop);
    connect(&m_session, &Session::projectAboutToClose, this, &TextUpdate::stop);
    connect(&m_session, &Session::documentChanged, this, [this] {
        if (m_ready) {
            find(); // the marks are others than those it was found for
        }
    });
}

TextUpdate::~TextUpdate()
{
    m_workers.clear();
    m_workers.waitForDone();
}

void TextUpdate::start(const QString &path)
{
    stop();
    if (!m_session.document()) {
        return;
    }
    m_workers.start([this, path, generation = m_generation] {
        auto read = importPlainText(path);
        QMetaObject::invokeMethod(this, [this, path, generation, read = std::move(read)] {
            if (generation != m_generation) {
                return;
            }
            if (!read) {
                stop();
                auto error = read.error();
                error.subject = error.subject.isEmpty() ? path : error.subject;
                m_session.report(error);
                return;
            }
            m_newer = read->article.withMetadata(m_session.document()->article().metadata());
            find();
        }, Qt::QueuedConnection);
    });
}

void TextUpdate::find()
{
    m_ready = false;
    const auto generation = ++m_generation;
    // A copy: it shares the marks with the document until either is changed.
    m_workers.start([this, generation, document = *m_session.document(), newer = m_newer] {
        auto anchors = findAnchors(document, newer);
        QMetaObject::invokeMethod(this, [this, generation, anchors = std::move(anchors)] {
            if (generation == m_generation) {
                m_anchors = anchors;
                m_ready = true;
                Q_EMIT ready();
            }
        }, Qt::QueuedConnection);
    });
}

void TextUpdate::stop()
{
    ++m_generation;
    m_ready = false;
    m_newer = {};
    m_anchors.clear();
}

bool TextUpdate::isSame() const
{
    const auto *document = m_session.document();
    return document && document->article().text() == m_newer.text() && document->article().blocks() == m_newer.blocks();
}

bool TextUpdate::apply(const QSet<AnnotationId> &dropped)
{
    if (!m_ready || !m_session.document()) {
        return false;
    }
    auto anchors = m_anchors;
    for (auto &anchor : anchors) {
        if (dropped.contains(anchor.mark)) {
            anchor = {anchor.mark, AnchorOutcome::Lost, {}};
        }
    }
    const auto newer = m_newer;
    m_ready = false; // the change that follows is no reason to look again
    if (!m_session.perform(textUpdate(*m_session.document(), newer, anchors))) {
        m_ready = true;
        return false;
    }
    stop();
    return true;
}

}
