// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/taggermodel.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <bit>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr QByteArrayView magic = "HSHYTAG1";
constexpr qsizetype headOffset = 12; ///< magic and the head's length
constexpr qsizetype alignment = 64;

QJsonArray rowJson(const std::array<float, mostLabels> &row, int labels)
{
    QJsonArray out;
    for (int label = 0; label < labels; ++label) {
        out.append(double(row[size_t(label)]));
    }
    return out;
}

QJsonObject transitionsJson(const Transitions &transitions, int labels)
{
    QJsonArray rows;
    for (int from = 0; from < labels; ++from) {
        rows.append(rowJson(transitions.scores[size_t(from)], labels));
    }
    return {{u"first"_s, rowJson(transitions.first, labels)}, {u"scores"_s, rows}};
}

bool readRow(const QJsonArray &json, int labels, std::array<float, mostLabels> &out)
{
    if (json.size() != labels) {
        return false;
    }
    for (int label = 0; label < labels; ++label) {
        out[size_t(label)] = float(json.at(label).toDouble());
    }
    return true;
}

bool readTransitions(const QJsonObject &json, int labels, Transitions &out)
{
    const QJsonArray rows = json.value("scores"_L1).toArray();
    bool good = rows.size() == labels && readRow(json.value("first"_L1).toArray(), labels, out.first);
    for (int from = 0; good && from < labels; ++from) {
        good = readRow(rows.at(from).toArray(), labels, out.scores[size_t(from)]);
    }
    return good;
}

std::unexpected<Error> damaged(const QString &name, const QString &what)
{
    return std::unexpected(Error{ErrorCode::InvalidField, name, what, {}});
}

}

PackedWeights::PackedWeights(std::span<const uchar> table, std::span<const uchar> filter, int labels)
    : m_table(table)
    , m_labels(labels)
{
    if (std::has_single_bit(filter.size())) {
        m_filter = filter;
        m_filterMask = filter.size() * 8 - 1;
    }
}

PackedWeights::Packed PackedWeights::pack(std::span<const quint64> features, std::span<const float> rows, int labels, float step, float least, size_t most)
{
    std::vector<std::pair<float, size_t>> kept; // the greatest weight of a row, negative, and the row
    for (size_t i = 0; i < features.size(); ++i) {
        float greatest = 0;
        for (const float weight : rows.subspan(i * size_t(labels), size_t(labels))) {
            greatest = std::max(greatest, std::abs(weight));
        }
        if (greatest >= least) {
            kept.emplace_back(-greatest, i);
        }
    }
    if (kept.size() > most) {
        std::ranges::nth_element(kept, kept.begin() + qsizetype(most));
        kept.resize(most);
    }
    std::ranges::sort(kept, {}, &std::pair<float, size_t>::second);
    constexpr size_t bitsPerRow = 16;
    QByteArray filter(qsizetype(std::bit_ceil(std::max<size_t>(kept.size() * bitsPerRow / 8, 64))), '\0');
    FingerprintTableBuilder builder(kept.size(), quint32(labels));
    std::vector<uchar> packed(static_cast<size_t>(labels));
    for (const size_t i : std::views::values(kept)) {
        for (size_t label = 0; label < size_t(labels); ++label) {
            constexpr float bound = 127;
            packed[label] = uchar(qint8(std::clamp(std::round(rows[i * size_t(labels) + label] / step), -bound, bound)));
        }
        builder.insert(features[i], packed);
        const quint64 bit = (features[i] >> 20) & (quint64(filter.size()) * 8 - 1);
        filter[qsizetype(bit >> 3)] = char(uchar(filter.at(qsizetype(bit >> 3))) | (1U << (bit & 7)));
    }
    return {builder.bytes(), filter, qsizetype(kept.size())};
}

QByteArray TaggerModel::toBytes(const Parts &parts)
{
    const int labels = 1 + 2 * int(parts.types.size());
    QJsonObject head{{u"format"_s, u"hashiya.tagger/1"_s}, {u"types"_s, QJsonArray::fromStringList(parts.types)}, {u"step"_s, double(parts.step)},
        {u"transitions"_s, transitionsJson(parts.transitions, labels)}, {u"memory_transitions"_s, transitionsJson(parts.memoryTransitions, labels)}, {u"origin"_s, parts.origin}};
    const auto aligned = [](qsizetype offset) { return (offset + alignment - 1) / alignment * alignment; };
    // Offsets are counted from the end of the head, so that its length does not depend on them.
    QJsonObject sections;
    qsizetype offset = 0;
    for (const auto &[name, bytes] : parts.sections) {
        sections.insert(name, QJsonArray{offset, bytes.size()});
        offset = aligned(offset + bytes.size());
    }
    head.insert(u"sections"_s, sections);
    const QByteArray json = QJsonDocument(head).toJson(QJsonDocument::Compact);
    const auto length = quint32(json.size());
    QByteArray out = magic.toByteArray();
    out.append(reinterpret_cast<const char *>(&length), 4);
    out.append(json);
    const qsizetype base = aligned(out.size());
    out.append(base - out.size(), '\0');
    for (const auto &[name, bytes] : parts.sections) {
        out.append(aligned(out.size()) - out.size(), '\0');
        out.append(bytes);
    }
    return out;
}

