// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/datesextractor.h"
#include "core/extract/english/englishextractor.h"
#include "core/extract/english/englishnamesextractor.h"
#include "core/extract/entities/namesextractor.h"
#include "core/extract/figures/figuresextractor.h"
#include "core/extract/pipeline.h"
#include "core/extract/quotes/quotesextractor.h"

namespace Hashiya {

namespace {

/// Leaves English texts to the English extractor: Arabic rules see their signs and digits only.
class ArabicOnly final : public Extractor
{
public:
    explicit ArabicOnly(std::unique_ptr<Extractor> extractor)
        : m_extractor(std::move(extractor))
    {
    }
    [[nodiscard]] QString name() const override { return m_extractor->name(); }
    void extract(const TokenizedText &text, std::vector<Suggestion> &out) const override
    {
        if (!isEnglish(text)) {
            m_extractor->extract(text, out);
        }
    }

private:
    std::unique_ptr<Extractor> m_extractor;
};

}

const Pipeline &Pipeline::standard()
{
    static const Pipeline pipeline = [] {
        std::vector<std::unique_ptr<Extractor>> extractors;
        extractors.push_back(std::make_unique<ArabicOnly>(std::make_unique<NamesExtractor>()));
        extractors.push_back(std::make_unique<EnglishNamesExtractor>());
        extractors.push_back(std::make_unique<ArabicOnly>(std::make_unique<DatesExtractor>())); // before figures, which leave the numbers of dates alone
        extractors.push_back(std::make_unique<ArabicOnly>(std::make_unique<FiguresExtractor>()));
        extractors.push_back(std::make_unique<EnglishExtractor>());
        extractors.push_back(std::make_unique<QuotesExtractor>()); // last: looks for speakers among the names
        return Pipeline(std::move(extractors));
    }();
    return pipeline;
}

}
