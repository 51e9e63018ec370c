// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/verificationmenu.h"

#include "ui/annotate/edits.h"
#include "ui/annotate/keymenu.h"
#include "ui/models/displaynames.h"

#include <QCoreApplication>

namespace Hashiya {

void askForVerification(Session &session, AnnotationId id, QPoint at, QWidget *parent)
{
    if (!session.document() || session.isReadOnly()) {
        return;
    }
    auto *menu = new KeyMenu(QCoreApplication::translate("Verification", "Is it true?"), parent);
    for (const auto &[status, letter] : {std::pair{VerificationStatus::Unchecked, u'U'}, {VerificationStatus::Confirmed, u'C'},
             {VerificationStatus::Disputed, u'D'}, {VerificationStatus::Wrong, u'W'}}) {
        menu->add(verificationTitle(status), QChar(letter), [&session, id, status] {
            const auto *document = session.document();
            if (const auto *mark = document ? document->annotations().find(id) : nullptr) {
                auto verification = mark->verification;
                verification.status = status;
                session.perform(verificationChange(*document, id, verification));
            }
        });
    }
    menu->popup(at);
}

}
