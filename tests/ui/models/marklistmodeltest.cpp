// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/models/marklistfilter.h"
#include "ui/models/marklistmodel.h"
#include "ui/models/placecontext.h"
#include "ui/session/edits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class MarkListModelTest : public QObject
{
    Q_OBJECT

    static QStringList texts(const QAbstractItemModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row) {
            found.append(model.index(row, 0).data(MarkListModel::TextRole).toString());
        }
        return found;
    }

private Q_SLOTS:
    void listsMarksInReadingOrderWithTheirContext()
    {
        TestDocument document(u"عنوان\nقال سامي الخطيب إن لينا في عمان"_s);
        document.mark(u"عمان", u"place"_s);
        document.mark(u"سامي الخطيب", u"person"_s);
        MarkListModel model;
        QAbstractItemModelTester tester(&model);
        model.setDocument(&*document);
        QCOMPARE(texts(model), (QStringList{u"سامي الخطيب"_s, u"عمان"_s}));
        const auto row = model.index(0);
        QCOMPARE(row.data(MarkListModel::BeforeRole).toString(), u"قال "_s);
        QCOMPARE(row.data(MarkListModel::AfterRole).toString(), u" إن لينا في عمان"_s);
        QCOMPARE(row.data().toString(), u"\u2068قال سامي الخطيب إن لينا في عمان\u2069"_s);
        QVERIFY(row.data(MarkListModel::RightToLeftRole).toBool());
        QCOMPARE(row.data(MarkListModel::FamilyRole).toInt(), int(TypeFamily::Entity));
    }

    void cutsLongContextBetweenWords()
    {
        const auto filler = u"كلمة "_s.repeated(40);
        TestDocument document(filler + u"سامي "_s + filler);
        document.mark(u"سامي", u"person"_s);
        MarkListModel model;
        model.setDocument(&*document);
        const auto before = model.index(0).data(MarkListModel::BeforeRole).toString();
        QVERIFY(before.startsWith(u"…كلمة"));
        QVERIFY(before.size() <= contextLength + 1);
        const auto after = model.index(0).data(MarkListModel::AfterRole).toString();
        QVERIFY(after.endsWith(u"كلمة…"));
    }

    void followsEditsWithoutAReset()
    {
        TestDocument document(u"عنوان\nقال سامي الخطيب إن لينا في عمان"_s);
        document.mark(u"عمان", u"place"_s);
        const auto first = document.mark(u"سامي", u"person"_s);
        MarkListModel model;
        QAbstractItemModelTester tester(&model);
        model.setDocument(&*document);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        document.mark(u"لينا", u"person"_s);
        model.refresh();
        QCOMPARE(texts(model), (QStringList{u"سامي"_s, u"لينا"_s, u"عمان"_s}));
        QCOMPARE(inserted.at(0).at(1).toInt(), 1);
        document.apply(confirmation(*document, first)->edit);
        model.refresh();
        QCOMPARE(model.index(0).data(MarkListModel::StateRole).toInt(), int(AnnotationState::Confirmed));
        document.apply(RemoveAnnotation{first});
        model.refresh();
        QCOMPARE(texts(model), (QStringList{u"لينا"_s, u"عمان"_s}));
        QVERIFY(!model.indexOf(first).isValid());
        QCOMPARE(resets.size(), 0);
    }

    void knowsARowByItsMark()
    {
        TestDocument document(u"عنوان\nقال سامي إن لينا في عمان"_s);
        const auto place = document.mark(u"عمان", u"place"_s);
        document.mark(u"سامي", u"person"_s);
        MarkListModel model;
        model.setDocument(&*document);
        QCOMPARE(model.indexOf(place).row(), 1);
        QCOMPARE(model.markAt(model.index(1)), place);
        model.setDocument(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexOf(place).isValid());
    }

    void hidesRejectedMarksUntilTheyAreAskedFor()
    {
        TestDocument document(u"عنوان\nقال سامي إن لينا في عمان"_s);
        document.mark(u"سامي", u"person"_s, 1, AnnotationState::Rejected);
        document.mark(u"لينا", u"person"_s, 1, AnnotationState::Confirmed);
        document.mark(u"عمان", u"place"_s);
        MarkListModel model;
        MarkListFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter);
        model.setDocument(&*document);
        QCOMPARE(texts(filter), (QStringList{u"لينا"_s, u"عمان"_s}));
        filter.setState(AnnotationState::Rejected);
        QCOMPARE(texts(filter), QStringList{u"سامي"_s});
        filter.setState(AnnotationState::Suggested);
        QCOMPARE(texts(filter), QStringList{u"عمان"_s});
        filter.setState(std::nullopt);
        filter.setTypes({u"place"_s});
        QCOMPARE(texts(filter), QStringList{u"عمان"_s});
        filter.setTypes({});
        filter.setWords(u"لينا"_s);
        QCOMPARE(texts(filter), QStringList{u"لينا"_s});
    }

    void listsByWhatWasFoundAndByNote()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        TestDocument document(u"قال سامي إن لينا في عمان"_s);
        const auto noted = document.mark(u"سامي", u"person"_s);
        const auto checked = document.mark(u"لينا", u"person"_s);
        document.mark(u"عمان", u"place"_s);
        auto mark = document.at(checked);
        mark.verification.status = VerificationStatus::Disputed;
        document.apply(ChangeAnnotation{mark});
        mark = document.at(noted);
        mark.note = u"للمراجعة"_s;
        document.apply(ChangeAnnotation{mark});
        MarkListModel model;
        MarkListFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter);
        model.setDocument(&*document);
        filter.setVerification(VerificationStatus::Disputed);
        QCOMPARE(texts(filter), QStringList{u"لينا"_s});
        QCOMPARE(filter.index(0, 0).data(Qt::AccessibleDescriptionRole).toString(), u"Person · Suggested · Disputed"_s);
        filter.setVerification(VerificationStatus::Unchecked);
        QCOMPARE(texts(filter), (QStringList{u"سامي"_s, u"عمان"_s}));
        filter.setVerification(std::nullopt);
        filter.setNoted(true);
        QCOMPARE(texts(filter), QStringList{u"سامي"_s});
    }

    void groupsByTypeAndByNameAndKeepsTheReadingOrderInside()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        TestDocument document(u"عنوان\nعمان تستقبل سامي ثم سامر ثم دمشق"_s);
        document.mark(u"عمان", u"place"_s);
        const auto first = document.mark(u"سامي", u"person"_s);
        const auto second = document.mark(u"سامر", u"person"_s);
        document.mark(u"دمشق", u"place"_s);
        MarkListModel model;
        MarkListFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter);
        model.setDocument(&*document);
        QVERIFY(filter.index(0, 0).data(MarkListFilter::SectionRole).toString().isEmpty());
        filter.setOrder(MarkOrder::ByType);
        QCOMPARE(texts(filter), (QStringList{u"سامي"_s, u"سامر"_s, u"عمان"_s, u"دمشق"_s}));
        QCOMPARE(filter.index(0, 0).data(MarkListFilter::SectionRole).toString(), u"Person"_s);
        QCOMPARE(filter.index(3, 0).data(MarkListFilter::SectionRole).toString(), u"Place"_s);
        document.apply(nameChange(*document, first, u"آل سين"_s)->edit);
        document.apply(nameChange(*document, second, u"آل سين"_s)->edit);
        model.refresh();
        filter.setOrder(MarkOrder::ByName);
        QCOMPARE(texts(filter).first(2), (QStringList{u"سامي"_s, u"سامر"_s}));
        QCOMPARE(filter.index(0, 0).data(MarkListFilter::SectionRole).toString(), u"آل سين"_s);
        filter.setOrder(MarkOrder::Reading);
        QCOMPARE(texts(filter), (QStringList{u"عمان"_s, u"سامي"_s, u"سامر"_s, u"دمشق"_s}));
    }
};

QTEST_GUILESS_MAIN(MarkListModelTest)
#include "marklistmodeltest.moc"
