// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/knowledgebuilder.h"

#include "core/arabic/datatable.h"
#include "core/extract/entities/tagger/taggertext.h"
#include "core/extract/lexicon/lexicon.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Names of LexiconKind in recipes, in its order.
constexpr std::array kindNames = {"given_name", "rare_name_part", "name_part", "common_name_part", "listed_name_part", "person", "country", "city", "region", "club",
    "company", "organization", "place", "nationality", "occupation"};

std::optional<LexiconKind> kindFromName(const QString &name)
{
    const auto at = std::ranges::find(kindNames, name, [](const char *known) { return QString::fromLatin1(known); });
    return at == kindNames.end() ? std::nullopt : std::optional(LexiconKind(at - kindNames.begin()));
}

constexpr quint32 bit(LexiconKind kind)
{
    return 1U << int(kind);
}

Result<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return std::unexpected(Error{ErrorCode::FileNotFound, path, {}, {}});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, file.errorString(), {}});
    }
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// The one word of a line of class files; empty where it is several of ours.
QString singleForm(const QString &word)
{
    const QStringList forms = taggerForms(word);
    return forms.size() == 1 ? forms.front() : QString();
}

quint32 brownPathOf(QStringView bits)
{
    quint32 path = 1;
    constexpr qsizetype deepest = 31;
    for (const QChar c : bits.first(std::min(bits.size(), deepest))) {
        path = path << 1 | (c == u'1' ? 1U : 0U);
    }
    return path;
}

QByteArray maskTable(const auto &masks, auto keyOf)
{
    FingerprintTableBuilder builder(size_t(masks.size()), 4);
    auto keys = masks.keys();
    std::ranges::sort(keys); // the same bytes whatever the order of the hash
    for (const auto &key : keys) {
        const quint32 mask = masks.value(key);
        builder.insert(keyOf(key), std::span(reinterpret_cast<const uchar *>(&mask), 4));
    }
    return builder.bytes();
}

std::span<const uchar> view(const QByteArray &bytes)
{
    return {reinterpret_cast<const uchar *>(bytes.constData()), size_t(bytes.size())};
}

}

QStringList taggerForms(const QString &phrase)
{
    const TokenizedText tokenized(Article(phrase, {}, {{BlockKind::Paragraph, {0, phrase.size()}}}));
    const TaggerText text(tokenized);
    QStringList forms;
    for (const TaggerToken &token : text.tokens()) {
        if (token.kind != TokenKind::Punctuation && token.kind != TokenKind::Symbol) {
            forms.append(text.formOf(token).toString());
        }
    }
    return forms;
}

WordKnowledge KnowledgeBuilder::Sections::knowledge() const
{
    return {FingerprintTable(view(classes)), FingerprintTable(view(nameParts)), FingerprintTable(view(phrases)), FingerprintTable(view(triggers)), view(letters)};
}

void KnowledgeBuilder::addCount(const QString &word, qint64 count)
{
    constexpr double steps = 8;
    constexpr double most = 255;
    auto &frequency = m_classes[word].frequency; // forms that fold together are counted as the most frequent of them
    frequency = std::max(frequency, quint8(std::min(most, std::round(steps * std::log2(1.0 + double(count))))));
}

void KnowledgeBuilder::addPhrase(const QString &phrase, LexiconKind kind)
{
    quint64 node = WordKnowledge::phraseRoot;
    const QStringList forms = taggerForms(phrase);
    constexpr qsizetype longest = 8;
    if (forms.isEmpty() || forms.size() > longest) {
        return;
    }
    for (const QString &form : forms) {
        node = WordKnowledge::phraseStep(node, hashOfUnits(form));
        m_phrases[node] |= 0;
    }
    m_phrases[node] |= bit(kind);
}

void KnowledgeBuilder::addPart(const QString &word, LexiconKind kind)
{
    if (word.size() > 1) {
        m_parts[word] |= bit(kind);
    }
}

void KnowledgeBuilder::addTrigger(const QString &word, TriggerClass triggerClass)
{
    if (!word.isEmpty()) {
        m_triggers[word] |= 1U << int(triggerClass);
    }
}

Result<void> KnowledgeBuilder::read(const QJsonObject &recipe, const QString &folder)
{
    if (const auto done = readClasses(recipe.value("classes"_L1).toObject(), folder); !done) {
        return done;
    }
    for (const auto &entry : recipe.value("lexicons"_L1).toArray()) {
        if (const auto done = readLexicon(entry.toObject(), folder); !done) {
            return done;
        }
    }
    addOwnLexicon();
    addOwnTriggers();
    return {};
}

