// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/findingwords.h"

#include "core/arabic/folding.h"
#include "core/text/invisibles.h"
#include "ui/common/isolates.h"
#include "ui/reader/gloss.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::FindingWords)
};

QString evidenceAt(const Finding &finding, qsizetype index)
{
    return finding.evidence.value(index);
}

/// The words that both articles have around a value, one after another.
QString sharedWords(const Finding &finding)
{
    QStringList words;
    for (const QString &word : finding.evidence.sliced(std::min<qsizetype>(2, finding.evidence.size()))) {
        words.append(isolated(word));
    }
    return QLocale().createSeparatedList(words);
}

QString valueReason(const Finding &finding)
{
    const QString rule = finding.rule;
    if (rule == "equal-value"_L1) {
        return Words::tr("Both say the same.");
    }
    if (rule == "equal-in-other-unit"_L1) {
        return Words::tr("Both say the same in different units.");
    }
    if (rule == "modifier"_L1) {
        return Words::tr("The number is the same, but only one of them says about, over, under or up to.");
    }
    if (rule == "about"_L1) {
        return Words::tr("One says about, and the other lies within a tenth of it.");
    }
    if (rule == "bound"_L1) {
        return Words::tr("One gives bounds, and the other lies within them.");
    }
    if (rule == "rounding"_L1) {
        return Words::tr("One is the other, rounded.");
    }
    if (rule == "narrower"_L1) {
        return Words::tr("One period lies within the other.");
    }
    if (rule == "overlap"_L1) {
        return Words::tr("The two periods share a part.");
    }
    return Words::tr("Both speak of the same thing in one unit, with different values.");
}

QString nameReason(const Finding &finding)
{
    const QString first = isolated(evidenceAt(finding, 0));
    const QString second = isolated(evidenceAt(finding, 1));
    if (finding.rule == "same-name"_L1) {
        return Words::tr("Both write this name.");
    }
    if (finding.rule == "same-alias"_L1) {
        return Words::tr("Both use the form %1.").arg(first);
    }
    if (finding.rule == "part-of-name"_L1) {
        return Words::tr("%1 and %2: one is a part of the other.").arg(first, second);
    }
    if (finding.rule == "spelling"_L1) {
        return Words::tr("%1 and %2 look like two spellings of one name.").arg(first, second);
    }
    if (finding.rule == "transliteration"_L1) {
        return Words::tr("%1 and %2 sound like one name in two scripts.").arg(first, second);
    }
    if (finding.rule == "translation"_L1) {
        return Words::tr("%1 and %2: the words of one are those of the other in its language.").arg(first, second);
    }
    return Words::tr("The same words are marked as two types.");
}

QString roleReason(const Finding &finding)
{
    const QString first = isolated(evidenceAt(finding, 0));
    const QString second = isolated(evidenceAt(finding, 1));
    return finding.rule == "same-role"_L1 ? Words::tr("Both give this person one role: %1 and %2.").arg(first, second)
                                          : Words::tr("Two roles for one person: %1 in the first, %2 in the second.").arg(first, second);
}

QString quotationReason(const Finding &finding)
{
    const int share = evidenceAt(finding, 0).toInt();
    if (finding.rule == "same-words"_L1) {
        return Words::tr("Both quote the same words.");
    }
    if (finding.rule == "contained"_L1) {
        return Words::tr("One quotes a part of what the other quotes.");
    }
    if (finding.rule == "other-speaker"_L1) {
        return Words::tr("The same words, said by %1 in the first and by %2 in the second.")
            .arg(isolated(evidenceAt(finding, 1)), isolated(evidenceAt(finding, 2)));
    }
    return Words::tr("One speaker, but only %1% of the words are the same.").arg(share);
}

QString signOf(bool negative)
{
    return negative ? u"−"_s : u"+"_s;
}

/// "+$300 m", "−4.5 points".
QString signedAmount(const Decimal &difference, const Figure &like)
{
    const Decimal size = difference.magnitude();
    const QString sign = signOf(difference.isNegative());
    if (like.kind == FigureKind::Percent) {
        return Words::tr("%1 points", "percentage points, with a sign").arg(leftToRight(sign + compactNumber(size)));
    }
    Figure by = like;
    by.modifier = Modifier::None;
    by.number = size;
    if (by.kind == FigureKind::Count) {
        by.unit.clear(); // the noun agrees with its own number only
    }
    return leftToRight(sign + valueText(by));
}

/// "+25%", or "×40" where it is many times as much.
QString signedRatio(double ratio)
{
    const double percent = (ratio - 1) * 100;
    if (ratio >= 10) {
        return leftToRight(u'×' + QLocale::c().toString(ratio, 'f', 0));
    }
    const int decimals = std::abs(percent) < 10 && percent != std::round(percent) ? 1 : 0;
    return leftToRight(signOf(percent < 0) + QLocale::c().toString(std::abs(percent), 'f', decimals) + u'%');
}

