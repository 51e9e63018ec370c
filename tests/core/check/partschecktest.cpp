// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/partscheck.h"

#include "findings.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class PartsCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndIsSilent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("part greater") << u"أصيب 10 أشخاص بينهم 12 طفلا."_s << QStringList{u"parts_and_total: 12 > 10, 12"_s};
        QTest::newRow("part smaller") << u"أصيب 10 أشخاص بينهم 4 أطفال."_s << QStringList{};
        QTest::newRow("parts of all") << u"وصل 10 لاعبين وهم 4 مهاجمين و5 مدافعين."_s << QStringList{u"parts_and_total: 4 + 5 = 9, 10"_s};
        QTest::newRow("parts of all, right") << u"وصل 10 لاعبين وهم 4 مهاجمين و6 مدافعين."_s << QStringList{};
        QTest::newRow("another verb between") << u"وقدم المركز 46 محاضرة استفاد منها 900 طالب."_s << QStringList{};
        QTest::newRow("about") << u"أصيب نحو 10 أشخاص بينهم 12 طفلا."_s << QStringList{};
    }
    void findsAndIsSilent()
    {
        QFETCH(QString, text);
        QTEST(findingsIn(text), "expected");
    }

    void aRejectedMarkDoesNotCount()
    {
        Document document(Article(u"أصيب 10 أشخاص بينهم 12 طفلا."_s, {}), Tagset::standard());
        QVERIFY(document.apply(Pipeline::standard().update(document)));
        QCOMPARE(checkArticle(document).size(), 1);
        const AnnotationId part = checkArticle(document).first().marks.last();
        Annotation rejected = *document.annotations().find(part);
        rejected.state = AnnotationState::Rejected;
        QVERIFY(document.apply(ChangeAnnotation{rejected}));
        QVERIFY(checkArticle(document).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PartsCheckTest)
#include "partschecktest.moc"
