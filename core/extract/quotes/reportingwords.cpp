// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/reportingwords.h"

#include "core/arabic/datatable.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Hashiya {

const ReportingWords &ReportingWords::standard()
{
    static const ReportingWords words;
    return words;
}

ReportingWords::ReportingWords()
{
    using enum ReportingRole;
    static const QHash<QString, ReportingRole> kinds{{u"verb"_s, Verb}, {u"participle"_s, Participle}, {u"masdar"_s, Masdar},
        {u"document"_s, Document}, {u"describe"_s, Describe}, {u"source"_s, Source}, {u"that"_s, That}, {u"title"_s, Title},
        {u"skip"_s, Skip}, {u"stop"_s, Stop}, {u"head"_s, Head}, {u"label"_s, Label}, {u"opener"_s, Opener}, {u"impersonal"_s, Impersonal},
        {u"issue"_s, Issue}, {u"issued"_s, Issued}, {u"not_that"_s, NotThat}, {u"clause_end"_s, ClauseEnd},
        {u"informant"_s, Informant}, {u"thing"_s, Thing}, {u"kin"_s, Kin}, {u"office"_s, Office}, {u"body"_s, Body}};
    for (const QStringList &row : DataTable::load(u"reporting_verbs"_s).rows) {
        Q_ASSERT_X(kinds.contains(row.front()), "reporting_verbs.tsv", qPrintable(row.front()));
        const ReportingRole kind = kinds.value(row.front());
        const QStringList flags = fieldOf(row, 2).split(u',', Qt::SkipEmptyParts);
        int role = int(kind);
        for (const QString &flag : flags) {
            if (flag == u"weak") {
                role |= int(WeakVerb);
            } else if (flag == u"preposition") {
                role |= int(Preposition) | int(WeakVerb);
            } else if (flag == u"from") {
                role |= int(From);
            } else if (flag == u"no_report") {
                role |= int(NoReport);
            } else {
                Q_ASSERT_X(kind == Source && flag == u"two", "reporting_verbs.tsv", qPrintable(flag));
                role = int(SourceOfTwo);
            }
        }
        const QStringList forms = fieldOf(row, 1).split(u'|', Qt::SkipEmptyParts);
        for (const QString &form : forms) {
            m_roles.add(form, role);
        }
        if (kind == Verb && !forms.isEmpty()) {
            const QString &past = forms.front();
            const bool weakEnding = past.endsWith(u'ي') || past.endsWith(u'ا');
            m_roles.add((weakEnding ? past.chopped(1) : past) + u'ت', role);
            m_roles.add((weakEnding ? past.chopped(1) : past) + u"وا"_s, role);
        }
    }
}

}
