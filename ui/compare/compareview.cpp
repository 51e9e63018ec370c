// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compareview.h"

#include "core/text/invisibles.h"
#include "ui/common/theme.h"
#include "ui/compare/bandstrip.h"
#include "ui/compare/diffbutton.h"
#include "ui/compare/findingspane.h"
#include "ui/compare/levelscroll.h"
#include "ui/compare/titlelabel.h"
#include "ui/reader/articleview.h"

#include <QEvent>
#include <QGridLayout>
#include <QHash>
#include <QShortcut>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Where an article comes from, and when.
QString originOf(const Document &document)
{
    const ArticleMetadata &metadata = document.article().metadata();
    const auto day = metadata.publishedDate();
    QStringList parts;
    for (const QString &part : {metadata.source, day ? day->toString(Qt::ISODate) : QString()}) {
        if (!part.isEmpty()) {
            parts.append(isolated(part));
        }
    }
    return parts.join(u" · "_s);
}

AnnotationId firstOf(const QList<AnnotationId> &mentions)
{
    return mentions.isEmpty() ? AnnotationId() : mentions.first();
}

/// Words that differ, and of the passages that stand elsewhere what lies between these; in reading order, without overlap.
QList<Highlight> highlightsOf(const QList<TextRange> &words, QList<TextRange> moved)
{
    std::ranges::sort(moved);
    QList<Highlight> highlights;
    const auto add = [&](qsizetype begin, qsizetype end, HighlightKind kind) {
        if (begin < end) {
            highlights.append({{begin, end}, kind});
        }
    };
    auto word = words.begin();
    const auto addWords = [&](qsizetype before) {
        for (; word != words.end() && word->begin() < before; ++word) {
            add(word->begin(), word->end(), HighlightKind::Differs);
        }
    };
    qsizetype done = 0; // a passage may stand in two pairs
    for (const auto passage : std::as_const(moved)) {
        addWords(passage.begin());
        auto at = std::max(done, passage.begin());
        for (; word != words.end() && word->begin() < passage.end(); ++word) {
            add(at, word->begin(), HighlightKind::Moved);
            add(word->begin(), word->end(), HighlightKind::Differs);
            at = word->end();
        }
        add(at, passage.end(), HighlightKind::Moved);
        done = std::max(done, passage.end());
    }
    addWords(std::numeric_limits<qsizetype>::max());
    return highlights;
}

/// The block of a mark, or -1.
qsizetype blockOf(const Document &document, AnnotationId id)
{
    const Annotation *mark = document.annotations().find(id);
    return mark ? document.article().blockAt(mark->range.begin()) : -1;
}

}

CompareView::CompareView(QWidget *parent)
    : QWidget(parent)
{
    setMinimumWidth(300); // while it is not shown it must not widen the window of a small screen
    build();
    connectViews();
    retranslate();
    placeScrollBars();
}

CompareView::~CompareView() = default;

