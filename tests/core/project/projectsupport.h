// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/project/sqlitestore.h"
#include "core/project/workspace.h"

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <functional>
#include <memory>

/// What tests of projects share.
namespace Hashiya::TestProject {

/// The value of a result that must be there; ends the test program where it is not.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("unexpected error %d about '%s': %s", int(result.error().code), qPrintable(result.error().subject), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// The code of a result that must have failed.
template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    if (result) {
        qFatal("an error was expected");
    }
    return result.error().code;
}

/// An invented report of three lines with two marks on its first words, one of them suggested, a name and a relation.
[[nodiscard]] Document report(const QString &title, const Tagset &tagset = Tagset::standard());
/// A mark to add: the n-th letter of the text, confirmed, by a person.
[[nodiscard]] Annotation markAt(Document &document, qsizetype position);

/// A workspace over the project at `path`, which must open.
[[nodiscard]] std::unique_ptr<Workspace> openWorkspace(const QString &path, OpenMode mode = OpenMode::ReadWrite);
[[nodiscard]] std::unique_ptr<Workspace> createWorkspace(const QString &path);

/// The bytes of a file, read as a whole. Only while no store in this process has it open.
[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
/// Runs SQL as a stranger's program would, with every protection off.
void tamper(const QString &path, const QByteArray &sql);

/// The first number that a query gives.
[[nodiscard]] qint64 numberIn(const QString &path, const QByteArray &sql);
/// What no sequence of edits may break: the counters of every article are those of its rows. Empty, or what is wrong.
[[nodiscard]] QString wrongCounters(const QString &path);

/// Makes a project with one report, closed again.
void makeProject(const QString &path);

/// Becomes nobody as long as it lives where the tests run as root, to whom every file is writable.
class OrdinaryUser
{
public:
    OrdinaryUser();
    ~OrdinaryUser();
    Q_DISABLE_COPY_MOVE(OrdinaryUser)
    /// False where the system gives no way.
    [[nodiscard]] bool isOne() const { return m_ok; }

private:
    bool m_wasRoot;
    bool m_ok;
};

}
