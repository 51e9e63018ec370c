// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/annotate/marktip.h"

using namespace Hashiya;
using namespace Qt::StringLiterals;

class MarkTipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTypeValueReasonAndLinks()
    {
        TestDocument document(u"قالت ريم ناصر إن <السعر> 20 دينارا"_s);
        const auto person = document.mark(u"ريم ناصر", u"person"_s);
        const auto figure = document.mark(u"20 دينارا", u"money"_s);
        auto mark = document.at(figure);
        Figure value;
        value.kind = FigureKind::Money;
        value.number = Decimal(20);
        value.unit = u"JOD"_s;
        mark.value = value;
        mark.note = u"أهذا <صحيح>؟"_s;
        document.apply(ChangeAnnotation{mark});
        document.apply(AddRelation{{document->takeRelationId(), u"source"_s, figure, person}});
        const auto tip = markTip(*document, figure);
        QVERIFY(tip.contains(u"20 JOD"));
        QVERIFY(tip.contains(u"ريم ناصر"));
        QVERIFY(tip.contains(u"&lt;صحيح&gt;")); // foreign words are no markup
        QVERIFY(tip.count(u"<br>"_s) >= 4);
        QVERIFY(markTip(*document, {}).isEmpty());
    }
};

QTEST_MAIN(MarkTipTest)
#include "marktiptest.moc"
