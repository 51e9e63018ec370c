// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace Hashiya {

/// Where core learns the time; tests give their own. Nothing is ordered by it, since clocks are set back: order is by sequence.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The current time in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The system's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands where it was set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &time)
        : m_time(time.toUTC())
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_time; }
    void set(const QDateTime &time) { m_time = time.toUTC(); }

private:
    QDateTime m_time;
};

}
