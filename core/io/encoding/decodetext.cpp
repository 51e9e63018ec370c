// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/encoding/bytescan.h"
#include "core/io/encoding/letterstatistics.h"
#include "core/io/encoding/utf16pattern.h"
#include "core/io/import/plaintext.h"
#include "core/text/clean.h"

#include <QStringDecoder>

#include <uchardet.h>

#include <memory>

namespace Hashiya {

namespace {

using namespace Qt::StringLiterals;

/// The bytes that detectors look at; more tells them nothing new.
constexpr qsizetype sampleSize = 256 * 1024;

constexpr QLatin1StringView utf8 = "UTF-8"_L1;
constexpr QLatin1StringView utf16LittleEndian = "UTF-16LE"_L1;
constexpr QLatin1StringView utf16BigEndian = "UTF-16BE"_L1;
constexpr QLatin1StringView windowsArabic = "windows-1256"_L1;
constexpr QLatin1StringView isoArabic = "ISO-8859-6"_L1;

/// Our name of a declared encoding, or nothing for one that we do not read.
std::optional<QLatin1StringView> knownEncoding(const QString &declared)
{
    const auto name = declared.trimmed().toLower().replace(u'_', u'-');
    const auto is = [&](std::initializer_list<QLatin1StringView> names) { return std::ranges::find(names, name) != names.end(); };
    if (is({"utf-8"_L1, "utf8"_L1, "us-ascii"_L1, "ascii"_L1})) {
        return utf8;
    }
    if (is({"utf-16le"_L1, "utf16le"_L1, "utf-16"_L1, "utf16"_L1})) {
        return utf16LittleEndian;
    }
    if (is({"utf-16be"_L1, "utf16be"_L1})) {
        return utf16BigEndian;
    }
    if (is({"windows-1256"_L1, "cp1256"_L1, "cp-1256"_L1, "x-cp1256"_L1, "1256"_L1})) {
        return windowsArabic;
    }
    if (is({"iso-8859-6"_L1, "iso8859-6"_L1, "arabic"_L1, "asmo-708"_L1})) {
        return isoArabic;
    }
    return std::nullopt;
}

QString decodedWith(QByteArrayView bytes, QLatin1StringView encoding)
{
    // The caller has taken a byte-order mark away, so that a U+FEFF is text; stateless, so that a sequence cut off at the end is not held back.
    constexpr auto flags = QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless;
    if (encoding == utf8) {
        return QStringDecoder(QStringDecoder::Utf8, flags).decode(bytes);
    }
    if (encoding == utf16LittleEndian) {
        return QStringDecoder(QStringDecoder::Utf16LE, flags).decode(bytes);
    }
    if (encoding == utf16BigEndian) {
        return QStringDecoder(QStringDecoder::Utf16BE, flags).decode(bytes);
    }
    QStringDecoder decoder(encoding.data());
    Q_ASSERT_X(decoder.isValid(), "decodedWith", "Qt was built without ICU");
    return decoder.decode(bytes);
}

qsizetype replacementsIn(QByteArrayView bytes, QLatin1StringView encoding)
{
    qsizetype count = 0;
    if (encoding == utf8) {
        for (auto at = bytes.indexOf("\xEF\xBF\xBD"); at >= 0; at = bytes.indexOf("\xEF\xBF\xBD", at + 3)) {
            ++count;
        }
    } else if (encoding == utf16LittleEndian || encoding == utf16BigEndian) {
        const qsizetype high = encoding == utf16LittleEndian ? 1 : 0;
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
            count += uchar(bytes[i + high]) == 0xFF && uchar(bytes[i + 1 - high]) == 0xFD;
        }
    }
    return count;
}

DecodedText decoded(QByteArrayView bytes, QLatin1StringView encoding, QLatin1StringView evidence)
{
    auto text = decodedWith(bytes, encoding);
    const bool halfUnit = (encoding == utf16LittleEndian || encoding == utf16BigEndian) && bytes.size() % 2 != 0;
    if (halfUnit && !text.endsWith(QChar::ReplacementCharacter)) {
        text += QChar::ReplacementCharacter;
    }
    const auto replaced = text.count(QChar::ReplacementCharacter) - replacementsIn(bytes, encoding);
    auto cleaned = cleanText(std::move(text), LineEnds::Keep);
    return {std::move(cleaned.text), encoding, evidence, replaced + cleaned.replaced};
}

struct Mark
{
    QLatin1StringView encoding;
    qsizetype length;
};

std::optional<Mark> byteOrderMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return Mark{utf8, 3};
    }
    if (bytes.startsWith("\xFF\xFE")) {
        return Mark{utf16LittleEndian, 2};
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return Mark{utf16BigEndian, 2};
    }
    return std::nullopt;
}

