// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/reanchoring.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ReanchoringTest : public QObject
{
    Q_OBJECT

private:
    static inline const QString older = u"فتح ميناء النخيل\n"
                                        "قالت شركة السحاب إن ميناء النخيل كلف 12 مليون دولار منذ عام 2020.\n"
                                        "وأضاف المدير سالم الفجر أن العمل يبدأ يوم الأحد.\n"
                                        "ويبعد الميناء 40 كيلومترا عن المدينة."_s;

    static AnnotationId mark(Document &document, const QString &words, const QString &type, const Value &value = {}, qsizetype from = 0)
    {
        const auto at = document.article().text().indexOf(words, from);
        Annotation made;
        made.id = document.takeAnnotationId();
        made.type = type;
        made.range = TextRange::ofLength(at, words.size());
        made.value = value;
        if (at < 0 || !document.apply(AddAnnotation{made})) {
            qFatal("no such words: %s", qPrintable(words));
        }
        return made.id;
    }
    static Value figure(const QString &number)
    {
        Figure figure;
        figure.number = Decimal::fromString(number);
        return figure;
    }
    struct Found
    {
        AnchorOutcome outcome;
        QString words;
        friend bool operator==(const Found &, const Found &) = default;
    };
    static Found anchor(const Document &document, const QString &newer, AnnotationId id)
    {
        for (const auto &each : findAnchors(document, Article(newer, {}))) {
            if (each.mark == id) {
                return {each.outcome, each.range.of(newer).toString()};
            }
        }
        return {AnchorOutcome::Lost, u"no anchor"_s};
    }

private Q_SLOTS:
    void marksOfTheSameTextAreKept()
    {
        Document document(Article(older, {}), Tagset::standard());
        const auto name = mark(document, u"شركة السحاب"_s, u"organization"_s);
        QVERIFY(anchor(document, older, name) == (Found{AnchorOutcome::Kept, u"شركة السحاب"_s}));
        auto longer = older;
        longer.replace(u"وأضاف المدير"_s, u"وأضاف أمس المدير العام"_s);
        QVERIFY(anchor(document, longer, name) == (Found{AnchorOutcome::Kept, u"شركة السحاب"_s}));
        const auto person = mark(document, u"سالم الفجر"_s, u"person"_s);
        QVERIFY(anchor(document, longer, person) == (Found{AnchorOutcome::Kept, u"سالم الفجر"_s}));
    }

    void aMovedParagraphTakesItsMarksAlong()
    {
        Document document(Article(older, {}), Tagset::standard());
        const auto distance = mark(document, u"40 كيلومترا"_s, u"quantity"_s, figure(u"40"_s));
        auto paragraphs = older.split(u'\n');
        paragraphs.move(3, 1);
        QVERIFY(anchor(document, paragraphs.join(u'\n'), distance) == (Found{AnchorOutcome::Moved, u"40 كيلومترا"_s}));
    }

    void aChangedNumberIsChangedAndNeverKept()
    {
        Document document(Article(older, {}), Tagset::standard());
        const auto money = mark(document, u"12 مليون دولار"_s, u"money"_s, figure(u"12000000"_s));
        const auto year = mark(document, u"2020"_s, u"date"_s, CalendarValue{u"2020"_s, false, u"gregorian"_s, {}, {}, {}});
        auto newer = older;
        newer.replace(u"12 مليون"_s, u"15 مليون"_s);
        newer.replace(u"2020"_s, u"2021"_s);
        QVERIFY(anchor(document, newer, money) == (Found{AnchorOutcome::Changed, u"15 مليون دولار"_s}));
        QVERIFY(anchor(document, newer, year) == (Found{AnchorOutcome::Changed, u"2021"_s}));
    }

    void aFigureIsNotLookedForElsewhere()
    {
        Document document(Article(older, {}), Tagset::standard());
        const auto distance = mark(document, u"40"_s, u"count"_s, figure(u"40"_s));
        auto paragraphs = older.split(u'\n');
        paragraphs[3] = u"وغرقت 40 سفينة في عاصفة بعيدة هذا الشتاء كما ذكر صيادون."_s;
        QVERIFY(anchor(document, paragraphs.join(u'\n'), distance).outcome == AnchorOutcome::Lost);
    }

    void aNameThatStandsOnceIsFoundWhereverItIs()
    {
        Document document(Article(older, {}), Tagset::standard());
        const auto person = mark(document, u"سالم الفجر"_s, u"person"_s);
        auto paragraphs = older.split(u'\n');
        paragraphs[2] = u"حضر الحفل عدد كبير من الضيوف بينهم سالم الفجر وعائلته."_s;
        QVERIFY(anchor(document, paragraphs.join(u'\n'), person) == (Found{AnchorOutcome::Moved, u"سالم الفجر"_s}));
        paragraphs[2] = u"حضر الحفل عدد كبير من الضيوف."_s;
        QVERIFY(anchor(document, paragraphs.join(u'\n'), person).outcome == AnchorOutcome::Lost);
    }

    void anotherNameInItsPlaceIsAChange()
    {
        Document document(Article(older, {}), Tagset::standard());
        const auto company = mark(document, u"شركة السحاب"_s, u"organization"_s);
        auto newer = older;
        newer.replace(u"شركة السحاب"_s, u"شركة الأفق"_s);
        QVERIFY(anchor(document, newer, company) == (Found{AnchorOutcome::Changed, u"شركة الأفق"_s}));
    }

    void theEditMovesWhatStaysAndTakesAwayTheRestInOneStep()
    {
        Document document(Article(older, {}), Tagset::standard());
        const auto company = mark(document, u"شركة السحاب"_s, u"organization"_s);
        const auto person = mark(document, u"سالم الفجر"_s, u"person"_s);
        QuotationValue value;
        value.speaker = u"سالم الفجر"_s;
        value.speakerMark = person;
        const auto quote = mark(document, u"العمل يبدأ يوم الأحد"_s, u"quote"_s, value);
        QVERIFY(document.apply(AddRelation{{document.takeRelationId(), u"part_of"_s, person, company}}));
        QVERIFY(document.apply(AddNote{{document.takeNoteId(), document.article().blocks().at(1).range, u"ملاحظة"_s, {}, QDateTime::fromSecsSinceEpoch(0)}}));
        const auto before = document;
        auto newer = older;
        newer.replace(u"المدير سالم الفجر"_s, u"متحدث"_s);
        newer.prepend(u"تحديث\n"_s);
        const Article article(newer, {});
        const auto inverse = document.apply(reanchored(document, article, findAnchors(document, article)));
        QVERIFY(inverse);
        QCOMPARE(document.article().text(), newer);
        QCOMPARE(document.article().blocks(), article.blocks());
        QVERIFY(!document.annotations().find(person));
        QVERIFY(document.relations().isEmpty());
        QCOMPARE(document.textOf(*document.annotations().find(company)), u"شركة السحاب"_s);
        QCOMPARE(document.textOf(*document.annotations().find(quote)), u"العمل يبدأ يوم الأحد"_s);
        QVERIFY(!std::get<QuotationValue>(document.annotations().find(quote)->value).speakerMark.isValid());
        QVERIFY(document.apply(*inverse));
        QVERIFY(document.sameContentAs(before));
    }
};

QTEST_GUILESS_MAIN(ReanchoringTest)
#include "reanchoringtest.moc"
