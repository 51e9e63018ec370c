// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readersample.h"
#include "ui/reader/arcs.h"
#include "ui/reader/articleview.h"

#include <QTest>

#include <algorithm>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// Ten marks, one a paragraph.
struct Marked
{
    Marked()
        : document(Article(u"كلمة\n"_s.repeated(10).trimmed(), {}), Tagset::standard())
    {
        for (int i = 0; i < 10; ++i) {
            Annotation mark;
            mark.id = document.takeAnnotationId();
            mark.type = u"person"_s;
            mark.range = TextRange::ofLength(i * 5, 4);
            apply(AddAnnotation{mark});
            marks.append(mark.id);
        }
    }
    void apply(const Edit &edit)
    {
        if (!document.apply(edit)) {
            qFatal("refused");
        }
    }
    void link(int from, int to) { apply(AddRelation{{document.takeRelationId(), u"part_of"_s, marks.at(from), marks.at(to)}}); }
    [[nodiscard]] QHash<AnnotationId, qreal> places(int first, int count) const
    {
        QHash<AnnotationId, qreal> heights;
        for (int i = 0; i < count; ++i) {
            heights.insert(marks.at(first + i), 20 + 40 * i);
        }
        return heights;
    }

    Document document;
    QList<AnnotationId> marks;
};

QImage pictureOf(ArticleView &view)
{
    QImage image(view.size(), QImage::Format_RGB32);
    view.render(&image);
    return image;
}

}

class ArcsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRelationsOfWhatIsInViewOnly()
    {
        Marked marked;
        marked.link(0, 1); // both above the view
        marked.link(1, 5); // into it
        marked.link(6, 4); // inside
        marked.link(7, 9); // out of it
        marked.link(2, 9); // past it
        const auto arcs = arcsInView(marked.document, marked.places(4, 4), 160);
        QCOMPARE(arcs.size(), 3);
        const auto arc = [&](int from) { return *std::ranges::find(arcs, marked.marks.at(from), &Arc::from); };
        QVERIFY(arc(1).fromY < 0);
        QCOMPARE(arc(1).toY, 60.0);
        QCOMPARE(arc(6).fromY, 100.0);
        QCOMPARE(arc(6).toY, 20.0);
        QVERIFY(arc(7).toY > 160);
    }

    void givesArcsSideBySideTheirOwnLanes()
    {
        Marked marked;
        marked.link(0, 3);
        marked.link(1, 2);
        marked.link(8, 9);
        const auto arcs = arcsInView(marked.document, marked.places(0, 10), 500);
        const auto lane = [&](int from) { return std::ranges::find(arcs, marked.marks.at(from), &Arc::from)->lane; };
        QCOMPARE(lane(1), 0);
        QCOMPARE(lane(0), 1);
        QCOMPARE(lane(8), 0);
    }

    void drawsQuotationsAndTheirSpeakersButNoRejectedMark()
    {
        Marked marked;
        auto quotation = *marked.document.annotations().find(marked.marks.at(3));
        quotation.type = u"quote"_s;
        quotation.value = QuotationValue{QuotationKind::Full, u"كلمة"_s, marked.marks.at(1)};
        marked.apply(ChangeAnnotation{quotation});
        QCOMPARE(arcsInView(marked.document, marked.places(1, 1), 100).size(), 1);
        QCOMPARE(arcsInView(marked.document, marked.places(0, 10), 500).size(), 1);
        QCOMPARE(linkedMarks(marked.document, marked.marks.at(1)), QSet{marked.marks.at(3)});
        QCOMPARE(linkedMarks(marked.document, marked.marks.at(3)), QSet{marked.marks.at(1)});
        auto rejected = *marked.document.annotations().find(marked.marks.at(1));
        rejected.state = AnnotationState::Rejected;
        marked.apply(ChangeAnnotation{rejected});
        QVERIFY(arcsInView(marked.document, marked.places(2, 8), 500).isEmpty());
    }

    void keepsThoseOfTheCurrentMarkWhereThereAreTooMany()
    {
        Marked marked;
        for (int i = 0; i < 3 * mostArcs; ++i) {
            Annotation mark;
            mark.id = marked.document.takeAnnotationId();
            mark.type = u"person"_s;
            mark.range = {0, 4};
            marked.apply(AddAnnotation{mark});
            marked.apply(AddRelation{{marked.document.takeRelationId(), u"part_of"_s, mark.id, marked.marks.at(0)}});
        }
        marked.link(8, 9);
        const auto arcs = arcsInView(marked.document, marked.places(0, 10), 500, marked.marks.at(8));
        QCOMPARE(arcs.size(), mostArcs);
        QVERIFY(std::ranges::any_of(arcs, [&](const Arc &arc) { return arc.touches(marked.marks.at(8)); }));
    }

    void leavesTheTextWhereItIs()
    {
        Marked marked;
        ArticleView view;
        view.resize(900, 500);
        view.setDocument(&marked.document);
        view.show();
        const auto before = pictureOf(view);
        const auto column = view.blockRect(0);
        marked.link(0, 3);
        view.marksChanged({});
        const auto after = pictureOf(view);
        int differing = 0;
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x) {
                if (before.pixel(x, y) != after.pixel(x, y)) {
                    ++differing;
                    QVERIFY(x > column.right());
                }
            }
        }
        QVERIFY(differing > 50);
        QCOMPARE(view.blockRect(0), column);
    }
};

QTEST_MAIN(ArcsTest)
#include "arcstest.moc"
