// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/textedits.h"

#include "core/annotation/rejections.h"
#include "core/compare/textdiff.h"

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

TextSplices shifted(const TextSplices &splices, qsizetype by)
{
    auto list = splices.list();
    for (auto &splice : list) {
        splice.range = splice.range.shifted(by);
    }
    return TextSplices(std::move(list));
}

/// From the first of the new words that take the place of the range's to the last.
TextRange replacedPlace(const TextSplices &splices, TextRange range)
{
    auto begin = range.begin();
    auto end = range.end();
    qsizetype shift = 0;
    for (const auto &[gone, words] : splices.list()) {
        const auto newBegin = gone.begin() + shift;
        shift += words.size() - gone.length();
        if (gone.end() <= range.begin() && !(gone.isEmpty() && gone.begin() == range.begin())) {
            begin = range.begin() + shift;
        } else if (gone.begin() <= range.begin()) {
            begin = newBegin;
        }
        if (gone.begin() < range.end()) {
            end = gone.end() > range.end() ? newBegin + words.size() : range.end() + shift;
        }
    }
    return {begin, std::max(begin, end)};
}

/// Marks whose words are others after the edit: those with a value are to be looked at again.
void reviseValues(const Document &before, const Edit &edit, const QList<AnnotationId> &changed, EditGroup &group)
{
    auto after = before;
    if (changed.isEmpty() || !after.apply(edit)) {
        return;
    }
    for (const auto id : changed) {
        const auto *mark = after.annotations().find(id);
        if (!mark || std::holds_alternative<std::monostate>(mark->value) || std::holds_alternative<QuotationValue>(mark->value)) {
            continue;
        }
        auto revised = *mark;
        revised.value = valueOfWords(after, mark->range, *after.tagset().type(mark->type));
        revised.state = mark->state == AnnotationState::Rejected ? AnnotationState::Rejected : AnnotationState::Suggested;
        revised.verification = {}; // what was checked was another fact
        group.edits.emplace_back(ChangeAnnotation{std::move(revised)});
    }
}

LabelledEdit labelled(EditGroup group, const QString &label)
{
    return {group.edits.size() == 1 ? std::move(group.edits.front()) : Edit(std::move(group)), label};
}

}

std::optional<LabelledEdit> correction(const Document &document, TextRange range, const QString &words)
{
    const auto &text = document.article().text();
    const auto splices = shifted(differenceOf(range.of(text), words), range.begin());
    if (splices.list().isEmpty() || !splices.fit(text)) {
        return std::nullopt;
    }
    ChangeText change{splices, {}, {}, {}};
    Rejections gone(document);
    QList<AnnotationId> changed;
    for (const auto *mark : document.annotations().overlapping(range)) {
        const auto mapped = splices.mapped(mark->range);
        const auto place = mapped ? *mapped : replacedPlace(splices, mark->range);
        if (place.isEmpty()) {
            gone.remove(*mark);
            continue;
        }
        if (!mapped) {
            change.marks.append({mark->id, place});
        }
        if (!mapped || mapped->length() != mark->range.length() || place.of(splices.appliedTo(text)) != document.textOf(*mark)) {
            changed.append(mark->id);
        }
    }
    auto group = gone.take();
    group.edits.emplace_back(std::move(change));
    reviseValues(document, Edit(group), changed, group);
    return labelled(std::move(group), u"correct-text"_s);
}

std::optional<LabelledEdit> textUpdate(const Document &document, const Article &newer, const QList<Anchor> &anchors)
{
    if (newer.text() == document.article().text() && newer.blocks() == document.article().blocks()) {
        return std::nullopt;
    }
    EditGroup group;
    group.edits.push_back(reanchored(document, newer, anchors));
    QList<AnnotationId> changed;
    for (const auto &anchor : anchors) {
        if (anchor.outcome == AnchorOutcome::Changed) {
            changed.append(anchor.mark);
        }
    }
    reviseValues(document, Edit(group), changed, group);
    return labelled(std::move(group), u"update-text"_s);
}

std::optional<LabelledEdit> noteAt(Document &document, TextRange place, const QString &text, const QString &person, const QDateTime &now)
{
    const auto *note = noteOf(document, place);
    const auto words = text.trimmed();
    if (!note) {
        return words.isEmpty() ? std::nullopt : std::optional(LabelledEdit{AddNote{{document.takeNoteId(), place, words, person, now}}, u"note"_s});
    }
    if (words.isEmpty()) {
        return LabelledEdit{RemoveNote{note->id}, u"remove-note"_s};
    }
    if (words == note->text) {
        return std::nullopt;
    }
    auto after = *note;
    after.text = words;
    after.author = person;
    after.at = now;
    return LabelledEdit{ChangeNote{after}, u"note"_s};
}

const Note *noteOf(const Document &document, TextRange place)
{
    const auto found = std::ranges::find(document.notes(), place, &Note::range);
    return found == document.notes().end() ? nullptr : &*found;
}

TextRange paragraphAt(const Document &document, qsizetype position)
{
    const auto block = document.article().blockAt(position);
    return block < 0 ? TextRange() : document.article().blocks().at(block).range;
}

}
