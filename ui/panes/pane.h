// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/textrange.h"
#include "ui/common/theme.h"

#include <QWidget>

namespace Hashiya {

/// One list or form beside the article. The window gives every pane the same, and does for every pane what it asks.
class Pane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A word or two in the language of the interface; asked again when that changes.
    [[nodiscard]] virtual QString title() const = 0;
    virtual void setTheme(const ReaderTheme &theme) { Q_UNUSED(theme) }
    /// The mark that the person is at; not valid for none.
    virtual void setCurrent(AnnotationId id) { Q_UNUSED(id) }
    /// Where the person is in the current article's text: the selection, or the caret as an empty range.
    virtual void setSelection(TextRange range) { Q_UNUSED(range) }

Q_SIGNALS:
    /// Go to this mark of the current article.
    void markChosen(Hashiya::AnnotationId id);
    /// Show this place, of any article of the project.
    void placeChosen(Hashiya::ArticleId article, Hashiya::TextRange range);
    /// title() is another now.
    void titleChanged();
};

}
