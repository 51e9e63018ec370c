// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/annotatedjson.h"
#include "tests/core/io/randomdocument.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importOfAnExportIsTheSameDocument()
    {
        QVERIFY(rc::check("import(export(document)) == document", [] {
            const auto document = randomDocument();
            for (const auto layout : {JsonLayout::Indented, JsonLayout::OneLine}) {
                const auto json = exportAnnotatedJson(document, layout);
                const auto imported = importAnnotatedJson(json, u"document"_s);
                if (!imported) {
                    RC_FAIL(imported.error().detail.toStdString() + "\n" + json.toStdString());
                }
                RC_ASSERT(imported->sameContentAs(document));
                RC_ASSERT(exportAnnotatedJson(*imported, layout) == json);
            }
        }));
    }

    void oneLineIsOneLine()
    {
        QVERIFY(rc::check("no line break of any kind", [] {
            const auto line = QString::fromUtf8(exportAnnotatedJson(randomDocument(), JsonLayout::OneLine));
            for (const QChar c : line) {
                RC_ASSERT(c.unicode() >= 0x20);
                RC_ASSERT(c != QChar(0x85) && c != QChar(0x2028) && c != QChar(0x2029));
            }
        }));
    }

    void everyChangedTextIsRefused()
    {
        QVERIFY(rc::check("a text that differs from its hash is refused", [] {
            const auto document = randomDocument();
            RC_PRE(!document.article().text().isEmpty());
            auto json = exportAnnotatedJson(document, JsonLayout::OneLine);
            const auto text = json.indexOf("\"text\":\"") + 8;
            json.insert(text, 'x');
            const auto imported = importAnnotatedJson(json, u"document"_s);
            RC_ASSERT(!imported);
            RC_ASSERT(imported.error().code == ErrorCode::HashMismatch);
        }));
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "roundtriptest.moc"
