// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/colorfield.h"
#include "ui/tagset/remappage.h"
#include "ui/tagset/shortcutfield.h"
#include "ui/tagset/tagsetwords.h"
#include "ui/tagset/typechecklist.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// The small parts of the tagset editor, each by itself.
class TagsetPartsTest : public QObject
{
    Q_OBJECT

    static void type(QWidget &field, const QString &text)
    {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&field, &event);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aLetterIsItsKeyOnEitherLayout()
    {
        ShortcutField field;
        QSignalSpy edited(&field, &ShortcutField::letterEdited);
        type(field, u"k"_s);
        QCOMPARE(field.letter(), QChar(u'K'));
        type(field, u"ن"_s); // the same key
        QCOMPARE(edited.size(), 1);
        type(field, u"ئ"_s);
        QCOMPARE(field.letter(), QChar(u'Z'));
        QVERIFY(field.text().contains(u"ئ"));
        QTest::keyClick(&field, Qt::Key_Delete);
        QVERIFY(field.letter().isNull());
        QVERIFY(field.text().isEmpty());
        QCOMPARE(edited.size(), 3);
    }

    void aColourSaysItsContrastAndMovesFarEnough()
    {
        ColorField field;
        field.setTitle(u"Line"_s);
        field.setNeeds({{{255, 255, 255}, 3.0}});
        field.setColor(u"#ffe08a"_s);
        auto *move = field.findChild<QPushButton *>(u"moveColor"_s);
        QVERIFY(!move->isHidden());
        QVERIFY(field.findChild<QLabel *>()->text().contains(u"too faint"));
        QSignalSpy edited(&field, &ColorField::colorEdited);
        move->click();
        QCOMPARE(edited.size(), 1);
        QVERIFY(contrastRatio(*rgbFromName(field.color()), Rgb{255, 255, 255}) >= 3);
        QVERIFY(move->isHidden());
        QVERIFY(field.findChild<QLabel *>()->text().contains(u"enough"));
        field.setColor(u"#12"_s);
        QVERIFY(field.findChild<QLabel *>()->text().contains(u"no colour"));
        QVERIFY(move->isHidden());
        for (const auto *part : field.findChildren<QWidget *>()) {
            QVERIFY(part->focusPolicy() == Qt::NoFocus || part->accessibleName().startsWith(u"Line"));
        }
    }

    void aRatioThatDoesNotPassNeverLooksAsIfItDid()
    {
        QVERIFY(contrastWords(2.96, 3).contains(u"2.9:1"));
        QVERIFY(contrastWords(3.0, 3).contains(u"3.0:1"));
    }

    void everyFindingHasASentence()
    {
        auto types = Tagset::standard().types().first(2);
        types[0].attributes = {{u"rank"_s, u"الرتبة"_s, u"Rank"_s, AttributeKind::Choice, {}}};
        const Tagset tagset(types, Tagset::standard().relationTypes());
        QSet<QString> sentences;
        int problems = 0;
        for (int problem = 0; problem <= int(TagsetProblem::LooksLikeAnother); ++problem) {
            const TagsetFinding finding{TagsetProblem(problem), {false, 0, problem == int(TagsetProblem::ChoicesMissing) ? 0 : -1, TagsetField::Key}, u"organization"_s, 2.5};
            const auto sentence = findingSentence(tagset, finding);
            QVERIFY(sentence.endsWith(u'.'));
            sentences.insert(sentence);
            ++problems;
        }
        QCOMPARE(sentences.size(), problems);
        QVERIFY(findingSentence(tagset, {TagsetProblem::ChoicesMissing, {false, 0, 0, TagsetField::Choices}, {}, 0}).contains(u"Rank"));
    }

    void ticksTypesAndKeepsWhatIsNotThereInSight()
    {
        TypeChecklist list(true);
        list.show(Tagset::standard(), {u"*"_s, u"ship"_s});
        QCOMPARE(list.count(), Tagset::standard().types().size() + 2);
        QCOMPARE(list.ticked(), (QStringList{u"*"_s, u"ship"_s}));
        QSignalSpy edited(&list, &TypeChecklist::edited);
        list.item(list.count() - 1)->setCheckState(Qt::Unchecked);
        list.item(1)->setCheckState(Qt::Checked);
        QCOMPARE(edited.size(), 2);
        QCOMPARE(list.ticked(), (QStringList{u"*"_s, u"person"_s}));
    }

    void everyTypeThatGoesIsGivenAnother()
    {
        RemapPage page;
        const TagsetDifference difference{{{u"person"_s, {3, 2, 1}, u"organization"_s}}, {{u"holds"_s, 4, u"source"_s}}};
        page.show(difference, Tagset::standard(), Tagset(Tagset::standard().types().sliced(1), Tagset::standard().relationTypes().sliced(1)));
        QVERIFY(page.isComplete());
        auto *box = page.findChild<QComboBox *>(u"remap-person"_s);
        QVERIFY(box->accessibleName().contains(u"3"));
        box->setCurrentIndex(box->findData(u"place"_s));
        const auto remap = page.remap({{{u"money"_s, u"cash"_s}}, {}});
        QCOMPARE(remap.types, (QMap<QString, QString>{{u"money"_s, u"cash"_s}, {u"person"_s, u"place"_s}}));
        QCOMPARE(remap.relationTypes, (QMap<QString, QString>{{u"holds"_s, u"source"_s}}));
        page.show({{}, {{u"holds"_s, 4, {}}}}, Tagset::standard(), Tagset(Tagset::standard().types(), {}));
        QVERIFY(!page.isComplete());
    }
};

QTEST_MAIN(TagsetPartsTest)
#include "tagsetpartstest.moc"
