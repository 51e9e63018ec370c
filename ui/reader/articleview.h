// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "ui/reader/displaytext.h"
#include "ui/reader/highlights.h"

#include <QAbstractScrollArea>

#include <memory>

namespace Hashiya {

class ReaderTheme;

/// The reader: shows one document right to left with its marks and their glosses in the margin. It only shows; whoever owns the document changes it
/// and calls marksChanged(). Lays out what is visible; a document of six million units opens and scrolls as a short one does.
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Shows a document, which must live until another (or nullptr) is set.
    void setDocument(const Document *document);
    [[nodiscard]] const Document *document() const;
    /// The document's marks in `range` were changed; repaints what is visible of them.
    void marksChanged(TextRange range);

    [[nodiscard]] TextRange selection() const;
    /// With the caret at its end. Does not scroll.
    void setSelection(TextRange range);
    /// Where the keyboard is: one end of the selection.
    [[nodiscard]] qsizetype caretPosition() const;
    /// The mark that keys act on; not valid for none. Setting it brings it into view. A click on a mark sets it, a click beside all marks unsets it;
    /// it stays when the mark is removed, until its owner sets another.
    [[nodiscard]] AnnotationId currentAnnotation() const;
    void setCurrentAnnotation(AnnotationId id);
    /// A person is choosing a mark for the current one: clicks pick instead of changing what is current, and `target`, which may be none, is shown as the
    /// mark that is meant and brought into view.
    void setPicking(bool picking, AnnotationId target = {});
    /// Shows handles at the edges of the current mark and of the one under the mouse. Off at first.
    void setEdgesMovable(bool movable);
    /// An edge hangs at the mouse: nothing has happened to the document yet.
    [[nodiscard]] bool isMovingEdge() const;
    void cancelEdgeMove();
    /// Lights up all mentions of a name; not valid for none.
    void setHighlightedEntity(EntityId entity);

    /// Stretches that stand out beside the marks, in reading order and without overlap; of the document that is set, and none after another is.
    void setHighlights(const QList<Highlight> &highlights);
    [[nodiscard]] const QList<Highlight> &highlights() const;

    /// 1.0 is 20 px text; clamped to [0.5, 4].
    [[nodiscard]] qreal zoom() const;
    void setZoom(qreal zoom);
    void setTheme(const ReaderTheme &theme);
    [[nodiscard]] const ReaderTheme &theme() const;
    /// Positions, marks, the selection, what is copied and what assistive technology reads stay those of the article.
    void setDisplay(const DisplayOptions &display);
    [[nodiscard]] const DisplayOptions &display() const;
    /// Shows invisible characters as boxes; offsets stay.
    void setInvisiblesShown(bool shown);

    void ensureVisible(TextRange range);
    /// Text position at the top edge of the view, for remembering the place.
    [[nodiscard]] qsizetype topPosition() const;
    void scrollToPosition(qsizetype position);
    /// Where a block is shown, in viewport coordinates; estimated above and below what has been laid out.
    [[nodiscard]] QRect blockRect(qsizetype block) const;
    /// Viewport rectangles of a range, one or more a line; empty where it is not laid out.
    [[nodiscard]] QList<QRect> rectsOf(TextRange range) const;
    /// Text position nearest to a viewport point.
    [[nodiscard]] qsizetype positionAt(QPoint viewportPoint) const;

Q_SIGNALS:
    void selectionChanged(Hashiya::TextRange range);
    void currentAnnotationChanged(Hashiya::AnnotationId id);
    void annotationHovered(Hashiya::AnnotationId id);
    /// A click while picking, with the marks there, innermost first.
    void placePicked(const QList<Hashiya::AnnotationId> &marks);
    /// An edge was dragged and let go: the mark is to have this range.
    void edgeMoved(Hashiya::AnnotationId id, Hashiya::TextRange range);
    void scrolled();
    void zoomChanged(qreal zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
