// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/houserulefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class HouseRuleFileTest : public QObject
{
    Q_OBJECT

private:
    static HouseRule rule(const QString &key)
    {
        return {key, HouseRuleKind::Never, u"نجم"_s, u"person"_s, false, HouseRuleScope::Everywhere, {}, u"سارة"_s,
            QDateTime(QDate(2026, 3, 4), QTime(5, 6), QTimeZone::UTC)};
    }
    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"new folder/rules.json"_s);
    }

    void givesBackWhatWasWrittenInItsOrder()
    {
        QVERIFY(readHouseRuleFile(m_path)->isEmpty());
        const QList<HouseRule> rules{rule(u"b"_s), rule(u"a"_s)};
        QVERIFY(writeHouseRuleFile(m_path, rules));
        QCOMPARE(*readHouseRuleFile(m_path), rules);
    }

    void saysWhatIsWrongAndWhere()
    {
        QVERIFY(writeHouseRuleFile(m_path, {}));
        write("{\"format\": \"hashiya.house_rules/1\", \"rules\": [{\"key\": \"a\"}]}");
        QCOMPARE(readHouseRuleFile(m_path).error().code, ErrorCode::MissingField);
        QCOMPARE(readHouseRuleFile(m_path).error().detail, u"rules[0].kind"_s);
        QCOMPARE(readHouseRuleFile(m_path).error().subject, m_path);
        write("{\"format\": \"other\"}");
        QCOMPARE(readHouseRuleFile(m_path).error().code, ErrorCode::UnknownFormat);
        write("{");
        QCOMPARE(readHouseRuleFile(m_path).error().code, ErrorCode::MalformedJson);
    }

    void failsWhereItCannotBeWritten()
    {
        QVERIFY(writeHouseRuleFile(m_path, {}));
        QCOMPARE(writeHouseRuleFile(m_path + u"/below a file/rules.json"_s, {}).error().code, ErrorCode::WriteFailed);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(HouseRuleFileTest)
#include "houserulefiletest.moc"
