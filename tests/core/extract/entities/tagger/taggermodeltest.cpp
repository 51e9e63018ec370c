// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/taggermodel.h"

#include "tests/core/extract/entities/tagger/taggersupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

constexpr quint64 feature = 0x123456789abcdef0ULL;

HandMadeModel small()
{
    HandMadeModel made;
    made.knowledge.addPart(u"سلمى"_s, LexiconKind::GivenName);
    made.knowledge.addCount(u"بيت"_s, 100);
    made.knowledge.addPhrase(u"بحيرة قمرطون"_s, LexiconKind::Place);
    made.knowledge.addTrigger(u"شركه"_s, TriggerClass::OrganizationHead);
    made.say(feature, 3, 2.5F);
    made.sayOfMemory(feature + 1, 1, -1);
    made.transitions.first[1] = 0.25F;
    made.transitions.scores[2][4] = -0.75F;
    made.memoryTransitions.scores[4][2] = 1.5F;
    return made;
}

QByteArray smallBytes()
{
    auto parts = small().parts();
    parts.origin = {{u"recipe"_s, u"a test"_s}};
    return TaggerModel::toBytes(parts);
}

/// The bytes with one section in place of its own.
QByteArray withSection(const QString &name, const QByteArray &bytes)
{
    auto parts = small().parts();
    for (auto &[section, content] : parts.sections) {
        if (section == name) {
            content = bytes;
        }
    }
    return TaggerModel::toBytes(parts);
}

QByteArray withoutSection(const QString &name)
{
    auto parts = small().parts();
    parts.sections.removeIf([&](const auto &section) { return section.first == name; });
    return TaggerModel::toBytes(parts);
}

/// The head's text is changed to one as long.
QByteArray patched(const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = smallBytes();
    if (from.size() != to.size() || bytes.count(from) != 1) {
        qFatal("not to be patched: %s", from.constData());
    }
    return bytes.replace(from, to);
}

void compareWithSmall(const TaggerModel &model)
{
    QCOMPARE(model.types(), (QStringList{u"person"_s, u"place"_s}));
    QCOMPARE(model.labels(), 5);
    QCOMPARE(model.step(), 0.5F);
    QCOMPARE(model.origin().value("recipe"_L1).toString(), u"a test"_s);
    QCOMPARE(model.transitions().scores, small().transitions.scores);
    QCOMPARE(model.transitions().first, small().transitions.first);
    QCOMPARE(model.memoryTransitions().scores, small().memoryTransitions.scores);
    const qint8 *row = model.weights().find(feature);
    QVERIFY(row != nullptr);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(row), 5), QByteArray("\0\0\0\5\0", 5));
    QVERIFY(model.weights().find(feature + 1) == nullptr);
    QVERIFY(model.hasMemory());
    QVERIFY(model.memoryWeights().find(feature + 1) != nullptr);
    QCOMPARE(int(model.memoryWeights().find(feature + 1)[1]), -2);
    QCOMPARE(model.knowledge().namePartsOf(hashOfUnits(u"سلمى")), maskOf(LexiconKind::GivenName));
    QCOMPARE(model.knowledge().triggersOf(hashOfUnits(u"شركه")), maskOf(TriggerClass::OrganizationHead));
    QVERIFY(model.knowledge().classesOf(hashOfUnits(u"بيت")).frequency > 0);
    QCOMPARE(model.knowledge().phraseNode(WordKnowledge::phraseStep(WordKnowledge::phraseRoot, hashOfUnits(u"بحيره"))), std::optional(0U));
    QCOMPARE(model.knowledge().letters.size(), LetterModel::size);
}

}

class TaggerModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModelComesBackFromItsBytes()
    {
        const auto model = TaggerModel::fromBytes(smallBytes(), u"m"_s);
        QVERIFY(model.has_value());
        compareWithSmall(**model);
    }

    void aModelComesBackFromItsFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"m.hashiya-model"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(smallBytes());
        file.close();
        const auto model = TaggerModel::load(path);
        QVERIFY(model.has_value());
        compareWithSmall(**model);
    }

    void theSamePartsMakeTheSameBytes() { QCOMPARE(smallBytes(), smallBytes()); }

    void sectionsBeginAtMultiplesOf64()
    {
        const QByteArray bytes = smallBytes();
        const QByteArray triggers = small().knowledge.sections().triggers;
        QVERIFY(triggers.size() > 0);
        QCOMPARE(bytes.indexOf(triggers) % 64, 0);
    }

    void aModelWithoutASecondPassIsWhole()
    {
        auto made = small();
        made.memory.clear();
        const auto model = TaggerModel::fromBytes(TaggerModel::toBytes(made.parts()), u"m"_s);
        QVERIFY(model.has_value());
        QVERIFY(!(*model)->hasMemory());
    }

    void eachKindOfDamageIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const QByteArray good = smallBytes();
        QTest::newRow("nothing") << QByteArray() << ErrorCode::UnknownFormat << QString();
        QTest::newRow("shorter than its first bytes") << good.first(11) << ErrorCode::UnknownFormat << QString();
        QTest::newRow("another file") << "PK" + good << ErrorCode::UnknownFormat << QString();
        QTest::newRow("cut inside the head") << good.first(100) << ErrorCode::InvalidField << u"head"_s;
        QTest::newRow("a later format") << patched("hashiya.tagger/1", "hashiya.tagger/2") << ErrorCode::UnknownFormat << u"hashiya.tagger/2"_s;
        QTest::newRow("a head that is no JSON") << good.first(12) + '?' + good.sliced(13) << ErrorCode::UnknownFormat << QString();
        QTest::newRow("no types") << patched("\"types\"", "\"tipes\"") << ErrorCode::InvalidField << u"types"_s;
        QTest::newRow("another number of types") << patched("[\"person\",\"place\"]", "[\"person-or-plac\"]") << ErrorCode::InvalidField << u"transitions"_s;
        QTest::newRow("too many types") << patched("[\"person\",\"place\"]", "[1,2,3,4,5,6,7,80]") << ErrorCode::InvalidField << u"types"_s;
        QTest::newRow("no step") << patched("\"step\"", "\"stop\"") << ErrorCode::InvalidField << u"step"_s;
        QTest::newRow("no transitions") << patched("\"transitions\"", "\"transitiong\"") << ErrorCode::InvalidField << u"transitions"_s;
        QTest::newRow("no transitions of the second pass") << patched("\"memory_transitions\"", "\"memory_transitiong\"") << ErrorCode::InvalidField << u"transitions"_s;
        for (const auto &name : {u"classes"_s, u"name_parts"_s, u"phrases"_s, u"triggers"_s, u"letters"_s, u"weights"_s}) {
            QTest::addRow("without %s", qPrintable(name)) << withoutSection(name) << ErrorCode::InvalidField << name;
            QTest::addRow("damaged %s", qPrintable(name)) << withSection(name, QByteArray(50, 'x')) << ErrorCode::InvalidField << name;
        }
        QTest::newRow("rows of another size") << withSection(u"classes"_s, small().knowledge.sections().triggers) << ErrorCode::InvalidField << u"classes"_s;
        QTest::newRow("without the filter") << withoutSection(u"weights_filter"_s) << ErrorCode::InvalidField << u"weights"_s;
        QTest::newRow("damaged filter") << withSection(u"weights_filter"_s, QByteArray(50, 'x')) << ErrorCode::InvalidField << u"weights"_s;
        QTest::newRow("damaged memory") << withSection(u"memory"_s, QByteArray(50, 'x')) << ErrorCode::InvalidField << u"memory"_s;
        QTest::newRow("damaged memory filter") << withSection(u"memory_filter"_s, QByteArray(50, 'x')) << ErrorCode::InvalidField << u"memory"_s;
        QTest::newRow("cut in the last section") << good.chopped(1) << ErrorCode::InvalidField << u"memory"_s;
    }

    void eachKindOfDamageIsTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const auto model = TaggerModel::fromBytes(bytes, u"the model"_s);
        QVERIFY(!model.has_value());
        QCOMPARE(model.error().code, code);
        QCOMPARE(model.error().subject, u"the model"_s);
        QCOMPARE(model.error().detail, detail);
    }

    void noCutModelIsRead()
    {
        const QByteArray good = smallBytes();
        for (qsizetype size = 0; size < good.size(); size += 997) {
            QVERIFY(!TaggerModel::fromBytes(good.first(size), u"m"_s).has_value());
        }
    }

    void filesThatCannotBeReadAreTold()
    {
        const QTemporaryDir folder;
        QCOMPARE(TaggerModel::load(folder.filePath(u"none"_s)).error().code, ErrorCode::FileNotFound);
        QCOMPARE(TaggerModel::load(folder.path()).error().code, ErrorCode::FileUnreadable);
        QFile empty(folder.filePath(u"empty"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const auto nothing = TaggerModel::load(empty.fileName());
        QCOMPARE(nothing.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(nothing.error().subject, empty.fileName());
    }

    void weightsAreRoundedToStepsAndBounded()
    {
        const std::vector<quint64> features{feature};
        const std::vector<float> rows{0.26F, -0.24F, 1000, -1000, 0};
        const auto packed = PackedWeights::pack(features, rows, 5, 0.5F, 0);
        QCOMPARE(packed.rows, 1);
        const PackedWeights weights(viewOf(packed.table), viewOf(packed.filter), 5);
        QVERIFY(weights.isValid());
        const qint8 *row = weights.find(feature);
        QVERIFY(row != nullptr);
        const std::vector<int> found(row, row + 5);
        QCOMPARE(found, (std::vector<int>{1, 0, 127, -127, 0}));
    }

    void onlyTheGreatestRowsAreKept()
    {
        std::vector<quint64> features;
        std::vector<float> rows;
        for (int i = 0; i < 100; ++i) {
            features.push_back(combined(3, quint64(i)));
            rows.insert(rows.end(), {0, i % 2 == 0 ? float(i) : -float(i), 0});
        }
        const auto keptBy = [&](float least, size_t most) {
            const auto packed = PackedWeights::pack(features, rows, 3, 1, least, most);
            const PackedWeights weights(viewOf(packed.table), viewOf(packed.filter), 3);
            QList<int> kept;
            for (int i = 0; i < 100; ++i) {
                if (weights.find(features[size_t(i)]) != nullptr) {
                    kept.append(i);
                }
            }
            return kept.size() == packed.rows ? kept : QList<int>();
        };
        QCOMPARE(keptBy(97, 1000), (QList<int>{97, 98, 99}));
        QCOMPARE(keptBy(0, 2), (QList<int>{98, 99}));
        QCOMPARE(keptBy(0, 1000).size(), 100);
    }

    void weightsOfAnotherWidthAreNotValid()
    {
        const auto packed = PackedWeights::pack(std::vector<quint64>{feature}, std::vector<float>{1, 2, 3}, 3, 1, 0);
        QVERIFY(PackedWeights(viewOf(packed.table), viewOf(packed.filter), 3).isValid());
        QVERIFY(!PackedWeights(viewOf(packed.table), viewOf(packed.filter), 5).isValid());
        QVERIFY(!PackedWeights(viewOf(packed.table), {}, 3).isValid());
        QVERIFY(!PackedWeights().isValid());
        QVERIFY(PackedWeights().find(feature) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TaggerModelTest)
#include "taggermodeltest.moc"
