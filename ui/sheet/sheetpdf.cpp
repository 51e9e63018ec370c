// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/sheetpdf.h"

#include "core/io/wholefile.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextTable>

namespace Hashiya {

namespace {

constexpr double margin = 18; // millimetres
constexpr double footHeight = 8;
constexpr QColor faint(0x59, 0x59, 0x59); // 7:1 on white
constexpr QColor rule(0xb0, 0xb0, 0xb0);

Qt::LayoutDirection direction(bool rightToLeft)
{
    return rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

/// Writes lines at a cursor, one block each; the first into the block that is there.
class LineWriter
{
public:
    LineWriter(QTextCursor cursor, const QFont &font)
        : m_cursor(std::move(cursor))
        , m_font(font)
    {
    }

    /// `size` in parts of the font's; space in pixels at 96 dots an inch.
    void write(const SheetLine &line, double size = 1, double above = 0, double below = 0)
    {
        QTextBlockFormat block;
        block.setLayoutDirection(direction(line.rightToLeft));
        block.setAlignment(Qt::AlignLeading);
        block.setTopMargin(above);
        block.setBottomMargin(below);
        if (m_first) {
            m_cursor.setBlockFormat(block);
        } else {
            m_cursor.insertBlock(block);
        }
        m_first = false;
        for (const auto &run : line.runs) {
            QTextCharFormat format;
            auto font = m_font;
            font.setPointSizeF(font.pointSizeF() * size);
            font.setBold(run.style == SheetStyle::Strong);
            format.setFont(font);
            format.setForeground(run.style == SheetStyle::Faint ? faint : QColor(Qt::black));
            m_cursor.insertText(run.text, format);
        }
    }
    void write(const SheetCell &lines)
    {
        for (const auto &line : lines) {
            write(line);
        }
    }

private:
    QTextCursor m_cursor;
    QFont m_font;
    bool m_first = true;
};

/// Qt lays columns out from the left whatever the table's direction is, so that they are put in the other order here where reading begins at the right.
void writeTable(QTextCursor &cursor, const SheetTable &table, const QFont &font, bool rightToLeft)
{
    const auto columns = int(table.columns.size());
    const auto place = [&](int column) { return rightToLeft ? columns - 1 - column : column; };
    QTextTableFormat format;
    format.setLayoutDirection(direction(rightToLeft));
    format.setHeaderRowCount(1);
    format.setBorderCollapse(true);
    format.setBorder(0);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths(columns);
    for (int column = 0; column < columns; ++column) {
        widths[place(column)] = QTextLength(QTextLength::PercentageLength, table.widths.at(column));
    }
    format.setColumnWidthConstraints(widths);
    auto *drawn = cursor.insertTable(int(table.rows.size()) + 1, columns, format);
    QTextTableCellFormat ruled;
    ruled.setBottomBorder(0.75);
    ruled.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    ruled.setBottomBorderBrush(rule);
    for (int column = 0; column < columns; ++column) {
        for (int row = 0; row <= table.rows.size(); ++row) {
            drawn->cellAt(row, column).setFormat(ruled);
        }
        LineWriter(drawn->cellAt(0, place(column)).firstCursorPosition(), font).write({{{table.columns.at(column), SheetStyle::Strong}}, rightToLeft});
        for (int row = 0; row < table.rows.size(); ++row) {
            LineWriter(drawn->cellAt(row + 1, place(column)).firstCursorPosition(), font).write(table.rows.at(row).at(column));
        }
    }
    cursor.movePosition(QTextCursor::End);
}

/// Lays the document out for the device, page by page, and draws it with a number under each page.
void draw(QTextDocument &document, QPdfWriter &writer, bool rightToLeft)
{
    QPainter painter(&writer);
    document.documentLayout()->setPaintDevice(&writer);
    const double millimetre = writer.logicalDpiX() / 25.4;
    const QRectF page(0, 0, writer.width(), writer.height() - footHeight * millimetre);
    document.setDocumentMargin(0);
    document.setPageSize(page.size());
    const auto pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0) {
            writer.newPage();
        }
        painter.save();
        painter.translate(0, -i * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, i * page.height(), page.width(), page.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(document.defaultFont());
        painter.setPen(faint);
        painter.drawText(QRectF(0, page.height(), page.width(), footHeight * millimetre), int(Qt::AlignBottom | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight)),
            QLocale().toString(i + 1) + QStringLiteral(" / ") + QLocale().toString(pages));
    }
}

}

std::unique_ptr<QTextDocument> sheetDocument(const Sheet &sheet, const QFont &font)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(font);
    document->setUndoRedoEnabled(false);
    auto option = document->defaultTextOption();
    option.setTextDirection(direction(sheet.rightToLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    QTextCursor cursor(document.get());
    LineWriter head(cursor, font);
    head.write({{{sheet.title, SheetStyle::Strong}}, sheet.rightToLeft}, 1.7, 0, 6);
    head.write(sheet.head);
    for (const auto &table : sheet.tables) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock();
        LineWriter(cursor, font).write({{{table.title, SheetStyle::Strong}}, sheet.rightToLeft}, 1.3, 14, 4);
        cursor.movePosition(QTextCursor::End);
        writeTable(cursor, table, font, sheet.rightToLeft);
    }
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock();
    LineWriter(cursor, font).write({{{sheet.foot, SheetStyle::Faint}}, sheet.rightToLeft}, 1, 10);
    return document;
}

Result<void> writeSheetPdf(const Sheet &sheet, const QFont &font, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        writer.setTitle(sheet.title);
        writer.setCreator(QStringLiteral("Hashiya"));
        const auto document = sheetDocument(sheet, font);
        draw(*document, writer, sheet.rightToLeft);
    }
    return writeWholeFile(path, bytes);
}

}
