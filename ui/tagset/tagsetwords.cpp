// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/tagsetwords.h"

#include "core/text/invisibles.h"
#include "ui/common/isolates.h"
#include "ui/common/sentences.h"
#include "ui/models/displaynames.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::TagsetWords)
};

QString attributeName(const AttributeDefinition &attribute)
{
    const auto &name = QLocale().language() == QLocale::Arabic ? attribute.nameArabic : attribute.nameEnglish;
    return name.trimmed().isEmpty() ? attribute.key : name;
}

/// What a sentence is about: "Person", "Person › Rank", "holds".
QString subjectOf(const Tagset &tagset, const TagsetPlace &place)
{
    const auto named = [](const QString &name, const QString &key) { return isolated(!name.trimmed().isEmpty() ? name : !key.isEmpty() ? key : Words::tr("A type without a name")); };
    if (place.isRelation) {
        const auto &type = tagset.relationTypes().at(place.row);
        return named(relationName(Tagset({}, {type}), type.key), type.key);
    }
    const auto &type = tagset.types().at(place.row);
    const auto name = named(typeName(Tagset({type}, {}), type.key), type.key);
    return place.attribute < 0 ? name : Words::tr("%1 › %2").arg(name, isolated(attributeName(type.attributes.at(place.attribute))));
}

QString nameOf(const Tagset &tagset, const QString &key)
{
    const auto name = typeName(tagset, key);
    return isolated(name.trimmed().isEmpty() ? key : name);
}

QString ratioText(double ratio)
{
    // Rounded down: what does not pass must not look as if it did.
    return leftToRight(QLocale().toString(std::floor(ratio * 10) / 10, 'f', 1) + u":1"_s);
}

bool isOnDarkPage(TagsetField field)
{
    return field == TagsetField::TintDark || field == TagsetField::InkDark;
}

QString keySentence(const QString &subject, const TagsetFinding &finding)
{
    switch (finding.problem) {
    case TagsetProblem::KeyMalformed:
        return finding.detail.isEmpty() ? Words::tr("%1 has no key. Write one of lower-case Latin letters, digits and _.").arg(subject)
                                        : Words::tr("%1: the key %2 may only have lower-case Latin letters, digits and _, and begins with a letter.")
                                              .arg(subject, isolated(finding.detail));
    case TagsetProblem::KeyTwice:
        return Words::tr("%1: the key %2 is taken already. Give it another one.").arg(subject, isolated(finding.detail));
    case TagsetProblem::KeyReserved:
        return Words::tr("%1: the key %2 is one that the program keeps for itself. Give it another one.").arg(subject, isolated(finding.detail));
    default:
        Q_ASSERT(finding.problem == TagsetProblem::NameMissing);
        return finding.place.field == TagsetField::NameArabic ? Words::tr("%1 has no Arabic name.").arg(subject) : Words::tr("%1 has no English name.").arg(subject);
    }
}

QString shortcutSentence(const Tagset &tagset, const QString &subject, const TagsetFinding &finding)
{
    switch (finding.problem) {
    case TagsetProblem::ShortcutMalformed:
        return Words::tr("%1: %2 is no letter from A to Z.").arg(subject, isolated(finding.detail));
    case TagsetProblem::ShortcutReserved:
        return Words::tr("%1: the letter %2 means something else in the reader. Choose another one.").arg(subject, leftToRight(finding.detail));
    default:
        Q_ASSERT(finding.problem == TagsetProblem::ShortcutTwice);
        return Words::tr("%1 has the same letter as %2. Choose another one.").arg(subject, nameOf(tagset, finding.detail));
    }
}

QString colorSentence(const QString &subject, const TagsetFinding &finding)
{
    const bool dark = isOnDarkPage(finding.place.field);
    switch (finding.problem) {
    case TagsetProblem::ColorMalformed:
        return Words::tr("%1: a colour is written as # and six digits or letters from a to f.").arg(subject);
    case TagsetProblem::TextUnreadable:
        return (dark ? Words::tr("%1: text on the tint of the dark page cannot be read well (%2 instead of %3).")
                     : Words::tr("%1: text on the tint of the light page cannot be read well (%2 instead of %3)."))
            .arg(subject, ratioText(finding.ratio), ratioText(textContrast));
    case TagsetProblem::InkTooFaint:
        return (dark ? Words::tr("%1: the line is too faint on the dark page (%2 instead of %3).")
                     : Words::tr("%1: the line is too faint on the light page (%2 instead of %3)."))
            .arg(subject, ratioText(finding.ratio), ratioText(inkContrast));
    default:
        Q_ASSERT(finding.problem == TagsetProblem::InkTooFaintOnTint);
        return (dark ? Words::tr("%1: the line is faint on its own tint of the dark page (%2).") : Words::tr("%1: the line is faint on its own tint of the light page (%2)."))
            .arg(subject, ratioText(finding.ratio));
    }
}

