// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Hashiya {

/// What an article is and where it is kept, to be changed: title, source, author, day, address, folder, tags. Of several articles only the fields that a
/// person writes in are changed, all as one step.
class DetailsForm : public QDialog
{
    Q_OBJECT

public:
    /// The session outlives it.
    DetailsForm(Session &session, const QList<ArticleId> &articles, QWidget *parent = nullptr);

    void accept() override;

private:
    QLineEdit *addLine(const QString &name, const QString &label, QString ArticleMetadata::*field);
    /// A field of all articles; nullopt where they differ.
    [[nodiscard]] std::optional<QString> common(const std::function<QString(const ArticleDetails &)> &field) const;
    void prepare(QLineEdit *line, const std::optional<QString> &text);
    [[nodiscard]] QStringList knownFolders() const;

    Session &m_session;
    QList<std::pair<ArticleId, ArticleDetails>> m_details;
    QFormLayout *m_form;
    QList<std::pair<QLineEdit *, QString ArticleMetadata::*>> m_lines;
    QComboBox *m_folder;
    QLineEdit *m_tags;
    QLineEdit *m_published = nullptr;
};

}
