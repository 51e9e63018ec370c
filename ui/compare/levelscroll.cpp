// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/levelscroll.h"

#include "ui/reader/articleview.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace Hashiya {

LevelScroll::LevelScroll(ArticleView &first, ArticleView &second, QObject *parent)
    : QObject(parent)
    , m_first(first)
    , m_second(second)
{
    connect(&first, &ArticleView::scrolled, this, &LevelScroll::followFirst);
    connect(&second, &ArticleView::scrolled, this, &LevelScroll::followSecond);
}

void LevelScroll::setBlocks(const QList<AlignedBlocks> &blocks)
{
    QMap<qsizetype, AlignedBlocks> bestOfFirst;
    QMap<qsizetype, AlignedBlocks> bestOfSecond;
    const auto keep = [](QMap<qsizetype, AlignedBlocks> &best, qsizetype block, const AlignedBlocks &pair) {
        if (!best.contains(block) || best.value(block).similarity < pair.similarity) {
            best.insert(block, pair);
        }
    };
    for (const AlignedBlocks &pair : blocks) {
        keep(bestOfFirst, pair.first, pair);
        keep(bestOfSecond, pair.second, pair);
    }
    m_firstToSecond.clear();
    m_secondToFirst.clear();
    for (const AlignedBlocks &pair : std::as_const(bestOfFirst)) {
        m_firstToSecond.append({pair.first, pair.second});
    }
    for (const AlignedBlocks &pair : std::as_const(bestOfSecond)) {
        m_secondToFirst.append({pair.second, pair.first});
    }
}

void LevelScroll::follow(const ArticleView &leader, ArticleView &follower, const QList<Step> &steps)
{
    if (m_held || steps.isEmpty() || !leader.document() || !follower.document()) {
        return;
    }
    const QScopedValueRollback guard(m_held, true);
    const int anchor = leader.viewport()->height() / 3;
    const qsizetype block = leader.document()->article().blockAt(leader.positionAt({leader.viewport()->width() / 2, anchor}));
    auto at = std::ranges::upper_bound(steps, block, {}, &Step::from);
    const Step step = at == steps.begin() ? *at : *std::prev(at);
    const QRect from = leader.blockRect(step.from);
    const QRect to = follower.blockRect(step.to);
    if (step.from == block && from.height() > 0) {
        // Inside the pair the same share of both is level; in the space around it the distance to it is the same.
        const int inside = std::clamp(anchor, from.top(), from.top() + from.height());
        const double share = double(inside - from.top()) / from.height();
        moveBy(follower, to.top() + int(share * to.height()) - inside);
    } else {
        moveBy(follower, step.from < block ? to.bottom() - from.bottom() : to.top() - from.top());
    }
}

void LevelScroll::level(int firstY, int secondY)
{
    const QScopedValueRollback guard(m_held, true);
    const int apart = secondY - firstY;
    const int moved = moveBy(m_second, apart);
    moveBy(m_first, moved - apart);
}

int LevelScroll::moveBy(ArticleView &view, int pixels)
{
    QScrollBar *bar = view.verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + pixels);
    return bar->value() - before;
}

}
