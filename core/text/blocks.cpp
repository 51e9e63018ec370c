// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/blocks.h"

#include "core/base/enumnames.h"

#include <QFile>

#include <algorithm>

namespace Hashiya {

namespace {

constexpr EnumNames<BlockKind, 8> kinds{{
    {BlockKind::Title, u"title"},
    {BlockKind::Heading, u"heading"},
    {BlockKind::Paragraph, u"paragraph"},
    {BlockKind::ListItem, u"list_item"},
    {BlockKind::Quotation, u"quotation"},
    {BlockKind::TableCell, u"table_cell"},
    {BlockKind::SourceLine, u"source_line"},
    {BlockKind::Furniture, u"furniture"},
}};

/// Letters of a line as furniture is matched: no vocalisation, hamza seats on alef alike; what is no letter stands as one space.
QString bareLine(QStringView line)
{
    QString bare;
    for (const QChar c : line) {
        switch (c.unicode()) {
        case u'أ':
        case u'إ':
        case u'آ':
            bare += u'ا';
            continue;
        case u'ى':
            bare += u'ي';
            continue;
        case u'ـ':
            continue;
        default:
            break;
        }
        if (c.isLetter()) {
            bare += c.toLower();
        } else if (!c.isMark() && c.category() != QChar::Other_Format && !bare.isEmpty() && !bare.endsWith(u' ')) {
            bare += u' ';
        }
    }
    return bare.trimmed();
}

struct FurnitureLines
{
    QList<QString> whole;
    QList<QString> starts;
};

const FurnitureLines &furnitureLines()
{
    static const FurnitureLines lines = [] {
        FurnitureLines read;
        QFile file(QStringLiteral(":/hashiya/lexicon/furniture.tsv"));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        Q_UNUSED(open)
        const auto content = QString::fromUtf8(file.readAll());
        for (const auto row : QStringView(content).split(u'\n', Qt::SkipEmptyParts)) {
            const auto tab = row.indexOf(u'\t');
            if (!row.startsWith(u'#') && tab > 0) {
                auto &list = row.sliced(tab + 1) == u"start" ? read.starts : read.whole;
                list.append(bareLine(row.first(tab)));
            }
        }
        return read;
    }();
    return lines;
}

bool isFurniture(QStringView line)
{
    constexpr qsizetype longestFurniture = 120;
    if (line.size() > longestFurniture) {
        return false;
    }
    const auto bare = bareLine(line);
    if (furnitureLines().whole.contains(bare)) {
        return true;
    }
    return std::ranges::any_of(furnitureLines().starts, [&](const QString &start) {
        return bare.startsWith(start) && (bare.size() == start.size() || bare[start.size()] == u' ');
    });
}

bool isListItem(QStringView line)
{
    constexpr QStringView bullets = u"-–—•*●▪◦·";
    if (line.size() > 1 && bullets.contains(line.front()) && line[1].isSpace()) {
        return true;
    }
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit()) {
        ++digits;
    }
    return 0 < digits && digits <= 2 && digits + 1 < line.size() && QStringView(u".)-").contains(line[digits]) && line[digits + 1].isSpace();
}

/// "المصدر: ...": the word alone before the colon, so that a sentence on a source is none.
bool isSourceLine(QStringView line)
{
    constexpr qsizetype longestSource = 100;
    const auto colon = line.indexOf(u':');
    if (colon < 0 || line.size() > longestSource) {
        return false;
    }
    const auto word = bareLine(line.first(colon));
    return word == u"المصدر" || word == u"المصادر" || word == u"source" || word == u"sources";
}

/// Short, without the punctuation that closes a sentence: what a sub-heading looks like in plain text.
bool looksLikeHeading(QStringView line)
{
    constexpr qsizetype longestHeading = 90;
    constexpr QStringView closing = u".،؛:;!…";
    return line.size() <= longestHeading && !closing.contains(line.back());
}

/// Whether a line may be what a heading stands above: not itself one, which a list item is not however short.
bool standsBelowHeading(QStringView next)
{
    return isListItem(next) || !looksLikeHeading(next);
}

QList<TextRange> nonEmptyLines(QStringView text)
{
    QList<TextRange> lines;
    qsizetype begin = 0;
    while (begin <= text.size()) {
        auto end = text.indexOf(u'\n', begin);
        if (end < 0) {
            end = text.size();
        }
        TextRange line(begin, end > begin && text[end - 1] == u'\r' ? end - 1 : end);
        if (!line.of(text).trimmed().isEmpty()) {
            lines.append(line);
        }
        begin = end + 1;
    }
    return lines;
}

/// Furniture stands around an article, not in it: lines at the end count from the last backwards, lines at the start forwards.
void markFurniture(QStringView text, QList<Block> &blocks)
{
    const auto mark = [&](Block &block) {
        if (!isFurniture(block.range.of(text).trimmed())) {
            return false;
        }
        block.kind = BlockKind::Furniture;
        return true;
    };
    for (auto i = blocks.size() - 1; i >= 0 && mark(blocks[i]); --i) { }
    for (auto &block : blocks) {
        if (block.kind == BlockKind::Furniture || !mark(block)) {
            break;
        }
    }
}

}

QList<Block> splitBlocks(QStringView text)
{
    QList<Block> blocks;
    for (const auto line : nonEmptyLines(text)) {
        blocks.append({BlockKind::Paragraph, line});
    }
    markFurniture(text, blocks);

    QList<qsizetype> body;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind != BlockKind::Furniture) {
            body.append(i);
        }
    }
    for (qsizetype i = 0; i < body.size(); ++i) {
        auto &block = blocks[body[i]];
        const auto line = block.range.of(text).trimmed();
        const bool hasMore = i + 1 < body.size();
        if (i == 0 && hasMore && !isListItem(line)) {
            block.kind = BlockKind::Title;
        } else if (isListItem(line)) {
            block.kind = BlockKind::ListItem;
        } else if (isSourceLine(line)) {
            block.kind = BlockKind::SourceLine;
        } else if (hasMore && i > 0 && looksLikeHeading(line) && standsBelowHeading(blocks[body[i + 1]].range.of(text).trimmed())) {
            block.kind = BlockKind::Heading;
        }
    }
    return blocks;
}

QString blockKindName(BlockKind kind)
{
    return kinds.name(kind);
}

std::optional<BlockKind> blockKindFromName(QStringView name)
{
    return kinds.value(name);
}

}
