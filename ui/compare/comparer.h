// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"
#include "core/compare/worddiff.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace Hashiya {

/// Runs comparisons: short articles at once, long ones on a thread of its own with copies, so that the window never waits for them.
class Comparer : public QObject
{
    Q_OBJECT

public:
    /// Together, in UTF-16 units; below this a comparison takes a few hundredths of a second.
    static constexpr qsizetype shortTogether = 40000;

    explicit Comparer(QObject *parent = nullptr);
    /// Waits for a running comparison, about a second at most.
    ~Comparer() override;

    /// finished() is emitted before this returns for short articles, and later for long ones. A newer start() makes an older one never finish.
    void start(const Document &first, const Document &second, const DiffSwitches &switches = {});
    /// Only the words that differ, of a comparison that is known: ends with differencesFound() in the same way.
    void startDifferences(const Article &first, const Article &second, const QList<AlignedBlocks> &blocks, const DiffSwitches &switches);
    /// Makes what runs never finish.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const Hashiya::Comparison &comparison, const Hashiya::WordDifferences &differences);
    void differencesFound(const Hashiya::WordDifferences &differences);

private:
    /// Calls from the worker's thread: `result` is called in this one where nothing newer was started.
    void tell(quint64 generation, const std::function<void()> &result);

    QThreadPool m_worker;
    quint64 m_generation = 0;
    bool m_running = false;
};

}
