// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/recovery.h"
#include "tests/core/project/projectsupport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

namespace {

constexpr int mutationsByDefault = 300;
constexpr quint32 seedByDefault = 20261125;
constexpr qsizetype pageSize = 4096;
/// One mutation that takes longer is a hang: the program ends by SIGALRM.
constexpr unsigned longestSeconds = 60;

quint32 numberFrom(const char *variable, quint32 otherwise)
{
    bool ok = false;
    const auto number = qEnvironmentVariable(variable).toUInt(&ok);
    return ok ? number : otherwise;
}

/// Random damage of a file, of the kinds that disks, copies and people do.
class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray mutated(QByteArray bytes)
    {
        const auto kind = number(10);
        if (kind < 4) {
            for (auto n = 1 + number(8); n > 0; --n) {
                flip(bytes);
            }
        } else if (kind == 4) {
            bytes.truncate(number(bytes.size()));
        } else if (kind == 5) {
            const auto first = page(bytes);
            const auto second = page(bytes);
            const auto kept = bytes.sliced(first, pageSize);
            bytes.replace(first, pageSize, bytes.sliced(second, pageSize));
            bytes.replace(second, pageSize, kept);
        } else if (kind == 6) {
            bytes.replace(page(bytes), pageSize, QByteArray(pageSize, '\0'));
        } else if (kind == 7) {
            bytes.replace(page(bytes), pageSize, bytes.sliced(page(bytes), pageSize));
        } else if (kind == 8) {
            // A run of any bytes anywhere.
            const auto length = 1 + number(512);
            for (qsizetype i = 0, at = number(bytes.size() - length); i < length; ++i) {
                bytes[at + i] = char(number(256));
            }
        } else {
            // In the structures that everything hangs on: the header and the heads of pages.
            const auto at = number(3) == 0 ? number(100) : page(bytes) + number(24);
            bytes[at] = char(number(256));
        }
        return bytes;
    }

    qsizetype number(qsizetype below) { return qsizetype(m_random.bounded(quint64(below))); }

private:
    void flip(QByteArray &bytes)
    {
        const auto at = number(bytes.size());
        bytes[at] = char(bytes[at] ^ (1 << number(8)));
    }
    qsizetype page(const QByteArray &bytes) { return number(bytes.size() / pageSize) * pageSize; }

    QRandomGenerator m_random;
};

}

/// A golden project under random damage: no crash, no hang, no text that is another one without anybody saying so.
class MutationTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder.filePath(u"project.hashiya"_s); }
    void makeGolden();
    /// Opens and reads everything that the window reads. Text that comes back must be the one that was stored.
    void look(OpenMode mode);
    void work();
    void recover();
    void compare(const Store &store, const QList<RecoveryReport::AboutArticle> &doubtful = {});

    QTemporaryDir m_folder;
    QMap<qint64, QString> m_texts;
    int m_opened = 0;
    int m_damagedArticles = 0;
    int m_edited = 0;
    int m_recovered = 0;

private Q_SLOTS:
    void noMutationIsTakenForTheProject();
};

void MutationTest::makeGolden()
{
    const auto workspace = createWorkspace(path());
    for (int i = 1; i <= 8; ++i) {
        auto document = report(u"تقرير %1"_s.arg(i));
        if (i % 2 == 0) {
            document = Document(Article(u"خبر طويل رقم %1 عن مرفأ السحاب وكلفته 12 مليون دولار.\n"_s.arg(i).repeated(40 * i), {}), Tagset::standard());
        }
        m_texts.insert(i, document.article().text());
        const auto id = must(workspace->addArticle(document));
        EditGroup group;
        for (int mark = 0; mark < 30; ++mark) {
            group.edits.emplace_back(AddAnnotation{markAt(*must(workspace->documentForEditing(id)), mark % 20)});
        }
        must(workspace->perform(id, group, u"bulk"_s));
    }
    must(workspace->undo());
    must(workspace->perform({5}, ChangeText{TextSplices({{{0, 0}, u"عاجل: "_s}}), {}, {}, {}}, u"correct"_s));
    m_texts[5] = must(workspace->document({5}))->article().text();
    auto details = must(workspace->store().details({2}));
    details.folder = u"أخبار/مرافئ"_s;
    details.tags = {u"للمراجعة"_s};
    must(workspace->changeDetails({{ArticleId{2}, details}}, u"details"_s));
    must(workspace->removeArticle({3}));
}

