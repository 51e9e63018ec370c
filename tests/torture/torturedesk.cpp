// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program that is killed. Works on a project without end, as a person does but faster, through the session of the window or through the window's keys, and says
// after each step that was shown as saved:
//
//     NUMBER DIGEST      the last action of the journal and what the project has (tests/torture/digest.h), from memory
//     failed CODE        a step was refused; nothing was changed
//
//     torturedesk session|window PROJECT SEED YEARS      YEARS: by how many the clock is wrong

#include "tests/torture/digest.h"
#include "tests/ui/keys.h"
#include "ui/common/sentences.h"
#include "ui/reader/articleview.h"
#include "ui/session/edits.h"
#include "ui/session/textedits.h"
#include "ui/window/desk.h"

#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <random>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

class WrongClock final : public Clock
{
public:
    explicit WrongClock(int years)
        : m_years(years)
    {
    }
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addYears(m_years); }

private:
    int m_years;
};

class Random
{
public:
    explicit Random(unsigned seed)
        : m_random(seed)
    {
    }
    qsizetype below(qsizetype limit) { return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(limit, 1) - 1)(m_random); }

private:
    std::mt19937 m_random;
};

/// Says what is safe whenever the journal has grown.
class Acknowledger
{
public:
    explicit Acknowledger(Session &session)
        : m_session(session)
    {
    }

    void speak()
    {
        if (!m_session.isOpen() || Torture::lastAction(*m_session.store()) == m_last) {
            return;
        }
        m_last = Torture::lastAction(*m_session.store());
        say(QByteArray::number(m_last) + ' ' + Torture::digestOf(*m_session.store(), [this](ArticleId article) -> Result<Document> {
            const auto *document = m_session.documentOf(article);
            return document ? Result<Document>(*document) : failure(ErrorCode::UnknownId);
        }));
    }

private:
    Session &m_session;
    qint64 m_last = -1;
};

Document newArticle(Random &random, const Tagset &tagset)
{
    static const QStringList sentences{u"أعلنت شركة مرفأ السحاب أنها أنفقت 12 مليون دولار في عام 2024.\n"_s, u"وقال المدير سامي الحداد إن العمل انتهى يوم الثلاثاء.\n"_s,
        u"وارتفع عدد العمال 40 بالمئة إلى 3500 عامل.\n"_s, u"ولم تذكر الشركة موعدا آخر للافتتاح.\n"_s};
    auto text = u"خبر رقم %1 عن المرفأ\n"_s.arg(random.below(1'000'000));
    for (auto n = 3 + random.below(30); n > 0; --n) {
        text += sentences.at(random.below(sentences.size()));
    }
    return Document(Article(text, {}), tagset);
}

TextRange anyWord(const QString &text, Random &random)
{
    auto begin = random.below(text.size());
    while (begin > 0 && !text.at(begin - 1).isSpace()) {
        --begin;
    }
    auto end = begin;
    while (end < text.size() && !text.at(end).isSpace()) {
        ++end;
    }
    return {begin, std::max(end, std::min(begin + 1, text.size()))};
}

std::optional<LabelledEdit> editOfMark(const Document &document, Random &random)
{
    const auto &marks = document.annotations();
    if (marks.isEmpty()) {
        return std::nullopt;
    }
    const auto id = marks.at(random.below(marks.size())).id;
    switch (random.below(6)) {
    case 0:
        return confirmation(document, id);
    case 1:
        return rejection(document, id);
    case 2:
        return retyping(document, id, document.tagset().types().at(random.below(document.tagset().types().size())).key);
    case 3:
        return verificationChange(document, id, {VerificationStatus(random.below(4)), u"بيان"_s, {}});
    default:
        return noteChange(document, id, QString(random.below(2000), u'ن'));
    }
}

