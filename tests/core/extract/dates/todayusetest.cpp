// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/todayuse.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// Whether the last اليوم of a text is the article's day.
bool isThisDay(const QString &source)
{
    const Article article(source, {});
    const TokenizedText text(article);
    const TodayUse use(text);
    for (qsizetype i = qsizetype(text.tokens().size()) - 1; i >= 0; --i) {
        if (text.foldedOf(text.tokens()[size_t(i)]).endsWith(u"اليوم")) {
            const TextRange sentence = text.sentences()[size_t(text.sentenceOf(i))];
            return use.isThisDay(TokenCursor(text, sentence.begin(), sentence.end()), i);
        }
    }
    return false;
}

/// Words enough to be far from the head of a text, without a day.
QString essay()
{
    return u"الكتابة عن المدن القديمة متعة لا تنتهي. "_s.repeated(20);
}

}

class TodayUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheDayOfNews()
    {
        QVERIFY(isThisDay(u"أعلنت البلدية اليوم إغلاق الجسر"_s));
        QVERIFY(isThisDay(u"هبطت اليوم طائرة في المطار"_s));
        QVERIFY(isThisDay(u"أعلنت البلدية أمس خطتها. "_s + essay() + u"وتسلم المهندسون الجسر اليوم من المقاول."_s));
        QVERIFY(isThisDay(essay() + u"وقال المدير في بيان له اليوم إن الجسر مغلق."_s));
        QVERIFY(isThisDay(essay() + u"ويزور الوفد القرية اليوم (الأحد) مع أهله."_s));
    }

    void isTheseTimesOfEssays()
    {
        QVERIFY(!isThisDay(essay() + u"وحجارة البيوت اليوم رمادية اللون."_s));
        QVERIFY(!isThisDay(u"أعلنت البلدية أمس خطتها. لم يعد الجسر القديم صالحا اليوم"_s));
        QVERIFY(!isThisDay(u"أعلنت البلدية أمس خطتها. ونحن اليوم أكثر خبرة"_s));
        QVERIFY(!isThisDay(u"أعلنت البلدية أمس خطتها. مدن عالمنا اليوم مزدحمة"_s));
    }
};

QTEST_GUILESS_MAIN(TodayUseTest)

#include "todayusetest.moc"
