// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/newsgenerator.h"

#include <QDate>
#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Hashiya::Bench {

namespace {

constexpr int words = 30'000;
constexpr int names = 5'000;

}

NewsGenerator::NewsGenerator(quint32 seed)
    : m_random(1)
{
    const QString letters = u"ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإ"_s;
    const auto made = [&](int least, int most) {
        QString word;
        const int length = least + drawn(most - least + 1);
        for (int i = 0; i < length; ++i) {
            word += letters.at(drawn(int(letters.size())));
        }
        return word;
    };
    for (int i = 0; i < words; ++i) {
        m_words.append((i % 3 == 0 ? u"ال"_s : QString()) + made(2, 6));
    }
    const QStringList types{u"person"_s, u"organization"_s, u"place"_s, u"organization"_s, u"place"_s, u"product"_s};
    for (int i = 0; i < names; ++i) {
        m_names.append({made(3, 6) + (i % 2 ? u' ' + made(3, 7) : QString()), types.at(i % types.size())});
    }
    m_random.seed(seed); // words and names are those of every seed
}

int NewsGenerator::drawn(int from)
{
    return int(m_random() % quint32(from));
}

int NewsGenerator::rank(int from)
{
    return std::min(from - 1, int(std::pow(double(from), double(m_random()) / 4294967296.0)) - 1 + drawn(3));
}

QString NewsGenerator::dayOf(int number) const
{
    return QDate(2015, 1, 1).addDays(number * 4 / 10).toString(Qt::ISODate);
}

NewsGenerator::Piece NewsGenerator::piece()
{
    const int kind = drawn(100);
    if (kind < 60) {
        const int name = rank(int(m_names.size()));
        return {m_names.at(name).first, m_names.at(name).second, {}, name};
    }
    if (kind < 85) {
        const qint64 count = 1 + drawn(900);
        const bool money = kind < 75;
        if (money) {
            const bool billions = drawn(4) == 0;
            return {u"%1 %2 دولار"_s.arg(count).arg(billions ? u"مليار"_s : u"مليون"_s), u"money"_s,
                Figure{FigureKind::Money, Decimal(count * (billions ? 1'000'000'000 : 1'000'000)), {}, {}, u"USD"_s, Modifier::None, {}}, -1};
        }
        return {u"%1 في المئة"_s.arg(count % 100), u"percent"_s, Figure{FigureKind::Percent, Decimal(count % 100), {}, {}, u"%"_s, Modifier::None, {}}, -1};
    }
    const auto day = QDate(2015, 1, 1).addDays(drawn(4000));
    return {u"%1 مايو %2"_s.arg(day.day()).arg(day.year()), u"date"_s,
        CalendarValue{QDate(day.year(), 5, day.day() % 28 + 1).toString(Qt::ISODate), false, u"gregorian"_s, {}, Modifier::None, {}}, -1};
}

Document NewsGenerator::article(int number, int marks)
{
    QString text;
    for (int i = 0; i < 8; ++i) {
        text += word() + u' ';
    }
    text = text.trimmed() + u'\n';
    QList<std::pair<Piece, TextRange>> placed;
    for (int i = 0; i < marks; ++i) {
        for (int k = 2 + drawn(3); k > 0; --k) {
            text += word() + u' ';
        }
        auto each = piece();
        const auto begin = text.size();
        text += each.text;
        placed.append({std::move(each), TextRange(begin, text.size())});
        text += i % 12 == 11 ? u".\n"_s : i % 4 == 3 ? u". "_s : u" "_s;
    }
    Document document(Article(text.trimmed(), {{}, text.section(u'\n', 0, 0), u"وكالة %1"_s.arg(m_words.at(number % 40)), {}, {}, dayOf(number), u"ar"_s}), Tagset::standard());
    QHash<int, EntityId> entities;
    EditGroup group;
    for (const auto &[each, range] : placed) {
        if (each.name >= 0 && !entities.contains(each.name)) {
            const auto id = document.takeEntityId();
            entities.insert(each.name, id);
            group.edits.emplace_back(AddEntity{{id, each.type, each.text, {}, {}}});
        }
        Annotation mark;
        mark.id = document.takeAnnotationId();
        mark.type = each.type;
        mark.range = range;
        mark.state = drawn(3) == 0 ? AnnotationState::Confirmed : AnnotationState::Suggested;
        mark.origin = {OriginKind::Extractor, u"bench"_s, u"bench.rule"_s, {}};
        mark.confidence = 0.9;
        mark.value = each.value;
        mark.entity = entities.value(each.name);
        group.edits.emplace_back(AddAnnotation{mark});
    }
    if (const auto applied = document.apply(group); !applied) {
        qFatal("%s", qPrintable(applied.error().detail));
    }
    return document;
}

QList<std::pair<QString, QString>> NewsGenerator::queries(int count)
{
    QList<std::pair<QString, QString>> queries;
    for (int i = 0; i < count; ++i) {
        const auto &name = m_names.at(rank(int(m_names.size())));
        queries.append({u"word"_s, word()});
        queries.append({u"rare word"_s, m_words.at(words / 2 + drawn(words / 2))});
        queries.append({u"prefix"_s, word().left(4) + u'*'});
        queries.append({u"two words"_s, u'+' + word() + u" +"_s + word()});
        queries.append({u"phrase"_s, u'"' + name.first + u'"'});
        queries.append({u"money over, in a year"_s, u"نوع:مال >%1e9 تاريخ:%2"_s.arg(1 + drawn(900)).arg(2015 + drawn(11))});
        queries.append({u"money over"_s, u"نوع:مال >%1e9"_s.arg(1 + drawn(900))});
        queries.append({u"organisation"_s, u"type:%1 \"%2\""_s.arg(name.second, name.first)});
        queries.append({u"name and word"_s, u"name:\"%1\" +%2"_s.arg(name.first, word())});
        queries.append({u"date of the text"_s, u"type:date value:%1"_s.arg(2015 + drawn(10))});
    }
    return queries;
}

}
