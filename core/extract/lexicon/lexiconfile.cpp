// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/lexicon/lexiconfile.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

Result<LexiconFlags> readFlags(const QString &field)
{
    static constexpr std::pair<QLatin1StringView, bool LexiconFlags::*> known[]{
        {"context"_L1, &LexiconFlags::context},
        {"exact"_L1, &LexiconFlags::exact},
        {"acronym"_L1, &LexiconFlags::acronym},
        {"sky"_L1, &LexiconFlags::sky},
        {"marked"_L1, &LexiconFlags::marked},
        {"second"_L1, &LexiconFlags::second},
    };
    LexiconFlags flags;
    for (const QString &flag : field.split(u' ', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find_if(known, [&](const auto &entry) { return entry.first == flag; });
        if (found == std::end(known)) {
            return failure(ErrorCode::InvalidField, {}, u"unknown flag "_s + flag);
        }
        flags.*found->second = true;
    }
    return flags;
}

Result<LexiconEntry> readEntry(const QStringList &fields)
{
    if (fields.size() < 3) {
        return failure(ErrorCode::InvalidField, {}, u"fewer than three fields"_s);
    }
    LexiconEntry entry{
        .key = fields.at(0), .type = fields.at(1), .arabic = fields.at(2), .latin = fields.value(3), .forms = {}, .flags = {}};
    if (entry.key.isEmpty() || entry.type.isEmpty() || (entry.arabic.isEmpty() && entry.latin.isEmpty())) {
        return failure(ErrorCode::InvalidField, {}, u"no key, type or name"_s);
    }
    for (const QString &form : fields.value(4).split(u'|', Qt::SkipEmptyParts)) {
        entry.forms.append(form.trimmed());
    }
    const auto flags = readFlags(fields.value(5));
    if (!flags) {
        return std::unexpected(flags.error());
    }
    entry.flags = *flags;
    return entry;
}

}

Result<QList<LexiconEntry>> readLexicon(QStringView table, const QString &name)
{
    QList<LexiconEntry> entries;
    qint64 number = 0;
    for (const QStringView line : table.tokenize(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        QStringList fields;
        for (const QStringView field : line.tokenize(u'\t')) {
            fields.append(field.trimmed().toString());
        }
        auto entry = readEntry(fields);
        if (!entry) {
            return failure(ErrorCode::InvalidField, name, entry.error().detail, number);
        }
        entries.append(std::move(*entry));
    }
    return entries;
}

}
