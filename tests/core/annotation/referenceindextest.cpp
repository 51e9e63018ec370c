// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/referenceindex.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Annotation mention(qint64 id, qint64 entity)
{
    Annotation annotation;
    annotation.id = {id};
    annotation.entity = {entity};
    return annotation;
}

Annotation quotation(qint64 id, qint64 speaker)
{
    Annotation annotation;
    annotation.id = {id};
    annotation.value = QuotationValue{QuotationKind::Full, {}, {speaker}};
    return annotation;
}

}

class ReferenceIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void namesMentionsInTheOrderAdded();
    void namesQuotationsOfASpeaker();
    void quotationWithoutASpeakerIsOfNobody();
    void relationIsNamedAtBothEnds();
    void relationToItselfIsNamedOnce();
    void forgetsOnlyWhatIsRemoved();
    void agreesWithASearchOfTheDocument();
};

void ReferenceIndexTest::knowsNothingAtFirst()
{
    const ReferenceIndex index;
    QVERIFY(index.mentionsOf({1}).isEmpty());
    QVERIFY(index.quotationsOf({1}).isEmpty());
    QVERIFY(index.relationsOf({1}).isEmpty());
}

void ReferenceIndexTest::namesMentionsInTheOrderAdded()
{
    ReferenceIndex index;
    index.add(mention(5, 1));
    index.add(mention(2, 1));
    index.add(mention(3, 2));
    QVERIFY((index.mentionsOf({1}) == QList<AnnotationId>{{5}, {2}}));
    QVERIFY((index.mentionsOf({2}) == QList<AnnotationId>{{3}}));
}

void ReferenceIndexTest::namesQuotationsOfASpeaker()
{
    ReferenceIndex index;
    index.add(quotation(2, 1));
    index.add(quotation(3, 1));
    QVERIFY((index.quotationsOf({1}) == QList<AnnotationId>{{2}, {3}}));
    QVERIFY(index.quotationsOf({2}).isEmpty());
}

void ReferenceIndexTest::quotationWithoutASpeakerIsOfNobody()
{
    ReferenceIndex index;
    index.add(quotation(2, 0));
    index.add(mention(3, 0));
    QVERIFY(index.quotationsOf({0}).isEmpty());
    QVERIFY(index.mentionsOf({0}).isEmpty());
    index.remove(quotation(2, 0));
    index.remove(mention(3, 0));
    QVERIFY(index.quotationsOf({0}).isEmpty());
}

void ReferenceIndexTest::relationIsNamedAtBothEnds()
{
    ReferenceIndex index;
    index.add(Relation{{7}, u"holds"_s, {1}, {2}});
    QVERIFY((index.relationsOf({1}) == QList<RelationId>{{7}}));
    QVERIFY((index.relationsOf({2}) == QList<RelationId>{{7}}));
    index.remove(Relation{{7}, u"holds"_s, {1}, {2}});
    QVERIFY(index.relationsOf({1}).isEmpty());
    QVERIFY(index.relationsOf({2}).isEmpty());
}

void ReferenceIndexTest::relationToItselfIsNamedOnce()
{
    ReferenceIndex index;
    index.add(Relation{{7}, u"part_of"_s, {1}, {1}});
    QVERIFY((index.relationsOf({1}) == QList<RelationId>{{7}}));
    index.remove(Relation{{7}, u"part_of"_s, {1}, {1}});
    QVERIFY(index.relationsOf({1}).isEmpty());
}

void ReferenceIndexTest::forgetsOnlyWhatIsRemoved()
{
    ReferenceIndex index;
    index.add(mention(1, 1));
    index.add(mention(2, 1));
    index.add(quotation(3, 1));
    index.remove(mention(1, 1));
    QVERIFY((index.mentionsOf({1}) == QList<AnnotationId>{{2}}));
    QVERIFY((index.quotationsOf({1}) == QList<AnnotationId>{{3}}));
}

void ReferenceIndexTest::agreesWithASearchOfTheDocument()
{
    QVERIFY(rc::check("the index names what a search through all marks and relations finds", [] {
        const auto document = Random::document(30);
        const auto &annotations = document.annotations();
        QHash<AnnotationId, QSet<AnnotationId>> quotations;
        QHash<EntityId, QSet<AnnotationId>> mentions;
        QHash<AnnotationId, QSet<RelationId>> relations;
        for (qsizetype i = 0; i < annotations.size(); ++i) {
            const auto &annotation = annotations.at(i);
            mentions[annotation.entity].insert(annotation.id);
            if (const auto *value = std::get_if<QuotationValue>(&annotation.value)) {
                quotations[value->speakerMark].insert(annotation.id);
            }
        }
        for (const auto &relation : document.relations()) {
            relations[relation.from].insert(relation.id);
            relations[relation.to].insert(relation.id);
        }
        const auto &index = document.references();
        const auto asSet = [](const auto &list) { return QSet(list.cbegin(), list.cend()); };
        for (qsizetype i = 0; i < annotations.size(); ++i) {
            const auto id = annotations.at(i).id;
            RC_ASSERT((asSet(index.quotationsOf(id)) == quotations.value(id)));
            RC_ASSERT(index.quotationsOf(id).size() == quotations.value(id).size());
            RC_ASSERT((asSet(index.relationsOf(id)) == relations.value(id)));
            RC_ASSERT(index.relationsOf(id).size() == relations.value(id).size());
        }
        for (const auto &entity : document.entities()) {
            RC_ASSERT((asSet(index.mentionsOf(entity.id)) == mentions.value(entity.id)));
            RC_ASSERT(index.mentionsOf(entity.id).size() == mentions.value(entity.id).size());
        }
    }));
}

QTEST_GUILESS_MAIN(ReferenceIndexTest)
#include "referenceindextest.moc"