void MutationTest::compare(const Store &store, const QList<RecoveryReport::AboutArticle> &doubtful)
{
    const auto library = store.articles();
    for (const auto &article : library.value_or(QList<ArticleSummary>())) {
        const auto loaded = store.load(article.id);
        if (!loaded) {
            ++m_damagedArticles;
            continue;
        }
        // A damaged id may be that of no article that was ever there; its hash must still hold, and the text be one of those stored.
        const auto &text = loaded->article().text();
        const bool isDoubtful = std::ranges::any_of(doubtful, [&](const auto &each) { return each.id == article.id; });
        if (!isDoubtful && !m_texts.values().contains(text)) {
            QFAIL("a text was changed silently");
        }
        std::ignore = store.names(article.id);
        std::ignore = store.details(article.id);
        std::ignore = store.text(article.id);
    }
}

void MutationTest::look(OpenMode mode)
{
    const auto store = SqliteStore::open(path(), mode);
    if (!store) {
        return;
    }
    m_opened += mode == OpenMode::ReadOnly ? 1 : 0;
    compare(**store);
    std::ignore = (*store)->houseRules();
    std::ignore = (*store)->typeUses();
    std::ignore = (*store)->setting(u"last-article"_s);
    for (const auto &entry : (*store)->historyEntries().value_or(QList<HistoryEntry>())) {
        std::ignore = (*store)->action(entry.id);
    }
    std::ignore = (*store)->actions(20);
}

void MutationTest::work()
{
    static const SystemClock clock;
    auto store = SqliteStore::open(path(), OpenMode::ReadWrite);
    if (!store) {
        return;
    }
    const auto workspace = Workspace::open(std::move(*store), clock, u"test"_s);
    if (!workspace) {
        return;
    }
    for (const auto &article : (*workspace)->store().articles().value_or(QList<ArticleSummary>())) {
        if (const auto document = (*workspace)->documentForEditing(article.id)) {
            m_edited += (*workspace)->perform(article.id, AddAnnotation{markAt(**document, 5)}, u"add"_s) ? 1 : 0;
        }
    }
    for (int i = 0; i < 4; ++i) {
        std::ignore = (*workspace)->undo();
    }
    std::ignore = (*workspace)->redo();
    compare((*workspace)->store());
}

void MutationTest::recover()
{
    const auto target = m_folder.filePath(u"recovered.hashiya"_s);
    const auto report = recoverProject(path(), target);
    if (report) {
        ++m_recovered;
        const auto store = must(SqliteStore::open(target, OpenMode::ReadOnly));
        QCOMPARE(must(store->articles()).size(), report->articles);
        compare(*store, report->doubtfulTexts);
        QVERIFY(QFile::remove(target));
    }
    QVERIFY(!QFile::exists(target));
}

void MutationTest::noMutationIsTakenForTheProject()
{
    makeGolden();
    const auto golden = bytesOf(path());
    QVERIFY(golden.size() > 20 * pageSize);
    const auto seed = numberFrom("HASHIYA_SEED", seedByDefault);
    const auto mutations = int(numberFrom("HASHIYA_MUTATIONS", mutationsByDefault));
    Mutator mutator(seed);
    for (int i = 0; i < mutations; ++i) {
        ::alarm(longestSeconds);
        const auto bytes = mutator.mutated(golden);
        writeBytes(path(), bytes);
        look(OpenMode::ReadOnly);
        QCOMPARE(bytesOf(path()), bytes);
        if (i % 3 == 0) {
            recover();
            QCOMPARE(bytesOf(path()), bytes);
        }
        work();
        QFile::remove(path() + u"-journal"_s);
        if (QTest::currentTestFailed()) {
            writeBytes(QDir::temp().filePath(u"hashiya-mutation-%1-%2.hashiya"_s.arg(seed).arg(i)), bytes);
            return;
        }
    }
    ::alarm(0);
    QVERIFY(m_opened > 0 && m_edited > 0 && m_recovered > 0);
    qInfo("seed %u: %d mutations, %d opened, %d articles refused in them, %d edits made, %d recovered of %d tried; no text changed silently", seed, mutations, m_opened,
        m_damagedArticles, m_edited, m_recovered, (mutations + 2) / 3);
}

QTEST_GUILESS_MAIN(MutationTest)
#include "mutationtest.moc"
