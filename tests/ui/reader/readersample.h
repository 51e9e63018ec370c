// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QList>

#include <optional>

namespace Hashiya::ReaderSample {

/// A mark by its words in the text.
struct Mark
{
    QString type;
    QString words;
    AnnotationState state = AnnotationState::Suggested;
    Value value = {};
    QString entity = {}; ///< name; marks with the same one mention the same
    bool alias = false;
    int occurrence = 0; ///< which one of the words' occurrences
};

/// The text with these marks in the standard tagset; stops the test where words are not in the text.
[[nodiscard]] Document document(const QString &text, const QList<Mark> &marks);
/// The mark of those words.
[[nodiscard]] AnnotationId markOf(const Document &document, QStringView words);

/// The program's own sample article with marks of every family, suggested and confirmed, nested ones among them.
[[nodiscard]] Document solar();
[[nodiscard]] QString solarText();
/// The same text with marks that begin and end inside words wherever letters are joined.
[[nodiscard]] Document markedInsideWords(const QString &text);
/// The article that the project was measured on, which is not part of it; nothing where it is absent.
[[nodiscard]] std::optional<QString> seedText();

}
