// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/sheethtml.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Sheet sheetWith(const QString &words, SheetStyle style = SheetStyle::Plain)
{
    Sheet sheet;
    sheet.title = u"ورقة"_s;
    sheet.language = u"ar"_s;
    sheet.head = {{{{words, style}}, true}};
    sheet.tables = {{u"أرقام"_s, {u"رقم"_s, u"مصدر"_s}, {40, 60}, {{{{{{words, style}}, true}}, {{{{u"report"_s}}, false}}}}}};
    return sheet;
}

}

class SheetHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatWouldBeMarkup()
    {
        const auto html = QString::fromUtf8(sheetHtml(sheetWith(u"<script>alert(\"1\")</script> & 'x'"_s)));
        QVERIFY(!html.contains(u"<script"));
        QVERIFY(html.contains(u"&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;"));
    }

    void isolatesBecomeElementsThatAreClosed()
    {
        const auto of = [](const QString &words) {
            const auto html = QString::fromUtf8(sheetHtml(sheetWith(words)));
            const auto from = html.indexOf(u"<p dir=\"rtl\">"_s) + 13;
            return html.sliced(from, html.indexOf(u"</p>"_s, from) - from);
        };
        QCOMPARE(of(u"بلغ \u2066$100 bn\u2069 أمس"_s), u"بلغ <bdi dir=\"ltr\">$100 bn</bdi> أمس"_s);
        QCOMPARE(of(u"\u2068أ\u2069\u2067ب\u2069"_s), u"<bdi>أ</bdi><bdi dir=\"rtl\">ب</bdi>"_s);
        QCOMPARE(of(u"\u2068أ"_s), u"<bdi>أ</bdi>"_s);
        QCOMPARE(of(u"أ\u2069"_s), u"أ"_s);
    }

    void isOneWellFormedPageWithDirections()
    {
        const auto html = sheetHtml(sheetWith(u"قيمة"_s, SheetStyle::Strong));
        auto page = QString::fromUtf8(html);
        QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
        // What HTML leaves open is closed, so that the rest can be read as XML.
        page.remove(u"<!DOCTYPE html>"_s);
        static const QRegularExpression voids(u"<(meta|col)( [^>]*)>"_s);
        page.replace(voids, u"<\\1\\2/>"_s);
        QXmlStreamReader reader(page);
        int cells = 0;
        int directions = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            cells += reader.isStartElement() && reader.name() == u"td";
            directions += reader.isStartElement() && reader.name() == u"p" && reader.attributes().hasAttribute(u"dir"_s);
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(cells, 2);
        QCOMPARE(directions, 3);
        QVERIFY(page.contains(u"<strong>قيمة</strong>"));
        QVERIFY(!page.contains(u"http://") && !page.contains(u"https://") && !page.contains(u"src="));
    }
};

QTEST_GUILESS_MAIN(SheetHtmlTest)
#include "sheethtmltest.moc"
