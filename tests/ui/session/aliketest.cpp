// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/alike.h"

#include "tests/ui/testdocument.h"

using namespace Hashiya;
using namespace Qt::StringLiterals;

class AlikeTest : public QObject
{
    Q_OBJECT

    static QStringList words(const TestDocument &document, const QList<AnnotationId> &marks)
    {
        QStringList found;
        for (const auto id : marks) {
            found.append((*document).textOf(document.at(id)).toString());
        }
        return found;
    }
    static void setRule(TestDocument &document, AnnotationId id, OriginKind kind, const QString &name, const QString &rule)
    {
        auto mark = document.at(id);
        mark.origin = {kind, name, rule, {u"evidence %1"_s.arg(id.number)}};
        document.apply(ChangeAnnotation{mark});
    }

private Q_SLOTS:
    void findsSuggestionsOfTheType()
    {
        TestDocument document(u"زار سامي ثم لينا ثم مها عمان"_s);
        const auto first = document.mark(u"سامي", u"person"_s, 1.0, AnnotationState::Confirmed);
        document.mark(u"لينا", u"person"_s);
        document.mark(u"مها", u"person"_s, 1.0, AnnotationState::Rejected);
        document.mark(u"عمان", u"place"_s);
        const auto pattern = alikePattern(*document, first, AlikeBy::Type);
        QVERIFY(pattern);
        QCOMPARE(words(document, unreviewedLike(*document, *pattern)), QStringList({u"لينا"_s}));
    }

    void findsWhatTheSameRuleMadeWhateverItsEvidence()
    {
        TestDocument document(u"زار سامي ثم لينا ثم مها عمان"_s);
        const auto first = document.mark(u"سامي", u"person"_s);
        const auto second = document.mark(u"عمان", u"place"_s);
        const auto third = document.mark(u"مها", u"person"_s);
        const auto fourth = document.mark(u"لينا", u"person"_s);
        setRule(document, first, OriginKind::Extractor, u"names"_s, u"names.head"_s);
        setRule(document, second, OriginKind::Extractor, u"names"_s, u"names.head"_s);
        setRule(document, third, OriginKind::Extractor, u"names"_s, u"names.list"_s);
        setRule(document, fourth, OriginKind::Rule, u"our names"_s, {});
        QCOMPARE(words(document, unreviewedLike(*document, *alikePattern(*document, first, AlikeBy::Rule))), QStringList({u"سامي"_s, u"عمان"_s}));
        QCOMPARE(words(document, unreviewedLike(*document, *alikePattern(*document, fourth, AlikeBy::Rule))), QStringList({u"لينا"_s}));
        setRule(document, first, OriginKind::Person, u"maha"_s, {});
        QVERIFY(!alikePattern(*document, first, AlikeBy::Rule));
    }

    void rejectingManyTakesTheirLinksAlong()
    {
        TestDocument document(u"زار سامي ثم لينا عمان"_s);
        const auto first = document.mark(u"سامي", u"person"_s);
        const auto second = document.mark(u"لينا", u"person"_s);
        document.apply(AddRelation{{document->takeRelationId(), u"part_of"_s, first, second}});
        const auto before = *document;
        auto changed = *document;
        const auto undo = changed.apply(decisionOn(changed, {first, second}, ReviewAction::Reject));
        QVERIFY(undo);
        QVERIFY(changed.relations().isEmpty());
        QCOMPARE(changed.annotations().find(first)->state, AnnotationState::Rejected);
        QCOMPARE(changed.annotations().find(second)->state, AnnotationState::Rejected);
        QVERIFY(changed.apply(*undo));
        QVERIFY(changed.sameContentAs(before));
    }

    void findsMentionsOfTheNameByItsFormsInAnyArticle()
    {
        TestDocument document(u"زار القاهرة وعاد من العاصمة"_s);
        Entity cairo;
        cairo.id = (*document).takeEntityId();
        cairo.type = u"place"_s;
        cairo.name = u"القاهرة"_s;
        cairo.aliases = QStringList{u"العاصمة"_s};
        document.apply(AddEntity{cairo});
        const auto first = document.mark(u"القاهرة", u"place"_s);
        const auto second = document.mark(u"العاصمة", u"place"_s);
        for (const auto id : {first, second}) {
            auto mark = document.at(id);
            mark.entity = cairo.id;
            document.apply(ChangeAnnotation{mark});
        }
        const auto pattern = alikePattern(*document, second, AlikeBy::Name);
        QCOMPARE(words(document, unreviewedLike(*document, *pattern)), QStringList({u"القاهرة"_s, u"العاصمة"_s}));
        TestDocument other(u"وللقاهره نيل والقاهرة قديمة"_s);
        other.mark(u"لقاهره", u"place"_s);
        other.mark(u"القاهرة", u"organization"_s);
        QCOMPARE(words(other, unreviewedLike(*other, pattern->elsewhere())), QStringList({u"لقاهره"_s}));
    }

    void decidesAboutAllOfThem()
    {
        TestDocument document(u"زار سامي ثم لينا"_s);
        const auto first = document.mark(u"سامي", u"person"_s);
        const auto second = document.mark(u"لينا", u"person"_s);
        document.apply(decisionOn(*document, {first}, ReviewAction::Confirm));
        document.apply(decisionOn(*document, {second}, ReviewAction::Reject));
        QCOMPARE(document.at(first).state, AnnotationState::Confirmed);
        QCOMPARE(document.at(second).state, AnnotationState::Rejected);
        QVERIFY(decisionOn(*document, {{99}}, ReviewAction::Confirm).edits.empty());
    }
};

QTEST_GUILESS_MAIN(AlikeTest)
#include "aliketest.moc"