Result<void> KnowledgeBuilder::readClasses(const QJsonObject &recipe, const QString &folder)
{
    struct Source
    {
        QLatin1StringView member;
        void (*take)(KnowledgeBuilder &builder, const QStringList &fields);
    };
    static const std::array sources = {
        Source{"counts"_L1, [](KnowledgeBuilder &builder, const QStringList &fields) { builder.addCount(fields[0], fields[1].toLongLong()); }},
        Source{"brown"_L1, [](KnowledgeBuilder &builder, const QStringList &fields) { builder.m_classes[fields[1]].brownPath = brownPathOf(fields[0]); }},
    };
    for (const Source &source : sources) {
        if (!recipe.contains(source.member)) {
            continue;
        }
        const QString path = folder + u'/' + recipe.value(source.member).toString();
        const auto lines = linesOf(path);
        if (!lines) {
            return std::unexpected(lines.error());
        }
        for (const QString &line : *lines) {
            QStringList fields = line.split(u'\t');
            const qsizetype wordColumn = source.member == "brown"_L1 ? 1 : 0;
            if (fields.size() < 2) {
                continue;
            }
            fields[wordColumn] = singleForm(fields.at(wordColumn));
            if (!fields.at(wordColumn).isEmpty()) {
                source.take(*this, fields);
            }
        }
    }
    return {};
}

Result<void> KnowledgeBuilder::readLexicon(const QJsonObject &entry, const QString &folder)
{
    const QString path = folder + u'/' + entry.value("path"_L1).toString();
    for (const auto member : {"kind"_L1, "parts"_L1}) {
        if (entry.contains(member) && !kindFromName(entry.value(member).toString())) {
            return std::unexpected(Error{ErrorCode::InvalidField, path, QString(member), {}});
        }
    }
    const auto lines = linesOf(path);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    for (const QString &line : *lines) {
        addLexiconLine(entry, line);
    }
    return {};
}

void KnowledgeBuilder::addLexiconLine(const QJsonObject &entry, const QString &line)
{
    const QStringList fields = line.split(u'\t');
    const auto where = entry.value("where"_L1).toObject();
    if (!where.isEmpty() && !where.value("is"_L1).toArray().contains(fields.value(where.value("column"_L1).toInt()))) {
        return;
    }
    QString phrase = fields.value(entry.value("column"_L1).toInt());
    if (entry.value("numbered"_L1).toBool()) {
        phrase = phrase.section(u' ', 1);
    }
    if (entry.value("spaced"_L1).toBool()) {
        phrase.remove(u' ');
    }
    phrase = phrase.section(u'(', 0, 0).section(u'،', 0, 0).trimmed();
    for (const auto &strip : entry.value("strip"_L1).toArray()) {
        phrase = phrase.remove(strip.toString()).trimmed();
    }
    const QStringList forms = taggerForms(phrase);
    if (forms.isEmpty() || forms.size() < entry.value("words"_L1).toInt(1)) {
        return;
    }
    if (const auto kind = kindFromName(entry.value("kind"_L1).toString())) {
        if (entry.contains("count"_L1)) {
            const int count = fields.value(entry.value("count"_L1).toInt()).toInt();
            constexpr int many = 10;
            const auto part = count >= many ? LexiconKind::CommonNamePart : count > 1 ? LexiconKind::NamePart : LexiconKind::RareNamePart;
            addPart(forms.front(), part);
        } else {
            addPhrase(phrase, *kind);
        }
    }
    if (const auto part = kindFromName(entry.value("parts"_L1).toString())) {
        for (const QString &form : forms) {
            addPart(form, *part);
        }
    }
}

void KnowledgeBuilder::addOwnLexicon()
{
    for (const LexiconEntry &entry : Lexicon::standard().entries()) {
        const auto kind = entry.type == u"person" ? LexiconKind::OwnPerson
            : entry.type == u"organization"       ? LexiconKind::OwnOrganization
            : entry.type == u"place"              ? LexiconKind::OwnPlace
                                                  : LexiconKind::OwnOther;
        addPhrase(entry.arabic, kind);
        addPhrase(entry.latin, kind);
        for (const QString &form : entry.forms) {
            addPhrase(form, kind);
        }
    }
    for (const QStringList &row : DataTable::load(u"givennames"_s).rows) {
        addPart(singleForm(row.front()), LexiconKind::GivenName);
    }
}

