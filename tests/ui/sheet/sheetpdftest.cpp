// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/sheetpdf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextTable>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Sheet sheetOf(int rows)
{
    Sheet sheet;
    sheet.title = u"ورقة تدقيق"_s;
    sheet.head = {{{{u"ميناء النور"_s}}, true}};
    SheetTable table{u"أرقام"_s, {u"رقم"_s, u"سياق"_s}, {30, 70}, {}};
    for (int i = 0; i < rows; ++i) {
        table.rows.append({{{{{u"%1 مليون دولار"_s.arg(i), SheetStyle::Strong}}, true}}, {{{{u"بلغت الكلفة كذا في العام الماضي"_s}}, true}, {{{u"https://example.org"_s}}, false}}});
    }
    sheet.tables = {table};
    sheet.foot = u"نهاية"_s;
    return sheet;
}

}

class SheetPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryCellInItsDirection()
    {
        const auto document = sheetDocument(sheetOf(2), QFont());
        QTextTable *table = nullptr;
        for (auto *frame : document->rootFrame()->childFrames()) {
            table = qobject_cast<QTextTable *>(frame);
        }
        QVERIFY(table);
        QCOMPARE(table->rows(), 3);
        QCOMPARE(table->columns(), 2);
        QCOMPARE(table->format().layoutDirection(), Qt::RightToLeft);
        QCOMPARE(table->format().headerRowCount(), 1);
        auto cell = table->cellAt(2, 0).begin(); // the second column of two, from the right
        QCOMPARE(cell.currentBlock().text(), u"بلغت الكلفة كذا في العام الماضي"_s);
        QCOMPARE(cell.currentBlock().blockFormat().layoutDirection(), Qt::RightToLeft);
        ++cell;
        QCOMPARE(cell.currentBlock().text(), u"https://example.org"_s);
        QCOMPARE(cell.currentBlock().blockFormat().layoutDirection(), Qt::LeftToRight);
        QVERIFY(document->toPlainText().endsWith(u"نهاية"));
    }

    void breaksLinesSoThatNothingIsCut()
    {
        auto sheet = sheetOf(3);
        sheet.tables.first().rows.first().first().first().runs.first().text = u"كلمات طويلة جدا "_s.repeated(30) + QString(200, u'x');
        const auto document = sheetDocument(sheet, QFont());
        document->setPageSize({400, 600});
        QVERIFY2(document->size().width() <= 400, qPrintable(QString::number(document->size().width())));
        for (auto block = document->begin(); block.isValid(); block = block.next()) {
            const auto *layout = block.layout();
            for (int i = 0; i < layout->lineCount(); ++i) {
                QVERIFY(layout->lineAt(i).naturalTextWidth() <= layout->lineAt(i).width() + 1);
            }
        }
    }

    void isAFileOfAsManyPagesAsItNeeds()
    {
        const QTemporaryDir folder;
        const auto pagesOf = [&](int rows) {
            const auto path = folder.filePath(u"sheet.pdf"_s);
            if (!writeSheetPdf(sheetOf(rows), QFont(), path)) {
                return qsizetype(-1);
            }
            QFile file(path);
            file.open(QIODevice::ReadOnly);
            const auto bytes = file.readAll();
            return bytes.startsWith("%PDF-") ? bytes.count("/Type /Page\n") : -2;
        };
        QCOMPARE(pagesOf(1), 1);
        QVERIFY(pagesOf(200) > 5);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // the first was replaced
    }

    void saysWhereItCouldNotBeWritten()
    {
        const auto written = writeSheetPdf(sheetOf(1), QFont(), u"/nowhere/at/all/sheet.pdf"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QCOMPARE(written.error().subject, u"/nowhere/at/all/sheet.pdf"_s);
    }
};

QTEST_MAIN(SheetPdfTest)
#include "sheetpdftest.moc"
