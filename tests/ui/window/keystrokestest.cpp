// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/session/keymap.h"

#include <QFile>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// A line of the table in docs/keystrokes.md.
struct Row
{
    QString correction;
    QStringList keys; ///< what stands in parentheses is typed and not counted
    int count;
};

/// The lines of a table with so many columns, without its head.
QList<QStringList> tableOf(const QString &path, qsizetype columns)
{
    QFile file(path);
    QList<QStringList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            auto cells = line.split(u'|');
            if (cells.size() == columns + 2 && !cells.at(1).contains(u"---") && cells.at(1) != u" correction ") {
                for (auto &cell : cells) {
                    cell = cell.trimmed();
                }
                rows.append(cells.mid(1, columns));
            }
        }
    }
    return rows;
}

QList<Row> rowsOf(const QString &path)
{
    QList<Row> rows;
    for (const auto &cells : tableOf(path, 3)) {
        rows.append({cells.at(0), cells.at(1).split(u", "_s), cells.at(2).toInt()});
    }
    return rows;
}

}

/// The keys of docs/keystrokes.md, pressed in the window.
class KeystrokesTest : public DeskTest
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_source;
    AnnotationId m_person, m_place, m_quote;

    [[nodiscard]] const Annotation &mark(AnnotationId id) { return *document().annotations().find(id); }
    [[nodiscard]] QString words(AnnotationId id) { return document().textOf(mark(id)).toString(); }
    [[nodiscard]] int marksOf(const QString &type)
    {
        int count = 0;
        for (qsizetype i = 0; i < document().annotations().size(); ++i) {
            count += document().annotations().at(i).type == type && document().annotations().at(i).state != AnnotationState::Rejected;
        }
        return count;
    }

    void pressKey(const QString &key, bool arabic)
    {
        if (key.startsWith(u'(')) {
            type(window(), u"ملاحظة"_s);
        } else if (key.size() > 1) {
            press(window(), key);
        } else {
            const auto letter = arabic ? arabicOnKey(key.at(0)) : key.toLower();
            auto *popup = QApplication::activePopupWidget();
            QKeyEvent event(QEvent::KeyPress, letter.at(0).toUpper().unicode(), Qt::NoModifier, letter);
            QApplication::sendEvent(popup ? popup : QApplication::focusWidget(), &event);
        }
        QApplication::processEvents();
    }

    /// What each correction begins with and what it comes to.
    struct Case
    {
        std::function<void()> begin;
        std::function<bool()> isDone;
    };
    [[nodiscard]] QList<Case> cases()
    {
        const auto current = [this](AnnotationId id) { return [this, id] { view().setCurrentAnnotation(id); }; };
        const auto selected = [this](const QString &text) { return [this, text] { view().setSelection(m_source->rangeOf(text)); }; };
        const auto everywhere = [this] {
            view().setCurrentAnnotation(m_place);
            press(window(), u"Ctrl+Return"_s);
            press(window(), u"Return"_s);
            view().setFocus();
        };
        return {
            {selected(u"شركة السحاب"_s), [this] { return marksOf(u"organization"_s) == 1; }},
            {current(m_person), [this] { return mark(m_person).type == u"place"; }},
            {current(m_person), [this] { return words(m_person) == u"سامي الخطيب إن"; }},
            {current(m_place), [this] { return words(m_place) == u"القاهرة"; }},
            {current(m_person), [this] { return mark(m_person).state == AnnotationState::Confirmed && view().currentAnnotation() != m_person; }},
            {current(m_person), [this] { return mark(m_person).state == AnnotationState::Rejected && view().currentAnnotation() != m_person; }},
            {current(m_place), [this] { return marksOf(u"place"_s) == 2; }},
            {everywhere, [this] { return marksOf(u"place"_s) == 1; }},
            {current(m_person), [this] { return session().ruleBook().rules().size() == 1; }},
            {current(m_quote), [this] { return std::get<QuotationValue>(mark(m_quote).value).speakerMark == m_person; }},
            {[this] { view().setSelection({0, 0}); }, [this] { return document().notes().size() == 1 && view().hasFocus(); }},
            {[this] {
                 for (const auto id : {m_person, m_place, m_quote}) {
                     session().perform(confirmation(document(), id));
                 }
             },
                [this] { return document().sameContentAs(**m_source); }},
        };
    }

