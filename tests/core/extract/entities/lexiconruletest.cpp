// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include "core/extract/entities/lexiconrule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class LexiconRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksNamesWithTheirEntity()
    {
        const auto text = paragraph(u"وصلت طائرة من باريس إلى القاهرة"_s);
        const auto found = proposed(LexiconRule(), text);
        QCOMPARE(shown(found, text.text()), (QStringList{u"place: باريس"_s, u"place: القاهرة"_s}));
        QCOMPARE(found.front().entityKey, u"place:paris"_s);
        QCOMPARE(found.front().origin.rule, u"names.lexicon"_s);
    }

    void aHeadDecidesWhatIsNamed()
    {
        const auto show = [](const QString &text) { return shown(proposed(LexiconRule(), paragraph(text)), text); };
        QCOMPARE(show(u"أعلنت شركة واتساب ذلك"_s), QStringList{u"organization: واتساب"_s});
        QCOMPARE(show(u"عبر تطبيق واتساب أمس"_s), QStringList{u"product: واتساب"_s});
    }

    void wordsAreNamesOnlyAfterAHead()
    {
        const auto show = [](const QString &text) { return shown(proposed(LexiconRule(), paragraph(text)), text); };
        QCOMPARE(show(u"بثت قناة الجزيرة التقرير"_s), QStringList{u"organization: الجزيرة"_s});
        QCOMPARE(show(u"غادر الصيادون الجزيرة"_s), QStringList{});
    }

    void theEarthIsAPlaceOnlyAmongStars()
    {
        const auto show = [](const QString &text) { return shown(proposed(LexiconRule(), paragraph(text)), text); };
        QCOMPARE(show(u"يمر الكويكب قرب الأرض"_s), QStringList{u"place: الأرض"_s});
        QCOMPARE(show(u"يزرع الفلاح الأرض"_s), QStringList{});
    }

    void modelNumbersBelongToProducts()
    {
        const QString text = u"يباع ويندوز 11 في المتاجر"_s;
        QCOMPARE(shown(proposed(LexiconRule(), paragraph(text)), text), QStringList{u"product: ويندوز 11"_s});
    }

    void peoplesAreNounsNotAdjectives()
    {
        const auto show = [](const QString &text) { return shown(proposed(LexiconRule(), paragraph(text)), text); };
        QCOMPARE(show(u"يحب البرازيليون الكرة"_s), QStringList{u"group: البرازيليون"_s});
        QCOMPARE(show(u"شارك العلماء البرازيليون فيها"_s), QStringList{});
    }

    void theArticleOfAHiddenAlefIsInTheNorm()
    {
        const auto text = paragraph(u"تقرير للأمم المتحدة"_s);
        const auto found = proposed(LexiconRule(), text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().attributes.value(u"norm").toString(), u"الأمم المتحدة"_s);
    }
};

QTEST_GUILESS_MAIN(LexiconRuleTest)
#include "lexiconruletest.moc"
