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

void Comparer::start(const Document &first, const Document &second, const DiffSwitches &switches)
{
    cancel();
    if (first.article().text().size() + second.article().text().size() <= shortTogether) {
        const auto comparison = compare(first, second);
        Q_EMIT finished(comparison, wordDifferences(first.article(), second.article(), comparison.blocks, switches));
        return;
    }
    m_running = true;
    startThread(first, second, switches);
}

void Comparer::startThread(const Document &first, const Document &second, const DiffSwitches &switches)
{
    if (m_thread) {
        m_thread->wait(); // of a comparison that nobody wants any more
    }
    m_thread.reset(QThread::create([this, first, second, switches, generation = m_generation] {
        const auto comparison = compare(first, second);
        const auto differences = wordDifferences(first.article(), second.article(), comparison.blocks, switches);
        QMetaObject::invokeMethod(
            this,
            [this, comparison, differences, generation] {
                if (generation == m_generation) {
                    m_running = false;
                    Q_EMIT finished(comparison, differences);
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