void KnowledgeBuilder::addOwnTriggers()
{
    static const QHash<QString, TriggerClass> classes = {{u"phrase-head"_s, TriggerClass::OrganizationHead}, {u"institution"_s, TriggerClass::Institution},
        {u"facility"_s, TriggerClass::Facility}, {u"title"_s, TriggerClass::Title}, {u"person-noun"_s, TriggerClass::PersonNoun}, {u"role"_s, TriggerClass::Role},
        {u"linked-adjective"_s, TriggerClass::Adjective}, {u"particle"_s, TriggerClass::Particle}, {u"portfolio"_s, TriggerClass::Portfolio}, {u"sky"_s, TriggerClass::Sky}};
    for (const QStringList &row : DataTable::load(u"triggers"_s).rows) {
        auto found = classes.value(row.front(), TriggerClass::Reporting);
        if (row.front() == u"name-head") {
            found = row.value(2) == u"place" ? TriggerClass::PlaceHead : row.value(2) == u"product" ? TriggerClass::ProductHead : TriggerClass::OrganizationHead;
        } else if (!classes.contains(row.front())) {
            continue;
        }
        for (const QString &form : row.value(1).split(u'|')) {
            addTrigger(singleForm(form), found);
        }
    }
    for (const QStringList &row : DataTable::load(u"reporting_verbs"_s).rows) {
        if (row.front() == u"verb" || row.front() == u"participle") {
            for (const QString &form : row.value(1).split(u'|')) {
                addTrigger(singleForm(form), TriggerClass::Reporting);
            }
        }
    }
    for (const auto &form : {u"في"_s, u"من"_s, u"إلى"_s, u"على"_s, u"عن"_s, u"مع"_s, u"بين"_s, u"ضد"_s, u"أمام"_s, u"لدى"_s, u"عند"_s, u"باسم"_s}) {
        addTrigger(singleForm(form), TriggerClass::Preposition);
    }
}

QByteArray KnowledgeBuilder::letterModel() const
{
    const auto countInto = [](std::vector<double> &counts, QStringView word) {
        int first = 0;
        int second = 0;
        for (qsizetype i = 0; i <= word.size(); ++i) {
            const int third = i < word.size() ? LetterModel::letterClass(word.at(i).unicode()) : 0;
            counts[LetterModel::index(first, second, third)] += 1;
            first = second;
            second = third;
        }
    };
    std::vector<double> names(LetterModel::size);
    std::vector<double> words(LetterModel::size);
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
        countInto(names, part.key());
    }
    constexpr int seenOften = 36; // about 22 times
    for (auto word = m_classes.cbegin(); word != m_classes.cend(); ++word) {
        if (word->frequency >= seenOften && !m_parts.contains(word.key())) {
            countInto(words, QStringView(word.key()).sliced(word.key().startsWith(u"ال") ? 2 : 0));
        }
    }
    QByteArray weights(qsizetype(LetterModel::size), '\0');
    constexpr double smoothing = 0.3;
    constexpr double steps = 8;
    constexpr double bound = 60;
    for (size_t context = 0; context < LetterModel::size; context += LetterModel::letters) {
        double nameSum = 0;
        double wordSum = 0;
        for (size_t third = 0; third < size_t(LetterModel::letters); ++third) {
            nameSum += names[context + third] + smoothing;
            wordSum += words[context + third] + smoothing;
        }
        for (size_t third = 0; third < size_t(LetterModel::letters); ++third) {
            const double ratio = std::log((names[context + third] + smoothing) / nameSum) - std::log((words[context + third] + smoothing) / wordSum);
            weights[qsizetype(context + third)] = char(qint8(std::clamp(std::round(steps * ratio), -bound, bound)));
        }
    }
    return weights;
}

KnowledgeBuilder::Sections KnowledgeBuilder::sections() const
{
    Sections out;
    auto words = m_classes.keys();
    // The most frequent words, as many as fill a table of 131,072 places to 80 %.
    constexpr qsizetype mostWords = 104000;
    std::ranges::sort(words, [this](const QString &a, const QString &b) {
        const auto frequencyOf = [this](const QString &word) { return m_classes.value(word).frequency; };
        return frequencyOf(a) != frequencyOf(b) ? frequencyOf(a) > frequencyOf(b) : a < b;
    });
    words.resize(std::min(words.size(), mostWords));
    FingerprintTableBuilder classes(size_t(words.size()), WordKnowledge::classesSize);
    for (const QString &word : words) {
        classes.insert(hashOfUnits(word), WordKnowledge::packed(m_classes.value(word)));
    }
    out.classes = classes.bytes();
    out.nameParts = maskTable(m_parts, [](const QString &word) { return hashOfUnits(word); });
    out.phrases = maskTable(m_phrases, [](quint64 node) { return node; });
    out.triggers = maskTable(m_triggers, [](const QString &word) { return hashOfUnits(word); });
    out.letters = letterModel();
    return out;
}

}
