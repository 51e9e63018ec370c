// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/house/filerules.h"

#include "tests/house/sourcetree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Hashiya::House {

namespace {

QStringList linesThatMatch(const QString &path, const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    const auto lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto match = pattern.match(lines[i]); match.hasMatch()) {
            found.append(u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(match.captured().trimmed()));
        }
    }
    return found;
}

}

int longestAllowed(const QString &path)
{
    if (path == u"ui/window/mainwindow.cpp") {
        return 400;
    }
    return isSource(path) ? 600 : isHeader(path) ? 250 : 0;
}

int linesOf(const QString &text)
{
    return int(text.count(u'\n')) + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
}

bool needsHead(const QString &path, const QString &text)
{
    return isSource(path) || isHeader(path) || path.endsWith(u"CMakeLists.txt") || path.endsWith(u".cmake") || path.endsWith(u".sh")
        || path.endsWith(u".py") || text.startsWith(u"#!");
}

bool hasHead(const QString &text)
{
    const auto head = text.split(u'\n').first(std::min<qsizetype>(5, text.split(u'\n').size())).join(u'\n');
    return head.contains(u"SPDX-FileCopyrightText: 2026 The Hashiya authors")
        && head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later");
}

QStringList leftovers(const QString &path, const QString &text)
{
    static const QRegularExpression pattern(u"\\b(TODO|FIXME|XXX|HACK)\\b|/(home|Users)/\\w|(?<![.\\w])/\\w+/(shared|main)/|\\bqDebug\\("_s);
    return linesThatMatch(path, text, pattern);
}

QStringList sentences(const QString &path, const QString &text)
{
    static const QRegularExpression pattern(u"\\btr\\(|\\btranslate\\(|\\bQT_TR\\w+\\("_s);
    return linesThatMatch(path, text, pattern);
}

}