/// One step through the session.
void act(Session &session, Random &random)
{
    const auto *document = session.document();
    const auto what = random.below(24);
    if (!document || (what == 0 && session.articles().size() < 6)) {
        if (const auto added = session.addArticle(newArticle(random, session.tagset()))) {
            session.setCurrentArticle(*added);
        }
    } else if (what == 1) {
        session.setCurrentArticle(session.articles().at(random.below(session.articles().size())).id);
    } else if (what == 2 && session.articles().size() > 2) {
        session.removeArticle(session.currentArticle());
    } else if (what <= 5) {
        session.canUndo() && session.undo();
    } else if (what <= 7) {
        session.canRedo() && session.redo();
    } else if (what == 8) {
        session.suggestAgain();
    } else if (what == 9) {
        const auto range = anyWord(document->article().text(), random);
        session.perform(correction(*document, range, u"كلمة%1"_s.arg(random.below(100))));
    } else if (what == 10) {
        QList<ArticleId> all;
        for (const auto &article : session.articles()) {
            all.append(article.id);
        }
        session.performIn(
            all,
            [&](ArticleId, Document &each) {
                const auto change = editOfMark(each, random);
                return change ? change->edit : Edit(EditGroup());
            },
            u"everywhere"_s);
    } else if (what == 11) {
        if (auto details = session.store()->details(session.currentArticle())) {
            details->folder = u"مجلد %1"_s.arg(random.below(4));
            details->tags = {u"وسم %1"_s.arg(random.below(4))};
            session.changeDetails({{session.currentArticle(), *details}}, u"article-details"_s);
        }
    } else if (what <= 15) {
        session.performWith([&](Document &each) { return addition(each, anyWord(each.article().text(), random), u"person"_s, u"tester"_s); });
    } else {
        session.perform(editOfMark(*document, random));
    }
}

/// One step through the keys of the window.
void actByKeys(Desk &desk, Random &random)
{
    static const QStringList keys{u"Tab"_s, u"Tab"_s, u"Return"_s, u"Return"_s, u"Delete"_s, u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s};
    if (!desk.session().document()) {
        act(desk.session(), random);
        return;
    }
    auto &view = desk.window().view();
    view.setFocus();
    if (random.below(3) == 0) {
        view.setSelection(anyWord(desk.session().document()->article().text(), random));
        type(desk.window(), random.below(2) == 0 ? u"p"_s : u"ح"_s);
    } else {
        press(desk.window(), keys.at(random.below(keys.size())));
    }
    QApplication::processEvents();
}

[[noreturn]] void workInSession(const QString &project, unsigned seed, int years)
{
    const WrongClock clock(years);
    Session session(clock, u"tester"_s);
    QObject::connect(&session, &Session::errorOccurred, &session, [](const Error &error) { say("failed " + errorCodeName(error.code).toUtf8()); });
    Acknowledger acknowledger(session);
    Random random(seed);
    const bool open = QFileInfo::exists(project) ? session.openProject(project) : session.createProject(project);
    say(open ? "ready" : "closed");
    while (true) {
        act(session, random);
        acknowledger.speak();
    }
}

[[noreturn]] void workInWindow(const QString &project, unsigned seed)
{
    Desk desk({.project = project, .files = {}, .language = u"ar"_s, .theme = ThemeChoice::Light});
    QObject::connect(&desk.session(), &Session::errorOccurred, &desk.session(), [](const Error &error) { say("failed " + errorCodeName(error.code).toUtf8()); });
    desk.window().show();
    desk.open();
    QApplication::processEvents();
    Acknowledger acknowledger(desk.session());
    Random random(seed);
    say(desk.session().isOpen() ? "ready" : "closed");
    while (true) {
        actByKeys(desk, random);
        acknowledger.speak();
    }
}

}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"hashiya-torture"_s);
    std::signal(SIGXFSZ, SIG_IGN);
    const auto arguments = QApplication::arguments();
    if (arguments.size() != 5) {
        qFatal("usage: torturedesk session|window PROJECT SEED YEARS");
    }
    if (arguments.at(1) == u"window") {
        workInWindow(arguments.at(2), arguments.at(3).toUInt());
    }
    workInSession(arguments.at(2), arguments.at(3).toUInt(), arguments.at(4).toInt());
}
