// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/project/projectsupport.h"

#include <QCoreApplication>

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
    must(workspace->removeArticle(second));
    must(workspace->store().setSetting(u"last-article"_s, u"1"_s));
}
