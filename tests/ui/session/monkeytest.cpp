// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/everywhere.h"
#include "core/annotation/names.h"
#include "core/io/annotatedjson.h"
#include "ui/session/edges.h"
#include "ui/session/session.h"
#include "ui/session/textedits.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

constexpr int actions = 2000;

/// Somebody who does anything at all, the same at every run.
class Monkey
{
public:
    explicit Monkey(Session &session)
        : m_session(session)
    {
    }

    /// One action; false where there was nothing to do.
    bool act()
    {
        const auto &document = *m_session.document();
        switch (number(23)) {
        case 0:
            return m_session.performWith([&](Document &editable) { return addition(editable, someWords(), someType(), u"monkey"_s); });
        case 1:
            return m_session.perform(confirmation(document, someMark()));
        case 2:
            return m_session.perform(rejection(document, someMark()));
        case 3:
            return m_session.perform(retyping(document, someMark(), someType()));
        case 4:
            return moveEdge();
        case 5:
            return m_session.performWith([&](Document &editable) { return nameChange(editable, someMark(), someName()); });
        case 6:
            return m_session.perform(noteChange(document, someMark(), u"note %1"_s.arg(number(9))));
        case 7:
            return m_session.perform(verificationChange(document, someMark(), {VerificationStatus(number(4)), u"evidence"_s, {}}));
        case 8:
            return m_session.perform(confirmationOfType(document, someType()));
        case 9:
            return m_session.performWith([&](Document &editable) {
                return noteAt(editable, number(3) ? paragraphAt(editable, somewhere()) : TextRange(), number(3) ? u"margin %1"_s.arg(number(9)) : QString(), u"monkey"_s, m_session.clock().now());
            });
        case 10:
        case 11:
            return correctText();
        case 12:
            return markEverywhere();
        case 13:
            return changeRules();
        case 14:
            return number(4) == 0 && changeTagset();
        case 15:
            return relate();
        case 16:
            return mergeNames();
        case 17:
            return number(10) == 0 && m_session.suggestAgain();
        case 18:
            return m_session.setCurrentArticle(m_session.articles().at(number(m_session.articles().size())).id);
        case 19:
        case 20:
        case 21:
            return m_session.canUndo() && undoSome();
        default:
            return m_session.canRedo() && m_session.redo();
        }
    }

    void setFloor(qsizetype steps) { m_floor = steps; }
    [[nodiscard]] int tagsetChanges() const { return m_tagsets; }

private:
    qsizetype number(qsizetype below) { return below <= 0 ? 0 : qsizetype(m_random.bounded(quint32(below))); }
    qsizetype somewhere() { return number(m_session.document()->article().text().size()); }
    TextRange someWords()
    {
        const auto &text = m_session.document()->article().text();
        auto begin = somewhere();
        auto end = std::min(text.size(), begin + 1 + number(20));
        begin -= begin > 0 && text.at(begin).isLowSurrogate() ? 1 : 0;
        end -= end < text.size() && text.at(end).isLowSurrogate() ? 1 : 0;
        return {begin, std::max(end, begin + 1)};
    }
    AnnotationId someMark()
    {
        const auto &marks = m_session.document()->annotations();
        return marks.isEmpty() ? AnnotationId() : marks.at(number(marks.size())).id;
    }
    QString someType()
    {
        const auto types = m_session.document()->tagset().types();
        return types.at(number(types.size())).key;
    }
    QString someName() { return QStringList{u"سامي"_s, u"شركة النور"_s, u"القاهرة"_s, QString()}.at(number(4)); }

    bool undoSome()
    {
        bool done = false;
        for (auto left = 1 + number(4); left > 0 && m_session.history().done().size() > m_floor; --left) {
            done = m_session.undo() || done;
        }
        return done;
    }
    bool moveEdge()
    {
        const auto &document = *m_session.document();
        const auto *mark = document.annotations().find(someMark());
        const auto range = mark ? withEdgeMoved(document.article(), mark->range, Edge(number(2)), Along(number(2)), Step(number(2))) : std::nullopt;
        return range && m_session.perform(rangeChange(document, mark->id, *range));
    }
    bool correctText()
    {
        const auto &document = *m_session.document();
        const auto paragraph = paragraphAt(document, somewhere());
        const auto range = someWords().intersected(paragraph);
        const QStringList words{u"سامي"_s, u"12 مليون دولار"_s, u"كلمة"_s, u"😀"_s, QString()};
        return !range.isEmpty() && document.article().text().size() < 4000 && m_session.perform(correction(document, range, words.at(number(words.size()))));
    }
    bool markEverywhere()
    {
        const auto words = someName();
        const auto type = someType();
        QList<ArticleId> articles;
        for (const auto &article : m_session.articles()) {
            articles.append(article.id);
        }
        const OccurrenceFinder finder(words);
        return !words.isEmpty() && m_session.performIn(articles, [&](ArticleId, Document &document) {
            return Edit(markAll(document, finder.in(document.article()), {words, type, u"monkey"_s, {}, {}}));
        }, u"mark-everywhere"_s);
    }
    bool changeRules()
    {
        const auto rules = m_session.ruleBook().rules();
        if (!rules.isEmpty() && number(2)) {
            const auto rule = rules.at(number(rules.size()));
            auto other = rule;
            other.kind = HouseRuleKind(number(2));
            other.exactSpelling = number(2);
            return m_session.changeHouseRule({rule, number(2) ? std::optional(other) : std::nullopt});
        }
        HouseRule rule;
        rule.key = u"key %1"_s.arg(++m_rules);
        rule.words = someName();
        rule.type = someType();
        rule.kind = HouseRuleKind(number(2));
        rule.scope = HouseRuleScope(number(3));
        rule.article = rule.scope == HouseRuleScope::Article ? m_session.currentArticle() : ArticleId();
        return !rule.words.isEmpty() && m_session.changeHouseRule({std::nullopt, rule});
    }
    bool relate()
    {
        const auto &document = *m_session.document();
        if (!document.relations().isEmpty() && number(2)) {
            return m_session.perform(LabelledEdit{RemoveRelation{document.relations().firstKey()}, u"unlink"_s});
        }
        const auto from = someMark();
        const auto to = someMark();
        return from.isValid() && m_session.performWith([&](Document &editable) {
            return LabelledEdit{AddRelation{{editable.takeRelationId(), u"part_of"_s, from, to}}, u"link"_s};
        });
    }
    bool mergeNames()
    {
        const auto &entities = m_session.document()->entities();
        if (entities.size() < 2) {
            return false;
        }
        const auto ids = entities.keys();
        const auto into = entities.value(ids.at(number(ids.size())));
        const auto other = entities.value(ids.at(number(ids.size())));
        return m_session.perform(LabelledEdit{
            unitedNames(*m_session.document(), {identityOf(into), identityOf(other)}, {into.type, into.name, into.externalId}), u"merge-names"_s});
    }