Result<std::shared_ptr<const TaggerModel>> TaggerModel::load(const QString &path)
{
    auto model = std::make_shared<TaggerModel>();
    model->m_file = std::make_unique<QFile>(path);
    if (!model->m_file->exists()) {
        return std::unexpected(Error{ErrorCode::FileNotFound, path, {}, {}});
    }
    if (!model->m_file->open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, model->m_file->errorString(), {}});
    }
    const qint64 size = model->m_file->size();
    const uchar *bytes = size > 0 ? model->m_file->map(0, size) : nullptr;
    if (bytes == nullptr) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, model->m_file->errorString(), {}});
    }
    if (const auto done = model->read({bytes, size_t(size)}, path); !done) {
        return std::unexpected(done.error());
    }
    return model;
}

Result<std::shared_ptr<const TaggerModel>> TaggerModel::fromBytes(const QByteArray &bytes, const QString &name)
{
    auto model = std::make_shared<TaggerModel>();
    model->m_bytes = bytes;
    if (const auto done = model->read({reinterpret_cast<const uchar *>(model->m_bytes.constData()), size_t(bytes.size())}, name); !done) {
        return std::unexpected(done.error());
    }
    return model;
}

std::span<const uchar> TaggerModel::section(const QJsonObject &sections, const QString &name, std::span<const uchar> bytes) const
{
    const QJsonArray place = sections.value(name).toArray();
    const auto offset = size_t(std::max<qint64>(place.at(0).toInteger(-1), -1));
    const auto length = size_t(std::max<qint64>(place.at(1).toInteger(0), 0));
    if (offset > bytes.size() || length > bytes.size() - offset) {
        return {};
    }
    return bytes.subspan(offset, length);
}

Result<void> TaggerModel::read(std::span<const uchar> bytes, const QString &name)
{
    quint32 length = 0;
    if (bytes.size() < size_t(headOffset) || QByteArrayView(bytes.data(), magic.size()) != magic) {
        return std::unexpected(Error{ErrorCode::UnknownFormat, name, {}, {}});
    }
    std::memcpy(&length, bytes.data() + magic.size(), 4);
    if (length > bytes.size() - size_t(headOffset)) {
        return damaged(name, u"head"_s);
    }
    const auto head = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(bytes.data()) + headOffset, qsizetype(length))).object();
    if (const QString format = head.value("format"_L1).toString(); format != u"hashiya.tagger/1") {
        return std::unexpected(Error{ErrorCode::UnknownFormat, name, format, {}});
    }
    for (const auto &type : head.value("types"_L1).toArray()) {
        m_types.append(type.toString());
    }
    if (m_types.isEmpty() || m_types.size() > mostTypes) {
        return damaged(name, u"types"_s);
    }
    m_step = float(head.value("step"_L1).toDouble());
    if (!(m_step > 0)) {
        return damaged(name, u"step"_s);
    }
    m_origin = head.value("origin"_L1).toObject();
    if (!readTransitions(head.value("transitions"_L1).toObject(), labels(), m_transitions)
        || !readTransitions(head.value("memory_transitions"_L1).toObject(), labels(), m_memoryTransitions)) {
        return damaged(name, u"transitions"_s);
    }
    const auto base = size_t((headOffset + qsizetype(length) + alignment - 1) / alignment * alignment);
    const auto rest = base <= bytes.size() ? bytes.subspan(base) : std::span<const uchar>();
    const auto sections = head.value("sections"_L1).toObject();
    const auto part = [&](const QString &sectionName) { return section(sections, sectionName, rest); };
    m_knowledge = {FingerprintTable(part(u"classes"_s)), FingerprintTable(part(u"name_parts"_s)), FingerprintTable(part(u"phrases"_s)),
        FingerprintTable(part(u"triggers"_s)), part(u"letters"_s)};
    m_weights = PackedWeights(part(u"weights"_s), part(u"weights_filter"_s), labels());
    m_memoryWeights = PackedWeights(part(u"memory"_s), part(u"memory_filter"_s), labels());
    const std::array checks = {std::pair(u"classes"_s, m_knowledge.classes.rowSize() == WordKnowledge::classesSize), std::pair(u"name_parts"_s, m_knowledge.nameParts.rowSize() == 4),
        std::pair(u"phrases"_s, m_knowledge.phrases.rowSize() == 4), std::pair(u"triggers"_s, m_knowledge.triggers.rowSize() == 4),
        std::pair(u"letters"_s, m_knowledge.letters.size() == LetterModel::size), std::pair(u"weights"_s, m_weights.isValid()),
        std::pair(u"memory"_s, !sections.contains(u"memory"_s) || m_memoryWeights.isValid())};
    for (const auto &[section, good] : checks) {
        if (!good) {
            return damaged(name, section);
        }
    }
    return {};
}

}
