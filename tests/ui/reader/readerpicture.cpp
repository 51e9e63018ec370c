// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

// reader_picture OUT.png [--zoom Z] [--dark] [--size WxH] [--scale S] [--inside FILE] [--show WORDS] [--invisibles]
// Paints the reader with the program's sample, for looking at; --inside shows a text file with marks that begin and end inside words.

#include "readersample.h"
#include "ui/reader/articleview.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QPainter>

using namespace Hashiya;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"out"_s, u"PNG"_s);
    parser.addOptions({{u"zoom"_s, u""_s, u"z"_s, u"1"_s}, {u"dark"_s, u""_s}, {u"size"_s, u""_s, u"WxH"_s, u"1000x1000"_s}, {u"scale"_s, u""_s, u"s"_s, u"1"_s},
        {u"inside"_s, u""_s, u"file"_s}, {u"show"_s, u""_s, u"words"_s}, {u"invisibles"_s, u""_s}, {u"unvocalised"_s, u""_s}, {u"digits"_s, u"0 as written, 1 Latin, 2 Arabic-Indic"_s, u"n"_s, u"0"_s}});
    parser.process(application);
    auto document = ReaderSample::solar();
    if (parser.isSet(u"inside"_s)) {
        QFile file(parser.value(u"inside"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            return 1;
        }
        document = ReaderSample::markedInsideWords(QString::fromUtf8(file.readAll()));
    }
    const auto size = parser.value(u"size"_s).split(u'x');
    ArticleView view;
    view.resize(size.value(0).toInt(), size.value(1).toInt());
    view.setTheme(parser.isSet(u"dark"_s) ? ReaderTheme::dark() : ReaderTheme::light());
    view.setZoom(parser.value(u"zoom"_s).toDouble());
    view.setDisplay({!parser.isSet(u"unvocalised"_s), DigitShapes(parser.value(u"digits"_s).toInt())});
    view.setInvisiblesShown(parser.isSet(u"invisibles"_s));
    view.setDocument(&document);
    view.show();
    if (parser.isSet(u"show"_s)) {
        const auto id = ReaderSample::markOf(document, parser.value(u"show"_s));
        view.setCurrentAnnotation(id);
        if (const auto *mark = document.annotations().find(id)) {
            view.setHighlightedEntity(mark->entity);
        }
    }
    const qreal scale = parser.value(u"scale"_s).toDouble();
    QImage image(view.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    view.render(&image);
    return image.save(parser.positionalArguments().value(0)) ? 0 : 1;
}
