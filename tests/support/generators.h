// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QJsonObject>
#include <QString>

#include <rapidcheck.h>

#include <ostream>

// How a counterexample prints what was drawn or compared.
void showValue(const QString &text, std::ostream &out);
namespace Hashiya {
void showValue(const Decimal &number, std::ostream &out);
void showValue(TextRange range, std::ostream &out);
}

/// Random things for properties. Call these inside a property, which they draw from and which can then be shrunk:
///
///     QVERIFY(rc::check("undoing an edit restores the document", [] {
///         Document document = Random::document();
///         const Document before = document;
///         const auto inverse = document.apply(Random::edit(document));
///         ...
///         RC_ASSERT(document.sameContentAs(before));
///     }));
///
/// RC_ASSERT takes its expression apart, so that && and || no longer stop early: put such a condition into parentheses of its own.
namespace Hashiya::Random {

/// An integer in [low, high].
[[nodiscard]] qint64 number(qint64 low, qint64 high);
/// An integer in [low, high] that grows from `low` as the cases of a property do; for how many of something.
[[nodiscard]] qint64 count(qint64 low, qint64 high);
[[nodiscard]] bool chance();
/// One to a few dozen words in lines: Arabic with and without vocalisation and tatweel, Latin, digits of three kinds, emoji outside
/// the basic plane, bidi controls, joiners, quotation marks. Never empty, no NUL, no lone surrogate, so it is fit for Article.
[[nodiscard]] QString text();
/// A few words on one line, or nothing; for names and notes.
[[nodiscard]] QString phrase();
/// Any number that a Decimal can hold.
[[nodiscard]] Decimal decimal();
/// A range that is not empty and splits no surrogate pair; `text` must not be empty.
[[nodiscard]] TextRange rangeIn(const QString &text);

/// An article with text(), metadata and the blocks that splitBlocks() finds.
[[nodiscard]] Article article();
/// Any kind of value; a quotation may name one of `speakers`, which may be empty.
[[nodiscard]] Value value(const QList<AnnotationId> &speakers);
/// A mark that AddAnnotation accepts: a new id, a type of the tagset, a range of the text, every other field at random.
[[nodiscard]] Annotation annotation(const Document &document);
[[nodiscard]] Entity entity(const Document &document);
/// A relation that AddRelation accepts; the document must have a mark and a relation type.
[[nodiscard]] Relation relation(const Document &document);
/// A document of the standard tagset with up to `mostEdits` random edits done.
[[nodiscard]] Document document(int mostEdits = 12);
/// An edit of any kind that the document accepts as it stands; groups hold edits that follow on each other.
[[nodiscard]] Edit edit(const Document &document);

}
