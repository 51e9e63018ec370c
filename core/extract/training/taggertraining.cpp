// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/taggertraining.h"

#include "core/extract/entities/tagger/documentmemory.h"
#include "core/extract/entities/tagger/tagger.h"
#include "core/extract/training/corpus.h"
#include "core/extract/training/crftrainer.h"
#include "core/extract/training/featuriser.h"
#include "core/extract/training/knowledgebuilder.h"

#include <QJsonArray>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Numbers of a recipe's "training", with what serves where it says nothing.
struct Settings
{
    int epochs;
    int priorEpochs;
    double decay;
    quint32 cutoff;
    int memoryEpochs;
    double memoryDecay;
    quint32 memoryCutoff;
    int window;
    float step;
    float least;
    size_t mostRows;

    explicit Settings(const QJsonObject &json)
        : epochs(json.value("epochs"_L1).toInt(10))
        , priorEpochs(json.value("prior_epochs"_L1).toInt(6))
        , decay(json.value("decay"_L1).toDouble(6))
        , cutoff(quint32(json.value("cutoff"_L1).toInt(2)))
        , memoryEpochs(json.value("memory_epochs"_L1).toInt(6))
        , memoryDecay(json.value("memory_decay"_L1).toDouble(8))
        , memoryCutoff(quint32(json.value("memory_cutoff"_L1).toInt(5)))
        , window(json.value("window"_L1).toInt(50))
        , step(float(json.value("step"_L1).toDouble(0.03)))
        , least(float(json.value("least"_L1).toDouble(0.03)))
        , mostRows(size_t(json.value("most_features"_L1).toInteger(209000)))
    {
    }
};

/// A corpus made ready.
struct Source
{
    LabelledText text;
    bool prior = false;
};

std::vector<quint32> allOf(size_t count)
{
    std::vector<quint32> indices(count);
    std::iota(indices.begin(), indices.end(), 0U);
    return indices;
}

class Training
{
public:
    Training(const QJsonObject &recipe, const TrainingOptions &options)
        : m_recipe(recipe)
        , m_options(options)
        , m_settings(recipe.value("training"_L1).toObject())
    {
        for (const auto &type : recipe.value("types"_L1).toArray()) {
            m_types.append(type.toString());
        }
    }

    Result<QByteArray> run(const QString &folder)
    {
        if (m_types.isEmpty() || m_types.size() > mostTypes) {
            return std::unexpected(Error{ErrorCode::InvalidField, u"types"_s, {}, {}});
        }
        KnowledgeBuilder builder;
        if (const auto done = builder.read(m_recipe, folder); !done) {
            return std::unexpected(done.error());
        }
        const auto sections = builder.sections();
        const auto knowledge = sections.knowledge();
        Featuriser featuriser(knowledge, m_options.without);
        if (const auto done = readSources(folder, featuriser); !done) {
            return std::unexpected(done.error());
        }
        const CrfWeights prior = trainPrior();
        const CrfWeights weights = trainTarget(allTargets(), prior, u"target"_s);
        TaggerModel::Parts parts = partsOf(sections, weights);
        if (m_options.memory) {
            trainMemory(featuriser, prior, weights, parts);
        }
        return TaggerModel::toBytes(parts);
    }

private:
    int labels() const { return 1 + 2 * int(m_types.size()); }

    Result<void> readSources(const QString &folder, Featuriser &featuriser)
    {
        for (const auto &value : m_recipe.value("corpora"_L1).toArray()) {
            const bool prior = value.toObject().value("use"_L1).toString() == u"prior";
            if (prior && !m_options.prior) {
                continue;
            }
            const auto corpus = readCorpus(value.toObject(), folder);
            if (!corpus) {
                return std::unexpected(corpus.error());
            }
            m_sources.push_back({labelledText(corpus->sentences, m_types, corpus->types), prior});
            featuriser.count(m_sources.back().text, m_index);
        }
        m_index.number(m_settings.cutoff);
        for (Source &source : m_sources) {
            auto sentences = featuriser.featurise(source.text, m_index);
            auto &all = source.prior ? m_priors : m_targets;
            std::ranges::move(sentences, std::back_inserter(all));
        }
        if (m_targets.empty()) {
            return std::unexpected(Error{ErrorCode::InvalidField, u"corpora"_s, {}, {}});
        }
        return {};
    }

    CrfOptions optionsFor(int epochs, const QString &stage) const
    {
        CrfOptions options;
        options.labels = labels();
        options.featureCount = m_index.features().size();
        options.epochs = epochs;
        options.decay = m_settings.decay;
        options.progress = [this, stage](int epoch, double loss) {
            if (m_options.progress) {
                m_options.progress(stage, epoch, loss);
            }
        };
        return options;
    }

    CrfWeights trainPrior()
    {
        if (m_priors.empty()) {
            return {};
        }
        CrfWeights weights = trainCrf(m_priors, allOf(m_priors.size()), optionsFor(m_settings.priorEpochs, u"prior"_s));
        m_priors = {};
        return weights;
    }