private Q_SLOTS:
    void init()
    {
        startAnew(u"ar"_s);
        m_source = std::make_unique<TestDocument>(u"خبر شركة السحاب\nقال سامي الخطيب إن «المدينة بعيدة» وعاد من القاهرة إلى القاهرة"_s);
        m_person = m_source->mark(u"سامي الخطيب", u"person"_s);
        m_quote = m_source->mark(u"المدينة بعيدة", u"quote"_s);
        auto quote = m_source->at(m_quote);
        quote.value = QuotationValue();
        m_source->apply(ChangeAnnotation{quote});
        m_place = m_source->mark(u"القاهرة إلى", u"place"_s);
        auto place = m_source->at(m_place);
        place.range = {place.range.begin(), place.range.begin() + 7};
        m_source->apply(ChangeAnnotation{place});
    }
    void everyCorrectionTakesTheKeysOfTheTable_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("arabic");
        const auto rows = rowsOf(QFINDTESTDATA("../../../docs/keystrokes.md"));
        QCOMPARE(rows.size(), 12);
        for (int i = 0; i < rows.size(); ++i) {
            QTest::addRow("%s, Latin layout", qPrintable(rows.at(i).correction)) << i << false;
            QTest::addRow("%s, Arabic layout", qPrintable(rows.at(i).correction)) << i << true;
        }
    }
    void everyCorrectionTakesTheKeysOfTheTable()
    {
        QFETCH(int, row);
        QFETCH(bool, arabic);
        const auto line = rowsOf(QFINDTESTDATA("../../../docs/keystrokes.md")).at(row);
        if (line.keys.constFirst().startsWith(u"Ctrl+Alt")) { // the mark that begins too late
            auto place = m_source->at(m_place);
            place.range = {place.range.begin() + 1, place.range.end()};
            m_source->apply(ChangeAnnotation{place});
        }
        QVERIFY(openArticle(**m_source).isValid());
        show();
        const auto what = cases().at(row);
        what.begin();
        QVERIFY(!what.isDone());
        int counted = 0;
        for (const auto &key : line.keys) {
            pressKey(key, arabic);
            counted += !key.startsWith(u'(');
        }
        QCOMPARE(counted, line.count);
        QVERIFY2(what.isDone(), qPrintable(line.correction));
    }

    void theComparisonRepeatsTheseCountsAndNoneIsSmaller()
    {
        const auto path = QFINDTESTDATA("../../../docs/keystrokes.md");
        const auto ours = rowsOf(path);
        const auto compared = tableOf(path, 6);
        QCOMPARE(compared.size(), ours.size());
        for (qsizetype i = 0; i < ours.size(); ++i) {
            QCOMPARE(compared.at(i).at(0), ours.at(i).correction);
            for (qsizetype tool = 1; tool < 6; ++tool) {
                auto cell = compared.at(i).at(tool);
                const bool isBold = cell.startsWith(u"**");
                cell.remove(u'*');
                if (tool == 1) {
                    QCOMPARE(cell.toInt(), ours.at(i).count);
                    QVERIFY(isBold);
                } else if (cell != u"–") {
                    QVERIFY2(cell.toInt() >= ours.at(i).count, qPrintable(compared.at(i).join(u' ')));
                    QCOMPARE(isBold, cell.toInt() == ours.at(i).count);
                }
            }
        }
    }
};

QTEST_MAIN(KeystrokesTest)
#include "keystrokestest.moc"
