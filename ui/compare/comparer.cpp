// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparer.h"

namespace Hashiya {

namespace {

bool isShort(const Article &first, const Article &second)
{
    return first.text().size() + second.text().size() <= Comparer::shortTogether;
}

}

Comparer::Comparer(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

Comparer::~Comparer()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void Comparer::start(const Document &first, const Document &second, const DiffSwitches &switches)
{
    cancel();
    if (isShort(first.article(), second.article())) {
        const auto comparison = compare(first, second);
        Q_EMIT finished(comparison, wordDifferences(first.article(), second.article(), comparison.blocks, switches));
        return;
    }
    m_running = true;
    m_worker.start([this, first, second, switches, generation = m_generation] {
        const auto comparison = compare(first, second);
        const auto differences = wordDifferences(first.article(), second.article(), comparison.blocks, switches);
        tell(generation, [this, comparison, differences] { Q_EMIT finished(comparison, differences); });
    });
}

void Comparer::startDifferences(const Article &first, const Article &second, const QList<AlignedBlocks> &blocks, const DiffSwitches &switches)
{
    cancel();
    if (isShort(first, second)) {
        Q_EMIT differencesFound(wordDifferences(first, second, blocks, switches));
        return;
    }
    m_running = true;
    m_worker.start([this, first, second, blocks, switches, generation = m_generation] {
        const auto differences = wordDifferences(first, second, blocks, switches);
        tell(generation, [this, differences] { Q_EMIT differencesFound(differences); });
    });
}

void Comparer::tell(quint64 generation, const std::function<void()> &result)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, result] {
            if (generation == m_generation) {
                m_running = false;
                result();
            }
        },
        Qt::QueuedConnection);
}

void Comparer::cancel()
{
    ++m_generation;
    m_running = false;
    m_worker.clear(); // what has not begun; what runs is not told of
}

}
