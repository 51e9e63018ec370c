// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/namesextractor.h"

#include "core/extract/entities/aliasrule.h"
#include "core/extract/entities/ellipsisrule.h"
#include "core/extract/entities/governedrule.h"
#include "core/extract/entities/headrule.h"
#include "core/extract/entities/lexiconrule.h"
#include "core/extract/entities/listrule.h"
#include "core/extract/entities/memoryrule.h"
#include "core/extract/entities/personrule.h"
#include "core/extract/entities/rolerule.h"
#include "core/extract/entities/taggerrule.h"
#include "core/extract/overlaps.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Hashiya {

NamesExtractor::NamesExtractor(const NameLists &lists, const Tagger *tagger)
    : m_lists(lists)
{
    m_finders.push_back(std::make_unique<LexiconRule>());
    m_finders.push_back(std::make_unique<HeadRule>());
    m_finders.push_back(std::make_unique<PersonRule>());
    m_completers.push_back(std::make_unique<AliasRule>());
    m_completers.push_back(std::make_unique<EllipsisRule>());
    m_completers.push_back(std::make_unique<GovernedRule>());
    m_completers.push_back(std::make_unique<ListRule>(ListRule::Kind::Examples));
    m_completers.push_back(std::make_unique<TaggerRule>(tagger)); // sees what lists and rules are sure of
    m_completers.push_back(std::make_unique<MemoryRule>());
    m_completers.push_back(std::make_unique<ListRule>(ListRule::Kind::Joined));
    m_completers.push_back(std::make_unique<RoleRule>());
}

QString NamesExtractor::name() const
{
    return u"names"_s;
}

void NamesExtractor::extract(const TokenizedText &text, std::vector<Suggestion> &out) const
{
    const NameWords words(text, m_lists);
    std::vector<Suggestion> names;
    for (const auto &rule : m_finders) {
        rule->apply(words, names);
    }
    names = resolveOverlaps(std::move(names));
    for (const auto &rule : m_completers) {
        rule->apply(words, names);
    }
    std::ranges::move(resolveOverlaps(std::move(names)), std::back_inserter(out));
}

}
