// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/namesextractor.h"
#include "core/extract/pipeline.h"

namespace Hashiya {

const Pipeline &Pipeline::standard()
{
    static const Pipeline pipeline = [] {
        std::vector<std::unique_ptr<Extractor>> extractors;
        extractors.push_back(std::make_unique<NamesExtractor>());
        return Pipeline(std::move(extractors));
    }();
    return pipeline;
}

}