/// What a value says beside its own words; nothing where the words say it already.
QString addedValue(const Annotation &mark, QStringView words)
{
    const bool speaks = std::holds_alternative<Figure>(mark.value) || std::holds_alternative<CalendarValue>(mark.value)
        || std::holds_alternative<DurationValue>(mark.value);
    const QString value = speaks ? valueText(mark.value) : QString();
    QString digits = value;
    digits.removeIf([](QChar c) { return isBidiControl(c.unicode()) || c == u','; });
    return digits == fold(words) ? QString() : value;
}

}

QString kindTitle(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Figure:
        return Words::tr("Figure");
    case FindingKind::Time:
        return Words::tr("Time");
    case FindingKind::Name:
        return Words::tr("Name");
    case FindingKind::Role:
        return Words::tr("Role");
    case FindingKind::Quotation:
        return Words::tr("Quotation");
    case FindingKind::Source:
        return Words::tr("Source");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictTitle(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Conflict:
        return Words::tr("Conflict");
    case Verdict::Compatible:
        return Words::tr("Compatible");
    case Verdict::OnlyInFirst:
        return Words::tr("Only in the first");
    case Verdict::OnlyInSecond:
        return Words::tr("Only in the second");
    case Verdict::Agree:
        return Words::tr("Agree");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictSign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Conflict:
        return u"≠"_s;
    case Verdict::Compatible:
        return u"≈"_s;
    case Verdict::OnlyInFirst:
        return u"①"_s;
    case Verdict::OnlyInSecond:
        return u"②"_s;
    case Verdict::Agree:
        return u"="_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString mentionWords(const QList<AnnotationId> &mentions, const Document &document)
{
    const Annotation *mark = mentions.isEmpty() ? nullptr : document.annotations().find(mentions.first());
    return mark ? isolated(document.textOf(*mark).toString().simplified()) : QString();
}

QString mentionValue(const QList<AnnotationId> &mentions, const Document &document)
{
    const Annotation *mark = mentions.isEmpty() ? nullptr : document.annotations().find(mentions.first());
    QStringList parts;
    if (const QString value = mark ? addedValue(*mark, document.textOf(*mark)) : QString(); !value.isEmpty()) {
        parts.append(value);
    }
    if (mark && mentions.size() > 1) {
        parts.append(leftToRight(u'×' + QString::number(mentions.size())));
    }
    return parts.join(u' ');
}

QString mentionText(const QList<AnnotationId> &mentions, const Document &document)
{
    const QString words = mentionWords(mentions, document);
    const QString value = mentionValue(mentions, document);
    return value.isEmpty() ? words : Words::tr("%1 = %2", "the words of the article, then their value").arg(words, value);
}

QString differenceText(const Finding &finding, const Document &second)
{
    if (finding.verdict != Verdict::Conflict && finding.verdict != Verdict::Compatible) {
        return {};
    }
    const Annotation *mark = finding.second.isEmpty() ? nullptr : second.annotations().find(finding.second.first());
    const auto *figure = mark ? std::get_if<Figure>(&mark->value) : nullptr;
    QStringList parts;
    if (finding.difference && figure && !finding.difference->isZero()) {
        parts.append(signedAmount(*finding.difference, *figure));
    }
    if (finding.ratio && *finding.ratio > 0 && *finding.ratio != 1) {
        parts.append(signedRatio(*finding.ratio));
    }
    return parts.join(u" · "_s);
}

QString reasonSentence(const Finding &finding)
{
    if (finding.verdict == Verdict::OnlyInFirst) {
        return Words::tr("Nothing in the second article was found to match.");
    }
    if (finding.verdict == Verdict::OnlyInSecond) {
        return Words::tr("Nothing in the first article was found to match.");
    }
    if (finding.kind == FindingKind::Name) {
        return nameReason(finding);
    }
    if (finding.kind == FindingKind::Role) {
        return roleReason(finding);
    }
    if (finding.kind == FindingKind::Source) {
        return Words::tr("Both give something of what they report to this source.");
    }
    if (finding.kind == FindingKind::Quotation) {
        return quotationReason(finding);
    }
    QString sentence = valueReason(finding);
    if (const QString shared = sharedWords(finding); !shared.isEmpty()) {
        sentence += u' ' + Words::tr("Words around both: %1.").arg(shared);
    }
    if (evidenceAt(finding, 1) == "aligned-blocks"_L1) {
        sentence += u' ' + Words::tr("They stand in paragraphs that belong together.");
    }
    return sentence;
}

}
