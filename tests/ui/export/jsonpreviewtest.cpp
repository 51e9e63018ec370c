// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/export/jsonpreview.h"

#include "core/io/annotatedjson.h"

using namespace Hashiya;
using namespace Qt::StringLiterals;

class JsonPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsASmallExportWhole()
    {
        TestDocument document(u"عنوان\nقال سامي نعم"_s);
        const auto id = document.mark(u"سامي", u"person"_s);
        const auto preview = previewOf(*document, id);
        QVERIFY(preview.isWhole());
        QCOMPARE(preview.text.trimmed(), QString::fromUtf8(exportAnnotatedJson(*document)).trimmed());
        QVERIFY(preview.markLine > 0);
        QVERIFY(preview.text.split(u'\n').at(preview.markLine).contains(u"\"id\": \"a%1\""_s.arg(id.number)));
    }

    void showsTheLinesAroundTheMarkOfALargeExport()
    {
        QByteArray json = "{\n";
        for (int i = 1; i <= 10000; ++i) {
            json += "  \"id\": \"a" + QByteArray::number(i) + "\",\n";
        }
        json += "}\n";
        const auto middle = cutPreview(json, AnnotationId{5000});
        QVERIFY(!middle.isWhole());
        QCOMPARE(middle.totalLines, 10002);
        QCOMPARE(middle.shownLines, previewLines);
        QVERIFY(middle.text.split(u'\n').at(middle.markLine).contains(u"\"a5000\""));
        const auto last = cutPreview(json, AnnotationId{10000});
        QCOMPARE(last.firstLine + last.shownLines, last.totalLines);
        QVERIFY(last.text.split(u'\n').at(last.markLine).contains(u"\"a10000\""));
        const auto none = cutPreview(json, {});
        QCOMPARE(none.firstLine, 0);
        QCOMPARE(none.markLine, -1);
    }

    void cutsLongLinesBetweenCharacters()
    {
        const auto preview = cutPreview("\"" + u"😀"_s.repeated(longestPreviewLine).toUtf8() + "\"", {});
        const auto line = preview.text.trimmed();
        QVERIFY(line.endsWith(u'…'));
        QVERIFY(line.size() <= longestPreviewLine + 1);
        QVERIFY(line.isValidUtf16());
        QVERIFY(!line.contains(QChar::ReplacementCharacter));
    }

    void hasNothingToShowOfNothing()
    {
        const auto preview = cutPreview({}, {});
        QCOMPARE(preview.totalLines, 0);
        QVERIFY(preview.text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(JsonPreviewTest)
#include "jsonpreviewtest.moc"