    std::vector<quint32> allTargets() const { return allOf(m_targets.size()); }

    CrfWeights trainTarget(const std::vector<quint32> &use, const CrfWeights &prior, const QString &stage) const
    {
        return trainCrf(m_targets, use, optionsFor(m_settings.epochs, stage), prior.rows.empty() ? nullptr : &prior);
    }

    TaggerModel::Parts partsOf(const KnowledgeBuilder::Sections &sections, const CrfWeights &weights) const
    {
        const auto packed = PackedWeights::pack(m_index.features(), weights.rows, labels(), m_settings.step, m_settings.least, m_settings.mostRows);
        TaggerModel::Parts parts;
        parts.types = m_types;
        parts.step = m_settings.step;
        parts.transitions = weights.transitions;
        parts.memoryTransitions = weights.transitions;
        parts.sections = {{u"classes"_s, sections.classes}, {u"name_parts"_s, sections.nameParts}, {u"phrases"_s, sections.phrases}, {u"triggers"_s, sections.triggers},
            {u"letters"_s, sections.letters}, {u"weights"_s, packed.table}, {u"weights_filter"_s, packed.filter}};
        parts.origin = {{u"recipe"_s, m_recipe.value("name"_L1)}, {u"features"_s, packed.rows}, {u"sources"_s, m_recipe.value("sources"_L1)}};
        return parts;
    }

    /// Scores of the target sentences under models that have not seen them.
    std::vector<std::vector<float>> heldOutScores(const CrfWeights &prior) const
    {
        constexpr quint32 folds = 5;
        constexpr quint32 longestBlock = 100; // sentences of one article stay together
        const quint32 block = std::clamp(quint32(m_targets.size() / folds), 1U, longestBlock);
        std::vector<std::vector<float>> scores(m_targets.size());
        for (quint32 fold = 0; fold < folds; ++fold) {
            std::vector<quint32> others = allTargets();
            std::erase_if(others, [&](quint32 i) { return i / block % folds == fold; });
            const CrfWeights weights = trainTarget(others, prior, u"held out %1"_s.arg(fold + 1));
            for (quint32 i = 0; i < m_targets.size(); ++i) {
                if (i / block % folds == fold) {
                    scoreSentence(m_targets[i], weights, scores[i]);
                }
            }
        }
        return scores;
    }

    void trainMemory(Featuriser &featuriser, const CrfWeights &prior, const CrfWeights &weights, TaggerModel::Parts &parts)
    {
        const auto scores = heldOutScores(prior);
        FeatureIndex index;
        std::vector<std::vector<std::vector<quint64>>> features(m_targets.size());
        size_t first = 0;
        for (const Source &source : m_sources) {
            if (!source.prior) {
                memoryFeatures(featuriser, source.text, std::span(scores).subspan(first), weights.transitions, std::span(features).subspan(first));
                first += source.text.sentences.size();
            }
        }
        for (const auto &sentence : features) {
            for (const auto &token : sentence) {
                std::ranges::for_each(token, [&](quint64 feature) { index.count(feature); });
            }
        }
        index.number(m_settings.memoryCutoff);
        std::vector<TrainingSentence> sentences(m_targets.size());
        for (size_t i = 0; i < sentences.size(); ++i) {
            for (const auto &token : features[i]) {
                for (const quint64 feature : token) {
                    if (const quint32 number = index.find(feature); number != FeatureIndex::none) {
                        sentences[i].features.push_back(number);
                    }
                }
                sentences[i].ends.push_back(quint32(sentences[i].features.size()));
            }
            sentences[i].labels = m_targets[i].labels;
            sentences[i].base = scores[i];
        }
        CrfOptions options = optionsFor(m_settings.memoryEpochs, u"memory"_s);
        options.featureCount = index.features().size();
        options.decay = m_settings.memoryDecay;
        CrfWeights start;
        start.labels = labels();
        start.rows.assign(options.featureCount * size_t(labels()), 0);
        start.transitions = weights.transitions;
        const CrfWeights memory = trainCrf(sentences, allOf(sentences.size()), options, &start);
        const auto packed = PackedWeights::pack(index.features(), memory.rows, labels(), m_settings.step, m_settings.step);
        parts.sections.append({u"memory"_s, packed.table});
        parts.sections.append({u"memory_filter"_s, packed.filter});
        parts.memoryTransitions = memory.transitions;
    }

