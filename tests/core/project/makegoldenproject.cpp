// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/project/projectsupport.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

// makegoldenproject FILE
//
// Makes the golden file of the present format, tests/core/project/data/formatN.hashiya. Run once for each released format; a file that has
// been committed is never made again, since it stands for what people have.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        qFatal("usage: makegoldenproject FILE");
    }
    const auto workspace = createWorkspace(QString::fromLocal8Bit(argv[1]));
    const auto first = must(workspace->addArticle(report(u"افتتاح الميناء"_s)));
    const auto second = must(workspace->addArticle(report(u"تأجيل الافتتاح"_s)));
    const auto *document = must(workspace->document(first));
    must(workspace->perform(first, document->removalOf({2}), u"remove"_s));
    must(workspace->undo());
    auto confirmed = *document->annotations().find({1});
    confirmed.state = AnnotationState::Confirmed;
    must(workspace->perform(first, ChangeAnnotation{confirmed}, u"confirm"_s));
    // What format 2 added: a changed text, notes, a house rule, a change of the project.
    must(workspace->perform(first, ChangeText{TextSplices({{{0, 0}, u"عاجل: "_s}}), {}, {}, {}}, u"correct"_s));
    auto *editable = must(workspace->documentForEditing(first));
    must(workspace->perform(first, AddNote{{editable->takeNoteId(), {}, u"قارنه ببيان الشركة"_s, u"test"_s, QDateTime({2026, 2, 3}, {4, 5, 6}, QTimeZone::UTC)}}, u"note"_s));
    HouseRule rule;
    rule.key = u"7d0f9d2e-31d1-4d0e-9b58-0a8a4a1f9f11"_s;
    rule.words = u"شركة السحاب"_s;
    rule.type = u"organization"_s;
    rule.author = u"test"_s;
    rule.made = QDateTime({2026, 2, 3}, {4, 5, 6}, QTimeZone::UTC);
    must(workspace->changeHouseRule({std::nullopt, rule}, {}, u"add-rule"_s));
    // What format 3 added: folders, tags and other metadata.
    auto details = must(workspace->store().details(first));
    details.folder = u"أخبار/مرافئ"_s;
    details.tags = {u"للمراجعة"_s, u"port"_s};
    details.metadata.source = u"وكالة السحاب"_s;
    must(workspace->changeDetails({{first, details}}, u"details"_s));
    must(workspace->removeArticle(second));
    must(workspace->store().setSetting(u"last-article"_s, u"1"_s));
}
