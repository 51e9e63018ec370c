// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class NamesExtractorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesLieInsideRoles()
    {
        QCOMPARE(namesShown(u"استقبل ملك إسبانيا الوفد"_s), (QStringList{u"role: ملك إسبانيا"_s, u"place: إسبانيا"_s}));
    }

    void theSourceLineNamesABody()
    {
        const Article article(u"عنوان طويل للخبر\nوصل الوفد إلى المكان أمس.\nالمصدر: TechCrunch"_s, {});
        const TokenizedText text(article);
        QCOMPARE(shown(namesIn(text), text.text()), QStringList{u"organization: TechCrunch"_s});
    }

    void furnitureIsNotRead()
    {
        const QString text = u"باريس"_s;
        const Article article(text, {}, {Block{BlockKind::Furniture, TextRange(0, text.size())}});
        QVERIFY(namesIn(TokenizedText(article)).empty());
    }

    void namesNeverCrossBlocks()
    {
        const QString text = u"كوريا\nالشمالية"_s;
        const Article article(text, {}, {Block{BlockKind::Paragraph, TextRange(0, 5)}, Block{BlockKind::Paragraph, TextRange(6, 14)}});
        QVERIFY(namesIn(TokenizedText(article)).empty());
    }

    void emptyAndStrangeTextsAreFine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("brackets") << u"((( ))) ) ( («»)"_s;
        QTest::newRow("ends in a head") << u"شركة"_s;
        QTest::newRow("ends in a role") << u"رئيس"_s;
        QTest::newRow("ends in a particle") << u"محمد بن"_s;
        QTest::newRow("ends in عبد") << u"عبد"_s;
        QTest::newRow("only marks") << u"ًٌٍ ـــ \u200f"_s;
        QTest::newRow("hyphen") << u"شركة بادن-"_s;
    }
    void emptyAndStrangeTextsAreFine()
    {
        QFETCH(QString, text);
        for (const Suggestion &suggestion : namesIn(paragraph(text))) {
            QVERIFY(!suggestion.range.isEmpty());
            QVERIFY(suggestion.range.end() <= text.size());
        }
    }

    void theSameTextGivesTheSameNames()
    {
        const auto text = paragraph(u"قال بيتر غرونفالد في باريس إن شركة زرقاوندا (Zarqawanda) ستغلق."_s);
        const auto first = namesIn(text);
        const auto second = namesIn(text);
        QCOMPARE(first.size(), second.size());
        for (size_t index = 0; index < first.size(); ++index) {
            QCOMPARE(first[index].range, second[index].range);
            QCOMPARE(first[index].entityKey, second[index].entityKey);
        }
    }
};

QTEST_GUILESS_MAIN(NamesExtractorTest)
#include "namesextractortest.moc"
