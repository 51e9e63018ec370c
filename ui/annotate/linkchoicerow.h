// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/relations.h"

#include <QWidget>

class QToolButton;

namespace Hashiya {

class FlowLayout;

/// The ways in which two marks can be linked, each a button with its letter. Takes no focus: whoever owns it handles the keys.
class LinkChoiceRow : public QWidget
{
    Q_OBJECT

public:
    explicit LinkChoiceRow(QWidget *parent = nullptr);

    /// `current` is the one that Enter would take; -1 for none.
    void show(const Document &document, AnnotationId first, AnnotationId second, const QList<LinkChoice> &choices, int current);
    void clear();

Q_SIGNALS:
    void chosen(int choice);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    FlowLayout *m_row;
    QList<QToolButton *> m_buttons;
    QStringList m_texts; ///< whole
};

/// The words of a mark, short enough for a sentence, in an isolate.
[[nodiscard]] QString shortWords(const Document &document, AnnotationId mark);

}
