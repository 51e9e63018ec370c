// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/places.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Hashiya {

Places::Places(const QString &project)
    : m_project(QString::fromLatin1(QCryptographicHash::hash(QFileInfo(project).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1).toHex()))
{
}

QString Places::key(const QString &name) const
{
    return u"places/%1/%2"_s.arg(m_project, name);
}

ArticleId Places::lastArticle() const
{
    return {QSettings().value(key(u"article"_s)).toLongLong()};
}

void Places::setLastArticle(ArticleId article)
{
    QSettings().setValue(key(u"article"_s), article.number);
}

qsizetype Places::place(ArticleId article) const
{
    return QSettings().value(key(QString::number(article.number))).toLongLong();
}

void Places::setPlace(ArticleId article, qsizetype position)
{
    QSettings().setValue(key(QString::number(article.number)), position);
}

}
