// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"

#include <QObject>

namespace Hashiya {

class ArticleView;

/// Keeps two readers level: when one is scrolled, the other follows so that the paragraph at a third of the height stands beside the one that belongs
/// to it; between such paragraphs the other moves along with the nearest above.
class LevelScroll : public QObject
{
    Q_OBJECT

public:
    LevelScroll(ArticleView &first, ArticleView &second, QObject *parent);

    void setBlocks(const QList<AlignedBlocks> &blocks);
    /// While held, scrolling one moves only that one.
    void setHeld(bool held) { m_held = held; }
    /// Brings the second beside the first.
    void followFirst() { follow(m_first, m_second, m_firstToSecond); }
    void followSecond() { follow(m_second, m_first, m_secondToFirst); }
    /// Scrolls the second, and the first where the second is at its end, so that two viewport heights, one of each, come level.
    void level(int firstY, int secondY);

private:
    struct Step
    {
        qsizetype from;
        qsizetype to;
    };
    void follow(const ArticleView &leader, ArticleView &follower, const QList<Step> &steps);
    /// How far it moved; less than asked at the ends.
    static int moveBy(ArticleView &view, int pixels);

    ArticleView &m_first;
    ArticleView &m_second;
    QList<Step> m_firstToSecond; ///< by from, each once with its most similar partner
    QList<Step> m_secondToFirst;
    bool m_held = false;
};

}
