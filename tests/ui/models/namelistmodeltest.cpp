// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/namelistmodel.h"

#include "tests/ui/testdocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// A heading, سامي with a form, a mention and another article, and a pair that may be one.
class NameListModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_document;
    AnnotationId m_mark;

    [[nodiscard]] QList<NameRow> rows() const
    {
        NameRow section;
        section.kind = NameRowKind::Section;
        section.heading = u"Person"_s;
        NameRow name;
        name.name = {u"person"_s, u"سامي النحاس"_s, u"Q5"_s};
        name.identity = identityOf(name.name);
        name.aliases = {u"سامي"_s};
        name.mentions = {m_mark};
        name.elsewhere = {{{7}, u"خبر آخر"_s, 3, {4, 8}}};
        NameRow suggestion;
        suggestion.kind = NameRowKind::Suggestion;
        suggestion.name = name.name;
        suggestion.other = {u"person"_s, u"النحاس"_s, {}};
        suggestion.heading = u"why"_s;
        return {suggestion, section, name};
    }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<TestDocument>(u"عنوان\nقال سامي نعم"_s);
        m_mark = m_document->mark(u"سامي", u"person"_s);
        m_document->apply(AddEntity{{{1}, u"person"_s, u"سامي النحاس"_s, {}, u"Q5"_s}});
        auto mark = m_document->at(m_mark);
        mark.entity = {1};
        m_document->apply(ChangeAnnotation{mark});
    }

    void hasFormsMentionsAndOtherArticlesBelowAName()
    {
        NameListModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(rows(), &**m_document);
        QCOMPARE(model.rowCount(), 3);
        const auto name = model.index(2, 0);
        QCOMPARE(model.rowCount(name), 3);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.kindOf(model.index(0, 0, name)), NameRowKind::Alias);
        QCOMPARE(model.aliasAt(model.index(0, 0, name)), u"سامي"_s);
        QCOMPARE(model.kindOf(model.index(1, 0, name)), NameRowKind::Mention);
        QCOMPARE(model.index(1, 0, name).data(NameListModel::WordsRole).toString(), u"سامي"_s);
        QCOMPARE(model.index(1, 0, name).data(NameListModel::BeforeRole).toString(), u"قال "_s);
        QCOMPARE(model.placeAt(model.index(2, 0, name))->first, TextRange(4, 8));
        QCOMPARE(model.rowOf(model.index(2, 0, name))->name.name, u"سامي النحاس"_s);
        QVERIFY(!model.placeAt(name));
    }

    void findsNamesAndTheirMarks()
    {
        NameListModel model;
        model.setRows(rows(), &**m_document);
        QCOMPARE(model.indexOf(identityOf(WantedName{u"person"_s, u"سامي النحاس"_s, u"Q5"_s})), model.index(2, 0));
        QVERIFY(!model.indexOf(identityOf(WantedName{u"person"_s, u"سامي النحاس"_s, {}})).isValid());
        QCOMPARE(model.indexOf(m_mark).parent(), model.index(2, 0));
        QVERIFY(!model.indexOf(AnnotationId{99}).isValid());
    }

    void ticksNamesAndNothingElse()
    {
        NameListModel model;
        model.setRows(rows(), &**m_document);
        QSignalSpy ticks(&model, &NameListModel::ticksChanged);
        QVERIFY(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.ticked().size(), 1);
        QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        model.tick(model.index(0, 0, model.index(2, 0)), true);
        QCOMPARE(ticks.size(), 1);
    }

    void saysAllOfARowInWords()
    {
        NameListModel model;
        model.setRows(rows(), &**m_document);
        const auto name = model.index(2, 0).data().toString();
        for (const auto &part : {u"سامي النحاس"_s, u"1 mention"_s, u"3 in other"_s, u"Q5"_s, u"Person"_s}) {
            QVERIFY2(name.contains(part), qPrintable(name));
        }
        QVERIFY(model.index(0, 0).data().toString().contains(u"النحاس"));
        QVERIFY(model.index(2, 0, model.index(2, 0)).data().toString().contains(u"خبر آخر"));
    }

    void headingsAreNotChosen()
    {
        NameListModel model;
        model.setRows(rows(), &**m_document);
        QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsEnabled));
        QVERIFY(model.flags(model.index(2, 0)) & Qt::ItemIsUserCheckable);
    }

    void survivesAMarkThatHasGone()
    {
        NameListModel model;
        model.setRows(rows(), &**m_document);
        m_document->apply((*m_document)->removalOf(m_mark));
        QVERIFY(!model.index(1, 0, model.index(2, 0)).data().toString().isEmpty());
        QVERIFY(model.index(1, 0, model.index(2, 0)).data(NameListModel::WordsRole).isNull());
    }
};

QTEST_GUILESS_MAIN(NameListModelTest)
#include "namelistmodeltest.moc"
