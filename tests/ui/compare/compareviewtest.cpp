// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"
#include "markedsamples.h"

#include "ui/common/theme.h"
#include "ui/compare/bandstrip.h"
#include "ui/compare/compareview.h"
#include "ui/compare/diffbutton.h"
#include "ui/compare/findingcolors.h"
#include "ui/compare/findingspane.h"
#include "ui/reader/articleview.h"

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CompareViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void goesRoundTheConflictsByKey();
    void jumpsInBothOnClickAndEnter();
    void bringsBothMarksLevel();
    void showsTheMentionsOfAlignedParagraphs();
    void scrollsTheOtherAlong();
    void keepsTheFirstWhereReadingBegins();
    void paintsConflictingBandsInTheirColour();
    void showsNothingWithoutTwoDocuments();
    void comparesLongArticlesWithoutWaiting();
    void comparesAnewAfterAChange();
    void keepsVerdictsReadableInBothThemes();
    void showsWordsThatDifferInBoth();
    void goesRoundTheWordsThatDifferByKey();
    void switchesSayWhatDiffers();
    void showsPassagesThatMovedInARevision();
    void leavesTwoAccountsOfOneEventAlone();

private:
    /// As a person asks for it, who then always sees them.
    void showDifferences()
    {
        auto *show = m_view->diffButton().menu().actions().constFirst();
        show->trigger();
        if (!show->isChecked()) {
            show->trigger();
        }
    }
    [[nodiscard]] QTreeView &list() { return m_view->findings().list(); }
    [[nodiscard]] QString currentWords(ArticleView &view) const;

    Document m_first;
    Document m_second;
    std::unique_ptr<CompareView> m_view;
};

void CompareViewTest::initTestCase()
{
    m_first = markedFirstSample();
    m_second = markedSecondSample();
}

