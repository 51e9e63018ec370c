// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/sentences.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

    /// The names of ErrorCode as core declares them.
    static QStringList declaredCodes()
    {
        QFile file(qEnvironmentVariable("HASHIYA_SOURCE_DIR") + u"/core/base/error.h"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        auto source = QString::fromUtf8(file.readAll());
        source = source.section(u"enum class ErrorCode {"_s, 1).section(u"};"_s, 0, 0);
        source.remove(QRegularExpression(u"//[^\n]*"_s));
        return source.simplified().remove(u' ').split(u',', Qt::SkipEmptyParts);
    }

    static QString snakeCase(const QString &name)
    {
        QString result;
        for (const QChar c : name) {
            if (c.isUpper() && !result.isEmpty()) {
                result += u'_';
            }
            result += c.toLower();
        }
        return result;
    }

private Q_SLOTS:
    void everyCodeHasItsNameInFiles()
    {
        const auto declared = declaredCodes();
        QVERIFY(!declared.isEmpty());
        QCOMPARE(allErrorCodes().size(), declared.size());
        for (qsizetype i = 0; i < declared.size(); ++i) {
            QCOMPARE(qsizetype(allErrorCodes()[i]), i);
            QCOMPARE(errorCodeName(allErrorCodes()[i]), snakeCase(declared[i]));
        }
    }

    void everyCodeHasASentenceOfItsOwn()
    {
        QStringList seen;
        for (const auto code : allErrorCodes()) {
            const auto sentence = errorSentence({code, u"ملف.txt"_s, u"42"_s, 7});
            QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%') && !sentence.contains(u'\n'), qPrintable(sentence));
            QVERIFY2(sentence.count(u". ") >= 1 && sentence.endsWith(u'.'), qPrintable(sentence)); // what happened, and more
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen.append(sentence);
        }
    }

    void namesStandInIsolates()
    {
        const auto sentence = errorSentence({ErrorCode::FileNotFound, u"تقرير\u202Eexe.txt"_s, {}, {}});
        QVERIFY2(sentence.contains(u"\u2068تقريرexe.txt\u2069"), qPrintable(sentence));
    }

    void namesWithPlaceholdersAreLeftAlone()
    {
        const auto sentence = errorSentence({ErrorCode::FileUnreadable, u"100%1 %2.txt"_s, u"why %1"_s, {}});
        QVERIFY2(sentence.contains(u"\u2068100%1 %2.txt\u2069") && sentence.contains(u"\u2068why %1\u2069"), qPrintable(sentence));
    }

    void limitsAreSizes()
    {
        const auto sentence = errorSentence({ErrorCode::FileTooLarge, u"x"_s, u"268435456"_s, {}});
        QVERIFY2(sentence.contains(u"256 MiB"), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentencestest.moc"
