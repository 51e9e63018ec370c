// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/tagsetchecks.h"

#include "core/annotation/dismissal.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

bool isLowerLetter(QChar c)
{
    return u'a' <= c && c <= u'z';
}

/// One run over a tagset.
class Checker
{
public:
    explicit Checker(const Tagset &tagset)
        : m_tagset(tagset)
    {
    }

    QList<TagsetFinding> run()
    {
        if (m_tagset.types().isEmpty()) {
            report(TagsetProblem::NoTypes, TagsetField::None);
        }
        for (qsizetype i = 0; i < m_tagset.types().size(); ++i) {
            m_place = {false, i, -1, TagsetField::None};
            checkType(m_tagset.types().at(i));
        }
        QSet<QString> keys;
        for (qsizetype i = 0; i < m_tagset.relationTypes().size(); ++i) {
            const auto &relation = m_tagset.relationTypes().at(i);
            m_place = {true, i, -1, TagsetField::None};
            checkKey(relation.key, keys);
            checkNames(relation.nameArabic, relation.nameEnglish);
            checkKnown(relation.from, TagsetField::From);
            checkKnown(relation.to, TagsetField::To);
        }
        return std::move(m_findings);
    }

private:
    void report(TagsetProblem problem, TagsetField field, const QString &detail = {}, double ratio = 0)
    {
        auto place = m_place;
        place.field = field;
        m_findings.append({problem, place, detail, ratio});
    }

    void checkKey(const QString &key, QSet<QString> &seen)
    {
        if (!isTagsetKey(key)) {
            report(TagsetProblem::KeyMalformed, TagsetField::Key, key);
        } else if (seen.contains(key)) {
            report(TagsetProblem::KeyTwice, TagsetField::Key, key);
        }
        seen.insert(key);
    }

    void checkNames(const QString &arabic, const QString &english)
    {
        if (arabic.trimmed().isEmpty()) {
            report(TagsetProblem::NameMissing, TagsetField::NameArabic);
        }
        if (english.trimmed().isEmpty()) {
            report(TagsetProblem::NameMissing, TagsetField::NameEnglish);
        }
    }

    void checkType(const AnnotationType &type)
    {
        checkKey(type.key, m_keys);
        checkNames(type.nameArabic, type.nameEnglish);
        checkTint(type.colorLight, lightPage, TagsetField::TintLight);
        checkInk(type.inkLight, type.colorLight, lightPage, TagsetField::InkLight);
        checkTint(type.colorDark, darkPage, TagsetField::TintDark);
        checkInk(type.inkDark, type.colorDark, darkPage, TagsetField::InkDark);
        checkShortcut(type);
        checkAttributes(type.attributes);
        checkKnown(type.mayContain, TagsetField::MayContain);
        checkTwins(type);
    }

    void checkTint(const QString &tint, const PageColors &colors, TagsetField field)
    {
        const auto color = rgbFromName(tint);
        if (!color) {
            report(TagsetProblem::ColorMalformed, field, tint);
        } else if (const auto ratio = contrastRatio(*color, colors.text); ratio < textContrast) {
            report(TagsetProblem::TextUnreadable, field, tint, ratio);
        }
    }

    void checkInk(const QString &ink, const QString &tint, const PageColors &colors, TagsetField field)
    {
        const auto color = rgbFromName(ink);
        const auto behind = rgbFromName(tint);
        if (!color) {
            report(TagsetProblem::ColorMalformed, field, ink);
        } else if (const auto ratio = contrastRatio(*color, colors.page); ratio < inkContrast) {
            report(TagsetProblem::InkTooFaint, field, ink, ratio);
        } else if (const auto onTint = behind ? contrastRatio(*color, *behind) : inkContrast; onTint < inkContrast) {
            report(TagsetProblem::InkTooFaintOnTint, field, ink, onTint);
        }
    }

    void checkShortcut(const AnnotationType &type)
    {
        if (type.shortcut.isNull()) {
            return;
        }
        if (type.shortcut < u'A' || type.shortcut > u'Z') {
            report(TagsetProblem::ShortcutMalformed, TagsetField::Shortcut, QString(type.shortcut));
        } else if (reservedShortcuts.contains(type.shortcut)) {
            report(TagsetProblem::ShortcutReserved, TagsetField::Shortcut, QString(type.shortcut));
        } else if (const auto other = m_shortcuts.constFind(type.shortcut); other != m_shortcuts.cend()) {
            report(TagsetProblem::ShortcutTwice, TagsetField::Shortcut, *other);
        } else {
            m_shortcuts.insert(type.shortcut, type.key);
        }
    }

