// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudicate/othermarks.h"

#include "core/io/annotatedjson.h"
#include "core/io/import/plaintext.h"

#include <QFileInfo>

namespace Hashiya {

OtherMarks::OtherMarks(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_workers.setMaxThreadCount(1);
    connect(&m_session, &Session::currentArticleChanged, this, &OtherMarks::stop);
    connect(&m_session, &Session::projectAboutToClose, this, &OtherMarks::stop);
    connect(&m_session, &Session::textChanged, this, &OtherMarks::stop);
    connect(&m_session, &Session::documentChanged, this, [this] {
        if (m_theirs) {
            compare();
        }
    });
}

OtherMarks::~OtherMarks()
{
    m_workers.clear();
    m_workers.waitForDone();
}

void OtherMarks::start(const QString &path)
{
    stop();
    if (!m_session.document()) {
        return;
    }
    m_workers.start([this, path, generation = m_generation] {
        auto read = readFile(path).and_then([&](const QByteArray &json) { return importAnnotatedJson(json, path); });
        QMetaObject::invokeMethod(this, [this, path, generation, read = std::move(read)] {
            if (generation == m_generation) {
                take(path, read);
            }
        }, Qt::QueuedConnection);
    });
}

void OtherMarks::take(const QString &path, const Result<Document> &read)
{
    if (!read) {
        stop();
        m_session.report(read.error());
        return;
    }
    if (read->article().text() != m_session.document()->article().text()) {
        stop();
        Q_EMIT otherText();
        return;
    }
    m_name = QFileInfo(path).completeBaseName();
    m_theirs = *read;
    compare();
}

void OtherMarks::compare()
{
    m_ready = false;
    const auto generation = ++m_generation;
    // Copies: they share the marks with the documents until either is changed.
    m_workers.clear(); // what has not begun
    m_workers.start([this, generation, ours = *m_session.document(), theirs = *m_theirs] {
        auto agreement = markAgreement(ours, theirs);
        QMetaObject::invokeMethod(this, [this, generation, agreement = std::move(agreement)] {
            if (generation == m_generation) {
                m_agreement = agreement;
                m_ready = true;
                Q_EMIT ready();
            }
        }, Qt::QueuedConnection);
    });
}

void OtherMarks::stop()
{
    ++m_generation;
    m_ready = false;
    m_name.clear();
    m_theirs.reset();
    m_agreement = {};
    Q_EMIT stopped();
}

bool OtherMarks::apply(const QList<Adjudicated> &picks)
{
    if (!m_ready) {
        return false;
    }
    // What both have alike is no difference to pick in, but tells whose mark a speaker of theirs is.
    auto all = picks;
    for (const auto &row : m_agreement.rows) {
        if (row.match == MarkMatch::Correct) {
            all.append({row, Pick::Undecided});
        }
    }
    const auto theirs = *m_theirs; // the change is told of, which may make others come
    return m_session.performWith([&](Document &ours) { return adjudication(ours, theirs, all, m_name); });
}

}
