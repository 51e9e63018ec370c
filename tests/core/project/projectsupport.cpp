// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/project/projectsupport.h"

#include <QFile>
#include <QTimeZone>

#include <sqlite3.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Hashiya::TestProject {

namespace {

const FixedClock &clock()
{
    static const FixedClock clock(QDateTime({2026, 2, 3}, {4, 5, 6}, QTimeZone::UTC));
    return clock;
}

}

Document report(const QString &title, const Tagset &tagset)
{
    ArticleMetadata metadata;
    metadata.title = title;
    metadata.source = u"وكالة السحاب"_s;
    metadata.author = u"سلمى النجار"_s;
    metadata.published = u"2026-01-31"_s;
    metadata.externalId = u"cloud-7"_s;
    metadata.url = u"https://example.org/7"_s;
    Document document(Article(u"شركة السحاب تفتتح ميناءها\nأعلنت شركة السحاب اليوم 😀 أنها أنفقت 12 مليون دولار.\nولم تذكر موعدا آخر."_s, metadata),
        tagset);
    const auto entity = document.takeEntityId();
    EditGroup group;
    group.edits.emplace_back(AddEntity{{entity, u"organization"_s, u"شركة السحاب"_s, {u"Sahab"_s}, u"Q0"_s}});
    auto name = markAt(document, 0);
    name.type = u"organization"_s;
    name.range = {0, 11};
    name.entity = entity;
    name.state = AnnotationState::Suggested;
    name.origin = {OriginKind::Extractor, u"names"_s, u"names.lexicon"_s, {u"شركة السحاب"_s}};
    name.confidence = 0.8;
    group.edits.emplace_back(AddAnnotation{name});
    auto money = markAt(document, document.article().text().indexOf(u"12"_s));
    money.type = u"money"_s;
    money.value = Figure{FigureKind::Money, Decimal(12'000'000), {}, {}, u"USD"_s, Modifier::None, {}};
    money.note = u"راجع الميزانية"_s;
    money.verification = {VerificationStatus::Disputed, u"بيان الشركة"_s, u"https://example.org/b"_s};
    group.edits.emplace_back(AddAnnotation{money});
    group.edits.emplace_back(AddRelation{{document.takeRelationId(), document.tagset().relationTypes().first().key, name.id, money.id}});
    must(document.apply(group));
    return document;
}

Annotation markAt(Document &document, qsizetype position)
{
    Annotation annotation;
    annotation.id = document.takeAnnotationId();
    annotation.type = u"person"_s;
    annotation.range = TextRange::ofLength(position, 1);
    annotation.origin = {OriginKind::Person, u"test"_s, {}, {}};
    return annotation;
}

std::unique_ptr<Workspace> openWorkspace(const QString &path, OpenMode mode)
{
    return must(Workspace::open(must(SqliteStore::open(path, mode)), clock(), u"test"_s));
}

std::unique_ptr<Workspace> createWorkspace(const QString &path)
{
    return must(Workspace::open(must(SqliteStore::create(path, Tagset::standard())), clock(), u"test"_s));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

void tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK) {
        qFatal("cannot open %s", qPrintable(path));
    }
    char *message = nullptr;
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK) {
        qFatal("%s: %s", sql.constData(), message);
    }
    sqlite3_close(handle);
}

qint64 numberIn(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK
        || sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK || sqlite3_step(statement) != SQLITE_ROW) {
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(handle));
    }
    const auto number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return number;
}

QString wrongCounters(const QString &path)
{
    for (const auto &state : {"suggested"_ba, "confirmed"_ba, "rejected"_ba}) {
        const auto wrong = numberIn(path,
            "SELECT count(*) FROM article a WHERE " + state
                + " <> (SELECT count(*) FROM annotation m WHERE m.article_id = a.id AND m.removed = 0 AND m.state = '" + state + "')");
        if (wrong != 0) {
            return u"%1 articles count their %2 marks wrongly"_s.arg(wrong).arg(QString::fromLatin1(state));
        }
    }
    return {};
}

void makeProject(const QString &path)
{
    must(createWorkspace(path)->addArticle(report(u"افتتاح"_s)));
}

OrdinaryUser::OrdinaryUser()
    : m_wasRoot(::geteuid() == 0)
    , m_ok(!m_wasRoot || ::seteuid(65534) == 0)
{
}

OrdinaryUser::~OrdinaryUser()
{
    if (m_wasRoot && m_ok && ::seteuid(0) != 0) {
        qFatal("cannot become root again");
    }
}

}
