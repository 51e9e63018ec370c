// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plotcollector.h"

#include "core/search/statistics.h"
#include "core/text/invisibles.h"
#include "ui/common/searchwords.h"
#include "ui/models/displaynames.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype mostNames = 20;
constexpr qsizetype mostNamesTogether = 12;
constexpr qsizetype mostDots = 1'500;

QStringList entityTypes(const Tagset &tagset)
{
    QStringList keys;
    for (const auto &type : tagset.types()) {
        if (type.family == TypeFamily::Entity) {
            keys.append(type.key);
        }
    }
    return keys;
}

struct Collector
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::PlotCollector)

public:
    SearchIndex &index;
    QString text;
    SearchQuery query;
    const Tagset &tagset;
    QLocale locale = QLocale();
    SearchKeyNames keys = SearchKeyNames::inInterfaceLanguage();

    [[nodiscard]] QString number(double value) const { return locale.toString(value, 'g', 12); }
    [[nodiscard]] QString day(QDate date) const { return locale.toString(date, QLocale::ShortFormat); }
    [[nodiscard]] QString stretch(const PeriodCount &period) const
    {
        if (period.first == period.last) {
            return day(period.first);
        }
        const auto days = period.first.daysTo(period.last) + 1;
        return days > 300 ? locale.toString(period.first, u"yyyy"_s)
            : days > 31   ? tr("%1 to %2").arg(locale.toString(period.first, u"MMM yyyy"_s), locale.toString(period.last, u"MMM yyyy"_s))
                          : locale.toString(period.first, u"MMMM yyyy"_s);
    }
    /// The query and one thing more.
    [[nodiscard]] QString with(const QString &term) const { return text.isEmpty() ? term : text + u' ' + term; }
    [[nodiscard]] QString nameTerm(const QString &label) const { return keys.name + u":\""_s + QString(label).remove(u'"') + u'"'; }

    [[nodiscard]] Plot articles() const
    {
        Plot plot;
        const auto periods = articlesOverTime(index, query).value_or(QList<PeriodCount>());
        for (const auto &period : periods) {
            PlotItem item;
            item.label = stretch(period);
            item.value = double(period.articles);
            item.amount = locale.toString(period.articles);
            item.sentence = tr("%1: %n articles", nullptr, int(period.articles)).arg(item.label);
            item.query = with(keys.date + u':' + period.first.toString(Qt::ISODate) + u".."_s + period.last.toString(Qt::ISODate));
            plot.greatest = std::max(plot.greatest, item.value);
            plot.items.append(item);
        }
        if (!periods.isEmpty()) {
            plot.firstText = stretch(periods.constFirst());
            plot.lastText = stretch(periods.constLast());
            plot.greatestText = tr("up to %n articles", nullptr, int(plot.greatest));
        }
        return plot;
    }

    [[nodiscard]] Plot figures() const
    {
        Plot plot;
        auto asked = query;
        if (asked.marks.isEmpty()) {
            asked.marks.append(MarkCondition());
            asked.marks.last().types = {u"money"_s}; // of one kind, or they could not be compared
        }
        auto figures = findFigures(index.database(), asked, mostDots).value_or(QList<FoundFigure>());
        if (figures.isEmpty()) {
            return plot;
        }
        if (figures.size() == mostDots) {
            plot.title = tr("the newest %n figures", nullptr, int(mostDots));
        }
        std::ranges::stable_sort(figures, {}, &FoundFigure::day);
        const auto middle = [](const FoundFigure &figure) { return (figure.low + figure.high) / 2; };
        const auto [least, greatest] = std::ranges::minmax(figures, {}, middle);
        plot.least = middle(least);
        plot.greatest = middle(greatest);
        plot.leastText = number(plot.least);
        plot.greatestText = number(plot.greatest);
        const auto first = figures.constFirst().day;
        const auto last = figures.constLast().day;
        plot.firstText = day(QDate::fromJulianDay(first));
        plot.lastText = day(QDate::fromJulianDay(last));
        for (const auto &figure : std::as_const(figures)) {
            PlotItem item;
            item.label = day(QDate::fromJulianDay(figure.day));
            item.value = middle(figure);
            item.place = last > first ? double(figure.day - first) / double(last - first) : 0.5;
            item.amount = number(item.value);
            item.sentence = tr("%1 on %2").arg(item.amount, item.label);
            item.type = asked.marks.constFirst().types.value(0);
            item.article = figure.article;
            item.range = figure.range;
            plot.items.append(item);
        }
        return plot;
    }

    [[nodiscard]] Plot names() const
    {
        Plot plot;
        for (const auto &name : mostMentioned(index, query, entityTypes(tagset), mostNames).value_or(QList<NameCount>())) {
            PlotItem item;
            item.label = isolated(name.label);
            item.value = double(name.mentions);
            item.amount = locale.toString(name.mentions);
            //: %2 is like "in 3 articles"
            item.sentence = tr("%1: %n mentions %2", nullptr, int(name.mentions)).arg(item.label, tr("in %n articles", nullptr, int(name.articles)));
            item.type = name.type;
            item.query = with(nameTerm(name.label));
            plot.greatest = std::max(plot.greatest, item.value);
            plot.items.append(item);
        }
        plot.greatestText = locale.toString(plot.greatest);
        return plot;
    }

    [[nodiscard]] Plot together() const
    {
        Plot plot;
        auto found = namesTogether(index, query, entityTypes(tagset), mostNamesTogether).value_or(NamesTogether());
        for (const auto &name : std::as_const(found.names)) {
            plot.names.append(isolated(name.label));
        }
        std::ranges::stable_sort(found.pairs, std::ranges::greater(), &NamePair::articles);
        for (const auto &pair : std::as_const(found.pairs)) {
            PlotItem item;
            item.label = tr("%1 and %2").arg(plot.names.at(pair.first), plot.names.at(pair.second));
            item.value = double(pair.articles);
            item.amount = locale.toString(pair.articles);
            item.sentence = tr("%1: together in %n articles", nullptr, int(pair.articles)).arg(item.label);
            item.row = int(pair.first);
            item.column = int(pair.second);
            item.type = found.names.at(pair.first).type;
            item.query = with(nameTerm(found.names.at(pair.first).label) + u' ' + nameTerm(found.names.at(pair.second).label));
            plot.greatest = std::max(plot.greatest, item.value);
            plot.items.append(item);
        }
        return plot;
    }
};

}

