// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/annotation.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class AnnotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesHaveTheirNamesInFiles();
    void originsHaveTheirNamesInFiles();
    void verificationsHaveTheirNamesInFiles();
    void unknownNamesAreNothing();
    void newAnnotationIsAPersonsOwn();
    void annotationsDifferByEachField();
};

void AnnotationTest::statesHaveTheirNamesInFiles()
{
    const QList<std::pair<AnnotationState, QString>> names{{AnnotationState::Suggested, u"suggested"_s},
        {AnnotationState::Confirmed, u"confirmed"_s}, {AnnotationState::Rejected, u"rejected"_s}};
    for (const auto &[state, name] : names) {
        QCOMPARE(stateName(state), name);
        QVERIFY(stateFromName(name) == state);
    }
}

void AnnotationTest::originsHaveTheirNamesInFiles()
{
    const QList<std::pair<OriginKind, QString>> names{{OriginKind::Extractor, u"extractor"_s}, {OriginKind::Person, u"person"_s},
        {OriginKind::Rule, u"rule"_s}, {OriginKind::Import, u"import"_s}};
    for (const auto &[kind, name] : names) {
        QCOMPARE(originKindName(kind), name);
        QVERIFY(originKindFromName(name) == kind);
    }
}

void AnnotationTest::verificationsHaveTheirNamesInFiles()
{
    const QList<std::pair<VerificationStatus, QString>> names{{VerificationStatus::Unchecked, u"unchecked"_s},
        {VerificationStatus::Confirmed, u"confirmed"_s}, {VerificationStatus::Disputed, u"disputed"_s},
        {VerificationStatus::Wrong, u"wrong"_s}};
    for (const auto &[status, name] : names) {
        QCOMPARE(verificationName(status), name);
        QVERIFY(verificationFromName(name) == status);
    }
}

void AnnotationTest::unknownNamesAreNothing()
{
    for (const auto &name : {u""_s, u"Suggested"_s, u"maybe"_s}) {
        QVERIFY(!stateFromName(name));
        QVERIFY(!originKindFromName(name));
        QVERIFY(!verificationFromName(name));
    }
}

void AnnotationTest::newAnnotationIsAPersonsOwn()
{
    const Annotation annotation;
    QVERIFY(!annotation.id.isValid());
    QCOMPARE(annotation.state, AnnotationState::Confirmed);
    QCOMPARE(annotation.origin.kind, OriginKind::Person);
    QCOMPARE(annotation.confidence, 1.0);
    QVERIFY(std::holds_alternative<std::monostate>(annotation.value));
    QCOMPARE(annotation.verification.status, VerificationStatus::Unchecked);
}

void AnnotationTest::annotationsDifferByEachField()
{
    using Change = void (*)(Annotation &);
    const QList<Change> changes{
        [](Annotation &a) { a.id = {2}; },
        [](Annotation &a) { a.type = u"place"_s; },
        [](Annotation &a) {
            a.range = {1, 3};
        },
        [](Annotation &a) { a.state = AnnotationState::Rejected; },
        [](Annotation &a) { a.origin.evidence = {u"كلمة"_s}; },
        [](Annotation &a) { a.confidence = 0.5; },
        [](Annotation &a) {
            a.value = DurationValue{u"P2Y"_s, {}, {}, Modifier::None};
        },
        [](Annotation &a) { a.attributes.insert(u"norm"_s, u"باريس"_s); },
        [](Annotation &a) { a.entity = {1}; },
        [](Annotation &a) { a.note = u"ملاحظة"_s; },
        [](Annotation &a) { a.verification.link = u"https://example.org"_s; },
    };
    Annotation annotation;
    annotation.id = {1};
    annotation.type = u"person"_s;
    annotation.range = {0, 3};
    for (const auto change : changes) {
        auto other = annotation;
        QVERIFY(other == annotation);
        change(other);
        QVERIFY(other != annotation);
    }
}

QTEST_GUILESS_MAIN(AnnotationTest)
#include "annotationtest.moc"