void CompareViewTest::init()
{
    m_view = std::make_unique<CompareView>();
    m_view->resize(1100, 700);
    m_view->setDocuments(&m_first, &m_second);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void CompareViewTest::cleanup()
{
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QString CompareViewTest::currentWords(ArticleView &view) const
{
    const Annotation *mark = view.document()->annotations().find(view.currentAnnotation());
    return mark ? view.document()->textOf(*mark).toString() : QString();
}

void CompareViewTest::goesRoundTheConflictsByKey()
{
    list().setFocus();
    QStringList visited;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(&list(), Qt::Key_F8);
        visited.append(currentWords(m_view->firstView()) + u" | "_s + currentWords(m_view->secondView()));
    }
    QCOMPARE(visited,
        QStringList({u"450 ميغاوات | 500 ميغاوات"_s, u"1.2 مليار دولار | 1.5 مليار دولار"_s, u"180 ألف | 210 آلاف"_s,
            u"العام المقبل | يونيو 2028"_s, u"450 ميغاوات | 500 ميغاوات"_s}));
    QTest::keyClick(&list(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(currentWords(m_view->secondView()), u"يونيو 2028"_s);
    m_view->firstView().setFocus();
    QTest::keyClick(&m_view->firstView(), Qt::Key_F8);
    QCOMPARE(currentWords(m_view->secondView()), u"500 ميغاوات"_s);
}

void CompareViewTest::jumpsInBothOnClickAndEnter()
{
    QSignalSpy activated(m_view.get(), &CompareView::findingActivated);
    const QModelIndex third = list().model()->index(2, 0);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(third).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(currentWords(m_view->firstView()), u"180 ألف"_s);
    QTest::keyClick(&list(), Qt::Key_Down);
    QCOMPARE(currentWords(m_view->firstView()), u"180 ألف"_s);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(currentWords(m_view->firstView()), u"العام المقبل"_s);
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        if (list().model()->index(row, 0).data(FindingsModel::VerdictRole).toInt() == int(Verdict::OnlyInSecond)) {
            list().setCurrentIndex(list().model()->index(row, 0));
            break;
        }
    }
    QTest::keyClick(&list(), Qt::Key_Enter);
    QVERIFY(!m_view->firstView().currentAnnotation().isValid());
    QVERIFY(m_view->secondView().currentAnnotation().isValid());
}

void CompareViewTest::bringsBothMarksLevel()
{
    for (int i = 0; i < 3; ++i) {
        m_view->goToNextConflict();
        const auto top = [](ArticleView &view) {
            return view.rectsOf(view.document()->annotations().find(view.currentAnnotation())->range).first().top();
        };
        const int apart = qAbs(top(m_view->firstView()) - top(m_view->secondView()));
        QVERIFY2(apart <= 2, qPrintable(u"conflict %1 is %2 px apart"_s.arg(i).arg(apart)));
    }
}

void CompareViewTest::showsTheMentionsOfAlignedParagraphs()
{
    m_view->goToNextConflict();
    const Annotation *mark = m_first.annotations().find(m_view->firstView().currentAnnotation());
    QCOMPARE(m_first.article().blockAt(mark->range.begin()), 1); // not the title, which has the figure too
}

void CompareViewTest::scrollsTheOtherAlong()
{
    ArticleView &first = m_view->firstView();
    ArticleView &second = m_view->secondView();
    QScrollBar *bar = first.verticalScrollBar();
    const int anchor = first.viewport()->height() / 3;
    int checked = 0;
    for (int value = 0; value < bar->maximum(); value += 60) {
        bar->setValue(value);
        const qsizetype block = m_first.article().blockAt(first.positionAt({first.viewport()->width() / 2, anchor}));
        const AlignedBlocks *pair = nullptr;
        for (const AlignedBlocks &blocks : m_view->comparison().blocks) {
            pair = blocks.first == block && (!pair || pair->similarity < blocks.similarity) ? &blocks : pair;
        }
        const int end = second.verticalScrollBar()->maximum();
        if (!pair || second.verticalScrollBar()->value() == 0 || second.verticalScrollBar()->value() == end) {
            continue; // no partner, or the other cannot come along
        }
        ++checked;
        const QRect partner = second.blockRect(pair->second);
        const QRect own = first.blockRect(block);
        const int level = std::clamp(anchor, own.top(), own.bottom());
        QVERIFY2(partner.top() <= level + 2 && level - 2 <= partner.bottom(),
            qPrintable(u"block %1..%2, level %3"_s.arg(partner.top()).arg(partner.bottom()).arg(level)));
    }
    QVERIFY2(checked >= 5, qPrintable(QString::number(checked)));
    second.verticalScrollBar()->setValue(second.verticalScrollBar()->maximum());
    const int before = bar->value();
    second.verticalScrollBar()->setValue(0);
    QVERIFY(bar->value() < before);
}

void CompareViewTest::keepsTheFirstWhereReadingBegins()
{
    QVERIFY(m_view->firstView().x() < m_view->secondView().x());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(m_view->firstView().x() > m_view->secondView().x());
    // Scroll bars stay on the outer sides.
    const ArticleView &first = m_view->firstView();
    QVERIFY(first.verticalScrollBar()->mapTo(&first, QPoint()).x() > first.width() / 2);
}

void CompareViewTest::paintsConflictingBandsInTheirColour()
{
    const ReaderTheme theme = ReaderTheme::light();
    m_view->setTheme(theme);
    auto *bands = m_view->findChild<BandStrip *>();
    QVERIFY(bands);
    const auto reddest = [&] {
        const QImage picture = bands->grab().toImage();
        int most = 0;
        for (int y = 0; y < picture.height(); ++y) {
            const QColor color = picture.pixelColor(picture.width() / 2, y);
            most = std::max(most, color.red() - color.green());
        }
        return most;
    };
    m_view->goToNextConflict();
    const int current = reddest();
    QVERIFY(current > 20);
    m_view->setDocuments(&m_first, &m_first);
    QVERIFY(reddest() < 10); // a document has no conflict with itself
}

void CompareViewTest::showsNothingWithoutTwoDocuments()
{
    m_view->setDocuments(&m_first, nullptr);
    QCOMPARE(m_view->firstView().document(), nullptr);
    QCOMPARE(list().model()->rowCount(), 0);
    m_view->goToNextConflict();
    m_view->refresh();
    QCOMPARE(m_view->comparison().findings.size(), 0);
}

void CompareViewTest::comparesLongArticlesWithoutWaiting()
{
    QString text;
    for (int i = 0; text.size() < Comparer::shortTogether; ++i) {
        text += u"بلغت كلفة المشروع رقم %1 مبلغا كبيرا.\n"_s.arg(i);
    }
    DocumentBuilder first(text + u"وكلفة الجسر 40 مليون دولار."_s);
    first.money(u"40 مليون دولار"_s, u"40000000"_s, u"USD"_s);
    DocumentBuilder second(text + u"وكلفة الجسر 45 مليون دولار."_s);
    second.money(u"45 مليون دولار"_s, u"45000000"_s, u"USD"_s);
    m_view->setDocuments(&first.document(), &second.document());
    QCOMPARE(m_view->comparison().findings.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_view->comparison().findings.size(), 1, 60000);
    QCOMPARE(m_view->comparison().findings.first().verdict, Verdict::Conflict);
    // One that is not wanted any more never comes.
    m_view->setDocuments(&first.document(), &second.document());
    m_view->setDocuments(nullptr, nullptr);
    QTest::qWait(300);
    QCOMPARE(m_view->comparison().findings.size(), 0);
}

void CompareViewTest::comparesAnewAfterAChange()
{
    const auto conflicts = [this] {
        return std::ranges::count(m_view->comparison().findings, Verdict::Conflict, &Finding::verdict);
    };
    QCOMPARE(conflicts(), 4);
    Document changed = m_second;
    m_view->setDocuments(&m_first, &changed);
    for (const AnnotationId id : QList(m_view->comparison().findings.first().second)) {
        Annotation mark = *changed.annotations().find(id);
        mark.state = AnnotationState::Rejected;
        QVERIFY(changed.apply(ChangeAnnotation{mark}));
    }
    m_view->refresh();
    QCOMPARE(conflicts(), 3);
    m_view->setDocuments(nullptr, nullptr);
}

void CompareViewTest::keepsVerdictsReadableInBothThemes()
{
    for (const ReaderTheme &theme : {ReaderTheme::light(), ReaderTheme::dark()}) {
        for (const Verdict verdict : {Verdict::Conflict, Verdict::Compatible, Verdict::OnlyInFirst, Verdict::OnlyInSecond, Verdict::Agree}) {
            QVERIFY(contrastRatio(verdictInk(verdict, theme), theme.page()) >= 4.5);
        }
    }
}

void CompareViewTest::showsWordsThatDifferInBoth()
{
    const Document first(Article(u"عنوان الخبر\nقال الوزير إن الميناء جاهز"_s, {}), Tagset::standard());
    const Document second(Article(u"عنوان الخبر\nقال الوزير إن المطار جاهز"_s, {}), Tagset::standard());
    m_view->setDocuments(&first, &second);
    showDifferences();
    const auto words = [](ArticleView &view) {
        QStringList found;
        for (const auto &highlight : view.highlights()) {
            found.append(highlight.range.of(view.document()->article().text()).toString());
        }
        return found;
    };
    QCOMPARE(words(m_view->firstView()), QStringList({u"الميناء"_s}));
    QCOMPARE(words(m_view->secondView()), QStringList({u"المطار"_s}));
    // The line over the word is painted in the colour that says so.
    const auto theme = ReaderTheme::light();
    m_view->setTheme(theme);
    const auto box = m_view->firstView().rectsOf(m_view->firstView().highlights().constFirst().range).constFirst();
    const auto image = m_view->firstView().viewport()->grab().toImage();
    int painted = 0;
    for (int y = box.top(); y < box.top() + 6; ++y) {
        painted += image.pixelColor(box.center().x(), y) == highlightInk(HighlightKind::Differs, theme);
    }
    QVERIFY(painted > 0);
    m_view->diffButton().menu().actions().constFirst()->trigger();
    QVERIFY(m_view->firstView().highlights().isEmpty());
    m_view->setDocuments(nullptr, nullptr);
}

void CompareViewTest::goesRoundTheWordsThatDifferByKey()
{
    const Document first(Article(u"عنوان\nقال الوزير إن الميناء الكبير جاهز وقريب"_s, {}), Tagset::standard());
    const Document second(Article(u"عنوان\nقال السفير إن الميناء جاهز وبعيد"_s, {}), Tagset::standard());
    m_view->setDocuments(&first, &second);
    showDifferences();
    auto &view = m_view->firstView();
    view.setFocus();
    const auto selected = [&] { return view.selection().of(first.article().text()).toString(); };
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&view, Qt::Key_F7);
        visited.append(selected());
    }
    QCOMPARE(visited, QStringList({u"الوزير"_s, u"الكبير"_s, u"وقريب"_s, u"الوزير"_s}));
    QTest::keyClick(&view, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(selected(), u"وقريب"_s);
    QTest::keyClick(&view, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(selected(), u"الكبير"_s);
    m_view->secondView().setFocus();
    QTest::keyClick(&m_view->secondView(), Qt::Key_F7);
    QCOMPARE(m_view->secondView().selection().of(second.article().text()), u"السفير"_s);
    m_view->setDocuments(nullptr, nullptr);
}

void CompareViewTest::switchesSayWhatDiffers()
{
    const Document first(Article(u"عنوان\nوصل إلى المدرسة"_s, {}), Tagset::standard());
    const Document second(Article(u"عنوان\nوصل الى المدرسه"_s, {}), Tagset::standard());
    m_view->setDocuments(&first, &second);
    showDifferences();
    QCOMPARE(m_view->wordDifferences().first.size(), 1); // both words, side by side
    for (auto *action : m_view->diffButton().menu().actions().sliced(2, 3)) {
        action->trigger(); // hamza, ta marbuta, other forms of letters
    }
    QVERIFY(m_view->wordDifferences().first.isEmpty());
    QVERIFY(m_view->firstView().highlights().isEmpty());
    m_view->setDocuments(nullptr, nullptr);
}

void CompareViewTest::showsPassagesThatMovedInARevision()
{
    const QStringList paragraphs{u"قال وزير النقل سامي الخطيب إن المرفأ الجديد سيفتح أبوابه في الربيع المقبل أمام السفن الكبيرة"_s,
        u"وبلغت كلفة الأرصفة الثلاثة وحدها سبعين مليون دولار دفعتها البلدية والمصرف الزراعي معا"_s,
        u"وكان صيادو القرية قد اعترضوا على ردم الخليج القديم لأن أسماكه مصدر رزقهم منذ عشرات السنين"_s,
        u"ومن المقرر أن تصل أول سفينة محملة بالقمح يوم الخميس من ميناء بعيد في الشمال"_s};
    const Document first(Article(u"مرفأ النور\n"_s + paragraphs.join(u'\n'), {}), Tagset::standard());
    const Document second(Article(u"مرفأ النور\n"_s + QStringList{paragraphs.at(3), paragraphs.at(0), paragraphs.at(1), paragraphs.at(2)}.join(u'\n'), {}), Tagset::standard());
    m_view->setDocuments(&first, &second);
    QVERIFY(m_view->comparison().revision);
    for (auto *view : {&m_view->firstView(), &m_view->secondView()}) {
        QCOMPARE(view->highlights().size(), 1);
        QCOMPARE(view->highlights().constFirst().kind, HighlightKind::Moved);
        QCOMPARE(view->highlights().constFirst().range.of(view->document()->article().text()), paragraphs.at(3));
    }
    m_view->setDocuments(nullptr, nullptr);
}

void CompareViewTest::leavesTwoAccountsOfOneEventAlone()
{
    QVERIFY(!m_view->comparison().revision);
    QVERIFY(!m_view->wordDifferences().first.isEmpty());
    QVERIFY(m_view->firstView().highlights().isEmpty());
    showDifferences();
    QVERIFY(!m_view->firstView().highlights().isEmpty());
}

QTEST_MAIN(CompareViewTest)
#include "compareviewtest.moc"
