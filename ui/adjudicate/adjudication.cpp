// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudicate/adjudication.h"

#include <QHash>

#include <vector>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

class Adjudicator
{
public:
    Adjudicator(Document &ours, const Document &theirs, const QList<Adjudicated> &picks, const QString &origin)
        : m_ours(ours)
        , m_sofar(ours)
        , m_theirs(theirs)
        , m_origin(origin)
    {
        for (const auto &picked : picks) {
            if (picked.row.second.isValid() && picked.row.first.isValid()) {
                m_ids.insert(picked.row.second, picked.row.first);
            } else if (picked.row.second.isValid() && picked.pick == Pick::Theirs) {
                m_ids.insert(picked.row.second, m_ours.takeAnnotationId());
            }
        }
    }

    void takeOurs(const Adjudicated &picked)
    {
        const auto our = picked.row.first;
        if (picked.pick == Pick::Ours) {
            append(confirmation(m_sofar, our));
        } else if (picked.pick == Pick::Theirs && !picked.row.second.isValid()) {
            append(rejection(m_sofar, our));
        }
    }
    void takeTheirs(const Adjudicated &picked)
    {
        const auto *their = m_theirs.annotations().find(picked.row.second);
        if (picked.pick == Pick::Theirs && their) {
            m_theirMarks.push_back(asTheirs(m_sofar.annotations().find(picked.row.first), *their));
        }
    }

    /// Added marks come without their speakers first, since a speaker's mark must be there before the quotation that names it.
    [[nodiscard]] EditGroup group() const
    {
        auto group = m_group;
        for (const auto &edit : m_theirMarks) {
            if (const auto *added = std::get_if<AddAnnotation>(&edit)) {
                auto bare = *added;
                if (auto *quotation = std::get_if<QuotationValue>(&bare.annotation.value)) {
                    quotation->speakerMark = {};
                }
                group.edits.push_back(bare);
            }
        }
        for (const auto &edit : m_theirMarks) {
            const auto *added = std::get_if<AddAnnotation>(&edit);
            const auto *quotation = added ? std::get_if<QuotationValue>(&added->annotation.value) : nullptr;
            if (!added) {
                group.edits.push_back(edit);
            } else if (quotation && quotation->speakerMark.isValid()) {
                group.edits.push_back(ChangeAnnotation{added->annotation});
            }
        }
        return group;
    }

private:
    void append(const std::optional<LabelledEdit> &edit)
    {
        if (edit && m_sofar.apply(edit->edit)) {
            m_group.edits.push_back(edit->edit);
        }
    }

    [[nodiscard]] Edit asTheirs(const Annotation *our, const Annotation &their)
    {
        auto mark = our ? *our : their;
        mark.id = our ? our->id : m_ids.value(their.id);
        mark.type = their.type;
        mark.range = their.range;
        mark.value = their.value;
        mark.attributes = their.attributes;
        mark.state = AnnotationState::Confirmed;
        mark.entity = nameOf(their);
        if (auto *quotation = std::get_if<QuotationValue>(&mark.value)) {
            quotation->speakerMark = m_ids.value(quotation->speakerMark);
        }
        if (our) {
            return ChangeAnnotation{mark};
        }
        mark.origin = {OriginKind::Import, m_origin, {}, {}};
        return AddAnnotation{mark};
    }

    /// The name in our document that their mark means.
    [[nodiscard]] EntityId nameOf(const Annotation &their)
    {
        const auto *name = m_theirs.entity(their.entity);
        if (!name) {
            return {};
        }
        const auto key = name->type + u'\n' + name->name;
        if (const auto known = m_names.constFind(key); known != m_names.cend()) {
            return *known;
        }
        for (const auto &entity : m_ours.entities()) {
            if (entity.type == name->type && (entity.name == name->name || entity.aliases.contains(name->name))) {
                return *m_names.insert(key, entity.id);
            }
        }
        auto copy = *name;
        copy.id = m_ours.takeEntityId();
        m_group.edits.push_back(AddEntity{copy});
        return *m_names.insert(key, copy.id);
    }

    Document &m_ours; ///< to take ids from
    Document m_sofar; ///< as it is after the edits of the group: a rejection may change what the next one says
    const Document &m_theirs;
    QString m_origin;
    EditGroup m_group;
    std::vector<Edit> m_theirMarks;
    QHash<AnnotationId, AnnotationId> m_ids; ///< our mark by theirs
    QHash<QString, EntityId> m_names;
};

}

std::optional<LabelledEdit> adjudication(Document &ours, const Document &theirs, const QList<Adjudicated> &picks, const QString &origin)
{
    Adjudicator adjudicator(ours, theirs, picks, origin);
    for (const auto &picked : picks) {
        adjudicator.takeOurs(picked);
    }
    for (const auto &picked : picks) {
        adjudicator.takeTheirs(picked);
    }
    auto group = adjudicator.group();
    return group.edits.empty() ? std::nullopt : std::optional(LabelledEdit{std::move(group), u"adjudicate"_s});
}

}
