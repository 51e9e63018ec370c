// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"
#include "markedsamples.h"

#include "core/extract/pipeline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/hashiya/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A bundled sample with the marks that the program suggests by itself.
Document sample(int index)
{
    const QJsonObject entry = QJsonDocument::fromJson(resource(u"samples.json"_s)).array().at(index).toObject();
    ArticleMetadata metadata;
    metadata.title = entry["title"_L1].toString();
    metadata.published = entry["published"_L1].toString();
    Document document(Article(QString::fromUtf8(resource(entry["file"_L1].toString())), metadata), Tagset::standard());
    const Edit marks = Pipeline::standard().update(document);
    if (const auto inverse = document.apply(marks); !inverse) {
        qFatal("The pipeline's marks were refused: %s", qPrintable(inverse.error().detail));
    }
    return document;
}

}

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheKnownConflictsFirst();

private:
    Document m_first;
    Document m_second;
    Comparison m_comparison;
};

void SamplesTest::initTestCase()
{
    m_first = qEnvironmentVariableIsSet("HAND") ? markedFirstSample() : sample(0);
    m_second = qEnvironmentVariableIsSet("HAND") ? markedSecondSample() : sample(1);
    m_comparison = compare(m_first, m_second);
}

void SamplesTest::listsTheKnownConflictsFirst()
{
    for (const AlignedBlocks &b : m_comparison.blocks) qInfo() << b.first << b.second << b.similarity;
    for (const Finding &f : m_comparison.findings) { qInfo().noquote() << inWords({f}, m_first, m_second).first() << " [" << f.subject << "] " << f.rule << f.evidence.join(u","_s) << f.first.size() << f.second.size(); }
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "samplestest.moc"
