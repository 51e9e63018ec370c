// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Hashiya::Tests {

/// A file or folder of the shared data that lies beside the tree (HASHIYA_SHARED names it elsewhere); nothing where it is absent.
[[nodiscard]] std::optional<QString> sharedPath(const QString &relative);

/// The objects of a JSON Lines file of the shared data, in order. Fails the program where a line is no object: the sets are not ours to mend.
[[nodiscard]] QList<QJsonObject> sharedCases(const QString &path);

/// Right and wrong answers of one measure. With HASHIYA_SHOW_MISSES=1 in the environment each wrong one is printed.
class Tally
{
public:
    explicit Tally(QString measure)
        : m_measure(std::move(measure))
    {
    }

    void count(bool right, const QString &input, const QString &expected, const QString &got);
    /// The same without saying anything.
    void count(bool right)
    {
        m_total += 1;
        m_right += right ? 1 : 0;
    }
    [[nodiscard]] qsizetype total() const { return m_total; }
    [[nodiscard]] double rate() const { return m_total == 0 ? 0.0 : double(m_right) / double(m_total); }
    /// "duckling numbers: 310 of 324 (95.7 %)"
    [[nodiscard]] QString summary() const;

private:
    QString m_measure;
    qsizetype m_right = 0;
    qsizetype m_total = 0;
};

}
