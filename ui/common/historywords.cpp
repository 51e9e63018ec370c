// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/historywords.h"

#include "core/text/invisibles.h"

#include <QCoreApplication>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::HistoryWords)

public:
    const HistoryFacts &facts;
    QString words = isolated(facts.words);
    QString name = isolated(facts.name);

    [[nodiscard]] QString formerNames() const
    {
        QStringList names;
        for (const auto &former : facts.formerNames) {
            names.append(tr("“%1”").arg(isolated(former)));
        }
        return names.join(tr(", "));
    }
    [[nodiscard]] QString firstFormerName() const { return facts.formerNames.isEmpty() ? name : isolated(facts.formerNames.constFirst()); }

    [[nodiscard]] QString ofMark() const
    {
        const auto &label = facts.label;
        if (label == u"confirm") { return tr("“%1” was confirmed (%2).").arg(words, facts.type); }
        if (label == u"reject") { return tr("The suggestion “%1” was rejected (%2).").arg(words, facts.type); }
        if (label == u"remove") { return tr("The mark “%1” was removed (%2).").arg(words, facts.formerType); }
        if (label == u"retype") { return tr("The mark “%1” was given the type %2; it was %3.").arg(words, facts.type, facts.formerType); }
        if (label == u"add") { return tr("“%1” was marked (%2).").arg(words, facts.type); }
        if (label == u"move") { return tr("The edges of a mark were moved; it covers “%1” now.").arg(words); }
        if (label == u"value") { return tr("The value of “%1” was changed (%2).").arg(words, facts.type); }
        if (label == u"attribute") { return tr("An attribute of “%1” was changed (%2).").arg(words, facts.type); }
        if (label == u"note" && facts.marks > 0) { return tr("The note on “%1” was changed.").arg(words); }
        if (label == u"verify") { return tr("The check of “%1” was changed.").arg(words); }
        if (label == u"name") {
            return facts.name.isEmpty() ? tr("“%1” was taken out of its name.").arg(words) : tr("“%1” was linked to the name “%2”.").arg(words, name);
        }
        return {};
    }

    [[nodiscard]] QString ofManyMarks() const
    {
        const auto &label = facts.label;
        if (label == u"confirm-kind") { return tr("%n suggestions were confirmed (%1).", nullptr, facts.marks).arg(facts.type); }
        if (label == u"adjudicate") { return tr("Marks of another annotator were held against these: %n marks.", nullptr, facts.marks); }
        if (label == u"mark-everywhere") { return tr("“%1” was marked everywhere (%2): %n marks.", nullptr, facts.marks).arg(words, facts.type); }
        if (label == u"remove-everywhere") { return tr("The marks on “%1” were removed everywhere: %n marks.", nullptr, facts.marks).arg(words); }
        if (label == u"retype-alike") { return tr("%n marks that ask for it were given one type (%1).", nullptr, facts.marks).arg(facts.type); }
        if (label == u"dismiss-check") { return tr("%n marks were found right as they are.", nullptr, facts.marks); }
        if (label == u"suggest") { return tr("The article was searched for marks again: %n of them came, changed or went.", nullptr, facts.marks); }
        return {};
    }

    [[nodiscard]] QString ofNames() const
    {
        const auto &label = facts.label;
        if (label == u"merge-names") { return tr("Names were merged into “%1”: %2.").arg(name, formerNames()); }
        if (label == u"rename-name") { return tr("The name “%1” is called “%2” now.").arg(firstFormerName(), name); }
        if (label == u"identify-name") {
            return facts.externalId.isEmpty() ? tr("The name “%1” has no identifier any more.").arg(name)
                                              : tr("The name “%1” was given the identifier %2.").arg(name, isolated(facts.externalId));
        }
        if (label == u"split-name") { return tr("%n mentions were given the name “%1”.", nullptr, facts.marks).arg(name); }
        if (label == u"retype-name") {
            return tr("The name “%1” was given the type %2 with its %n mentions.", nullptr, facts.marks).arg(facts.name.isEmpty() ? firstFormerName() : name, facts.type);
        }
        if (label == u"remove-name") { return tr("The name “%1” was taken off its %n mentions.", nullptr, facts.marks).arg(firstFormerName()); }
        if (label == u"remove-alias") { return tr("The form “%1” was taken from the name “%2”.").arg(words, name); }
        if (label == u"remove-unmentioned") { return tr("%n names that no mark mentions were removed.", nullptr, facts.names); }
        return {};
    }

    [[nodiscard]] QString ofRule() const
    {
        const auto rule = isolated(facts.rule);
        if (facts.label == u"add-rule") { return tr("A house rule for “%1” was made.").arg(rule); }
        if (facts.label == u"change-rule") { return tr("The house rule for “%1” was changed.").arg(rule); }
        if (facts.label == u"remove-rule") { return tr("The house rule for “%1” was removed.").arg(rule); }
        if (facts.label == u"tagset") { return facts.marks > 0 ? tr("The tagset was changed, and %n marks with it.", nullptr, facts.marks) : tr("The tagset was changed."); }
        return {};
    }

    [[nodiscard]] QString ofArticle() const
    {
        if (facts.label == u"note") { return tr("A note in the margin was written or changed."); }
        if (facts.label == u"remove-note") { return tr("A note in the margin was removed."); }
        if (facts.label == u"correct-text") { return tr("The text of the article was corrected."); }
        if (facts.label == u"update-text") { return tr("The article got a newer text."); }
        const auto title = isolated(facts.title);
        if (facts.label == u"import" || facts.label == u"add-article") { return tr("The article “%1” was added.").arg(title); }
        if (facts.label == u"add-articles") { return tr("Several articles were added."); }
        if (facts.label == u"remove-articles") { return tr("Several articles were taken out of the library."); }
        if (facts.label == u"article-details") { return tr("Title, source, day, folder or tags of the article “%1” were changed.").arg(title); }
        if (facts.label == u"remove-article") { return tr("The article “%1” was taken out of the library.").arg(title); }
        return {};
    }
};

}

QString historySentence(const HistoryFacts &facts)
{
    const HistoryWords words{facts};
    for (const auto &sentence : {words.ofMark(), words.ofManyMarks(), words.ofNames(), words.ofRule(), words.ofArticle()}) {
        if (!sentence.isEmpty()) {
            return sentence;
        }
    }
    return {};
}

QString historyEntrySentence(ActionKind kind, const QString &sentence, int steps)
{
    switch (kind) {
    case ActionKind::Do:
        return sentence;
    case ActionKind::Undo:
        return steps > 1 ? HistoryWords::tr("%n steps were undone.", nullptr, steps) : HistoryWords::tr("Undone: %1").arg(sentence);
    case ActionKind::Redo:
        return steps > 1 ? HistoryWords::tr("%n steps were done again.", nullptr, steps) : HistoryWords::tr("Done again: %1").arg(sentence);
    }
    Q_UNREACHABLE_RETURN({});
}

}
