// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/sources.h"

#include "core/annotation/dismissal.h"
#include "core/extract/pipeline.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class SourcesTest : public QObject
{
    Q_OBJECT

    static Document read(const QString &text)
    {
        Document document(Article(text, {}), Tagset::standard());
        const auto done = document.apply(Pipeline::standard().update(document));
        Q_ASSERT(done);
        return document;
    }
    static QStringList open(const Document &document)
    {
        QStringList words;
        for (const auto id : figuresWithoutSource(document)) {
            words.append(document.textOf(*document.annotations().find(id)).toString());
        }
        return words;
    }

private Q_SLOTS:
    void knowsWordsThatNameASource_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("open");
        const auto row = [](const char *name, const QString &text, qsizetype open) { QTest::newRow(name) << text << open; };
        row("nobody", u"بلغت كلفة الجسر 40 مليون دولار."_s, 1);
        row("according to", u"بلغت كلفة الجسر 40 مليون دولار بحسب البلدية."_s, 0);
        row("in two words", u"بلغت كلفة الجسر 40 مليون دولار وفقا للبلدية."_s, 0);
        row("quoting", u"بلغت كلفة الجسر 40 مليون دولار نقلا عن صحيفة محلية."_s, 0);
        row("a verb of speech", u"قالت البلدية إن كلفة الجسر بلغت 40 مليون دولار."_s, 0);
        row("a participle", u"افتتح الوزير الجسر مشيرا إلى كلفة بلغت 40 مليون دولار."_s, 0);
        row("data", u"أظهرت بيانات البلدية أن كلفة الجسر بلغت 40 مليون دولار."_s, 0);
        row("issued by", u"بلغت الكلفة 40 مليون دولار في تقرير صادر عن البلدية."_s, 0);
        row("a decision", u"قررت البلدية دفع 40 مليون دولار للجسر."_s, 1);
        row("the next sentence", u"بلغت كلفة الجسر 40 مليون دولار. وقال الوزير إن الجسر جميل."_s, 1);
        row("repeated with its source", u"جسر كلفته 40 مليون دولار\nقالت البلدية إن كلفة الجسر بلغت 40 مليون دولار."_s, 0);
        row("another amount with its source", u"جسر كلفته 50 مليون دولار\nقالت البلدية إن كلفة الجسر بلغت 40 مليون دولار."_s, 1);
        row("dates and ordinals", u"افتتح الجسر الثالث في 3 مارس 2025."_s, 0);
    }
    void knowsWordsThatNameASource()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, open);
        const auto words = this->open(read(text));
        QVERIFY2(words.size() == open, qPrintable(words.join(u" | ")));
    }

    void takesWhatAPersonSaysOfIt()
    {
        auto document = read(u"بلغت كلفة الجسر 40 مليون دولار."_s);
        QCOMPARE(open(document).size(), 1);
        const auto id = figuresWithoutSource(document).constFirst();
        const auto mark = *document.annotations().find(id);
        const auto openAfter = [&](const Annotation &after) {
            const auto undo = document.apply(ChangeAnnotation{after});
            const auto left = open(document).size();
            const auto undone = document.apply(*undo);
            return undone ? left : -1;
        };
        auto after = mark;
        after.verification.status = VerificationStatus::Confirmed;
        QCOMPARE(openAfter(after), 1);
        after.verification.evidence = u"وثيقة"_s;
        QCOMPARE(openAfter(after), 0);
        after = mark;
        after.verification.link = u"https://example.org"_s;
        QCOMPARE(openAfter(after), 0);
        QCOMPARE(openAfter(withDismissal(mark, noSourceCheck.toString())), 0);
        after = mark;
        after.state = AnnotationState::Rejected;
        QCOMPARE(openAfter(after), 0);
    }

    void takesRelationsAndQuotations()
    {
        auto document = read(u"بلغت كلفة الجسر 40 مليون دولار عند البلدية."_s);
        const auto figure = figuresWithoutSource(document).constFirst();
        const auto add = [&document](const QString &words, const QString &type, const Value &value = {}) {
            Annotation mark;
            mark.id = document.takeAnnotationId();
            mark.type = type;
            mark.range = TextRange::ofLength(document.article().text().indexOf(words), words.size());
            mark.value = value;
            const auto added = document.apply(AddAnnotation{mark});
            Q_ASSERT(added);
            return mark.id;
        };
        const auto body = add(u"البلدية"_s, u"organization"_s);
        QVERIFY(document.apply(AddRelation{{document.takeRelationId(), u"source"_s, figure, body}}));
        QVERIFY(open(document).isEmpty());

        document = read(u"بلغت كلفة الجسر 40 مليون دولار عند البلدية."_s);
        add(u"كلفة الجسر 40 مليون دولار عند"_s, u"quote"_s, QuotationValue{QuotationKind::Full, {}, {}});
        QCOMPARE(open(document).size(), 1); // nobody speaks
        add(u"الجسر 40 مليون دولار عند"_s, u"quote"_s, QuotationValue{QuotationKind::Full, u"الوزير"_s, {}});
        QVERIFY(open(document).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "sourcestest.moc"
