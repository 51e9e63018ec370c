// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/extract/evaluation/conll.h"

#include <QByteArray>
#include <QList>

namespace Hashiya {

/// The sentences of one article that people annotated, as training wants them.
///
/// `line` is an object of hashiya.annotations/1 (what `hashiya-cli export` writes): of its marks those count that a person confirmed or made
/// ("state": "confirmed"). Tokens are ours; a token has a mark's label where the mark covers its end, so that a proclitic before a mark does not keep its
/// word out. Where marks lie inside one another, the inner names count: a person is trained, not the role or quotation around it.
/// `types`: those that are of interest. Errors: MalformedJson, InvalidField; the subject is `name`, the position `number`, a line.
[[nodiscard]] Result<QList<LabelledSentence>> readAnnotatedArticle(const QByteArray &line, const QStringList &types, const QString &name, qint64 number);

}
