// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

bool Session::changeTagset(const Tagset &after, const TypeRemap &remap)
{
    if (!m_workspace) {
        return false;
    }
    const auto done = m_workspace->changeTagset(after, remap);
    if (!done) {
        Q_EMIT errorOccurred(done.error());
        return false;
    }
    if (!done->isValid()) {
        return false;
    }
    if (const auto rules = m_workspace->store().houseRules()) {
        m_rules.setProjectRules(*rules); // they follow their types
        Q_EMIT houseRulesChanged();
    }
    Q_EMIT tagsetChanged();
    if (m_document) {
        Q_EMIT documentChanged({0, m_document->article().text().size()});
    }
    reloadLibrary();
    afterCommit();
    Q_EMIT acted(ActionKind::Do, u"tagset"_s);
    return true;
}

std::optional<TypeUses> Session::typeUses()
{
    if (!m_workspace) {
        return TypeUses();
    }
    auto uses = m_workspace->store().typeUses();
    if (!uses) {
        Q_EMIT errorOccurred(uses.error());
        return std::nullopt;
    }
    return std::move(*uses);
}

}
