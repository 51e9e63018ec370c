// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/window/exports.h"
#include "ui/window/windowactions.h"

#include <QFile>
#include <QSignalSpy>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ExportsTest : public DeskTest
{
    Q_OBJECT

    [[nodiscard]] Exports &exports() { return *window().findChild<Exports *>(); }
    static TestDocument report(const QString &cranes)
    {
        TestDocument document(u"خبر الميناء رقم %1\nفي الميناء %1 رافعة"_s.arg(cranes));
        const auto id = document.mark(cranes + u" رافعة"_s, u"count"_s);
        auto mark = document.at(id);
        Figure figure;
        figure.number = Decimal::fromString(cranes);
        figure.unit = u"رافعة"_s;
        mark.value = figure;
        document.apply(ChangeAnnotation{mark});
        return document;
    }
    [[nodiscard]] QByteArray sheet(const QString &name)
    {
        QFile file(filePath(name));
        return exports().writeSheet(file.fileName()) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        QVERIFY(session().addArticle(*report(u"50"_s)));
        QVERIFY(openArticle(*report(u"40"_s)).isValid());
        show();
    }

    void writesTheSheetOfTheArticleAsTheNameSays()
    {
        QVERIFY(sheet(u"a.pdf"_s).startsWith("%PDF-"));
        const auto html = QString::fromUtf8(sheet(u"a.html"_s));
        QVERIFY(html.startsWith(u"<!DOCTYPE html>"));
        QVERIFY(html.contains(u"<strong>40 رافعة</strong>"));
        QVERIFY(!html.contains(u"50 رافعة"));
    }

    void writesTheSheetOfTheComparisonWhileItIsShown()
    {
        press(window(), u"Ctrl+D"_s);
        auto html = QString::fromUtf8(sheet(u"a.html"_s));
        QVERIFY(html.contains(u"40 رافعة") && html.contains(u"50 رافعة"));
        press(window(), u"Ctrl+D"_s);
        html = QString::fromUtf8(sheet(u"a.html"_s));
        QVERIFY(!html.contains(u"50 رافعة"));
    }

    void tellsWhereItCouldNotBeWritten()
    {
        QSignalSpy errors(&session(), &Session::errorOccurred);
        QVERIFY(!exports().writeSheet(u"/nowhere/at/all/a.html"_s));
        QVERIFY(!exports().writeSheet(u"/nowhere/at/all/a.pdf"_s));
        QCOMPARE(errors.size(), 2);
    }

    void isThereForAnArticleOnly()
    {
        QVERIFY(window().actions().exportSheet->isEnabled());
        QVERIFY(session().removeArticle(session().currentArticle()));
        QVERIFY(session().removeArticle(session().articles().constFirst().id));
        QVERIFY(!window().actions().exportSheet->isEnabled());
        QVERIFY(!exports().writeSheet(filePath(u"none.pdf"_s)));
    }
};

QTEST_MAIN(ExportsTest)
#include "exportstest.moc"
