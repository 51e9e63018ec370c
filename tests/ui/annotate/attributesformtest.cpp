// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/attributesform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class AttributesFormTest : public QObject
{
    Q_OBJECT

    const QList<AttributeDefinition> m_definitions{{u"norm"_s, u"الصيغة"_s, u"Form"_s, AttributeKind::Text, {}}, {u"rank"_s, u"الرتبة"_s, u"Rank"_s, AttributeKind::Choice, {u"a"_s, u"b"_s}},
        {u"late"_s, u"متأخر"_s, u"Late"_s, AttributeKind::Flag, {}}, {u"age"_s, u"العمر"_s, u"Age"_s, AttributeKind::Number, {}}};

    template <typename Field>
    Field *field(AttributesForm &form, const QString &key)
    {
        return form.findChild<Field *>(u"attribute-"_s + key);
    }

private Q_SLOTS:
    void showsWhatTheTagsetSaysAndWhatTheMarkHasBesides()
    {
        AttributesForm form;
        form.setAttributes(m_definitions, {{u"norm"_s, u"x"_s}, {u"rank"_s, u"b"_s}, {u"late"_s, true}, {u"age"_s, 40.5}, {u"odd"_s, u"y"_s}, {u"right_as_is"_s, u"z"_s}});
        QCOMPARE(field<QLineEdit>(form, u"norm"_s)->text(), u"x"_s);
        QCOMPARE(field<QComboBox>(form, u"rank"_s)->currentText(), u"b"_s);
        QVERIFY(field<QCheckBox>(form, u"late"_s)->isChecked());
        QCOMPARE(field<QLineEdit>(form, u"age"_s)->text(), u"40.5"_s);
        QCOMPARE(field<QLineEdit>(form, u"odd"_s)->text(), u"y"_s);
        QVERIFY(!field<QLineEdit>(form, u"right_as_is"_s));
        for (const auto *each : form.findChildren<QWidget *>(QRegularExpression(u"^attribute-"_s))) {
            QVERIFY(!each->accessibleName().isEmpty());
        }
        form.setAttributes({}, {});
        QVERIFY(form.isEmpty());
    }

    void showsWhatIsNoneOfTheChoices()
    {
        AttributesForm form;
        form.setAttributes(m_definitions, {{u"rank"_s, u"c"_s}, {u"late"_s, u"yes"_s}});
        QCOMPARE(field<QComboBox>(form, u"rank"_s)->currentText(), u"c"_s);
        QCOMPARE(field<QCheckBox>(form, u"late"_s)->text(), u"yes"_s);
        form.setAttributes(m_definitions, {{u"rank"_s, u"a"_s}});
        QCOMPARE(field<QComboBox>(form, u"rank"_s)->count(), 3);
    }

    void tellsOfEachEditOnce()
    {
        AttributesForm form;
        form.setAttributes(m_definitions, {});
        form.show();
        QSignalSpy edited(&form, &AttributesForm::attributeEdited);
        auto *norm = field<QLineEdit>(form, u"norm"_s);
        QTest::keyClicks(norm, u"abc"_s);
        QTest::keyClick(norm, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.last().at(1).toJsonValue(), QJsonValue(u"abc"_s));
        QTest::keyClick(norm, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QTest::keyClick(field<QCheckBox>(form, u"late"_s), Qt::Key_Space);
        QCOMPARE(edited.last().at(1).toJsonValue(), QJsonValue(true));
        QTest::keyClick(field<QCheckBox>(form, u"late"_s), Qt::Key_Space);
        QVERIFY(edited.last().at(1).toJsonValue().isUndefined());
    }

    void readsNumbersOfEitherSet_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("Latin") << u"1,250.5"_s << QJsonValue(1250.5);
        QTest::newRow("Arabic") << u"١٬٢٥٠٫٥"_s << QJsonValue(1250.5);
        QTest::newRow("negative") << u"-3"_s << QJsonValue(-3);
    }
    void readsNumbersOfEitherSet()
    {
        QFETCH(QString, typed);
        QFETCH(QJsonValue, value);
        AttributesForm form;
        form.setAttributes(m_definitions, {});
        QSignalSpy edited(&form, &AttributesForm::attributeEdited);
        auto *age = field<QLineEdit>(form, u"age"_s);
        age->setText(typed);
        age->setModified(true);
        QTest::keyClick(age, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.last().at(1).toJsonValue(), value);
    }

    void changesNothingForWhatIsNoNumber()
    {
        AttributesForm form;
        form.setAttributes(m_definitions, {{u"age"_s, 4}});
        QSignalSpy edited(&form, &AttributesForm::attributeEdited);
        auto *age = field<QLineEdit>(form, u"age"_s);
        QTest::keyClicks(age, u"x"_s);
        QTest::keyClick(age, Qt::Key_Return);
        QCOMPARE(edited.size(), 0);
    }
};

QTEST_MAIN(AttributesFormTest)
#include "attributesformtest.moc"
