// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/commandlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CommandListModelTest : public QObject
{
    Q_OBJECT

    static QStringList found(CommandListModel &model, const QString &words)
    {
        model.setWords(words);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.append(model.index(row).data().toString());
        }
        return names;
    }
    static QList<Command> commands()
    {
        return {{.text = u"تراجع"_s, .place = u"تحرير"_s, .keys = u"Ctrl+Z"_s, .otherWords = u"Undo Edit"_s},
            {.text = u"البحث في المقال"_s, .place = u"تحرير"_s, .otherWords = u"Find in the article"_s},
            {.text = u"إضافة مقال…"_s, .place = u"ملف"_s, .otherWords = u"Add an article…"_s},
            {.text = u"إظهار التشكيل"_s, .place = u"عرض"_s, .otherWords = u"Show vocalisation"_s, .checked = true},
            {.text = u"مقالة عن البحث"_s, .place = u"مقال"_s, .article = true}};
    }

private Q_SLOTS:
    void findsNamesInEitherLanguage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("beginning") << u"ترا"_s << QStringList{u"تراجع"_s};
        QTest::newRow("other language, any case") << u"UNDO"_s << QStringList{u"تراجع"_s};
        QTest::newRow("without its hamza") << u"اضافه"_s << QStringList{u"إضافة مقال…"_s};
        QTest::newRow("vocalised") << u"تَراجُع"_s << QStringList{u"تراجع"_s};
        QTest::newRow("without the article of nouns; articles last") << u"بحث"_s << QStringList{u"البحث في المقال"_s, u"مقالة عن البحث"_s};
        QTest::newRow("several words in any order") << u"article find"_s << QStringList{u"البحث في المقال"_s};
        QTest::newRow("both languages at once") << u"تشكيل show"_s << QStringList{u"إظهار التشكيل"_s};
        QTest::newRow("the menu") << u"ملف"_s << QStringList{u"إضافة مقال…"_s};
        QTest::newRow("what begins so comes first") << u"مقال"_s << QStringList{u"البحث في المقال"_s, u"إضافة مقال…"_s, u"مقالة عن البحث"_s};
        QTest::newRow("nothing") << u"xyz"_s << QStringList();
    }
    void findsNamesInEitherLanguage()
    {
        QFETCH(QString, words);
        CommandListModel model;
        QAbstractItemModelTester tester(&model);
        model.setCommands(commands());
        QTEST(found(model, words), "names");
    }

    void showsAllButArticlesWithoutWords()
    {
        CommandListModel model;
        model.setCommands(commands());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(found(model, u"  "_s).size(), 4);
    }

    void saysKeysAndSwitchesToWhoeverDoesNotSeeThem()
    {
        CommandListModel model;
        model.setCommands(commands());
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"تراجع · تحرير · Ctrl+Z"_s);
        QVERIFY(model.index(3).data(Qt::AccessibleTextRole).toString().contains(u"switched on"));
    }
};

QTEST_GUILESS_MAIN(CommandListModelTest)
#include "commandlistmodeltest.moc"
