// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/tagsetdraft.h"

#include "core/annotation/tagsetchecks.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

template <typename Type>
QStringList keysOf(const QList<Type> &types)
{
    QStringList keys;
    for (const auto &type : types) {
        keys.append(type.key);
    }
    return keys;
}

template <typename Type>
QMap<QString, QString> renamedOf(const QStringList &origins, const QList<Type> &types)
{
    QMap<QString, QString> renamed;
    for (qsizetype i = 0; i < origins.size(); ++i) {
        if (!origins.at(i).isEmpty() && origins.at(i) != types.at(i).key) {
            renamed.insert(origins.at(i), types.at(i).key);
        }
    }
    return renamed;
}

/// Some project's type has no row here that it became.
bool losesAny(const QStringList &project, const QStringList &origins, const QStringList &keys)
{
    return std::ranges::any_of(project, [&](const QString &key) {
        // A new type under a former key is that type again, unless another type took the key over.
        const auto at = keys.indexOf(key);
        return !origins.contains(key) && (at < 0 || !origins.at(at).isEmpty());
    });
}

/// A hue in the middle of the widest gap between those of the types there are; of the first type a blue.
float freeHue(const QList<AnnotationType> &types)
{
    QList<float> hues;
    for (const auto &type : types) {
        if (const auto hue = QColor(type.inkLight).hslHueF(); hue >= 0) {
            hues.append(hue);
        }
    }
    std::ranges::sort(hues);
    float free = 0.6F;
    float widest = 0;
    for (qsizetype i = 0; i < hues.size(); ++i) {
        const auto next = i + 1 < hues.size() ? hues.at(i + 1) : hues.first() + 1;
        if (next - hues.at(i) > widest) {
            widest = next - hues.at(i);
            free = std::fmod(hues.at(i) + widest / 2, 1.0F);
        }
    }
    return free;
}

void giveColors(AnnotationType &type, const QList<AnnotationType> &others)
{
    const auto hue = freeHue(others);
    type.colorLight = QColor::fromHslF(hue, 0.65F, 0.90F).name();
    type.colorDark = QColor::fromHslF(hue, 0.40F, 0.22F).name();
    type.inkLight = QColor::fromHslF(hue, 0.65F, 0.45F).name();
    type.inkDark = QColor::fromHslF(hue, 0.60F, 0.60F).name();
    type = withReadableColors(type);
}

void replaceIn(QStringList &keys, const QString &before, const QString &after)
{
    if (!keys.contains(before)) {
        return;
    }
    for (auto &key : keys) {
        key = key == before ? after : key;
    }
    keys.removeDuplicates();
}

}

TagsetDraft::TagsetDraft(const Tagset &project)
    : m_project(project)
    , m_types(project.types())
    , m_relations(project.relationTypes())
    , m_typeOrigins(keysOf(project.types()))
    , m_relationOrigins(keysOf(project.relationTypes()))
{
}

TypeRemap TagsetDraft::renamed() const
{
    return {renamedOf(m_typeOrigins, m_types), renamedOf(m_relationOrigins, m_relations)};
}

bool TagsetDraft::isChanged() const
{
    const auto renames = renamed();
    return tagset() != m_project || !renames.types.isEmpty() || !renames.relationTypes.isEmpty();
}

bool TagsetDraft::losesTypes() const
{
    return losesAny(keysOf(m_project.types()), m_typeOrigins, keysOf(m_types)) || losesAny(keysOf(m_project.relationTypes()), m_relationOrigins, keysOf(m_relations));
}

DraftRow TagsetDraft::add(bool relation, DraftRow after)
{
    const bool beside = after.isValid() && after.isRelation == relation;
    const DraftRow row{relation, beside ? after.row + 1 : count(relation)};
    if (relation) {
        m_relations.insert(row.row, RelationType());
        m_relationOrigins.insert(row.row, QString());
        m_relations[row.row].key = keyFor({}, row);
    } else {
        AnnotationType type;
        giveColors(type, m_types);
        m_types.insert(row.row, type);
        m_typeOrigins.insert(row.row, QString());
        m_types[row.row].key = keyFor({}, row);
    }
    return row;
}

