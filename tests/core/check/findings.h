// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"
#include "core/extract/pipeline.h"

namespace Hashiya {

/// "kind: arithmetic, stated" of each finding in a text that the standard pipeline marks.
inline QStringList findingsIn(const QString &text)
{
    Document document(Article(text, {}), Tagset::standard());
    if (!document.apply(Pipeline::standard().update(document))) {
        qFatal("the marks were refused");
    }
    QStringList result;
    for (const CheckFinding &finding : checkArticle(document)) {
        result.append(checkKindName(finding.kind) + QStringLiteral(": ") + finding.arithmetic + QStringLiteral(", ") + finding.stated);
    }
    return result;
}

}
