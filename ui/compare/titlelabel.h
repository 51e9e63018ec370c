// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Hashiya {

/// A line over a reader that says which article it shows: its title in bold, where it comes from after it; cut at the end where there is no room.
class TitleLabel : public QWidget
{
    Q_OBJECT

public:
    explicit TitleLabel(QWidget *parent = nullptr);

    /// The title is plain text of an article; the origin is of parts in isolates. Either may be empty.
    void setTitle(const QString &title, const QString &origin);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_origin;
};

}