QString contentSentence(const Tagset &tagset, const QString &subject, const TagsetFinding &finding)
{
    switch (finding.problem) {
    case TagsetProblem::ChoicesMissing:
        return Words::tr("%1 is a choice, but there is nothing to choose. Write the choices.").arg(subject);
    case TagsetProblem::ChoiceEmpty:
        return Words::tr("%1 has a choice without words.").arg(subject);
    case TagsetProblem::ChoiceTwice:
        return Words::tr("%1 has the choice %2 twice.").arg(subject, isolated(finding.detail));
    case TagsetProblem::UnknownType:
        return Words::tr("%1 names the type %2, which is not there. Untick it, and tick another one where it would then stand for any.").arg(subject, isolated(finding.detail));
    case TagsetProblem::NameTwice:
        return Words::tr("%1 has the same name as the type with the key %2.").arg(subject, isolated(finding.detail));
    default:
        Q_ASSERT(finding.problem == TagsetProblem::LooksLikeAnother);
        return Words::tr("%1 looks the same as %2 in the text.").arg(subject, nameOf(tagset, finding.detail));
    }
}

}

QString findingSentence(const Tagset &tagset, const TagsetFinding &finding)
{
    if (finding.problem == TagsetProblem::NoTypes) {
        return Words::tr("A tagset needs at least one type.");
    }
    const auto subject = subjectOf(tagset, finding.place);
    switch (finding.problem) {
    case TagsetProblem::NoTypes:
    case TagsetProblem::KeyMalformed:
    case TagsetProblem::KeyTwice:
    case TagsetProblem::KeyReserved:
    case TagsetProblem::NameMissing:
        return keySentence(subject, finding);
    case TagsetProblem::ShortcutMalformed:
    case TagsetProblem::ShortcutReserved:
    case TagsetProblem::ShortcutTwice:
        return shortcutSentence(tagset, subject, finding);
    case TagsetProblem::ColorMalformed:
    case TagsetProblem::TextUnreadable:
    case TagsetProblem::InkTooFaint:
    case TagsetProblem::InkTooFaintOnTint:
        return colorSentence(subject, finding);
    case TagsetProblem::ChoicesMissing:
    case TagsetProblem::ChoiceEmpty:
    case TagsetProblem::ChoiceTwice:
    case TagsetProblem::UnknownType:
    case TagsetProblem::NameTwice:
    case TagsetProblem::LooksLikeAnother:
        return contentSentence(tagset, subject, finding);
    }
    Q_UNREACHABLE_RETURN({});
}

QString contrastWords(double ratio, double needed)
{
    if (ratio >= needed) {
        return Words::tr("%1 – enough").arg(ratioText(ratio));
    }
    return Words::tr("%1 – too faint, %2 is needed").arg(ratioText(ratio), ratioText(needed));
}

QString useWords(const TypeUse &use)
{
    QStringList parts;
    if (use.marks > 0) {
        parts.append(Words::tr("%n marks", nullptr, int(use.marks)));
    }
    if (use.names > 0) {
        parts.append(Words::tr("%n names", nullptr, int(use.names)));
    }
    if (use.rules > 0) {
        parts.append(Words::tr("%n house rules", nullptr, int(use.rules)));
    }
    return parts.join(u" · "_s);
}

QString relationUseWords(qint64 uses)
{
    return Words::tr("%n links", nullptr, int(uses));
}

QString tagsetErrorSentence(const Error &error)
{
    if (error.code != ErrorCode::UnknownFormat) {
        return errorSentence(error);
    }
    return Words::tr("%1 holds no tagset of Hashiya. Nothing was taken from it. Choose a file that was exported here or an annotated article.").arg(isolated(error.subject));
}

}
