// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/pipeline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

/// Proposes one fixed mark, and remembers in its rule how many proposals were there before it.
class FixedExtractor final : public Extractor
{
public:
    FixedExtractor(QString type, TextRange range)
        : m_type(std::move(type))
        , m_range(range)
    {
    }
    [[nodiscard]] QString name() const override { return m_type; }
    void extract(const TokenizedText &, std::vector<Suggestion> &out) const override
    {
        Suggestion suggestion;
        suggestion.type = m_type;
        suggestion.range = m_range;
        suggestion.origin = Origin{OriginKind::Extractor, m_type, QString::number(out.size()), {}};
        out.push_back(suggestion);
    }

private:
    QString m_type;
    TextRange m_range;
};

const QString report = u"اتفاق جديد في القاهرة\n"
                       "أعلنت شركة إنفيديا (Nvidia) يوم السبت استثمار 30 مليون دولار في مصر. وقال بيتر غرونفالد، المدير العام للشركة: "
                       "«سنعمل هنا سنوات طويلة». وأضاف غرونفالد أن 200 شخص سيعملون في المصنع.\n"
                       "المصدر: رويترز\n\nاترك تعليقاً\n"_s;

}

class PipelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterExtractorsSeeEarlierProposals()
    {
        std::vector<std::unique_ptr<Extractor>> extractors;
        extractors.push_back(std::make_unique<FixedExtractor>(u"person"_s, TextRange(0, 2)));
        extractors.push_back(std::make_unique<FixedExtractor>(u"place"_s, TextRange(3, 5)));
        const auto suggestions = Pipeline(std::move(extractors)).suggestions(Article(u"اب جد"_s, {}));
        QCOMPARE(suggestions.size(), size_t(2));
        QCOMPARE(suggestions[1].origin.rule, u"1"_s);
    }

    void overlapsAreResolvedAcrossExtractors()
    {
        std::vector<std::unique_ptr<Extractor>> extractors;
        extractors.push_back(std::make_unique<FixedExtractor>(u"person"_s, TextRange(0, 2)));
        extractors.push_back(std::make_unique<FixedExtractor>(u"date"_s, TextRange(0, 5)));
        const auto suggestions = Pipeline(std::move(extractors)).suggestions(Article(u"اب جد"_s, {}));
        QCOMPARE(suggestions.size(), size_t(1));
        QCOMPARE(suggestions[0].type, u"date"_s);
    }

    void readsAReportAndRunsAgainWithoutAChange()
    {
        Document document(Article(report, {}), Tagset::standard());
        QVERIFY(document.apply(Pipeline::standard().update(document)).has_value());
        QVERIFY(document.annotations().size() >= 8);
        const Edit again = Pipeline::standard().update(document);
        QVERIFY(std::get<EditGroup>(again).edits.empty());
    }

    void everyMentionOfANameHasOneEntity()
    {
        Document document(Article(report, {}), Tagset::standard());
        QVERIFY(document.apply(Pipeline::standard().update(document)).has_value());
        QList<EntityId> persons;
        QList<EntityId> firms;
        for (qsizetype index = 0; index < document.annotations().size(); ++index) {
            const Annotation &mark = document.annotations().at(index);
            const auto words = document.textOf(mark);
            if (words.endsWith(u"غرونفالد")) {
                persons.append(mark.entity);
            } else if (words == u"إنفيديا" || words == u"Nvidia") {
                firms.append(mark.entity);
            }
        }
        QCOMPARE(persons.size(), 2);
        QCOMPARE(persons[0], persons[1]);
        QCOMPARE(firms.size(), 2);
        QCOMPARE(firms[0], firms[1]);
        QVERIFY(document.entity(firms[0])->aliases.contains(u"Nvidia"_s));
    }

    void furnitureHasNoMarks()
    {
        Document document(Article(report, {}), Tagset::standard());
        QVERIFY(document.apply(Pipeline::standard().update(document)).has_value());
        const Block &last = document.article().blocks().last();
        QCOMPARE(last.kind, BlockKind::Furniture);
        QVERIFY(document.annotations().overlapping(last.range).isEmpty());
    }

    void everyMarkSaysWhichRuleMadeIt()
    {
        for (const Suggestion &suggestion : Pipeline::standard().suggestions(Article(report, {}))) {
            QCOMPARE(suggestion.origin.kind, OriginKind::Extractor);
            QVERIFY(suggestion.origin.rule.startsWith(suggestion.origin.name + u'.'));
            QVERIFY(suggestion.confidence > 0 && suggestion.confidence <= 1);
        }
    }
};

QTEST_GUILESS_MAIN(PipelineTest)
#include "pipelinetest.moc"
