// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/joinedstyle.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class JoinedStyleTest : public QObject
{
    Q_OBJECT

private:
    static QImage picture(const QString &text, Qt::LayoutDirection direction)
    {
        QLabel label(text);
        QLineEdit buddy;
        label.setBuddy(&buddy);
        label.setLayoutDirection(direction);
        return label.grab().toImage();
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new JoinedStyle); }

    void arabicWordsLookAsTheyDoWithoutALetterForAlt()
    {
        QVERIFY(picture(u"م&ساعدة"_s, Qt::RightToLeft) == picture(u"مساعدة"_s, Qt::RightToLeft));
    }

    void latinWordsShowTheLetterForAlt()
    {
        QVERIFY(picture(u"&Help"_s, Qt::LeftToRight) != picture(u"Help"_s, Qt::LeftToRight));
    }
};

QTEST_MAIN(JoinedStyleTest)
#include "joinedstyletest.moc"
