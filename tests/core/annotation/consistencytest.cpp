// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/consistency.h"

#include "core/annotation/dismissal.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ConsistencyTest : public QObject
{
    Q_OBJECT

    /// Marks each of `marks` ("words/type/n-th place from 0") in a text.
    static Document read(const QString &text, const QStringList &marks, AnnotationState state = AnnotationState::Suggested)
    {
        Document document(Article(text, {}), Tagset::standard());
        for (const auto &mark : marks) {
            const auto parts = mark.split(u'/');
            qsizetype at = -1;
            for (int i = 0; i <= parts.at(2).toInt(); ++i) {
                at = text.indexOf(parts.at(0), at + 1);
            }
            Annotation annotation;
            annotation.id = document.takeAnnotationId();
            annotation.type = parts.at(1);
            annotation.range = TextRange::ofLength(at, parts.at(0).size());
            annotation.state = parts.size() > 3 ? AnnotationState::Rejected : state;
            const auto added = document.apply(AddAnnotation{annotation});
            Q_ASSERT(added);
        }
        return document;
    }
    static QStringList shown(const QList<ConsistencyFinding> &findings)
    {
        QStringList lines;
        for (const auto &finding : findings) {
            QStringList places;
            for (const auto &place : finding.places) {
                places.append((place.article.isValid() ? u"%1:"_s.arg(place.article.number) : QString()) + (place.type.isEmpty() ? u"-"_s : place.type));
            }
            lines.append(u"%1 %2%3: %4"_s.arg(consistencyKindName(finding.kind), finding.words, finding.detail, places.join(u' ')));
        }
        return lines;
    }
    static void dismiss(Document &document, ConsistencyKind kind, const QString &type = {})
    {
        for (qsizetype i = 0; i < document.annotations().size(); ++i) {
            if (type.isEmpty() || document.annotations().at(i).type == type) {
                const auto done = document.apply(ChangeAnnotation{withDismissal(document.annotations().at(i), consistencyKindName(kind))});
                Q_ASSERT(done);
            }
        }
    }

private Q_SLOTS:
    void findsTheSameWordsWithDifferentTypes()
    {
        const auto document = read(u"زار القاهرة ثم عاد من القاهره وبالقاهرة نادي"_s, {u"القاهرة/place/0"_s, u"القاهره/place/0"_s, u"القاهرة/organization/1"_s});
        QCOMPARE(shown(consistencyOf(document)), QStringList({u"different_types القاهرة: place place organization"_s}));
        QCOMPARE(consistencyOf(document).constFirst().types, QStringList({u"place"_s, u"organization"_s}));
    }

    void findsPlacesThatWereForgotten()
    {
        const auto document = read(u"زار القاهرة ثم عاد من القاهره ومطار القاهرة الدولي وللقاهرة"_s, {u"القاهرة/place/0"_s, u"مطار القاهرة الدولي/place/0"_s});
        const auto findings = consistencyOf(document);
        QCOMPARE(shown(findings), QStringList({u"sometimes_marked القاهرة: place - -"_s}));
        QCOMPARE(findings.constFirst().places.at(2).range.of(document.article().text()), u"لقاهرة"_s);
    }

    void rejectedMarksCountAsNoneAndTheirPlacesAsLookedAt()
    {
        QVERIFY(consistencyOf(read(u"القاهرة والقاهرة"_s, {u"القاهرة/place/0"_s, u"القاهرة/place/1/rejected"_s})).isEmpty());
        QVERIFY(consistencyOf(read(u"القاهرة والقاهرة"_s, {u"القاهرة/place/0"_s, u"القاهرة/person/1/rejected"_s})).isEmpty());
        QVERIFY(consistencyOf(read(u"القاهرة والقاهرة"_s, {u"القاهرة/place/1/rejected"_s})).isEmpty());
    }

    void looksForNoTimesAndSingleNumbers()
    {
        QVERIFY(consistencyOf(read(u"اليوم 10 ثم اليوم 10"_s, {u"اليوم/date/0"_s, u"10/count/0"_s})).isEmpty());
        QCOMPARE(shown(consistencyOf(read(u"دفع خمسة آلاف ثم خمسة آلاف"_s, {u"خمسة آلاف/count/0"_s}))), QStringList({u"sometimes_marked خمسة آلاف: count -"_s}));
    }

    void holdsArticlesAgainstOneAnother()
    {
        Consistency consistency;
        consistency.add({1}, read(u"زار عمان"_s, {u"عمان/place/0"_s}));
        consistency.add({2}, read(u"عاد من عمان ثم وعمان"_s, {u"عمان/organization/0"_s}));
        consistency.add({3}, read(u"عن عمان"_s, {}));
        QCOMPARE(shown(consistency.findings()),
            QStringList({u"different_types عمان: 1:place 2:organization"_s, u"sometimes_marked عمان: 1:place 2:organization 2:- 3:-"_s}));
    }

    void gathersFaultsOfOneSort()
    {
        const auto document = read(u"بالقاهرة ثم بالرياض عند سامي الخطيب"_s,
            {u"بالقاهرة/place/0"_s, u"بالرياض/place/0"_s, u"سامي الخطيب/person/0"_s, u"الخطيب/person/0"_s});
        QCOMPARE(shown(consistencyOf(document)), QStringList({u"forbidden_overlap nesting: person person"_s, u"ragged_edge proclitic: place place"_s}));
    }

    void isSilentAboutWhatIsRightAsItIs()
    {
        auto document = read(u"القاهرة ثم القاهرة ثم القاهرة"_s, {u"القاهرة/place/0"_s, u"القاهرة/organization/1"_s});
        QCOMPARE(consistencyOf(document).size(), 2);
        dismiss(document, ConsistencyKind::DifferentTypes, u"place"_s);
        QCOMPARE(consistencyOf(document).size(), 2); // somebody has yet to look at the other
        dismiss(document, ConsistencyKind::DifferentTypes);
        QCOMPARE(shown(consistencyOf(document)), QStringList({u"sometimes_marked القاهرة: place organization -"_s}));
        dismiss(document, ConsistencyKind::SometimesMarked);
        QVERIFY(consistencyOf(document).isEmpty());
        auto nested = read(u"سامي الخطيب"_s, {u"سامي الخطيب/person/0"_s, u"الخطيب/person/0"_s, u"طيب/person/0"_s});
        dismiss(nested, ConsistencyKind::ForbiddenOverlap);
        QCOMPARE(shown(consistencyOf(nested)), QStringList({u"ragged_edge begins_in_word: person"_s}));
        dismiss(nested, ConsistencyKind::RaggedEdge);
        QVERIFY(consistencyOf(nested).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConsistencyTest)
#include "consistencytest.moc"
