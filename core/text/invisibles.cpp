// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/invisibles.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Hashiya {

namespace {

struct Invisible
{
    char16_t character;
    const char16_t *name;
};

constexpr std::array invisibles{
    Invisible{0x00AD, u"SHY"}, Invisible{0x061C, u"ALM"}, Invisible{0x180E, u"MVS"}, Invisible{0x200B, u"ZWSP"},
    Invisible{0x200C, u"ZWNJ"}, Invisible{0x200D, u"ZWJ"}, Invisible{0x200E, u"LRM"}, Invisible{0x200F, u"RLM"},
    Invisible{0x202A, u"LRE"}, Invisible{0x202B, u"RLE"}, Invisible{0x202C, u"PDF"}, Invisible{0x202D, u"LRO"},
    Invisible{0x202E, u"RLO"}, Invisible{0x2060, u"WJ"}, Invisible{0x2066, u"LRI"}, Invisible{0x2067, u"RLI"},
    Invisible{0x2068, u"FSI"}, Invisible{0x2069, u"PDI"}, Invisible{0xFEFF, u"BOM"},
};

constexpr bool breaksLine(char16_t c) { return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029; }
constexpr bool endsParagraph(char16_t c) { return c == u'\n' || c == u'\r' || c == 0x2029; }
constexpr bool opensIsolate(char16_t c) { return 0x2066 <= c && c <= 0x2068; }
constexpr bool opensEmbedding(char16_t c) { return c == 0x202A || c == 0x202B; }
constexpr bool isOverride(char16_t c) { return c == 0x202D || c == 0x202E; }

}

bool isInvisible(char16_t character)
{
    return !invisibleName(character).isEmpty();
}

bool isBidiControl(char16_t character)
{
    return character == 0x061C || character == 0x200E || character == 0x200F || (0x202A <= character && character <= 0x202E)
        || (0x2066 <= character && character <= 0x2069);
}

QString invisibleName(char16_t character)
{
    for (const auto &[each, name] : invisibles) {
        if (each == character) {
            return QString::fromUtf16(name);
        }
    }
    return {};
}

QString isolated(QStringView text)
{
    QString result(QChar(0x2068));
    for (const QChar character : text) {
        if (!isBidiControl(character.unicode())) {
            result += breaksLine(character.unicode()) ? QChar(u' ') : character;
        }
    }
    return result + QChar(0x2069);
}

QList<TextRange> suspiciousBidi(QStringView text)
{
    QList<TextRange> found;
    QList<qsizetype> open; // overrides among them, which are reported at once, so that a PDF closes what it would (UAX #9, X6a and X7)
    const auto opener = [&](qsizetype position) { return text[position].unicode(); };
    const auto closeParagraph = [&] {
        for (const auto position : std::as_const(open)) {
            if (!isOverride(opener(position))) {
                found.append(TextRange::ofLength(position, 1));
            }
        }
        open.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (endsParagraph(c)) {
            closeParagraph();
        } else if (isOverride(c)) {
            found.append(TextRange::ofLength(i, 1));
            open.append(i);
        } else if (opensIsolate(c) || opensEmbedding(c)) {
            open.append(i);
        } else if (c == 0x202C && !open.isEmpty() && !opensIsolate(opener(open.last()))) {
            open.removeLast();
        } else if (c == 0x2069) {
            const auto isolate = std::ranges::find_if(open.crbegin(), open.crend(), [&](qsizetype position) { return opensIsolate(opener(position)); });
            if (isolate != open.crend()) {
                open.erase(std::prev(isolate.base()), open.cend()); // and what was opened inside it
            }
        }
    }
    closeParagraph();
    std::ranges::sort(found);
    return found;
}

bool isRightToLeft(QStringView paragraph, bool fallback)
{
    qsizetype balance = 0;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        char32_t c = paragraph[i].unicode();
        if (paragraph[i].isHighSurrogate() && i + 1 < paragraph.size()) {
            c = QChar::surrogateToUcs4(paragraph[i], paragraph[i + 1]);
            ++i;
        }
        switch (QChar::direction(c)) {
        case QChar::DirR:
        case QChar::DirAL:
            ++balance;
            break;
        case QChar::DirL:
            --balance;
            break;
        default:
            break;
        }
    }
    return balance == 0 ? fallback : balance > 0;
}

}
