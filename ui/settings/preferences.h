// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/occurrences.h"
#include "ui/reader/displaytext.h"
#include "ui/settings/appearance.h"

#include <QByteArray>
#include <QSettings>

namespace Hashiya {

/// What the program remembers of a person between two starts, in the system's place for settings. Where a person was in a
/// project is kept by Places.
class Preferences
{
public:
    [[nodiscard]] QString language() const; ///< "ar", "en", or empty: as the system
    void setLanguage(const QString &code);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] qreal zoom() const;
    void setZoom(qreal zoom);
    [[nodiscard]] DisplayOptions display() const;
    void setDisplay(const DisplayOptions &display);
    [[nodiscard]] bool invisiblesShown() const;
    void setInvisiblesShown(bool shown);
    /// How words are looked for, in an article and in the project.
    [[nodiscard]] OccurrenceOptions findOptions() const;
    void setFindOptions(const OccurrenceOptions &options);
    [[nodiscard]] bool leastCertainFirst() const; ///< the order of the review
    void setLeastCertainFirst(bool on);
    [[nodiscard]] QString lastProject() const; ///< empty before the first one
    void setLastProject(const QString &path);
    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray columns() const; ///< QSplitter::saveState()
    void setWindow(const QByteArray &geometry, const QByteArray &columns);

private:
    QSettings m_settings;
};

}
