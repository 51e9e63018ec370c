// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/displaynames.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::DisplayNames)

public:
    static QString action(const QString &label)
    {
        if (label == u"confirm") { return tr("A mark was confirmed."); }
        if (label == u"reject") { return tr("A suggestion was rejected."); }
        if (label == u"remove") { return tr("A mark was removed."); }
        if (label == u"retype") { return tr("A mark was given another type."); }
        if (label == u"add") { return tr("A mark was added."); }
        if (label == u"move") { return tr("The edge of a mark was moved."); }
        if (label == u"value") { return tr("The value of a mark was changed."); }
        if (label == u"attribute") { return tr("An attribute of a mark was changed."); }
        if (label == u"note") { return tr("A note was changed."); }
        if (label == u"verify") { return tr("The check of a mark was changed."); }
        if (label == u"name") { return tr("A mark was linked to a name."); }
        if (label == u"link") { return tr("Two marks were linked."); }
        if (label == u"unlink") { return tr("A link between two marks was removed."); }
        if (label == u"relink") { return tr("A link between two marks was changed."); }
        if (label == u"speaker") { return tr("The speaker of a quotation was changed."); }
        if (label == u"source") { return tr("The source of a mark was changed."); }
        if (label == u"confirm-kind") { return tr("All suggestions of one type were confirmed."); }
        if (label == u"reject-kind") { return tr("All suggestions of one type were rejected."); }
        if (label == u"confirm-rule") { return tr("All suggestions by one rule were confirmed."); }
        if (label == u"reject-rule") { return tr("All suggestions by one rule were rejected."); }
        if (label == u"confirm-name") { return tr("All suggestions of one name were confirmed."); }
        if (label == u"reject-name") { return tr("All suggestions of one name were rejected."); }
        if (label == u"mark-everywhere") { return tr("Words were marked everywhere."); }
        if (label == u"remove-everywhere") { return tr("Marks were removed everywhere."); }
        if (label == u"suggest") { return tr("The article was searched for marks again."); }
        if (label == u"retype-alike") { return tr("Marks were given one type."); }
        if (label == u"dismiss-check") { return tr("Marks were found right as they are."); }
        if (label == u"add-rule") { return tr("A house rule was made."); }
        if (label == u"change-rule") { return tr("A house rule was changed."); }
        if (label == u"remove-rule") { return tr("A house rule was removed."); }
        if (label == u"remove-note") { return tr("A note was removed."); }
        if (label == u"correct-text") { return tr("The text was corrected."); }
        if (label == u"update-text") { return tr("The article got a newer text."); }
        if (label == u"tagset") { return tr("The tagset was changed."); }
        if (label == u"import" || label == u"add-article") { return tr("An article was added."); }
        if (label == u"add-articles") { return tr("Several articles were added."); }
        if (label == u"remove-articles") { return tr("Several articles were taken out of the library."); }
        if (label == u"article-details") { return tr("Details of articles were changed."); }
        if (label == u"remove-article") { return tr("An article was taken out of the library."); }
        return tr("A change was made.");
    }
};

}

QString typeName(const Tagset &tagset, const QString &key)
{
    const auto *type = tagset.type(key);
    if (!type) {
        return key;
    }
    return QLocale().language() == QLocale::Arabic ? type->nameArabic : type->nameEnglish;
}

QString relationName(const Tagset &tagset, const QString &key)
{
    const auto *type = tagset.relationType(key);
    if (!type) {
        return key;
    }
    return QLocale().language() == QLocale::Arabic ? type->nameArabic : type->nameEnglish;
}

QString familyTitle(TypeFamily family)
{
    switch (family) {
    case TypeFamily::Entity:
        return Names::tr("Names");
    case TypeFamily::Figure:
        return Names::tr("Figures");
    case TypeFamily::Time:
        return Names::tr("Time");
    case TypeFamily::Quotation:
        return Names::tr("Quotations");
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateTitle(AnnotationState state)
{
    switch (state) {
    case AnnotationState::Suggested:
        return Names::tr("Suggested");
    case AnnotationState::Confirmed:
        return Names::tr("Confirmed");
    case AnnotationState::Rejected:
        return Names::tr("Rejected");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verificationTitle(VerificationStatus status)
{
    switch (status) {
    case VerificationStatus::Unchecked:
        return Names::tr("Not checked");
    case VerificationStatus::Confirmed:
        return Names::tr("Checked and true");
    case VerificationStatus::Disputed:
        return Names::tr("Disputed");
    case VerificationStatus::Wrong:
        return Names::tr("Wrong");
    }
    Q_UNREACHABLE_RETURN({});
}

QString modifierTitle(Modifier modifier)
{
    switch (modifier) {
    case Modifier::None:
        return Names::tr("Exactly");
    case Modifier::About:
        return Names::tr("About");
    case Modifier::Over:
        return Names::tr("More than");
    case Modifier::Under:
        return Names::tr("Less than");
    case Modifier::UpTo:
        return Names::tr("Up to");
    case Modifier::AtLeast:
        return Names::tr("At least");
    case Modifier::Start:
        return Names::tr("The start of");
    case Modifier::Mid:
        return Names::tr("The middle of");
    case Modifier::End:
        return Names::tr("The end of");
    }
    Q_UNREACHABLE_RETURN({});
}

QString actionSentence(ActionKind kind, const QString &label)
{
    switch (kind) {
    case ActionKind::Do:
        return Names::action(label);
    case ActionKind::Undo:
        return Names::tr("Undone: %1").arg(Names::action(label));
    case ActionKind::Redo:
        return Names::tr("Done again: %1").arg(Names::action(label));
    }
    Q_UNREACHABLE_RETURN({});
}

}