    /// A type goes into another and may leave it its letter, a new one comes, or one gets another letter and name.
    bool changeTagset()
    {
        const auto before = m_session.tagset();
        auto types = before.types();
        const auto at = number(types.size());
        TypeRemap remap;
        switch (number(3)) {
        case 0: {
            const auto gone = types.takeAt(at);
            if (types.isEmpty()) {
                return false;
            }
            auto &heir = types[number(types.size())];
            heir.shortcut = number(2) ? gone.shortcut : heir.shortcut;
            remap.types.insert(gone.key, heir.key);
            for (auto &type : types) {
                type.mayContain.removeAll(gone.key);
            }
            break;
        }
        case 1:
            types.insert(at, types.at(at));
            types[at].key = u"type_%1"_s.arg(++m_types);
            types[at].shortcut = QChar();
            break;
        default:
            std::swap(types[at].shortcut, types[number(types.size())].shortcut);
            types[at].nameArabic = u"نوع %1"_s.arg(number(9));
            break;
        }
        auto relations = before.relationTypes();
        for (auto &relation : relations) {
            for (auto *ends : {&relation.from, &relation.to}) {
                ends->removeIf([&](const QString &key) { return remap.types.contains(key); });
            }
        }
        const bool done = m_session.changeTagset({types, relations}, remap);
        m_tagsets += done;
        return done;
    }

    Session &m_session;
    QRandomGenerator m_random{20261125};
    qsizetype m_floor = 0;
    int m_rules = 0;
    int m_types = 0;
    int m_tagsets = 0;
};

}

/// An hour of somebody's work through the real session: everything can be taken back, and memory and file are one.
class MonkeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingAtAllCanBeTakenBackByteForByte()
    {
        const QTemporaryDir folder;
        const FixedClock clock(QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC));
        Session session(clock, u"monkey"_s);
        QStringList errors;
        connect(&session, &Session::errorOccurred, this, [&](const Error &error) { errors.append(u"%1 %2"_s.arg(int(error.code)).arg(error.detail)); });
        QVERIFY(session.createProject(folder.filePath(u"p.hashiya"_s)));
        const QStringList texts{u"وصول سفينة النور\nقالت شركة النور إن سامي الخطيب وصل إلى القاهرة أمس ومعه 12 مليون دولار.\nوأضافت شركة النور: «القاهرة قريبة».\nنهاية 😀"_s,
            u"خبر ثان\nوصل سامي إلى القاهرة، وبالقاهرة استقبله 40 شخصا في 3 مارس 2026.\nوللقاهرة عاد."_s};
        for (const auto &text : texts) {
            QVERIFY(session.addArticle(*withSuggestions(Article(text, {}), Tagset::standard())));
        }
        QVERIFY(session.setCurrentArticle(session.articles().constFirst().id));
        const auto states = [&] {
            QList<QByteArray> bytes;
            for (const auto &article : session.articles()) {
                bytes.append(exportAnnotatedJson(*session.documentOf(article.id)));
            }
            return bytes;
        };
        const auto before = states();
        const auto tagset = session.tagset();
        const auto steps = session.history().done().size();
        Monkey monkey(session);
        monkey.setFloor(steps);
        int done = 0;
        for (int i = 0; i < actions; ++i) {
            done += monkey.act();
            if (i % 100 == 99) {
                for (const auto &article : session.articles()) {
                    const auto stored = session.store()->load(article.id);
                    QVERIFY(stored);
                    QVERIFY2(session.documentOf(article.id)->sameContentAs(*stored), qPrintable(u"after %1 actions"_s.arg(i + 1)));
                    QCOMPARE(article.suggested + article.confirmed + article.rejected, session.documentOf(article.id)->annotations().size());
                }
            }
        }
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        QVERIFY2(done > actions / 2, qPrintable(QString::number(done)));
        QVERIFY2(monkey.tagsetChanges() > 5, qPrintable(QString::number(monkey.tagsetChanges())));
        while (session.history().done().size() > steps) {
            QVERIFY(session.undo());
        }
        QCOMPARE(states(), before);
        QVERIFY(session.tagset() == tagset);
        QVERIFY(session.ruleBook().rules().isEmpty());
        for (const auto &article : session.articles()) {
            QVERIFY(session.documentOf(article.id)->notes().isEmpty());
            QVERIFY(session.documentOf(article.id)->relations().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(MonkeyTest)
#include "monkeytest.moc"
