// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/lexicon/lexicon.h"
#include "core/annotation/tagset.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

Lexicon lexicon(const QString &table)
{
    auto entries = readLexicon(table, u"test"_s);
    Q_ASSERT(entries);
    return Lexicon(*entries);
}

TokenizedText text(const QString &words)
{
    return TokenizedText(Article(words, {}, {Block{BlockKind::Paragraph, TextRange(0, words.size())}}));
}

QStringList found(const Lexicon &lexicon, const QString &words)
{
    QStringList out;
    for (const LexiconMatch &match : lexicon.findAll(text(words))) {
        out.append(match.range.of(words).toString());
    }
    return out;
}

}

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAfterTheProclitics()
    {
        const auto names = lexicon(u"o\torganization\tإنفيديا\tNvidia\n"_s);
        QCOMPARE(found(names, u"وبإنفيديا ولإنفيديا وَإنفيديا"_s), (QStringList{u"إنفيديا"_s, u"إنفيديا"_s, u"إنفيديا"_s}));
    }

    void dropsOneLamAndRestoresTheArticle()
    {
        const auto names = lexicon(u"o\torganization\tالأمم المتحدة\n"_s);
        const auto words = text(u"بعثة للأمم المتحدة"_s);
        const auto matches = names.findAll(words);
        QCOMPARE(matches.size(), size_t(1));
        QCOMPARE(matches.front().range.of(words.text()), u"لأمم المتحدة"_s);
        QVERIFY(matches.front().restoredArticle);
    }

    void prefersTheWordAsItStands()
    {
        // كندا is not ندا after ك.
        const auto names = lexicon(u"a\tplace\tندا\nb\tplace\tكندا\n"_s);
        QCOMPARE(found(names, u"إلى كندا"_s), QStringList{u"كندا"_s});
    }

    void takesTheLongestName()
    {
        const auto names = lexicon(u"a\tplace\tكوريا\nb\tplace\tكوريا الشمالية\n"_s);
        QCOMPARE(found(names, u"في كوريا الشمالية وكوريا"_s), (QStringList{u"كوريا الشمالية"_s, u"كوريا"_s}));
    }

    void foldsSpellings()
    {
        const auto names = lexicon(u"a\tplace\tالإسكندرية\n"_s);
        QCOMPARE(found(names, u"الاسكندريه"_s), QStringList{u"الاسكندريه"_s});
    }

    void latinNamesNeedTheirCapital()
    {
        const auto names = lexicon(u"a\torganization\tميتا\tMeta\n"_s);
        QCOMPARE(found(names, u"شركة Meta أو META أو meta"_s), (QStringList{u"Meta"_s, u"META"_s}));
    }

    void markedNamesAreTakenOnlyWithTheirMarks()
    {
        const auto names = lexicon(u"a\tplace\tعمان\tOman\nb\tplace\tعمّان\tAmman\t\tmarked\n"_s);
        const auto marked = text(u"في عمّان"_s);
        QCOMPARE(names.findAll(marked).front().entries.front()->key, u"b"_s);
        const auto bare = text(u"في عمان"_s);
        QCOMPARE(names.findAll(bare).front().entries.size(), 1);
        QCOMPARE(names.findAll(bare).front().entries.front()->key, u"a"_s);
    }

    void exactNamesKeepTheirLetters()
    {
        const auto names = lexicon(u"a\tperson\tعلي\tAli\t\texact\n"_s);
        QCOMPARE(found(names, u"على علي"_s), QStringList{u"علي"_s});
    }

    void findsAfterAProcliticWithTatweel()
    {
        const auto names = lexicon(u"a\torganization\t\tOpenAI\n"_s);
        QCOMPARE(found(names, u"بـOpenAI لـ OpenAI"_s), (QStringList{u"OpenAI"_s, u"OpenAI"_s}));
    }

    // A key may stand on two lines: of the forms that are names by themselves, and of those that need a word beside them.
    void standardListsAreSound()
    {
        QHash<QString, LexiconEntry> keys;
        for (const LexiconEntry &entry : Lexicon::standard().entries()) {
            QVERIFY2(Tagset::standard().type(entry.type), qPrintable(entry.key));
            QVERIFY2(entry.key.startsWith(entry.type + u':'), qPrintable(entry.key));
            const auto first = keys.constFind(entry.key);
            QVERIFY2(first == keys.cend() || (entry.flags.context && !first->flags.context && entry.arabic == first->arabic),
                qPrintable(entry.key));
            keys.insert(entry.key, entry);
        }
        QVERIFY(keys.size() > 6000);
    }
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "lexicontest.moc"
