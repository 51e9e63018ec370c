// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/sheet/factsheet.h"

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QString words(const SheetCell &cell)
{
    QString text;
    for (const auto &line : cell) {
        for (const auto &run : line.runs) {
            text += run.text;
        }
        text += u'\n';
    }
    return text;
}

}

/// 12 مليون in a quotation of سامي, 40 with a source by a link, 7 without any, 99 rejected.
class FactSheetTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_source;
    AnnotationId m_millions, m_forty, m_seven;

    [[nodiscard]] Sheet sheet() const { return factSheet(**m_source, {u"ريم"_s, QDate(2026, 3, 15)}); }
    [[nodiscard]] QString cell(int table, int row, int column) const { return words(sheet().tables.at(table).rows.at(row).at(column)); }

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<TestDocument>(u"أرقام الميناء\nقال سامي «بلغت الكلفة 12 مليون دولار» أمس\nفي الميناء 40 رافعة وفيه 7 أرصفة ثم 99 مخزنا حسب الهيئة"_s);
        const auto quote = m_source->mark(u"بلغت الكلفة 12 مليون دولار", u"quote"_s);
        auto quotation = m_source->at(quote);
        quotation.value = QuotationValue{.kind = QuotationKind::Full, .speaker = u"سامي"_s, .speakerMark = {}};
        m_source->apply(ChangeAnnotation{quotation});
        m_millions = m_source->mark(u"12 مليون دولار", u"money"_s);
        m_seven = m_source->mark(u"7 أرصفة", u"count"_s);
        m_forty = m_source->mark(u"40 رافعة", u"count"_s);
        m_source->mark(u"99 مخزنا", u"count"_s, 1, AnnotationState::Rejected);
        const auto body = m_source->mark(u"الهيئة", u"organization"_s);
        m_source->apply(AddRelation{{(*m_source)->takeRelationId(), u"source"_s, m_forty, body}});
        auto checked = m_source->at(m_millions);
        checked.verification = {VerificationStatus::Disputed, u"الموازنة تقول 11"_s, u"https://example.org/budget"_s};
        m_source->apply(ChangeAnnotation{checked});
    }

    void hasEachFigureInReadingOrder()
    {
        QCOMPARE(sheet().tables.size(), 2);
        QCOMPARE(sheet().tables.at(0).rows.size(), 3);
        QVERIFY(cell(0, 0, 0).startsWith(u"12 مليون دولار"));
        QVERIFY(cell(0, 1, 0).startsWith(u"40 رافعة"));
        QVERIFY(cell(0, 2, 0).startsWith(u"7 أرصفة"));
        for (const auto &table : sheet().tables) {
            int width = 0;
            for (const auto part : table.widths) {
                width += part;
            }
            QCOMPARE(width, 100);
            QCOMPARE(table.widths.size(), table.columns.size());
            for (const auto &row : table.rows) {
                QCOMPARE(row.size(), table.columns.size());
            }
        }
    }

    void marksTheFigureInItsContext()
    {
        const auto line = sheet().tables.at(0).rows.at(1).at(1).constFirst();
        QCOMPARE(line.runs.size(), 3);
        QCOMPARE(line.runs.at(1), (SheetRun{u"40 رافعة"_s, SheetStyle::Strong}));
        QVERIFY(line.runs.at(0).text.endsWith(u"في الميناء "));
        QVERIFY(line.rightToLeft);
    }

    void saysWhereAFigureIsFrom()
    {
        QCOMPARE(cell(0, 0, 2), u"سامي\n"_s);
        QCOMPARE(cell(0, 1, 2), u"الهيئة\n"_s);
        QVERIFY(!cell(0, 2, 2).contains(u"سامي"));
    }

    void saysWhatAPersonFoundOut()
    {
        QCOMPARE(cell(0, 0, 3), u"Disputed\nالموازنة تقول 11\nhttps://example.org/budget\n"_s);
        QCOMPARE(cell(0, 1, 3), u"Not checked\n"_s);
        QVERIFY(!sheet().tables.at(0).rows.at(0).at(3).constLast().rightToLeft); // an address
    }

    void listsQuotationsWithTheirSpeakers()
    {
        QCOMPARE(cell(1, 0, 0), u"سامي\n"_s);
        QCOMPARE(cell(1, 0, 1), u"بلغت الكلفة 12 مليون دولار\n"_s);
    }

    void hasNoTableWithoutRows()
    {
        const TestDocument bare(u"خبر"_s);
        QVERIFY(factSheet(*bare, {u"ريم"_s, QDate(2026, 3, 15)}).tables.isEmpty());
    }
};

QTEST_MAIN(FactSheetTest)
#include "factsheettest.moc"
