// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"
#include "ui/export/jsonpreview.h"
#include "ui/session/session.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace Hashiya {

/// The export of the current article as it would be written now, highlighted, following edits and the current mark. Made in a worker thread from
/// a copy of the document (shared data), a moment after the last change.
class ExportPane : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPane(Session &session, QWidget *parent = nullptr);
    ~ExportPane() override;

    void setCurrent(AnnotationId id);
    void setTheme(const ReaderTheme &theme);
    [[nodiscard]] QString shownText() const;

Q_SIGNALS:
    void exportRequested();
    /// The pane shows the newest state.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void schedule();
    void start();
    void take(quint64 generation, const JsonPreview &preview);
    void moveToMark();

    Session &m_session;
    AnnotationId m_current;
    JsonPreview m_preview;
    QThreadPool m_workers;
    QTimer m_pause;
    quint64 m_generation = 0;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_export = nullptr;
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
};

}
