// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/checkedits.h"

#include "core/annotation/dismissal.h"
#include "tests/ui/testdocument.h"

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CheckEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundRightIsConfirmedAndRemembered()
    {
        TestDocument document(u"زار عمان"_s);
        const auto mark = document.mark(u"عمان", u"place"_s);
        document.apply(foundRight(*document, {mark, {77}}, u"ragged_edge"_s));
        QCOMPARE(document.at(mark).state, AnnotationState::Confirmed);
        QVERIFY(isDismissed(document.at(mark), u"ragged_edge"));
        QVERIFY(foundRight(*document, {mark}, u"ragged_edge"_s).edits.empty());
    }

    void marksAndRetypesAllPlaces()
    {
        TestDocument document(u"زار عمان ثم مدينة عمّان"_s);
        const auto mark = document.mark(u"عمان", u"organization"_s);
        document.apply(oneType(*document, {document.rangeOf(u"عمان"), document.rangeOf(u"عمّان")}, u"عمان"_s, u"place"_s, u"maha"_s));
        QCOMPARE(document.at(mark).type, u"place"_s);
        QCOMPARE((*document).annotations().size(), 2);
        QCOMPARE((*document).annotations().at(1).type, u"place"_s);
        QCOMPARE((*document).annotations().at(1).state, AnnotationState::Confirmed);
    }

    void aTypeThatIsNoneChangesNothing()
    {
        TestDocument document(u"زار عمان"_s);
        QVERIFY(oneType(*document, {document.rangeOf(u"عمان")}, u"عمان"_s, u"planet"_s, u"maha"_s).edits.empty());
        QVERIFY(oneType(*document, {}, u"عمان"_s, u"place"_s, u"maha"_s).edits.empty());
    }
};

QTEST_GUILESS_MAIN(CheckEditsTest)
#include "checkeditstest.moc"
