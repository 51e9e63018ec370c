// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportpane.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

ExportPane::ExportPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    m_workers.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    build();
    retranslate();
    connect(&m_pause, &QTimer::timeout, this, &ExportPane::start);
    connect(&m_session, &Session::documentChanged, this, &ExportPane::schedule);
    connect(&m_session, &Session::currentArticleChanged, this, &ExportPane::schedule);
}

ExportPane::~ExportPane()
{
    m_workers.clear();
    m_workers.waitForDone();
}

void ExportPane::build()
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"jsonText"_s);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setUndoRedoEnabled(false);
    // JSON is read from left to right in either interface; what stands in its strings finds its own direction.
    m_text->setLayoutDirection(Qt::LeftToRight);
    auto option = m_text->document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    m_text->document()->setDefaultTextOption(option);
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies({font.family(), u"DejaVu Sans Mono"_s, u"Noto Naskh Arabic"_s});
    m_text->setFont(font);
    m_highlighter = std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(m_text->document());
    m_highlighter->setDefinition(syntaxRepository().definitionForName(u"JSON"_s));
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"faint"_s);
    m_export = new QPushButton(this);
    connect(m_export, &QPushButton::clicked, this, &ExportPane::exportRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(12);
    head->addWidget(m_summary, 1);
    head->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_text, 1);
}

void ExportPane::setTheme(const ReaderTheme &theme)
{
    m_highlighter->setTheme(syntaxRepository().theme(theme.syntaxThemeName()));
    m_highlighter->rehighlight();
    auto palette = m_text->palette();
    palette.setColor(QPalette::Base, theme.page());
    palette.setColor(QPalette::Text, theme.text());
    m_text->setPalette(palette);
}

QString ExportPane::shownText() const
{
    return m_text->toPlainText();
}

void ExportPane::setCurrent(AnnotationId id)
{
    m_current = id;
    schedule();
}

void ExportPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    schedule();
}

void ExportPane::schedule()
{
    ++m_generation;
    if (isVisible()) {
        m_pause.start();
    }
}

void ExportPane::start()
{
    if (!m_session.document()) {
        take(m_generation, {});
        return;
    }
    m_workers.start([this, document = *m_session.document(), current = m_current, generation = m_generation] {
        const auto preview = previewOf(document, current);
        QMetaObject::invokeMethod(this, [this, generation, preview] { take(generation, preview); }, Qt::QueuedConnection);
    });
}

void ExportPane::take(quint64 generation, const JsonPreview &preview)
{
    if (generation != m_generation) {
        return; // changed meanwhile; the next one is on its way
    }
    const auto scrolled = m_text->verticalScrollBar()->value();
    if (preview.text != m_preview.text) {
        m_text->setPlainText(preview.text);
    }
    m_preview = preview;
    m_text->verticalScrollBar()->setValue(scrolled);
    moveToMark();
    retranslate();
    Q_EMIT shown();
}

void ExportPane::moveToMark()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_preview.markLine >= 0) {
        const auto block = m_text->document()->findBlockByNumber(int(m_preview.markLine));
        QTextCursor cursor(block);
        m_text->setTextCursor(cursor);
        m_text->centerCursor();
        QTextEdit::ExtraSelection line;
        line.cursor = cursor;
        line.format.setBackground(m_text->palette().color(QPalette::AlternateBase));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(line);
    }
    m_text->setExtraSelections(selections);
}

void ExportPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_text) {
        retranslate();
    }
}

void ExportPane::retranslate()
{
    m_export->setText(tr("Export…"));
    m_text->setAccessibleName(tr("Preview of the export"));
    if (m_preview.totalLines == 0) {
        m_summary->setText(tr("Open an article to see its export."));
        return;
    }
    const QLocale locale;
    const auto size = locale.formattedDataSize(m_preview.bytes);
    if (m_preview.isWhole()) {
        m_summary->setText(tr("Annotated JSON, %1, as the file would be written now.").arg(size));
    } else {
        m_summary->setText(tr("Annotated JSON, %1. Lines %2 to %3 of %4 are shown; the file gets all.")
                               .arg(size, locale.toString(m_preview.firstLine + 1), locale.toString(m_preview.firstLine + m_preview.shownLines),
                                   locale.toString(m_preview.totalLines)));
    }
}

}
