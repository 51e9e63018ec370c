// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/markagreement.h"
#include "ui/session/edits.h"

namespace Hashiya {

/// Whose mark is right where two annotators differ.
enum class Pick { Undecided, Ours, Theirs };

struct Adjudicated
{
    MarkRow row; ///< the first of it are our marks
    Pick pick = Pick::Undecided;
};

/// What picks mean for our document, as one step. Ours: the mark that was picked is confirmed as it is. Theirs: our mark becomes as theirs is, a mark that only they
/// have is added, with `origin` as where it comes from, and one that only we have is rejected. Names are found by type and name, or made; ids are taken from
/// `ours`. Both documents have one text. nullopt where nothing changes.
[[nodiscard]] std::optional<LabelledEdit> adjudication(Document &ours, const Document &theirs, const QList<Adjudicated> &picks, const QString &origin);

}
