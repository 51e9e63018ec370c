// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/compare/comparison.h"

namespace Hashiya {

/// Makes small documents for tests: a text whose marks are named by their words. Everything goes through Document::apply(), which must accept it.
class DocumentBuilder
{
public:
    explicit DocumentBuilder(const QString &text);

    /// Marks the n-th place of `words`, counted from 0. The words must be there.
    DocumentBuilder &mark(const QString &type, const QString &words, const Value &value = {}, int occurrence = 0);
    DocumentBuilder &money(const QString &words, const QString &number, const QString &currency, Modifier modifier = Modifier::None);
    DocumentBuilder &quantity(const QString &words, const QString &number, const QString &unit, Modifier modifier = Modifier::None);
    DocumentBuilder &count(const QString &words, const QString &number, const QString &noun, Modifier modifier = Modifier::None);
    DocumentBuilder &percent(const QString &words, const QString &number, Modifier modifier = Modifier::None);
    DocumentBuilder &date(const QString &words, const QString &edtf, Modifier modifier = Modifier::None);
    DocumentBuilder &duration(const QString &words, const QString &iso8601);
    /// A name with its own entity; the mark is of the entity's type.
    DocumentBuilder &name(const QString &type, const QString &words, const QStringList &aliases = {});
    /// A quotation said by the entity of the last name whose canonical form is `speaker`, or by those words where there is none.
    DocumentBuilder &quotation(const QString &words, const QString &speaker);
    /// Rejects the last mark.
    DocumentBuilder &rejected();

    [[nodiscard]] const Document &document() const { return m_document; }

private:
    void apply(const Edit &edit);
    TextRange find(const QString &words, int occurrence) const;

    Document m_document;
    AnnotationId m_last;
};

/// The words under the first mention of a side, "-" where there is none: "450 ميغاوات".
[[nodiscard]] QString wordsOf(const QList<AnnotationId> &mentions, const Document &document);
/// One finding a line: "figure conflict: 450 ميغاوات | 500 ميغاوات".
[[nodiscard]] QStringList inWords(const QList<Finding> &findings, const Document &first, const Document &second);

}
