// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "core/text/invisibles.h"
#include "ui/common/sentences.h"

#include <cstdio>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

bool steersTerminal(char16_t unit)
{
    const bool control = (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit < 0xA0);
    return control || unit == 0x2028 || unit == 0x2029 || (unit >= 0x202A && unit <= 0x202E);
}

void write(FILE *stream, const QString &text)
{
    const auto bytes = escapedForTerminal(text).toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

}

QString escapedForTerminal(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (steersTerminal(c.unicode())) {
            result += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        } else {
            result += c;
        }
    }
    return result;
}

QString cell(QStringView text)
{
    auto line = text.toString();
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    return escapedForTerminal(isolated(line));
}

void print(const QString &text)
{
    write(stdout, text);
}

void complain(const QString &sentence)
{
    auto line = sentence;
    line.replace(u'\n', u' ');
    write(stderr, u"hashiya-cli: "_s + line + u'\n');
}

void complain(const Error &error)
{
    complain(errorSentence(error));
}

}
