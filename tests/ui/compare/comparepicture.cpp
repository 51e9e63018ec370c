// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markedsamples.h"

#include "ui/compare/compareview.h"
#include "ui/settings/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTranslator>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Document withMetadata(const Document &document, const QString &title, const QString &source, const QString &published)
{
    ArticleMetadata metadata = document.article().metadata();
    metadata.title = title;
    metadata.source = source;
    metadata.published = published;
    Document result(document.article().withMetadata(metadata), document.tagset());
    for (const Entity &entity : document.entities()) {
        (void)result.apply(AddEntity{entity});
    }
    for (qsizetype i = 0; i < document.annotations().size(); ++i) {
        Annotation mark = document.annotations().at(i);
        if (auto *quotation = std::get_if<QuotationValue>(&mark.value)) {
            quotation->speakerMark = {};
        }
        (void)result.apply(AddAnnotation{mark});
    }
    return result;
}

}

/// For looking at: compare_picture OUT.png [--dark] [--rtl] [--conflicts N] [--width W] [--height H], or with --show a window.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"out"_s, u"picture"_s);
    parser.addOptions({{u"dark"_s, {}}, {u"rtl"_s, {}}, {u"show"_s, {}}, {u"conflicts"_s, {}, u"n"_s, u"0"_s}, {u"width"_s, {}, u"w"_s, u"1400"_s},
        {u"height"_s, {}, u"h"_s, u"900"_s}});
    parser.process(application);
    Appearance appearance;
    appearance.setChoice(parser.isSet(u"dark"_s) ? ThemeChoice::Dark : ThemeChoice::Light);
    QTranslator translator;
    if (parser.isSet(u"rtl"_s)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QLocale::setDefault(QLocale(QLocale::Arabic));
        if (translator.load(u":/i18n/hashiya_ar.qm"_s)) {
            QApplication::installTranslator(&translator);
        }
    }
    const Document first = withMetadata(markedFirstSample(), u"تشغيل محطة تل السدر للطاقة الشمسية جنوب الأردن"_s, u"وكالة أنباء الجنوب"_s, u"2026-03-15"_s);
    const Document second = withMetadata(markedSecondSample(), u"محطة تل السدر الشمسية في الأردن تدخل الخدمة"_s, u"نشرة طاقة المشرق"_s, u"2026-03-16"_s);
    CompareView view;
    view.resize(parser.value(u"width"_s).toInt(), parser.value(u"height"_s).toInt());
    view.setTheme(appearance.theme());
    view.setDocuments(&first, &second);
    view.show();
    QApplication::processEvents();
    for (int i = 0; i < parser.value(u"conflicts"_s).toInt(); ++i) {
        view.goToNextConflict();
    }
    QApplication::processEvents();
    if (parser.isSet(u"show"_s)) {
        return QApplication::exec();
    }
    return view.grab().save(parser.positionalArguments().value(0)) ? 0 : 1;
}