void CompareView::build()
{
    auto *readers = new QWidget(this);
    m_first = new ArticleView(readers);
    m_second = new ArticleView(readers);
    m_bands = new BandStrip(*m_first, *m_second, readers);
    m_level = new LevelScroll(*m_first, *m_second, this);
    m_firstTitle = new TitleLabel(readers);
    m_secondTitle = new TitleLabel(readers);
    auto *grid = new QGridLayout(readers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_firstTitle, 0, 0);
    grid->addWidget(m_secondTitle, 0, 2);
    grid->addWidget(m_first, 1, 0);
    grid->addWidget(m_bands, 1, 1);
    grid->addWidget(m_second, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(1, 1);
    m_first->setFrameShape(QFrame::NoFrame);
    m_second->setFrameShape(QFrame::NoFrame);
    m_findings = new FindingsPane(this);
    m_diff = new DiffButton(m_findings);
    m_findings->addTool(m_diff);
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->addWidget(readers);
    rows->addWidget(m_findings);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 2);
    rows->setCollapsible(0, false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(rows);
    setFocusProxy(&m_findings->list());
}

void CompareView::connectViews()
{
    connect(&m_comparer, &Comparer::finished, this, &CompareView::showComparison);
    connect(&m_comparer, &Comparer::differencesFound, this, [this](const WordDifferences &differences) {
        m_differences = differences;
        showHighlights();
    });
    connect(m_diff, &DiffButton::shownChanged, this, &CompareView::showHighlights);
    connect(m_diff, &DiffButton::switchesChanged, this, [this] {
        if (m_comparer.isRunning()) {
            refresh();
        } else if (m_firstDocument && m_secondDocument) {
            m_comparer.startDifferences(m_firstDocument->article(), m_secondDocument->article(), m_comparison.blocks, m_diff->switches());
        }
    });
    connect(m_findings, &FindingsPane::chosen, this, &CompareView::showFinding);
    connect(m_first, &ArticleView::zoomChanged, m_second, &ArticleView::setZoom);
    connect(m_second, &ArticleView::zoomChanged, m_first, &ArticleView::setZoom);
    const auto key = [this](const QKeySequence &sequence, void (CompareView::*slot)()) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_F8, &CompareView::goToNextConflict);
    key(Qt::SHIFT | Qt::Key_F8, &CompareView::goToPreviousConflict);
    key(Qt::Key_F7, &CompareView::goToNextDifference);
    key(Qt::SHIFT | Qt::Key_F7, &CompareView::goToPreviousDifference);
}

void CompareView::retranslate()
{
    m_first->setAccessibleName(tr("First article"));
    m_second->setAccessibleName(tr("Second article"));
    if (m_comparer.isRunning()) {
        m_findings->setEmptyText(tr("Comparing the two articles…"));
    } else if (m_firstDocument && m_secondDocument) {
        m_findings->setEmptyText(tr("Neither article has marks that could be compared. Let the program suggest marks first."));
    } else {
        m_findings->setEmptyText(tr("Choose two articles to compare."));
    }
}

