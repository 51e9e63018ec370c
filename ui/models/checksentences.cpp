// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/checksentences.h"

#include "core/text/invisibles.h"
#include "ui/common/isolates.h"
#include "ui/models/displaynames.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::Checks)
};

QString figureQuestion(const QString &check)
{
    if (check == u"parts_and_total") {
        return Checks::tr("The parts and their total do not fit.");
    }
    if (check == u"share_over_hundred") {
        return Checks::tr("Shares of one whole are more than all of it.");
    }
    if (check == u"stated_change") {
        return Checks::tr("The change is not the one between its two values.");
    }
    return Checks::tr("The headline and the report count differently.");
}

QString overlapQuestion(const CheckGroup &group, const Tagset &tagset)
{
    const auto outer = typeName(tagset, group.types.value(0));
    const auto inner = typeName(tagset, group.types.value(1));
    if (group.detail == u"crossing") {
        return Checks::tr("%1 and %2 cross").arg(outer, inner);
    }
    return group.detail == u"twice" ? Checks::tr("%1 and %2 on the same words").arg(outer, inner) : Checks::tr("%2 inside %1").arg(outer, inner);
}

QString edgeQuestion(const QString &detail)
{
    if (detail == u"begins_in_word") {
        return Checks::tr("Begins inside a word");
    }
    if (detail == u"ends_in_word") {
        return Checks::tr("Ends inside a word");
    }
    if (detail == u"outer_space") {
        return Checks::tr("A space at the edge");
    }
    return detail == u"outer_sign" ? Checks::tr("Punctuation at the edge") : Checks::tr("A proclitic is marked with the name");
}

QString misfitQuestion(const QString &detail)
{
    const auto key = isolated(detail.section(u':', 1));
    if (detail == u"value") {
        return Checks::tr("The value is of another kind than the type");
    }
    if (detail == u"name") {
        return Checks::tr("Linked to a name of another type");
    }
    return detail.startsWith(u"attribute:") ? Checks::tr("The type has no attribute %1").arg(key) : Checks::tr("The attribute %1 has a value that it cannot have").arg(key);
}

/// "place 5, person 1"
QString typesCounted(const CheckGroup &group, const Tagset &tagset)
{
    QStringList parts;
    for (const auto &type : group.types) {
        const auto count = std::ranges::count(group.places, type, &CheckPlace::type);
        parts.append(Checks::tr("%1: %2").arg(typeName(tagset, type), QLocale().toString(count)));
    }
    return parts.join(u" · "_s);
}

}

QString topicTitle(CheckTopic topic)
{
    switch (topic) {
    case CheckTopic::Figures:
        return Checks::tr("Figures that do not fit together");
    case CheckTopic::Sources:
        return Checks::tr("Figures without a source");
    case CheckTopic::DifferentTypes:
        return Checks::tr("The same words with different types");
    case CheckTopic::SometimesMarked:
        return Checks::tr("The same words only sometimes marked");
    case CheckTopic::Overlaps:
        return Checks::tr("Marks that may not overlap");
    case CheckTopic::Edges:
        return Checks::tr("Edges of marks");
    case CheckTopic::Misfits:
        return Checks::tr("What does not fit the type");
    }
    Q_UNREACHABLE_RETURN({});
}

QString groupTitle(const CheckGroup &group, const Tagset &tagset)
{
    switch (group.topic) {
    case CheckTopic::Figures:
        return figureQuestion(group.detail);
    case CheckTopic::Sources:
        return typeName(tagset, group.types.value(0));
    case CheckTopic::DifferentTypes:
    case CheckTopic::SometimesMarked:
        return isolated(group.words);
    case CheckTopic::Overlaps:
        return overlapQuestion(group, tagset);
    case CheckTopic::Edges:
        return edgeQuestion(group.detail);
    case CheckTopic::Misfits:
        return misfitQuestion(group.detail);
    }
    Q_UNREACHABLE_RETURN({});
}

QString groupDetail(const CheckGroup &group, const Tagset &tagset)
{
    switch (group.topic) {
    case CheckTopic::Figures:
        return Checks::tr("%1; the text has %2").arg(leftToRight(group.arithmetic), leftToRight(group.stated));
    case CheckTopic::DifferentTypes:
        return typesCounted(group, tagset);
    case CheckTopic::SometimesMarked: {
        const auto unmarked = int(std::ranges::count_if(group.places, [](const CheckPlace &place) { return !place.mark.isValid(); }));
        return typesCounted(group, tagset) + u" · "_s + Checks::tr("not marked: %1").arg(QLocale().toString(unmarked));
    }
    default:
        return {};
    }
}

}
