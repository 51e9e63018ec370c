// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QString>

namespace Hashiya {

/// Where a person was in a project: the last article, and the place in each. Kept with the person's settings and not in the project, since looking
/// at a project must not write to it.
class Places
{
public:
    /// `project` is the project's path; its places are told from those of other projects by it.
    explicit Places(const QString &project = {});

    [[nodiscard]] ArticleId lastArticle() const; ///< not valid where there is none
    void setLastArticle(ArticleId article);
    [[nodiscard]] qsizetype place(ArticleId article) const; ///< UTF-16 units; 0 where none was remembered
    void setPlace(ArticleId article, qsizetype position);

private:
    [[nodiscard]] QString key(const QString &name) const;

    QString m_project;
};

}
