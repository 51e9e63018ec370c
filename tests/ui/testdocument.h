// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QTest>

namespace Hashiya {

/// A small document for tests: marks are named by their words, of which each stands in the text once.
class TestDocument
{
public:
    explicit TestDocument(const QString &text)
        : m_document(Article(text, ArticleMetadata()), Tagset::standard())
    {
    }

    /// Where words stand in the text; fails the test where they do not.
    [[nodiscard]] TextRange rangeOf(QStringView words) const
    {
        const auto at = m_document.article().text().indexOf(words);
        Q_ASSERT(at >= 0);
        return TextRange::ofLength(at, words.size());
    }

    AnnotationId mark(QStringView words, const QString &type, double confidence = 1.0, AnnotationState state = AnnotationState::Suggested)
    {
        Annotation annotation;
        annotation.id = m_document.takeAnnotationId();
        annotation.type = type;
        annotation.range = rangeOf(words);
        annotation.state = state;
        annotation.confidence = confidence;
        annotation.origin.kind = OriginKind::Extractor;
        annotation.origin.name = QStringLiteral("test");
        const auto added = m_document.apply(AddAnnotation{annotation});
        Q_ASSERT(added);
        return annotation.id;
    }

    void apply(const Edit &edit)
    {
        const auto applied = m_document.apply(edit);
        Q_ASSERT(applied);
    }

    [[nodiscard]] const Annotation &at(AnnotationId id) const { return *m_document.annotations().find(id); }
    Document &operator*() { return m_document; }
    Document *operator->() { return &m_document; }
    const Document &operator*() const { return m_document; }

private:
    Document m_document;
};

}