QString plotKindName(PlotKind kind)
{
    switch (kind) {
    case PlotKind::Articles:
        return Collector::tr("Articles over time");
    case PlotKind::Figures:
        return Collector::tr("Figures over time");
    case PlotKind::Names:
        return Collector::tr("Most mentioned names");
    case PlotKind::Together:
        return Collector::tr("Who appears with whom");
    }
    Q_UNREACHABLE_RETURN({});
}

Plot collectPlot(SearchIndex &index, PlotKind kind, const QString &query, const Tagset &tagset)
{
    const Collector collector{.index = index, .text = query.simplified(), .query = parseSearchQuery(query, tagset).value_or(SearchQuery()), .tagset = tagset};
    auto plot = kind == PlotKind::Articles ? collector.articles()
        : kind == PlotKind::Figures        ? collector.figures()
        : kind == PlotKind::Names          ? collector.names()
                                           : collector.together();
    plot.kind = kind;
    QStringList details;
    if (!collector.text.isEmpty()) {
        details.append(isolated(collector.text));
    } else if (kind == PlotKind::Figures) {
        details.append(typeName(tagset, u"money"_s));
    }
    if (!plot.title.isEmpty()) {
        details.append(plot.title);
    }
    plot.title = details.isEmpty() ? plotKindName(kind) : Collector::tr("%1: %2").arg(plotKindName(kind), details.join(Collector::tr(", ")));
    return plot;
}

}
