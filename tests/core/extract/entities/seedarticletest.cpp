// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/goldarticle.h"
#include "tests/core/extract/entities/namessupport.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

QString sharedFolder()
{
    const QString named = qEnvironmentVariable("HASHIYA_SHARED");
    return named.isEmpty() ? qEnvironmentVariable("HASHIYA_SOURCE_DIR") + u"/../shared"_s : named;
}

}

/// The first article that the program must read well, as annotated by hand; it is not part of the repository.
class SeedArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = sharedFolder() + u"/gold/dev/seed-nvidia-openai.json"_s;
        if (!QFile::exists(path)) {
            QSKIP("the folder of shared data, with the seed article, is not here");
        }
        auto gold = readGold(path);
        QVERIFY(gold.has_value());
        m_gold = gold->front();
        m_names = namesIn(TokenizedText(m_gold.article), standardTagger());
    }

    void everyNameIsMarkedAndNothingElse()
    {
        static const QSet<QString> types{u"person"_s, u"organization"_s, u"place"_s, u"product"_s, u"group"_s, u"event"_s, u"role"_s};
        QStringList expected;
        for (const GoldMark &mark : m_gold.marks) {
            if (types.contains(mark.type)) {
                expected.append(u"%1 %2 %3"_s.arg(mark.type).arg(mark.range.begin()).arg(mark.range.of(m_gold.article.text())));
            }
        }
        QStringList found;
        for (const Suggestion &name : m_names) {
            found.append(u"%1 %2 %3"_s.arg(name.type).arg(name.range.begin()).arg(name.range.of(m_gold.article.text())));
        }
        QCOMPARE(found, expected);
    }

    void theAliasInBracketsIsTheSameFirm()
    {
        const QSet<QString> keys = keysOf(u"إنفيديا").unite(keysOf(u"Nvidia"));
        QCOMPARE(keys.size(), 1);
        const auto alias = std::ranges::find_if(m_names, [&](const Suggestion &name) { return textOf(name) == u"Nvidia"; });
        QVERIFY(alias != m_names.end());
        QCOMPARE(alias->attributes.value(u"alias_of").toString(), u"إنفيديا"_s);
    }

    void theFamilyNameIsTheSamePerson()
    {
        QCOMPARE(keysOf(u"هوانغ").unite(keysOf(u"جينسن هوانغ")), QSet<QString>{u"person:jensen-huang"_s});
    }

private:
    [[nodiscard]] QStringView textOf(const Suggestion &name) const { return name.range.of(m_gold.article.text()); }
    [[nodiscard]] QSet<QString> keysOf(QStringView words) const
    {
        QSet<QString> keys;
        for (const Suggestion &name : m_names) {
            if (textOf(name) == words) {
                keys.insert(name.entityKey);
            }
        }
        return keys;
    }

    GoldArticle m_gold;
    std::vector<Suggestion> m_names;
};

QTEST_GUILESS_MAIN(SeedArticleTest)
#include "seedarticletest.moc"
