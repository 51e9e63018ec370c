// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/comparer.h"

#include <QWidget>

namespace Hashiya {

class ArticleView;
class BandStrip;
class DiffButton;
class FindingsPane;
class LevelScroll;
class ReaderTheme;
class TitleLabel;

/// Two readers side by side, the first where reading begins, with bands between the paragraphs that belong together, and the findings under them. A finding
/// that is chosen is shown in both. Only shows; marks are corrected in the reader.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);
    ~CompareView() override;

    /// Compares and shows two documents, which must live until others are set; either nullptr shows nothing. Long ones are compared on a thread, and findings come
    /// when it is done. Titles are those of the articles.
    void setDocuments(const Document *first, const Document *second);
    /// What stands over the readers in the place of the articles' own titles.
    void setTitles(const QString &first, const QString &second);
    void setTheme(const ReaderTheme &theme);

    /// As set; nullptr where nothing is shown.
    [[nodiscard]] const Document *firstDocument() const { return m_firstDocument; }
    [[nodiscard]] const Document *secondDocument() const { return m_secondDocument; }
    [[nodiscard]] ArticleView &firstView() { return *m_first; }
    [[nodiscard]] ArticleView &secondView() { return *m_second; }
    [[nodiscard]] FindingsPane &findings() { return *m_findings; }
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] const WordDifferences &wordDifferences() const { return m_differences; }
    [[nodiscard]] DiffButton &diffButton() { return *m_diff; }

public Q_SLOTS:
    /// Compares anew after marks of either document were changed.
    void refresh();
    /// F8 and Shift+F8: go round the conflicts that the list shows.
    void goToNextConflict();
    void goToPreviousConflict();
    /// F7 and Shift+F7: selects the next words that differ, in the reader that has the focus or else in the first; round the end.
    void goToNextDifference();
    void goToPreviousDifference();

Q_SIGNALS:
    /// The marks that were brought into view; not valid where a side has none.
    void findingActivated(Hashiya::AnnotationId first, Hashiya::AnnotationId second);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectViews();
    void retranslate();
    void placeScrollBars();
    void showComparison(const Comparison &comparison, const WordDifferences &differences);
    void showHighlights();
    void goToDifference(bool forward);
    void showFinding(const Finding &finding);
    /// The mentions of both sides to show together: of paragraphs that belong together, or else the first ones.
    struct Place
    {
        AnnotationId first;
        AnnotationId second;
        qsizetype band = -1; ///< index in blocks, or -1
    };
    [[nodiscard]] Place placeOf(const Finding &finding) const;

    const Document *m_firstDocument = nullptr;
    const Document *m_secondDocument = nullptr;
    Comparison m_comparison;
    WordDifferences m_differences;
    ArticleView *m_first = nullptr;
    ArticleView *m_second = nullptr;
    BandStrip *m_bands = nullptr;
    FindingsPane *m_findings = nullptr;
    DiffButton *m_diff = nullptr;
    LevelScroll *m_level = nullptr;
    TitleLabel *m_firstTitle = nullptr;
    TitleLabel *m_secondTitle = nullptr;
    Comparer m_comparer;
};

}
