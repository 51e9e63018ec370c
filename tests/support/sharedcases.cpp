// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sharedcases.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace Hashiya::Tests {

using namespace Qt::StringLiterals;

std::optional<QString> sharedPath(const QString &relative)
{
    const QString shared = qEnvironmentVariable("HASHIYA_SHARED", qEnvironmentVariable("HASHIYA_SOURCE_DIR") + u"/../shared"_s);
    const QString path = shared + u'/' + relative;
    return QFileInfo::exists(path) ? std::optional(path) : std::nullopt;
}

QList<QJsonObject> sharedCases(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    QList<QJsonObject> cases;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            qFatal("%s: line %lld is no JSON object", qPrintable(path), qlonglong(cases.size() + 1));
        }
        cases.append(document.object());
    }
    return cases;
}

void Tally::count(bool right, const QString &input, const QString &expected, const QString &got)
{
    count(right);
    if (!right && qEnvironmentVariableIntValue("HASHIYA_SHOW_MISSES") != 0) {
        qInfo().noquote() << u"%1 | %2 | expected %3 | got %4"_s.arg(m_measure, input, expected, got);
    }
}

QString Tally::summary() const
{
    return u"%1: %2 of %3 (%4 %)"_s.arg(m_measure).arg(m_right).arg(m_total).arg(rate() * 100.0, 0, 'f', 1);
}

}
