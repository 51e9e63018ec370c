// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readersample.h"
#include "ui/reader/articleview.h"

#include <QAccessible>
#include <QTest>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class AccessibleArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesTheWholeTextAsOneReadOnlyText();
    void givesWordsAndLinesAtAnOffset();
    void placesCharactersOnTheScreen();
    void sharesSelectionAndCaretWithTheView();
    void tellsTheMarkAndItsReach();
    void scrollsToWhatIsAskedFor();

private:
    [[nodiscard]] QAccessibleInterface *accessible() { return QAccessible::queryAccessibleInterface(m_view.get()); }
    [[nodiscard]] QAccessibleTextInterface *text() { return accessible()->textInterface(); }
    [[nodiscard]] TextRange rangeOf(QStringView words) const
    {
        return TextRange::ofLength(m_document.article().text().indexOf(words), words.size());
    }

    Document m_document;
    std::unique_ptr<ArticleView> m_view;
};

void AccessibleArticleTest::init()
{
    m_document = ReaderSample::solar();
    m_view = std::make_unique<ArticleView>();
    m_view->resize(900, 600);
    m_view->setDocument(&m_document);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void AccessibleArticleTest::givesTheWholeTextAsOneReadOnlyText()
{
    QVERIFY(accessible());
    QVERIFY(text());
    QCOMPARE(accessible()->role(), QAccessible::Document);
    QVERIFY(accessible()->state().readOnly);
    QVERIFY(accessible()->state().multiLine);
    QCOMPARE(accessible()->text(QAccessible::Name), m_document.article().displayTitle());
    const auto &whole = m_document.article().text();
    QCOMPARE(text()->characterCount(), whole.size());
    QCOMPARE(text()->text(0, -1), whole);
    QCOMPARE(text()->text(5, 12), whole.sliced(5, 7));
    QCOMPARE(text()->text(-3, 4), whole.first(4));
    QCOMPARE(text()->text(10, 5), QString());
    m_view->setDocument(nullptr);
    QCOMPARE(text()->characterCount(), 0);
    QCOMPARE(text()->text(0, 10), QString());
}

void AccessibleArticleTest::givesWordsAndLinesAtAnOffset()
{
    const auto words = rangeOf(u"الوطنية");
    int start = 0;
    int end = 0;
    QCOMPARE(text()->textAtOffset(static_cast<int>(words.begin()) + 2, QAccessible::WordBoundary, &start, &end), u"الوطنية"_s);
    QCOMPARE(start, words.begin());
    QCOMPARE(end, words.end());
}

void AccessibleArticleTest::placesCharactersOnTheScreen()
{
    const auto words = rangeOf(u"الوطنية");
    const auto rect = text()->characterRect(static_cast<int>(words.begin()));
    QVERIFY(!rect.isEmpty());
    const auto inView = m_view->rectsOf(TextRange::ofLength(words.begin(), 1)).first();
    QCOMPARE(rect, QRect(m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()));
    const auto found = text()->offsetAtPoint(rect.center());
    QVERIFY(found == words.begin() || found == words.begin() + 1);
    // Right to left: the next character is left of it.
    QVERIFY(text()->characterRect(static_cast<int>(words.begin()) + 1).center().x() < rect.center().x());
    QVERIFY(text()->characterRect(text()->characterCount() - 4).isEmpty());
}

void AccessibleArticleTest::sharesSelectionAndCaretWithTheView()
{
    QCOMPARE(text()->selectionCount(), 0);
    text()->addSelection(10, 17);
    QCOMPARE(m_view->selection(), TextRange(10, 17));
    QCOMPARE(text()->selectionCount(), 1);
    int start = 0;
    int end = 0;
    text()->selection(0, &start, &end);
    QCOMPARE(TextRange(start, end), TextRange(10, 17));
    text()->setSelection(0, 3, 6);
    QCOMPARE(m_view->selection(), TextRange(3, 6));
    text()->removeSelection(0);
    QVERIFY(m_view->selection().isEmpty());
    text()->setCursorPosition(25);
    QCOMPARE(m_view->caretPosition(), 25);
    QCOMPARE(text()->cursorPosition(), 25);
}

void AccessibleArticleTest::tellsTheMarkAndItsReach()
{
    int start = 0;
    int end = 0;
    const auto years = rangeOf(u"ثلاثة أعوام");
    QCOMPARE(text()->attributes(static_cast<int>(years.begin()) + 2, &start, &end), u"mark-type:duration;mark-state:confirmed;"_s);
    QCOMPARE(TextRange(start, end), years);

    // Inside a quotation: the innermost mark, and between marks the quotation up to the next one.
    const auto quote = rangeOf(u"كل لوح في هذا الموقع ركّبته أيدٍ من أبناء الجنوب، وهذا ما نفخر به قبل أي رقم");
    const TextRange south = TextRange::ofLength(m_document.article().text().indexOf(u"الجنوب", quote.begin()), 6);
    QCOMPARE(text()->attributes(static_cast<int>(south.begin()) + 1, &start, &end), u"mark-type:place;mark-state:suggested;"_s);
    QCOMPARE(TextRange(start, end), south);
    QCOMPARE(text()->attributes(static_cast<int>(quote.begin()) + 1, &start, &end), u"mark-type:quote;mark-state:confirmed;"_s);
    QCOMPARE(TextRange(start, end), TextRange(quote.begin(), south.begin()));

    auto checked = *m_document.annotations().covering(years.begin()).constLast();
    checked.verification.status = VerificationStatus::Wrong;
    QVERIFY(m_document.apply(ChangeAnnotation{checked}));
    QCOMPARE(text()->attributes(static_cast<int>(years.begin()) + 2, &start, &end), u"mark-type:duration;mark-state:confirmed;mark-check:wrong;"_s);

    const auto plain = rangeOf(u"الشبكة الوطنية");
    QCOMPARE(text()->attributes(static_cast<int>(plain.begin()), &start, &end), QString());
    QVERIFY(TextRange(start, end).contains(plain));
    // A rejected mark is none.
    QCOMPARE(text()->attributes(static_cast<int>(m_document.article().text().indexOf(u"كل أسبوع")), &start, &end),
        u"mark-type:quote;mark-state:suggested;"_s);
}

void AccessibleArticleTest::scrollsToWhatIsAskedFor()
{
    const auto last = rangeOf(u"العام المقبل");
    QVERIFY(m_view->rectsOf(last).isEmpty());
    text()->scrollToSubstring(static_cast<int>(last.begin()), static_cast<int>(last.end()));
    QVERIFY(!m_view->rectsOf(last).isEmpty());
}

QTEST_MAIN(AccessibleArticleTest)
#include "accessiblearticletest.moc"
