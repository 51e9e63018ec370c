// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparer.h"

#include <QThread>

namespace Hashiya {

Comparer::Comparer(QObject *parent)
    : QObject(parent)
{
}

Comparer::~Comparer()
{
    if (m_thread) {
        m_thread->wait();
    }
}

void Comparer::start(const Document &first, const Document &second)
{
    cancel();
    if (first.article().text().size() + second.article().text().size() <= shortTogether) {
        Q_EMIT finished(compare(first, second));
        return;
    }
    m_running = true;
    startThread(first, second);
}

void Comparer::startThread(const Document &first, const Document &second)
{
    if (m_thread) {
        m_thread->wait(); // of a comparison that nobody wants any more
    }
    m_thread.reset(QThread::create([this, first, second, generation = m_generation] {
        const Comparison comparison = compare(first, second);
        QMetaObject::invokeMethod(
            this,
            [this, comparison, generation] {
                if (generation == m_generation) {
                    m_running = false;
                    Q_EMIT finished(comparison);
                }
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

void Comparer::cancel()
{
    ++m_generation;
    m_running = false;
}

}