DraftRow TagsetDraft::duplicate(DraftRow row)
{
    const DraftRow copy{row.isRelation, row.row + 1};
    if (row.isRelation) {
        m_relations.insert(copy.row, m_relations.at(row.row));
        m_relationOrigins.insert(copy.row, QString());
        auto &type = m_relations[copy.row];
        type.nameArabic += u" 2"_s;
        type.nameEnglish += u" 2"_s;
        type.key = keyFor(type.nameEnglish, copy);
    } else {
        m_types.insert(copy.row, m_types.at(row.row));
        m_typeOrigins.insert(copy.row, QString());
        auto &type = m_types[copy.row];
        type.nameArabic += u" 2"_s;
        type.nameEnglish += u" 2"_s;
        type.shortcut = {};
        type.key = keyFor(type.nameEnglish, copy);
    }
    return copy;
}

void TagsetDraft::remove(DraftRow row)
{
    if (row.isRelation) {
        m_relations.removeAt(row.row);
        m_relationOrigins.removeAt(row.row);
        return;
    }
    const auto key = m_types.at(row.row).key;
    m_types.removeAt(row.row);
    m_typeOrigins.removeAt(row.row);
    if (std::ranges::contains(m_types, key, &AnnotationType::key)) {
        return; // of two with one key
    }
    for (auto &type : m_types) {
        type.mayContain.removeAll(key);
    }
    for (auto &relation : m_relations) {
        for (auto *ends : {&relation.from, &relation.to}) {
            if (ends->size() > 1) {
                ends->removeAll(key);
            }
        }
    }
}

bool TagsetDraft::move(DraftRow row, bool down)
{
    const auto to = row.row + (down ? 1 : -1);
    if (to < 0 || to >= count(row.isRelation)) {
        return false;
    }
    if (row.isRelation) {
        m_relations.swapItemsAt(row.row, to);
        m_relationOrigins.swapItemsAt(row.row, to);
    } else {
        m_types.swapItemsAt(row.row, to);
        m_typeOrigins.swapItemsAt(row.row, to);
    }
    return true;
}

void TagsetDraft::setType(qsizetype row, AnnotationType type)
{
    const auto before = m_types.at(row);
    const bool follows = m_typeOrigins.at(row).isEmpty() && type.key == before.key && before.key == keyFor(before.nameEnglish, {false, row});
    if (follows) {
        type.key = keyFor(type.nameEnglish, {false, row});
    }
    m_types[row] = std::move(type);
    rename(before.key, m_types.at(row).key);
}

void TagsetDraft::setRelationType(qsizetype row, RelationType type)
{
    const auto &before = m_relations.at(row);
    const bool follows = m_relationOrigins.at(row).isEmpty() && type.key == before.key && before.key == keyFor(before.nameEnglish, {true, row});
    if (follows) {
        type.key = keyFor(type.nameEnglish, {true, row});
    }
    m_relations[row] = std::move(type);
}

void TagsetDraft::rename(const QString &before, const QString &after)
{
    if (before == after || before.isEmpty() || std::ranges::contains(m_types, before, &AnnotationType::key)) {
        return;
    }
    for (auto &type : m_types) {
        replaceIn(type.mayContain, before, after);
    }
    for (auto &relation : m_relations) {
        replaceIn(relation.from, before, after);
        replaceIn(relation.to, before, after);
    }
}

void TagsetDraft::replaceBy(const Tagset &tagset)
{
    const auto project = m_project;
    *this = TagsetDraft(tagset);
    m_project = project;
    for (auto &origin : m_typeOrigins) {
        origin = project.type(origin) ? origin : QString();
    }
    for (auto &origin : m_relationOrigins) {
        origin = project.relationType(origin) ? origin : QString();
    }
}

void TagsetDraft::makeColorsReadable()
{
    for (auto &type : m_types) {
        type = withReadableColors(type);
    }
}

QString TagsetDraft::keyFor(const QString &name, DraftRow row) const
{
    QString key;
    for (const auto c : name.toLower()) {
        if ((u'a' <= c && c <= u'z') || (u'0' <= c && c <= u'9')) {
            key += c;
        } else if (!key.isEmpty() && !key.endsWith(u'_')) {
            key += u'_';
        }
    }
    while (key.endsWith(u'_')) {
        key.chop(1);
    }
    constexpr qsizetype longest = 40;
    key = key.first(std::min(key.size(), longest));
    if (!isTagsetKey(key)) {
        key = (row.isRelation ? u"link"_s : u"type"_s) + (key.isEmpty() ? QString() : u'_' + key);
    }
    auto others = row.isRelation ? keysOf(m_relations) : keysOf(m_types);
    others.removeAt(row.row);
    auto own = key;
    for (int number = 2; others.contains(own); ++number) {
        own = u"%1_%2"_s.arg(key).arg(number);
    }
    return own;
}

}
