// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/house/layerrules.h"

#include "tests/house/sourcetree.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya::House {

namespace {

QString firstFolder(const QString &path)
{
    return path.section(u'/', 0, 0);
}

/// Place of a path in the order of the layers: it may include what stands lower, and its own folder. -1 for paths of no layer.
int rank(const QString &path)
{
    static const QHash<QString, int> layers{{u"ui"_s, 10}, {u"app"_s, 20}};
    static const QHash<QString, int> core{{u"base"_s, 0}, {u"text"_s, 1}, {u"arabic"_s, 2}, {u"annotation"_s, 3}, {u"extract"_s, 4},
        {u"compare"_s, 4}, {u"agreement"_s, 4}, {u"check"_s, 5}, {u"io"_s, 4}, {u"project"_s, 4},
        {u"search"_s, 5}};
    return firstFolder(path) == u"core" ? core.value(path.section(u'/', 1, 1), -1) : layers.value(firstFolder(path), -1);
}

bool sameFolder(const QString &a, const QString &b)
{
    const int depth = firstFolder(a) == u"core" ? 1 : 0;
    return a.section(u'/', 0, depth) == b.section(u'/', 0, depth);
}

bool isGenerated(const QString &name)
{
    return name.endsWith(u".moc") || name.startsWith(u"moc_") || name.startsWith(u"ui_") || name.startsWith(u"qrc_");
}

/// Whether a Qt module installs a header of that name. Asked of the headers this program was built with, so that no list of ours ages.
bool isHeaderOf(const QString &module, const QString &name)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    return headers.exists(module + u'/' + name);
}

QString ownIncludeFault(const QString &path, const QString &included, const std::function<bool(const QString &)> &exists)
{
    if (isGenerated(included)) {
        return {};
    }
    if (firstFolder(included) == u"tests") {
        return u"includes a test's file %1"_s.arg(included);
    }
    const auto to = rank(included);
    if (to < 0) {
        return u"include is not written from the root: %1"_s.arg(included);
    }
    if (!exists(included)) {
        return u"includes %1, which does not exist"_s.arg(included);
    }
    if (to > rank(path)) {
        return u"points up to %1"_s.arg(included);
    }
    if (to == rank(path) && !sameFolder(path, included)) {
        return u"points aside to %1"_s.arg(included);
    }
    return {};
}

QString foreignIncludeFault(const QString &path, const QString &included)
{
    static const QRegularExpression network(
        u"^(QtNetwork|QtWebEngine\\w*|QtWebSockets|curl|sys/socket|arpa|netinet|netdb|boost/asio)([/.]|$)"_s);
    const bool ofCore = included.startsWith(u"QtCore/") || isHeaderOf(u"QtCore"_s, included);
    if (network.match(included).hasMatch() || (!ofCore && !included.contains(u'/') && isHeaderOf(u"QtNetwork"_s, included))) {
        return u"includes the network: %1"_s.arg(included);
    }
    const bool foreign
        = (included.startsWith(u'Q') && !ofCore) || included.startsWith(u"KSyntaxHighlighting/") || included.startsWith(u"KF");
    if (firstFolder(path) == u"core" && foreign) {
        return u"core includes what is not of QtCore: %1"_s.arg(included);
    }
    return {};
}

}

QStringList layerFaults(const QString &path, const QString &text, const std::function<bool(const QString &)> &exists)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QStringList faults;
    const auto lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines[i]);
        if (match.hasMatch()) {
            const auto included = match.captured(2);
            const auto fault = match.captured(1) == u"\"" ? ownIncludeFault(path, included, exists) : foreignIncludeFault(path, included);
            if (!fault.isEmpty()) {
                faults.append(u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(fault));
            }
        }
    }
    return faults;
}

QStringList linkFaults(const QString &path, const QString &text)
{
    static const QRegularExpression linked(
        u"\\b(Qt6::(?!Core\\b)\\w+|KF6::?\\w+|hashiya_(?:common|sentences|widgets|reader|session|annotate|panes|models|library_ui|compare_ui|plots|tagset|adjudicate|sheet|"
        "export_ui|settings|window|ui_resources))\\b"_s);
    QStringList faults;
    for (const auto &match : linked.globalMatch(text)) {
        faults.append(u"%1: links %2"_s.arg(path, match.captured(1)));
    }
    return faults;
}

}
