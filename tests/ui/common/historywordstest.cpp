// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/historywords.h"

#include "tests/house/sourcetree.h"
#include "ui/models/displaynames.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// Labels of actions in the program: the key literals of each statement that makes an action.
QSet<QString> labelsInTheProgram()
{
    static const QRegularExpression statement(
        u"\\b(changeTo|LabelledEdit|performIn|performAll|newAction|acted|apply)\\b[({][^;]*;|std::optional<LabelledEdit> [^;]*;"_s);
    static const QRegularExpression key(u"(?:u|QStringLiteral\\()\"([a-z]+(?:-[a-z]+)*)\""_s);
    QSet<QString> labels;
    for (const auto &path : House::filesBelow({u"ui"_s, u"core/project"_s})) {
        if (!House::isSource(path)) {
            continue;
        }
        const auto text = House::textOf(path);
        for (auto statements = statement.globalMatch(text); statements.hasNext();) {
            const auto words = statements.next().captured();
            for (auto keys = key.globalMatch(words); keys.hasNext();) {
                labels.insert(keys.next().captured(1));
            }
        }
    }
    return labels;
}

HistoryFacts facts(const QString &label)
{
    return {label, u"سامي"_s, u"Person"_s, u"Place"_s, u"سامي النحاس"_s, {u"سامي"_s, u"النحاس"_s}, u"Q5"_s, u"سامي"_s, u"افتتاح"_s, 3, 2};
}

}

class HistoryWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLabelOfTheProgramHasASentence()
    {
        const auto labels = labelsInTheProgram();
        for (const auto &known : {u"confirm"_s, u"retype"_s, u"mark-everywhere"_s, u"suggest"_s, u"add-article"_s, u"confirm-kind"_s, u"name"_s, u"add"_s,
                 u"merge-names"_s, u"rename-name"_s, u"identify-name"_s, u"split-name"_s, u"retype-name"_s, u"remove-name"_s, u"remove-alias"_s,
                 u"remove-unmentioned"_s}) {
            QVERIFY2(labels.contains(known), qPrintable(known)); // the search finds what is there
        }
        const auto fallback = actionSentence(ActionKind::Do, u"no such label"_s);
        for (const auto &label : labels) {
            QVERIFY2(!historySentence(facts(label)).isEmpty() || actionSentence(ActionKind::Do, label) != fallback, qPrintable(label));
        }
    }

    void saysWhichWordsAndWhichType()
    {
        const auto sentence = historySentence(facts(u"retype"_s));
        QVERIFY(sentence.contains(u"سامي"));
        QVERIFY(sentence.contains(u"Person"));
        QVERIFY(sentence.contains(u"Place"));
    }

    void namesWhatWasMergedIntoWhat()
    {
        const auto sentence = historySentence(facts(u"merge-names"_s));
        QVERIFY(sentence.contains(u"سامي النحاس"));
        QVERIFY(sentence.contains(u"“"_s + QChar(0x2068) + u"النحاس"_s));
    }

    void tellsALinkFromTakingOut()
    {
        auto without = facts(u"name"_s);
        without.name.clear();
        QVERIFY(historySentence(without) != historySentence(facts(u"name"_s)));
    }

    void hasNoSentenceForWhatItDoesNotKnow() { QVERIFY(historySentence(facts(u"no such label"_s)).isEmpty()); }

    void saysWhatWasUndone()
    {
        QCOMPARE(historyEntrySentence(ActionKind::Do, u"x"_s, 1), u"x"_s);
        QCOMPARE(historyEntrySentence(ActionKind::Undo, u"x"_s, 1), u"Undone: x"_s);
        QVERIFY(historyEntrySentence(ActionKind::Undo, u"x"_s, 4).contains(u"4"));
        QVERIFY(historyEntrySentence(ActionKind::Redo, u"x"_s, 4) != historyEntrySentence(ActionKind::Undo, u"x"_s, 4));
    }
};

QTEST_GUILESS_MAIN(HistoryWordsTest)
#include "historywordstest.moc"