/// What the detector says of the bytes: one of our two code pages, or nothing.
std::optional<QLatin1StringView> detectedCodePage(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), size_t(sample.size())) != 0) {
        return std::nullopt;
    }
    uchardet_data_end(detector.get());
    const auto name = QByteArrayView(uchardet_get_charset(detector.get()));
    if (name.compare("WINDOWS-1256", Qt::CaseInsensitive) == 0) {
        return windowsArabic;
    }
    if (name.compare("ISO-8859-6", Qt::CaseInsensitive) == 0) {
        return isoArabic;
    }
    return std::nullopt;
}

DecodedText decodedByCodePage(QByteArrayView bytes)
{
    const auto sample = bytes.first(std::min(bytes.size(), sampleSize));
    const bool windowsIsLikelier
        = arabicLikelihood(decodedWith(sample, windowsArabic)) >= arabicLikelihood(decodedWith(sample, isoArabic));
    const auto likelier = windowsIsLikelier ? windowsArabic : isoArabic;
    const bool agreed = detectedCodePage(sample) == likelier;
    return decoded(bytes, likelier, agreed ? "detector"_L1 : "letter-statistics"_L1);
}

}

bool isKnownEncoding(const QString &name)
{
    return knownEncoding(name).has_value();
}

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &subject, const QString &declared)
{
    std::optional<QLatin1StringView> declaredEncoding;
    if (!declared.isEmpty()) {
        declaredEncoding = knownEncoding(declared);
        if (!declaredEncoding) {
            return failure(ErrorCode::InvalidField, subject, u"encoding=%1"_s.arg(declared));
        }
    }
    const auto mark = byteOrderMark(bytes);
    const auto content = QByteArrayView(bytes).sliced(mark ? mark->length : 0);
    if (content.isEmpty()) {
        return failure(ErrorCode::FileEmpty, subject);
    }
    if (hasBinarySignature(bytes)) {
        return failure(ErrorCode::BinaryContent, subject);
    }
    if (mark) {
        return decoded(content, mark->encoding, "bom"_L1);
    }
    if (declaredEncoding) {
        return decoded(content, *declaredEncoding, "declared"_L1);
    }
    const auto scan = scanBytes(content);
    if (scan.isValidUtf8() && scan.controls == 0) {
        return decoded(content, utf8, "valid-utf8"_L1);
    }
    if (const auto order = utf16ByPattern(content)) {
        return decoded(content, *order == ByteOrder16::LittleEndian ? utf16LittleEndian : utf16BigEndian, "utf16-pattern"_L1);
    }
    if (scan.hasManyControls()) {
        return failure(ErrorCode::BinaryContent, subject);
    }
    if (scan.isValidUtf8() || scan.isMostlyUtf8()) {
        return decoded(content, utf8, scan.isValidUtf8() ? "valid-utf8"_L1 : "mostly-utf8"_L1);
    }
    if (scan.nuls > 0) {
        return failure(ErrorCode::BinaryContent, subject);
    }
    return decodedByCodePage(content);
}

}
