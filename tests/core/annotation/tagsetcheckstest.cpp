// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/tagsetchecks.h"

#include <QTest>

#include <functional>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

AnnotationType sound(const QString &key, QChar shortcut, const QString &ink = u"#207fdf"_s)
{
    AnnotationType type;
    type.key = key;
    type.nameArabic = u"نوع "_s + key;
    type.nameEnglish = u"Type "_s + key;
    type.colorLight = u"#cfe5fc"_s;
    type.colorDark = u"#1f3851"_s;
    type.inkLight = ink;
    type.inkDark = u"#4d99e6"_s;
    type.shortcut = shortcut;
    return type;
}

using Change = std::function<void(QList<AnnotationType> &, QList<RelationType> &)>;

}

Q_DECLARE_METATYPE(Change)

class TagsetChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStandardTagsetIsSound() { QCOMPARE(checkTagset(Tagset::standard()).size(), 0); }

    void findsWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<TagsetFinding>("finding");
        const auto row = [](const char *name, const TagsetFinding &finding, const Change &change) { QTest::newRow(name) << change << finding; };
        const auto at = [](qsizetype row, TagsetField field, qsizetype attribute = -1) { return TagsetPlace{false, row, attribute, field}; };
        using P = TagsetProblem;
        using F = TagsetField;
        row("key in capitals", {P::KeyMalformed, at(0, F::Key), u"Ship"_s}, [](auto &types, auto &) { types[0].key = u"Ship"_s; });
        row("key empty", {P::KeyMalformed, at(1, F::Key), {}}, [](auto &types, auto &) { types[1].key.clear(); });
        row("key of digits", {P::KeyMalformed, at(1, F::Key), u"1st"_s}, [](auto &types, auto &) { types[1].key = u"1st"_s; });
        row("key with a dash", {P::KeyMalformed, at(1, F::Key), u"a-b"_s}, [](auto &types, auto &) { types[1].key = u"a-b"_s; });
        row("key twice", {P::KeyTwice, at(1, F::Key), u"ship"_s}, [](auto &types, auto &) { types[1].key = u"ship"_s; });
        row("no Arabic name", {P::NameMissing, at(0, F::NameArabic), {}}, [](auto &types, auto &) { types[0].nameArabic = u" "_s; });
        row("no English name", {P::NameMissing, at(1, F::NameEnglish), {}}, [](auto &types, auto &) { types[1].nameEnglish.clear(); });
        row("same name", {P::NameTwice, at(1, F::NameArabic), u"ship"_s}, [](auto &types, auto &) { types[1].nameArabic = types[0].nameArabic; });
        row("letter of the program", {P::ShortcutReserved, at(0, F::Shortcut), u"V"_s}, [](auto &types, auto &) { types[0].shortcut = u'V'; });
        row("letter twice", {P::ShortcutTwice, at(1, F::Shortcut), u"ship"_s}, [](auto &types, auto &) { types[1].shortcut = u'K'; });
        row("no letter", {P::ShortcutMalformed, at(1, F::Shortcut), u"7"_s}, [](auto &types, auto &) { types[1].shortcut = u'7'; });
        row("no colour", {P::ColorMalformed, at(0, F::TintLight), u"#12345"_s}, [](auto &types, auto &) { types[0].colorLight = u"#12345"_s; });
        row("no ink", {P::ColorMalformed, at(0, F::InkDark), u"blue"_s}, [](auto &types, auto &) { types[0].inkDark = u"blue"_s; });
        row("choice of nothing", {P::ChoicesMissing, at(0, F::Choices, 0), {}},
            [](auto &types, auto &) { types[0].attributes = {{u"flag"_s, u"علم"_s, u"Flag"_s, AttributeKind::Choice, {}}}; });
        row("empty choice", {P::ChoiceEmpty, at(0, F::Choices, 0), {}},
            [](auto &types, auto &) { types[0].attributes = {{u"flag"_s, u"علم"_s, u"Flag"_s, AttributeKind::Choice, {u"a"_s, u" "_s}}}; });
        row("choice twice", {P::ChoiceTwice, at(0, F::Choices, 0), u"a"_s},
            [](auto &types, auto &) { types[0].attributes = {{u"flag"_s, u"علم"_s, u"Flag"_s, AttributeKind::Choice, {u"a"_s, u"b"_s, u"a"_s}}}; });
        row("attribute twice", {P::KeyTwice, at(0, F::Key, 1), u"flag"_s},
            [](auto &types, auto &) { types[0].attributes = {{u"flag"_s, u"علم"_s, u"Flag"_s, AttributeKind::Text, {}}, {u"flag"_s, u"راية"_s, u"Banner"_s, AttributeKind::Text, {}}}; });
        row("attribute of all marks", {P::KeyReserved, at(0, F::Key, 0), u"right_as_is"_s},
            [](auto &types, auto &) { types[0].attributes = {{u"right_as_is"_s, u"صحيح"_s, u"Right"_s, AttributeKind::Text, {}}}; });
        row("holds the unknown", {P::UnknownType, at(0, F::MayContain), u"crew"_s}, [](auto &types, auto &) { types[0].mayContain = {u"*"_s, u"crew"_s}; });
        row("relation from the unknown", {P::UnknownType, {true, 0, -1, F::From}, u"crew"_s}, [](auto &, auto &relations) { relations[0].from = {u"crew"_s}; });
        row("relation to everything", {P::UnknownType, {true, 0, -1, F::To}, u"*"_s}, [](auto &, auto &relations) { relations[0].to = {u"*"_s}; });
        row("relation without a name", {P::NameMissing, {true, 0, -1, F::NameArabic}, {}}, [](auto &, auto &relations) { relations[0].nameArabic.clear(); });
        row("looks like another", {P::LooksLikeAnother, at(1, F::TintLight), u"ship"_s}, [](auto &types, auto &) { types[1].inkLight = types[0].inkLight; });
        row("no types", {P::NoTypes, {}, {}}, [](auto &types, auto &relations) { types.clear(), relations.clear(); });
    }
    void findsWhatIsWrongAndWhere()
    {
        QFETCH(Change, change);
        QFETCH(TagsetFinding, finding);
        QList<AnnotationType> types{sound(u"ship"_s, u'K'), sound(u"port"_s, u'X', u"#1f8a93"_s)};
        QList<RelationType> relations{{u"sails_to"_s, u"يبحر إلى"_s, u"sails to"_s, {u"ship"_s}, {u"port"_s}}};
        QVERIFY(checkTagset(Tagset(types, relations)).isEmpty());
        change(types, relations);
        const auto findings = checkTagset(Tagset(types, relations));
        QVERIFY(findings.contains(finding));
    }

    void contrastIsCheckedOnBothPages()
    {
        auto type = sound(u"ship"_s, u'K');
        type.colorLight = u"#777777"_s;
        type.inkLight = u"#ffe08a"_s;
        type.colorDark = u"#a0a0a0"_s;
        type.inkDark = u"#303030"_s;
        const auto findings = checkTagset(Tagset({type}, {}));
        QCOMPARE(findings.size(), 4);
        QCOMPARE(findings.at(0).problem, TagsetProblem::TextUnreadable);
        QCOMPARE(findings.at(1).problem, TagsetProblem::InkTooFaint);
        QCOMPARE(findings.at(1).place.field, TagsetField::InkLight);
        QVERIFY(findings.at(1).ratio < inkContrast);
        QCOMPARE(findings.at(2).place.field, TagsetField::TintDark);
        QCOMPARE(findings.at(3).place.field, TagsetField::InkDark);
        QVERIFY(hasErrors(findings));
        QVERIFY(checkTagset(Tagset({withReadableColors(type)}, {})).isEmpty());
    }

    void anInkThatIsFaintOnItsOwnTintOnlyWarns()
    {
        auto type = sound(u"ship"_s, u'K');
        type.colorLight = u"#a9c8ea"_s;
        const auto findings = checkTagset(Tagset({type}, {}));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().problem, TagsetProblem::InkTooFaintOnTint);
        QVERIFY(!hasErrors(findings));
        QVERIFY(checkTagset(Tagset({withReadableColors(type)}, {})).isEmpty());
    }

    void readableColoursStayAsTheyAre()
    {
        for (const auto &type : Tagset::standard().types()) {
            QCOMPARE(withReadableColors(type), type);
        }
    }
};

QTEST_GUILESS_MAIN(TagsetChecksTest)
#include "tagsetcheckstest.moc"
