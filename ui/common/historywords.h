// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/history.h"

#include <QString>
#include <QStringList>

namespace Hashiya {

/// What a sentence of the history is made of. Words and names as they are, in whatever direction; types as the interface calls them.
struct HistoryFacts
{
    QString label; ///< key of the action
    QString words; ///< of the first mark concerned, or the form of a name
    QString type; ///< of the first mark after the action; empty for none
    QString formerType;
    QString name; ///< the name concerned, as it is after the action; empty for none
    QStringList formerNames; ///< names before the action, each once
    QString externalId;
    QString rule; ///< the words of a house rule
    QString title; ///< of the article
    int marks = 0; ///< that were added, changed or removed
    int names = 0;
};

/// What was done, as one whole translated sentence. Empty where the program knows no sentence for the label.
[[nodiscard]] QString historySentence(const HistoryFacts &facts);

/// The same for an entry of the journal that did, undid or did again what `sentence` says; `steps` of them in a row.
[[nodiscard]] QString historyEntrySentence(ActionKind kind, const QString &sentence, int steps);

}
