// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/highlights.h"

#include <QTest>

using namespace Hashiya;

class HighlightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursCanBeToldFromThePageAndFromEachOther()
    {
        for (const auto &theme : {ReaderTheme::light(), ReaderTheme::dark()}) {
            for (const auto kind : {HighlightKind::Differs, HighlightKind::Moved}) {
                QVERIFY(contrastRatio(highlightInk(kind, theme), theme.page()) >= 3);
                QVERIFY(contrastRatio(theme.text(), highlightWash(kind, theme)) >= 7);
            }
            QVERIFY(highlightInk(HighlightKind::Differs, theme) != highlightInk(HighlightKind::Moved, theme));
        }
    }
};

QTEST_MAIN(HighlightsTest)
#include "highlightstest.moc"
