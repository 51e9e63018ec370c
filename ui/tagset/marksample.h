// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QWidget>

namespace Hashiya {

class ArticleView;

/// A line with a confirmed and a suggested mark of one type, as the reader shows them: on a light and on a dark page.
class MarkSample : public QWidget
{
    Q_OBJECT

public:
    explicit MarkSample(QWidget *parent = nullptr);
    ~MarkSample() override;

    void setType(const AnnotationType &type);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    AnnotationType m_type;
    std::unique_ptr<Document> m_document;
    QList<ArticleView *> m_views; ///< light, dark
};

}