/// Both scroll bars on the outer sides, so that the bands touch the text.
void CompareView::placeScrollBars()
{
    m_first->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

void CompareView::setDocuments(const Document *first, const Document *second)
{
    const bool both = first && second;
    m_firstDocument = both ? first : nullptr;
    m_secondDocument = both ? second : nullptr;
    showComparison({}, {});
    m_first->setDocument(m_firstDocument);
    m_second->setDocument(m_secondDocument);
    const auto setTitle = [](TitleLabel &label, const Document *document) {
        label.setTitle(document ? document->article().displayTitle() : QString(), document ? originOf(*document) : QString());
    };
    setTitle(*m_firstTitle, m_firstDocument);
    setTitle(*m_secondTitle, m_secondDocument);
    refresh();
}

void CompareView::setTitles(const QString &first, const QString &second)
{
    m_firstTitle->setTitle(first, {});
    m_secondTitle->setTitle(second, {});
}

void CompareView::setTheme(const ReaderTheme &theme)
{
    m_first->setTheme(theme);
    m_second->setTheme(theme);
    m_bands->setTheme(theme);
    m_findings->setTheme(theme);
}

void CompareView::refresh()
{
    if (m_firstDocument && m_secondDocument) {
        m_first->marksChanged({});
        m_second->marksChanged({});
        m_comparer.start(*m_firstDocument, *m_secondDocument, m_diff->switches());
    } else {
        m_comparer.cancel();
    }
    retranslate();
}

void CompareView::showComparison(const Comparison &comparison, const WordDifferences &differences)
{
    m_comparison = comparison;
    m_differences = differences;
    QSet<qsizetype> conflicts;
    for (const Finding &finding : m_comparison.findings) {
        if (const qsizetype band = finding.verdict == Verdict::Conflict ? placeOf(finding).band : -1; band >= 0) {
            conflicts.insert(band);
        }
    }
    m_level->setBlocks(m_comparison.blocks);
    m_bands->setBlocks(m_comparison.blocks, conflicts);
    m_findings->setFindings(m_firstDocument, m_secondDocument, m_comparison.findings);
    retranslate();
    m_level->followFirst();
    showHighlights();
}

void CompareView::showHighlights()
{
    m_diff->setUsual(m_comparison.revision);
    const auto show = [this](ArticleView &view, const QList<TextRange> &words, qsizetype AlignedBlocks::*side) {
        QList<TextRange> moved;
        for (const auto &pair : m_comparison.blocks) {
            if (pair.moved) {
                moved.append(view.document()->article().blocks().at(pair.*side).range);
            }
        }
        view.setHighlights(m_diff->isShown() ? highlightsOf(words, moved) : QList<Highlight>());
    };
    show(*m_first, m_differences.first, &AlignedBlocks::first);
    show(*m_second, m_differences.second, &AlignedBlocks::second);
}

CompareView::Place CompareView::placeOf(const Finding &finding) const
{
    QHash<qsizetype, AnnotationId> seconds; // the first mention of each block
    for (const auto second : finding.second) {
        if (const auto block = blockOf(*m_secondDocument, second); !seconds.contains(block)) {
            seconds.insert(block, second);
        }
    }
    for (const auto first : finding.first) {
        const auto block = blockOf(*m_firstDocument, first);
        for (auto pair = std::ranges::lower_bound(m_comparison.blocks, block, {}, &AlignedBlocks::first); pair != m_comparison.blocks.end() && pair->first == block; ++pair) {
            if (const auto second = seconds.constFind(pair->second); second != seconds.cend()) {
                return {first, *second, pair - m_comparison.blocks.begin()};
            }
        }
    }
    return {firstOf(finding.first), firstOf(finding.second), -1};
}

void CompareView::showFinding(const Finding &finding)
{
    const auto [first, second, band] = placeOf(finding);
    const Annotation *firstMark = m_firstDocument->annotations().find(first);
    const Annotation *secondMark = m_secondDocument->annotations().find(second);
    m_level->setHeld(true);
    m_first->setCurrentAnnotation(firstMark ? first : AnnotationId());
    m_second->setCurrentAnnotation(secondMark ? second : AnnotationId());
    m_first->setHighlightedEntity(firstMark ? firstMark->entity : EntityId());
    m_second->setHighlightedEntity(secondMark ? secondMark->entity : EntityId());
    m_level->setHeld(false);
    if (firstMark && secondMark) {
        const QList<QRect> firstRects = m_first->rectsOf(firstMark->range);
        const QList<QRect> secondRects = m_second->rectsOf(secondMark->range);
        if (!firstRects.isEmpty() && !secondRects.isEmpty()) {
            m_level->level(firstRects.first().top(), secondRects.first().top());
        }
    } else if (firstMark) {
        m_level->followFirst();
    } else if (secondMark) {
        m_level->followSecond();
    }
    m_bands->setCurrent(band);
    Q_EMIT findingActivated(firstMark ? first : AnnotationId(), secondMark ? second : AnnotationId());
}

void CompareView::goToNextConflict()
{
    m_findings->goToConflict(true);
}

void CompareView::goToPreviousConflict()
{
    m_findings->goToConflict(false);
}

void CompareView::goToNextDifference()
{
    goToDifference(true);
}

void CompareView::goToPreviousDifference()
{
    goToDifference(false);
}

void CompareView::goToDifference(bool forward)
{
    auto &view = m_second->hasFocus() ? *m_second : *m_first;
    const auto &highlights = view.highlights();
    if (highlights.isEmpty()) {
        return;
    }
    const auto selected = view.selection();
    // Of those that begin after what is selected, or before it.
    const auto next = std::ranges::partition_point(highlights, [&](const Highlight &highlight) {
        return forward ? highlight.range.begin() <= selected.begin() && (highlight.range.begin() < selected.begin() || !selected.isEmpty())
                       : highlight.range.begin() < selected.begin();
    });
    const auto place = forward ? (next == highlights.end() ? highlights.begin() : next) : (next == highlights.begin() ? highlights.end() : next) - 1;
    view.setFocus();
    view.setSelection(place->range);
    view.ensureVisible(place->range);
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh(); // the list's words
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        placeScrollBars();
    }
}

}
