// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/import/plaintext.h"

#include <QStringEncoder>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QString longText
    = u"افتتحت بلدية الميناء صباح أمس سوقا جديدا للسمك قرب الرصيف القديم، وقال رئيسها إن كلفة البناء بلغت 4.2 مليون دينار.\n"
      "وأضاف أن السوق يتسع لنحو 120 بائعا، وأن العمل فيه يبدأ قبل الفجر وينتهي بعد الظهر. وذكر الصيادون أنهم انتظروا هذا المكان سنوات طويلة، "
      "وأن الأسعار ستبقى كما كانت.\nأما السكان فقد رحبوا بالخطوة، وطالب بعضهم بمواقف للسيارات وحديقة صغيرة للأطفال على الشاطئ.\n"_s;
const QString shortText = u"ارتفعت الأسعار"_s;
const QString mixedText = u"أعلنت شركة Blue Harbour Systems إطلاق تطبيق MarketNow 2.0 في مدينة الميناء، ويعمل التطبيق على Android وiOS.\n"_s;
const QString quotedText = u"وقال المدير: «لن نغلق أبوابنا غدا»؛ فهل يصدقه العمال؟ لا أحد يعرف ذلك بعد."_s;

QByteArray encoded(const QString &text, const QString &encoding)
{
    if (encoding == u"UTF-8") {
        return text.toUtf8();
    }
    if (encoding == u"UTF-16LE") {
        return QStringEncoder(QStringEncoder::Utf16LE).encode(text);
    }
    if (encoding == u"UTF-16BE") {
        return QStringEncoder(QStringEncoder::Utf16BE).encode(text);
    }
    return QStringEncoder(encoding.toLatin1().constData()).encode(text);
}

}

class DecodeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qtReadsBothArabicCodePages()
    {
        QVERIFY(QStringDecoder("windows-1256").isValid());
        QVERIFY(QStringDecoder("ISO-8859-6").isValid());
    }

    void findsTheEncodingByContent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const QList<std::pair<const char *, QString>> texts{{"long", longText}, {"short", shortText}, {"mixed", mixedText}, {"quoted", quotedText},
            {"one word", u"القاهرة"_s}, {"repeated", longText.repeated(40)}, {"presentation", u"\uFE8D\uFEDF\uFEB4\uFE8E\uFECB\uFE94 \uFE8D\uFEDF\uFE8E\uFEE5"_s}};
        for (const auto &[name, text] : texts) {
            for (const auto &encoding : {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1256"_s, u"ISO-8859-6"_s}) {
                const bool codePage = !encoding.startsWith(u"UTF");
                if ((codePage && text.contains(QChar(0xFE8D))) || (encoding == u"ISO-8859-6" && text.contains(u'«'))) {
                    continue; // these characters are not in that code page
                }
                QTest::addRow("%s, %s", name, qPrintable(encoding)) << text << encoding;
            }
        }
    }
    void findsTheEncodingByContent()
    {
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        const auto decoded = decodeText(encoded(text, encoding), u"input"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, encoding);
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->replaced, 0);
    }

    void obeysByteOrderMarks_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("UTF-8") << "\xEF\xBB\xBF"_ba << u"UTF-8"_s;
        QTest::newRow("UTF-16LE") << "\xFF\xFE"_ba << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE") << "\xFE\xFF"_ba << u"UTF-16BE"_s;
    }
    void obeysByteOrderMarks()
    {
        QFETCH(QByteArray, mark);
        QFETCH(QString, encoding);
        const auto decoded = decodeText(mark + encoded(mixedText, encoding), u"input"_s, u"windows-1256"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, encoding);
        QCOMPARE(decoded->evidence, u"bom"_s);
        QCOMPARE(decoded->text, mixedText);
    }

    void keepsAZeroWidthSpaceThatIsNoMark()
    {
        const auto text = QChar(0xFEFF) + shortText + QChar(0xFEFF);
        const auto decoded = decodeText("\xEF\xBB\xBF" + text.toUtf8(), u"input"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, text);
    }

    void obeysADeclaredEncoding()
    {
        const auto decoded = decodeText(encoded(shortText, u"ISO-8859-6"_s), u"input"_s, u"cp1256"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, u"windows-1256"_s);
        QCOMPARE(decoded->evidence, u"declared"_s);
        QVERIFY(decoded->text != shortText);
    }

    void refusesAnUnknownDeclaredEncoding()
    {
        QVERIFY(!isKnownEncoding(u"klingon"_s));
        QVERIFY(isKnownEncoding(u"Windows-1256"_s));
        const auto decoded = decodeText(shortText.toUtf8(), u"input"_s, u"klingon"_s);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::InvalidField);
        QCOMPARE(decoded.error().detail, u"encoding=klingon"_s);
    }

    void readsFrenchInTheArabicCodePage()
    {
        const auto text = u"Le maire a déclaré que le marché était prêt: «à bientôt», dit-il."_s;
        const auto decoded = decodeText(encoded(text, u"windows-1256"_s), u"input"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, text);
    }

    void saysThatTheDetectorAgreed()
    {
        const auto decoded = decodeText(encoded(longText, u"windows-1256"_s), u"input"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->evidence, u"detector"_s);
    }

    void readsBrokenUtf8AsUtf8AndCountsTheDamage()
    {
        auto bytes = longText.toUtf8();
        bytes.insert(10, '\xFF');
        bytes.insert(100, "\xC3\x28");
        bytes.chop(2); // line feed, then half of the last full stop's sentence stays whole
        bytes.append('\xD8'); // the text was cut inside a letter
        const auto decoded = decodeText(bytes, u"input"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, u"UTF-8"_s);
        QCOMPARE(decoded->evidence, u"mostly-utf8"_s);
        QCOMPARE(decoded->replaced, decoded->text.count(QChar::ReplacementCharacter));
        QVERIFY(decoded->replaced >= 3);
    }

    void doesNotCountReplacementCharactersOfTheText()
    {
        const auto text = u"حرف \uFFFD ضائع"_s;
        for (const auto &encoding : {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s}) {
            const auto decoded = decodeText(encoded(text, encoding), u"input"_s);
            QVERIFY(decoded);
            QCOMPARE(decoded->text, text);
            QCOMPARE(decoded->replaced, 0);
        }
    }

    void replacesNulAndCountsIt()
    {
        auto bytes = longText.toUtf8();
        bytes[bytes.indexOf(' ')] = '\0';
        const auto decoded = decodeText(bytes, u"input"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, u"UTF-8"_s);
        QCOMPARE(decoded->replaced, 1);
        QVERIFY(!decoded->text.contains(QChar::Null));
    }

    void replacesLoneSurrogatesOfUtf16()
    {
        auto units = longText;
        units[5] = QChar(0xD800);
        QByteArray bytes("\xFF\xFE");
        bytes.append(reinterpret_cast<const char *>(units.utf16()), units.size() * 2);
        const auto decoded = decodeText(bytes, u"input"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->replaced, 1);
        QCOMPARE(decoded->text[5], QChar(QChar::ReplacementCharacter));
    }

    void countsHalfAUnitAtTheEndOfUtf16()
    {
        const auto decoded = decodeText(encoded(longText, u"UTF-16LE"_s) + 'x', u"input"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, u"UTF-16LE"_s);
        QCOMPARE(decoded->text, longText + QChar(QChar::ReplacementCharacter));
        QCOMPARE(decoded->replaced, 1);
    }

    void keepsLineEnds()
    {
        const auto decoded = decodeText("a\r\nb\rc\n"_ba, u"input"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, u"a\r\nb\rc\n"_s);
        QCOMPARE(decoded->evidence, u"valid-utf8"_s);
    }

    void refusesBinaryContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\x06\0", 8);
        QTest::newRow("pdf") << "%PDF-1.7\n1 0 obj\n"_ba;
        QTest::newRow("program") << QByteArray("\x7f" "ELF\x02\x01\x01\0\0\0", 10);
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QByteArray noise;
        quint32 state = 1;
        for (int i = 0; i < 5000; ++i) {
            state = state * 1664525 + 1013904223;
            noise.append(char(state >> 24));
        }
        QTest::newRow("noise") << noise;
        QByteArray numbers;
        for (int i = 0; i < 1000; ++i) {
            numbers.append(char(i)).append(char(i >> 8)).append('\0').append('\0');
        }
        QTest::newRow("numbers") << numbers;
    }
    void refusesBinaryContent()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeText(bytes, u"input"_s);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::BinaryContent);
        QCOMPARE(decoded.error().subject, u"input"_s);
    }

    void refusesNothingAtAll()
    {
        for (const auto &bytes : {""_ba, "\xEF\xBB\xBF"_ba, "\xFF\xFE"_ba}) {
            const auto decoded = decodeText(bytes, u"input"_s);
            QVERIFY(!decoded);
            QCOMPARE(decoded.error().code, ErrorCode::FileEmpty);
        }
    }
};

QTEST_GUILESS_MAIN(DecodeTextTest)
#include "decodetexttest.moc"
