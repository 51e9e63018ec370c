// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString sourceFolder()
{
    return qEnvironmentVariable("HASHIYA_SOURCE_DIR");
}

/// One <message> of a .ts file.
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or the plural forms
    bool plural = false;
    bool finished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            Message message;
            message.context = context;
            message.plural = xml.attributes().value(u"numerus") == u"yes";
            messages.append(message);
        } else if (name == u"source") {
            messages.last().source = xml.readElementText();
        } else if (name == u"translation") {
            messages.last().finished = xml.attributes().value(u"type").isEmpty();
            if (!messages.last().plural) {
                messages.last().translations.append(xml.readElementText());
            }
        } else if (name == u"numerusform") {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(n|\\d+)"_s);
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();) {
        found.insert(match.next().captured());
    }
    return found;
}

}

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arabicIsCompleteForTheSourcesAsTheyAre();
    void englishHasItsPluralForms();
    void placeholdersSurviveTranslation();
    void arabicHasSixPluralForms_data();
    void arabicHasSixPluralForms();

private:
    QTemporaryDir m_folder;
    QList<Message> m_arabic;
    QList<Message> m_english;
};

/// Brings copies of the .ts files up to the sources, so that a sentence nobody translated shows however old the files are.
void TranslationsTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, sourceFolder(), sourceFolder() + u"/ui"_s, sourceFolder() + u"/app"_s, u"-ts"_s};
    for (const auto &language : {u"ar"_s, u"en"_s}) {
        const auto copy = m_folder.filePath(u"hashiya_%1.ts"_s.arg(language));
        QVERIFY(QFile::copy(sourceFolder() + u"/translations/hashiya_%1.ts"_s.arg(language), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        arguments.append(copy);
    }
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(120000), LUPDATE);
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    m_arabic = messagesOf(m_folder.filePath(u"hashiya_ar.ts"_s));
    m_english = messagesOf(m_folder.filePath(u"hashiya_en.ts"_s));
    QVERIFY(m_arabic.size() > 50);
    QCOMPARE(m_english.size(), m_arabic.size());
}

void TranslationsTest::arabicIsCompleteForTheSourcesAsTheyAre()
{
    QStringList missing;
    for (const auto &message : std::as_const(m_arabic)) {
        const bool empty = message.translations.isEmpty() || message.translations.contains(QString());
        if (!message.finished || empty || (message.plural && message.translations.size() != 6)) {
            missing.append(message.context + u": "_s + message.source);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"not translated into Arabic:\n"_s + missing.join(u'\n')));
}

void TranslationsTest::englishHasItsPluralForms()
{
    QStringList missing;
    for (const auto &message : std::as_const(m_english)) {
        if (message.plural && (message.translations.size() != 2 || message.translations.contains(QString()))) {
            missing.append(message.context + u": "_s + message.source);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"no English plural forms:\n"_s + missing.join(u'\n')));
}

void TranslationsTest::placeholdersSurviveTranslation()
{
    for (const auto &message : std::as_const(m_arabic)) {
        for (const auto &translation : message.translations) {
            auto expected = placeholdersOf(message.source);
            auto found = placeholdersOf(translation);
            if (message.plural) {
                // "كتابان" says two without the number.
                expected.remove(u"%n"_s);
                found.remove(u"%n"_s);
            }
            QVERIFY2(found == expected, qPrintable(message.source + u" -> "_s + translation));
        }
    }
}

void TranslationsTest::arabicHasSixPluralForms_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("form");
    const QList<std::pair<int, int>> forms{{0, 0}, {1, 1}, {2, 2}, {3, 3}, {10, 3}, {11, 4}, {99, 4}, {100, 5}, {101, 5}, {102, 5}, {103, 3}};
    for (const auto &[number, form] : forms) {
        QTest::addRow("%d", number) << number << form;
    }
}

void TranslationsTest::arabicHasSixPluralForms()
{
    QFETCH(int, number);
    QFETCH(int, form);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/hashiya_ar.qm"_s));
    int compared = 0;
    for (const auto &message : std::as_const(m_arabic)) {
        if (message.plural && message.translations.size() == 6 && !message.translations.contains(QString())) {
            const auto shown = translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(), nullptr, number);
            QCOMPARE(shown, message.translations.at(form));
            ++compared;
        }
    }
    QVERIFY(compared > 0);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