    void checkAttributes(const QList<AttributeDefinition> &attributes)
    {
        QSet<QString> keys;
        for (qsizetype i = 0; i < attributes.size(); ++i) {
            const auto &attribute = attributes.at(i);
            m_place.attribute = i;
            checkKey(attribute.key, keys);
            if (attribute.key == dismissalKey) {
                report(TagsetProblem::KeyReserved, TagsetField::Key, attribute.key);
            }
            checkNames(attribute.nameArabic, attribute.nameEnglish);
            if (attribute.kind == AttributeKind::Choice) {
                checkChoices(attribute.choices);
            }
        }
        m_place.attribute = -1;
    }

    void checkChoices(const QStringList &choices)
    {
        if (choices.isEmpty()) {
            report(TagsetProblem::ChoicesMissing, TagsetField::Choices);
        }
        QSet<QString> seen;
        for (const auto &choice : choices) {
            if (choice.trimmed().isEmpty()) {
                report(TagsetProblem::ChoiceEmpty, TagsetField::Choices);
            } else if (seen.contains(choice)) {
                report(TagsetProblem::ChoiceTwice, TagsetField::Choices, choice);
            }
            seen.insert(choice);
        }
    }

    void checkKnown(const QStringList &keys, TagsetField field)
    {
        for (const auto &key : keys) {
            const bool all = field == TagsetField::MayContain && key == u"*";
            if (!all && !m_tagset.type(key)) {
                report(TagsetProblem::UnknownType, field, key);
            }
        }
    }

    /// Types before this one that a person could not tell from it.
    void checkTwins(const AnnotationType &type)
    {
        for (const auto &other : m_tagset.types().first(m_place.row)) {
            if (!type.nameArabic.isEmpty() && type.nameArabic == other.nameArabic) {
                report(TagsetProblem::NameTwice, TagsetField::NameArabic, other.key);
            } else if (!type.nameEnglish.isEmpty() && type.nameEnglish == other.nameEnglish) {
                report(TagsetProblem::NameTwice, TagsetField::NameEnglish, other.key);
            }
            if (type.family == other.family && type.inkLight == other.inkLight && type.inkDark == other.inkDark && type.colorLight == other.colorLight
                && type.colorDark == other.colorDark) {
                report(TagsetProblem::LooksLikeAnother, TagsetField::TintLight, other.key);
            }
        }
    }

    const Tagset &m_tagset;
    QList<TagsetFinding> m_findings;
    TagsetPlace m_place;
    QSet<QString> m_keys;
    QHash<QChar, QString> m_shortcuts;
};

QString moved(const QString &color, const QList<ContrastNeed> &needs)
{
    const auto rgb = rgbFromName(color);
    const auto to = rgb ? movedToContrast(*rgb, needs) : std::nullopt;
    return to && *to != *rgb ? rgbName(*to) : color;
}

void makeReadable(QString &tint, QString &ink, const PageColors &colors)
{
    tint = moved(tint, {{colors.text, textContrast}});
    QList<ContrastNeed> needs{{colors.page, inkContrast}};
    if (const auto behind = rgbFromName(tint)) {
        needs.append({*behind, inkContrast});
    }
    const auto both = moved(ink, needs);
    ink = both == ink ? moved(ink, needs.first(1)) : both; // on the page at least, where no ink would do on both
}

}

bool TagsetFinding::isError() const
{
    return problem != TagsetProblem::InkTooFaintOnTint && problem != TagsetProblem::NameTwice && problem != TagsetProblem::LooksLikeAnother;
}

QList<TagsetFinding> checkTagset(const Tagset &tagset)
{
    return Checker(tagset).run();
}

bool hasErrors(const QList<TagsetFinding> &findings)
{
    return std::ranges::any_of(findings, &TagsetFinding::isError);
}

AnnotationType withReadableColors(AnnotationType type)
{
    makeReadable(type.colorLight, type.inkLight, lightPage);
    makeReadable(type.colorDark, type.inkDark, darkPage);
    return type;
}

bool isTagsetKey(QStringView key)
{
    constexpr qsizetype longest = 64;
    return !key.isEmpty() && key.size() <= longest && isLowerLetter(key.front())
        && std::ranges::all_of(key, [](QChar c) { return isLowerLetter(c) || (u'0' <= c && c <= u'9') || c == u'_'; });
}

}