    void memoryFeatures(Featuriser &featuriser, const LabelledText &text, std::span<const std::vector<float>> scores, const Transitions &transitions,
        std::span<std::vector<std::vector<quint64>>> out) const
    {
        const auto words = featuriser.wordsOf(text);
        std::vector<float> probabilities;
        std::vector<int> sentenceOf;
        Marginals marginals;
        for (size_t i = 0; i < text.sentences.size(); ++i) {
            marginals.compute({scores[i], labels()}, transitions);
            probabilities.insert(probabilities.end(), marginals.row(0), marginals.row(0) + text.sentences[i].length() * labels());
            sentenceOf.insert(sentenceOf.end(), size_t(text.sentences[i].length()), int(i));
        }
        const DocumentMemory memory(words, probabilities, labels(), sentenceOf, m_settings.window);
        qsizetype token = 0;
        for (size_t i = 0; i < text.sentences.size(); ++i) {
            out[i].resize(size_t(text.sentences[i].length()));
            for (auto &features : out[i]) {
                memory.appendFeatures(token++, features);
            }
        }
    }

    const QJsonObject &m_recipe;
    const TrainingOptions &m_options;
    Settings m_settings;
    QStringList m_types;
    FeatureIndex m_index;
    std::vector<Source> m_sources;
    std::vector<TrainingSentence> m_priors;
    std::vector<TrainingSentence> m_targets;
};

/// Tags each document of a test; `take` gets the first sentence of it, how many they are, and what was tagged.
void tagDocuments(const Tagger &tagger, const Corpus &corpus, const LabelledText &text, Tagger::Passes passes, int window, auto take)
{
    qsizetype first = 0;
    for (const qsizetype count : corpus.documents) {
        const auto sentences = std::span(text.sentences).subspan(size_t(first), size_t(count));
        take(first, count, tagger.tag(*text.text, sentences, passes, corpus.wholeDocuments ? DocumentMemory::wholeArticle : window));
        first += count;
    }
}

/// Labels of a test's sentences under the model, by the corpus's own tokens.
QList<QStringList> predictedLabels(const Tagger &tagger, const Corpus &corpus, const LabelledText &text, Tagger::Passes passes, int window)
{
    QList<QStringList> out;
    tagDocuments(tagger, corpus, text, passes, window, [&](qsizetype first, qsizetype count, const TaggedText &tagged) {
        for (qsizetype i = first; i < first + count; ++i) {
            auto labels = originalLabels(text, i, tagged.labels, tagger.model().types());
            for (QString &label : labels) {
                if (label.size() > 2 && corpus.unscored.contains(label.sliced(2))) {
                    label = u"O"_s;
                }
            }
            out.append(labels);
        }
    });
    return out;
}

/// How often names of each tenth of confidence are right, by the tagger's tokens.
std::array<ConfidenceBin, 10> binsOf(const Tagger &tagger, const Corpus &corpus, const LabelledText &text, int window)
{
    std::array<ConfidenceBin, 10> bins;
    tagDocuments(tagger, corpus, text, Tagger::Passes::Two, window, [&](qsizetype, qsizetype, const TaggedText &tagged) {
        for (const TaggedName &name : tagged.names) {
            if (corpus.unscored.contains(tagger.model().types().at(name.type))) {
                continue;
            }
            const auto gold = [&](qsizetype token) { return text.labels[size_t(token)]; };
            bool right = gold(name.tokens.begin()) == beginLabel(name.type);
            for (qsizetype token = name.tokens.begin() + 1; token < name.tokens.end(); ++token) {
                right = right && gold(token) == insideLabel(name.type);
            }
            right = right && (name.tokens.end() == qsizetype(text.labels.size()) || gold(name.tokens.end()) != insideLabel(name.type));
            ConfidenceBin &bin = bins[size_t(std::min(9.0, name.confidence * 10))];
            ++bin.names;
            bin.correct += right ? 1 : 0;
            bin.confidence += name.confidence;
        }
    });
    return bins;
}

}

Result<QByteArray> trainTagger(const QJsonObject &recipe, const QString &folder, const TrainingOptions &options)
{
    return Training(recipe, options).run(folder);
}

Result<QList<TaggerScore>> evaluateTagger(std::shared_ptr<const TaggerModel> model, const QJsonObject &recipe, const QString &folder)
{
    const Settings settings(recipe.value("training"_L1).toObject());
    const Tagger tagger(std::move(model));
    QList<TaggerScore> scores;
    for (const auto &value : recipe.value("tests"_L1).toArray()) {
        const auto corpus = readCorpus(value.toObject(), folder);
        if (!corpus) {
            return std::unexpected(corpus.error());
        }
        const auto text = labelledText(corpus->sentences, tagger.model().types(), corpus->types);
        QList<QStringList> gold;
        for (const LabelledSentence &sentence : corpus->sentences) {
            QStringList labels = toIob2(sentence.labels);
            for (QString &label : labels) {
                const QString type = label.size() > 2 ? corpus->types.value(label.sliced(2)) : QString();
                label = type.isEmpty() ? u"O"_s : label.first(2) + type;
            }
            gold.append(labels);
        }
        const auto score = [&](Tagger::Passes passes) { return scoreChunks(gold, predictedLabels(tagger, *corpus, text, passes, settings.window)); };
        scores.append({corpus->name, score(Tagger::Passes::One), score(Tagger::Passes::Two), binsOf(tagger, *corpus, text, settings.window)});
    }
    return scores;
}

}
