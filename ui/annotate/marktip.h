// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QObject>

namespace Hashiya {

class ArticleView;
class Session;

/// What a person reads over a mark: its type and value, its name, why it is there, whom it is linked with, its note. Rich text in the direction of the
/// interface.
[[nodiscard]] QString markTip(const Document &document, AnnotationId mark);

/// Shows it while the mouse rests on a mark. Session and view outlive it.
class MarkTips : public QObject
{
    Q_OBJECT

public:
    MarkTips(const Session &session, ArticleView &view, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Session &m_session;
    ArticleView &m_view;
    AnnotationId m_hovered;
};

}
