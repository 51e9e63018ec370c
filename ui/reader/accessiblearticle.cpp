// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/accessiblearticle.h"

#include "ui/reader/articleview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// The article as one read-only text. Offsets are UTF-16 units, as everywhere in QAccessible.
class AccessibleArticle final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleArticle(ArticleView *view)
        : QAccessibleWidget(view, QAccessible::Document)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface) {
            return static_cast<QAccessibleTextInterface *>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.readOnly = true;
        state.selectableText = true;
        state.multiLine = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && view()->accessibleName().isEmpty() && view()->document()) {
            return view()->document()->article().displayTitle();
        }
        return QAccessibleWidget::text(kind);
    }

    // One selection at most.
    void selection(int index, int *start, int *end) const override
    {
        const auto range = index == 0 ? view()->selection() : TextRange();
        *start = static_cast<int>(range.begin());
        *end = static_cast<int>(range.end());
    }
    int selectionCount() const override { return view()->selection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { view()->setSelection({std::min(start, end), std::max(start, end)}); }
    void removeSelection(int index) override
    {
        if (index == 0) {
            view()->setSelection({view()->caretPosition(), view()->caretPosition()});
        }
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0) {
            addSelection(start, end);
        }
    }

    int cursorPosition() const override { return static_cast<int>(view()->caretPosition()); }
    void setCursorPosition(int position) override
    {
        view()->setSelection({position, position});
        view()->ensureVisible({position, position});
    }

    QString text(int start, int end) const override
    {
        const auto begin = std::clamp<qsizetype>(start, 0, whole().size());
        const auto stop = end < 0 ? whole().size() : std::clamp<qsizetype>(end, begin, whole().size());
        return whole().sliced(begin, stop - begin).toString();
    }
    int characterCount() const override { return static_cast<int>(whole().size()); }

    /// Screen coordinates; empty out of view.
    QRect characterRect(int offset) const override
    {
        const auto rects = view()->rectsOf(TextRange::ofLength(offset, 1));
        if (rects.isEmpty()) {
            return {};
        }
        return {view()->viewport()->mapToGlobal(rects.first().topLeft()), rects.first().size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return static_cast<int>(view()->positionAt(view()->viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int end) override { view()->ensureVisible({start, end}); }

    QString attributes(int offset, int *start, int *end) const override;

private:
    [[nodiscard]] ArticleView *view() const { return static_cast<ArticleView *>(widget()); }
    [[nodiscard]] QStringView whole() const { return view()->document() ? QStringView(view()->document()->article().text()) : QStringView(); }
};

/// A value in IAccessible2's attribute syntax.
QString escaped(QString value)
{
    for (const auto &special : {u"\\"_s, u":"_s, u";"_s, u","_s, u"="_s}) {
        value.replace(special, u"\\"_s + special);
    }
    return value;
}

/// The innermost mark at the offset as "mark-type:money;mark-state:suggested;", with the longest stretch around it in which that is so.
QString AccessibleArticle::attributes(int offset, int *start, int *end) const
{
    const auto *document = view()->document();
    const auto size = whole().size();
    TextRange stretch(0, size);
    const Annotation *innermost = nullptr;
    if (document && 0 <= offset && offset < size) {
        const auto &marks = document->annotations();
        for (const auto *mark : marks.covering(offset)) {
            if (mark->state != AnnotationState::Rejected) {
                stretch = stretch.intersected(mark->range);
                innermost = mark;
            }
        }
        // Up to the next border of a mark on either side. Without a mark, the block is the bound, so that little is looked at.
        if (const auto block = document->article().blockAt(offset); !innermost && block >= 0) {
            const auto range = document->article().blocks()[block].range;
            stretch = range.contains(offset) ? range : TextRange::ofLength(offset, 1);
        }
        for (const auto *mark : marks.overlapping(stretch)) {
            if (mark->state == AnnotationState::Rejected || mark->range.contains(stretch)) {
                continue;
            }
            stretch = mark->range.end() <= offset ? TextRange(std::max(stretch.begin(), mark->range.end()), stretch.end())
                : mark->range.begin() > offset    ? TextRange(stretch.begin(), std::min(stretch.end(), mark->range.begin()))
                                                  : stretch.intersected(mark->range);
        }
    }
    *start = static_cast<int>(stretch.begin());
    *end = static_cast<int>(stretch.end());
    if (!innermost) {
        return {};
    }
    const auto attributes = u"mark-type:%1;mark-state:%2;"_s.arg(escaped(innermost->type), stateName(innermost->state));
    const auto check = innermost->verification.status;
    return check == VerificationStatus::Unchecked ? attributes : attributes + u"mark-check:%1;"_s.arg(verificationName(check));
}

QAccessibleInterface *makeAccessibleArticle(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new AccessibleArticle(view) : nullptr;
}

}

void installArticleAccessibility()
{
    // Qt keeps one of each function.
    QAccessible::installFactory(makeAccessibleArticle);
}

}
