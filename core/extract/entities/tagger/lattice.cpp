// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/lattice.h"

#include <algorithm>
#include <cmath>

namespace Hashiya {

namespace {

constexpr float leastScore = -600; ///< below a token's greatest; the exponential of what is less is no double

}

void bestLabels(const LabelScores &scores, const Transitions &transitions, std::vector<Label> &out)
{
    const qsizetype size = scores.size();
    const int labels = scores.labels;
    out.assign(size_t(size), outside);
    if (size == 0) {
        return;
    }
    std::vector<std::array<Label, mostLabels>> back(static_cast<size_t>(size));
    std::array<float, mostLabels> best{};
    for (int label = 0; label < labels; ++label) {
        best[size_t(label)] = mayFollow(outside, Label(label)) ? scores.row(0)[label] + transitions.first[size_t(label)] : -1e30F;
    }
    for (qsizetype token = 1; token < size; ++token) {
        std::array<float, mostLabels> next{};
        const float *row = scores.row(token);
        for (int to = 0; to < labels; ++to) {
            float top = -1e30F;
            Label from = outside;
            if (isInside(Label(to))) { // only its own begin and inside lead here
                const auto begin = size_t(to - 1);
                const auto inside = size_t(to);
                const float byBegin = best[begin] + transitions.scores[begin][inside];
                const float byInside = best[inside] + transitions.scores[inside][inside];
                top = std::max(byBegin, byInside);
                from = Label(byInside > byBegin ? inside : begin);
            } else {
                for (int candidate = 0; candidate < labels; ++candidate) {
                    const float value = best[size_t(candidate)] + transitions.scores[size_t(candidate)][size_t(to)];
                    if (value > top) {
                        top = value;
                        from = Label(candidate);
                    }
                }
            }
            next[size_t(to)] = top + row[to];
            back[size_t(token)][size_t(to)] = from;
        }
        best = next;
    }
    Label label = Label(std::max_element(best.begin(), best.begin() + labels) - best.begin());
    for (qsizetype token = size; token-- > 0;) {
        out[size_t(token)] = label;
        label = back[size_t(token)][label];
    }
}

void Marginals::compute(const LabelScores &scores, const Transitions &transitions)
{
    m_labels = scores.labels;
    const qsizetype size = scores.size();
    const auto labels = size_t(m_labels);
    m_marginals.resize(size_t(size) * labels);
    for (auto *table : {&m_forward, &m_backward, &m_emission}) {
        table->resize(size_t(size) * labels);
    }
    m_scale.resize(size_t(size));
    m_logPartition = 0;
    for (size_t from = 0; from < labels; ++from) {
        for (size_t to = 0; to < labels; ++to) {
            m_weights[from][to] = mayFollow(Label(from), Label(to)) ? std::exp(double(transitions.scores[from][to])) : 0.0;
        }
    }
    for (qsizetype token = 0; token < size; ++token) {
        const float *row = scores.row(token);
        const float top = *std::max_element(row, row + m_labels);
        m_logPartition += double(top);
        double *emission = m_emission.data() + size_t(token) * labels;
        double *forward = m_forward.data() + size_t(token) * labels;
        double sum = 0;
        for (size_t to = 0; to < labels; ++to) {
            emission[to] = std::exp(double(std::max(row[to] - top, leastScore)));
            double reached = 0;
            if (token == 0) {
                reached = mayFollow(outside, Label(to)) ? std::exp(double(transitions.first[to])) : 0.0;
            } else {
                for (size_t from = 0; from < labels; ++from) {
                    reached += forward[from - labels] * m_weights[from][to];
                }
            }
            forward[to] = reached * emission[to];
            sum += forward[to];
        }
        m_scale[size_t(token)] = sum;
        m_logPartition += std::log(sum);
        std::for_each(forward, forward + labels, [sum](double &value) { value /= sum; });
    }
    for (qsizetype token = size; token-- > 0;) {
        double *backward = m_backward.data() + size_t(token) * labels;
        for (size_t from = 0; from < labels; ++from) {
            if (token + 1 == size) {
                backward[from] = 1;
                continue;
            }
            const double *emission = m_emission.data() + size_t(token + 1) * labels;
            double sum = 0;
            for (size_t to = 0; to < labels; ++to) {
                sum += m_weights[from][to] * emission[to] * backward[labels + to];
            }
            backward[from] = sum / m_scale[size_t(token + 1)];
        }
        for (size_t label = 0; label < labels; ++label) {
            const double here = m_forward[size_t(token) * labels + label];
            m_marginals[size_t(token) * labels + label] = here > 0 ? float(here * backward[label]) : 0.0F;
        }
    }
}

float Marginals::pair(qsizetype token, Label from, Label to) const
{
    const auto labels = size_t(m_labels);
    const size_t here = size_t(token) * labels;
    return float(m_forward[here - labels + from] * m_weights[from][to] * m_emission[here + to] * m_backward[here + to] / m_scale[size_t(token)]);
}

}
