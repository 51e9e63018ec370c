// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/factsheet.h"

#include "core/check/sources.h"
#include "ui/models/displaynames.h"
#include "ui/reader/gloss.h"
#include "ui/sheet/sheetparts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <vector>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::FactSheet)
};

class SheetOfFacts
{
public:
    explicit SheetOfFacts(const Document &document)
        : m_document(document)
        , m_sources(sourcesOfFigures(document))
    {
        for (const auto &relation : document.relations()) {
            if (relation.type == u"source" && !m_linked.contains(relation.from)) {
                m_linked.insert(relation.from, relation.to);
            }
        }
        for (qsizetype i = 0; i < document.annotations().size(); ++i) {
            const auto &mark = document.annotations().at(i);
            const auto *type = document.tagset().type(mark.type);
            if (mark.state == AnnotationState::Rejected || !type) {
                continue;
            }
            if (type->family == TypeFamily::Figure) {
                m_figures.push_back(&mark);
            } else if (type->family == TypeFamily::Quotation) {
                m_quotations.push_back(&mark);
            }
        }
        for (auto *marks : {&m_figures, &m_quotations}) {
            std::ranges::sort(*marks, {}, &Annotation::range);
        }
    }

    [[nodiscard]] SheetCell summary() const
    {
        QStringList parts{Words::tr("%n figures", nullptr, int(m_figures.size()))};
        const auto add = [&](int count, const QString &words) {
            if (count > 0) {
                parts.append(words);
            }
        };
        const auto checked = [&](VerificationStatus status) {
            return int(std::ranges::count_if(m_figures, [&](const Annotation *mark) { return mark->verification.status == status; }));
        };
        const auto confirmed = checked(VerificationStatus::Confirmed);
        const auto disputed = checked(VerificationStatus::Disputed);
        const auto wrong = checked(VerificationStatus::Wrong);
        const auto bare = int(std::ranges::count(m_sources, FigureSource::None));
        add(confirmed, Words::tr("%n checked and true", nullptr, confirmed));
        add(disputed, Words::tr("%n disputed", nullptr, disputed));
        add(wrong, Words::tr("%n wrong", nullptr, wrong));
        add(bare, Words::tr("%n without a source", nullptr, bare));
        return {interfaceLine(parts.join(u" · "_s))};
    }

    [[nodiscard]] SheetTable figures() const
    {
        SheetTable table{Words::tr("Figures"), {Words::tr("Figure"), Words::tr("In the report"), Words::tr("Source"), Words::tr("Check")}, {20, 38, 18, 24}, {}};
        for (const auto *mark : m_figures) {
            SheetCell figure{articleLine(m_document.textOf(*mark).toString(), SheetStyle::Strong)};
            if (const auto value = valueText(mark->value); !value.isEmpty()) {
                figure.append({{{value, SheetStyle::Faint}}, figure.constFirst().rightToLeft}); // on the words' side
            }
            table.rows.append({figure, {contextLine(m_document, *mark)}, {sourceOf(*mark)}, checkCell(*mark)});
        }
        return table;
    }

    [[nodiscard]] SheetTable quotations() const
    {
        SheetTable table{Words::tr("Quotations"), {Words::tr("Speaker"), Words::tr("Words"), Words::tr("Check")}, {24, 48, 28}, {}};
        for (const auto *mark : m_quotations) {
            const auto *quotation = std::get_if<QuotationValue>(&mark->value);
            const auto speaker = quotation && !quotation->speaker.isEmpty() ? articleLine(quotation->speaker, SheetStyle::Strong)
                                                                            : interfaceLine(Words::tr("nobody is named"), SheetStyle::Faint);
            table.rows.append({{speaker}, {articleLine(m_document.textOf(*mark).toString())}, checkCell(*mark)});
        }
        return table;
    }

private:
    [[nodiscard]] SheetLine sourceOf(const Annotation &mark) const
    {
        if (const auto *source = m_document.annotations().find(m_linked.value(mark.id))) {
            return articleLine(m_document.textOf(*source).toString());
        }
        if (const auto speaker = speakerAround(mark); !speaker.isEmpty()) {
            return articleLine(speaker);
        }
        switch (m_sources.value(mark.id, FigureSource::NotNeeded)) {
        case FigureSource::None:
            return interfaceLine(Words::tr("none is named"), SheetStyle::Strong);
        case FigureSource::Sentence:
            return interfaceLine(Words::tr("in the sentence"), SheetStyle::Faint);
        case FigureSource::Elsewhere:
            return interfaceLine(Words::tr("where the report says it again"), SheetStyle::Faint);
        default:
            return interfaceLine(u"–"_s, SheetStyle::Faint); // what a person noted stands beside it
        }
    }

    /// Of the shortest quotation that holds the mark.
    [[nodiscard]] QString speakerAround(const Annotation &mark) const
    {
        QString speaker;
        auto length = m_document.article().text().size() + 1;
        for (const auto *quotation : m_quotations) {
            if (quotation->range.begin() > mark.range.begin()) {
                break;
            }
            const auto *value = std::get_if<QuotationValue>(&quotation->value);
            if (value && !value->speaker.isEmpty() && quotation->range.contains(mark.range) && quotation->range.length() < length) {
                speaker = value->speaker;
                length = quotation->range.length();
            }
        }
        return speaker;
    }

    const Document &m_document;
    std::vector<const Annotation *> m_figures;
    std::vector<const Annotation *> m_quotations;
    QHash<AnnotationId, FigureSource> m_sources;
    QHash<AnnotationId, AnnotationId> m_linked; ///< the mark of a figure's source
};

}

Sheet factSheet(const Document &document, const SheetMaker &maker)
{
    const SheetOfFacts facts(document);
    auto sheet = emptySheet(Words::tr("Fact-check sheet"), maker);
    sheet.head = articleHead(document.article()) + facts.summary();
    for (auto &table : {facts.figures(), facts.quotations()}) {
        if (!table.rows.isEmpty()) {
            sheet.tables.append(table);
        }
    }
    return sheet;
}

}
