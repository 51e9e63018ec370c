// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/bulkimport.h"

#include <QDirIterator>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Articles that may wait to be written: the reader is kept busy, and the memory small.
constexpr int readAhead = 3;

}

BulkImport::BulkImport(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_readers.setMaxThreadCount(1);
    connect(&m_session, &Session::projectAboutToClose, this, &BulkImport::cancel);
}

BulkImport::~BulkImport()
{
    m_readers.clear();
    m_readers.waitForDone();
}

QStringList BulkImport::filesIn(const QStringList &paths)
{
    QStringList files;
    for (const auto &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList inside;
        QDirIterator folder(path, {u"*.txt"_s, u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            inside.append(folder.next());
        }
        inside.sort();
        files += inside;
    }
    return files;
}

void BulkImport::start(const QStringList &files)
{
    if (m_session.isReadOnly() || files.isEmpty()) {
        return;
    }
    m_left += files;
    m_total += int(files.size());
    Q_EMIT progressed();
    readNext();
}

void BulkImport::cancel()
{
    if (!isRunning()) {
        return;
    }
    m_readers.clear();
    ++m_generation;
    m_left.clear();
    m_texts.clear();
    m_outcome = {};
    m_done = m_total = m_reading = 0;
    Q_EMIT cancelled();
}

void BulkImport::readNext()
{
    while (m_reading < readAhead && !m_left.isEmpty()) {
        ++m_reading;
        // A rule of one article is none of an article to come.
        m_readers.start([this, path = m_left.takeFirst(), tagset = m_session.tagset(), rules = m_session.ruleBook().rulesFor({}), generation = m_generation] {
            const auto read = readArticle(path, tagset, rules, {});
            QMetaObject::invokeMethod(this, [this, generation, path, read] { take(generation, path, read); }, Qt::QueuedConnection);
        });
    }
}

void BulkImport::take(quint64 generation, const QString &path, const Result<ReadArticle> &read)
{
    if (generation != m_generation) {
        return;
    }
    --m_reading;
    ++m_done;
    const auto fail = [&](Error error) {
        error.subject = path;
        m_outcome.failed.append(std::move(error));
    };
    if (!read) {
        fail(read.error());
    } else if (const auto &sha256 = read->document.article().textSha256(); m_texts.contains(sha256) || m_session.articleWithText(sha256).isValid()) {
        ++m_outcome.known;
    } else if (const auto staged = m_session.stageArticle(read->document); staged) {
        m_texts.insert(sha256);
        m_outcome.added.append(*staged);
    } else {
        fail(staged.error());
    }
    Q_EMIT progressed();
    readNext();
    if (!isRunning()) {
        finish();
    }
}

void BulkImport::finish()
{
    const auto outcome = std::exchange(m_outcome, {});
    m_texts.clear();
    m_done = m_total = 0;
    if (!outcome.added.isEmpty() && !m_session.addStaged(outcome.added)) {
        Q_EMIT cancelled(); // the session has told why
        return;
    }
    Q_EMIT finished(outcome);
}

}
