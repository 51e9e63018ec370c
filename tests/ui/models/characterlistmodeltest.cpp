// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/characterlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CharacterListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEachCharacterWithNumberAndName()
    {
        CharacterListModel model;
        QAbstractItemModelTester tester(&model);
        const auto text = u"xبَ\u200F😀"_s;
        model.setCharacters(text, {1, text.size()});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data(CharacterListModel::GlyphRole).toString(), u"ب"_s);
        QCOMPARE(model.index(0).data(CharacterListModel::CodeRole).toString(), u"U+0628"_s);
        QCOMPARE(model.index(0).data(CharacterListModel::NameRole).toString(), u"ARABIC LETTER BEH"_s);
        QCOMPARE(model.index(1).data(CharacterListModel::GlyphRole).toString(), u"◌َ"_s);
        QCOMPARE(model.index(2).data(CharacterListModel::GlyphRole).toString(), u"RLM"_s);
        QVERIFY(model.index(2).data(CharacterListModel::UnseenRole).toBool());
        QVERIFY(!model.index(2).data(CharacterListModel::MeaningRole).toString().isEmpty());
        QCOMPARE(model.index(3).data(CharacterListModel::CodeRole).toString(), u"U+1F600"_s);
        QCOMPARE(model.index(3).data(CharacterListModel::BeginRole).toInt(), 4);
        QCOMPARE(model.rowOf(3), 2);
        QCOMPARE(model.rowOf(0), -1);
        QVERIFY(model.index(2).data().toString().contains(u"RIGHT-TO-LEFT MARK"));
    }

    void listsNoMoreThanCanBeRead()
    {
        CharacterListModel model;
        const QString text(5000, u'ب');
        model.setCharacters(text, {0, text.size()});
        QCOMPARE(model.rowCount(), CharacterListModel::mostCharacters);
    }
};

QTEST_GUILESS_MAIN(CharacterListModelTest)
#include "characterlistmodeltest.moc"
