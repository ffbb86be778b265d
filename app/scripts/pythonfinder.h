// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QList>
#include <QObject>
#include <QVersionNumber>

class QProcess;

/// A Python that runs on this computer.
struct PythonInstallation
{
    QString path;
    QVersionNumber version;

    /// The tracer needs 3.8.
    bool isUsable() const { return version >= QVersionNumber(3, 8); }
    friend bool operator==(const PythonInstallation &, const PythonInstallation &) = default;
};

/// Looks which Pythons there are, by asking each for its version. Waits for none of them.
class PythonFinder : public QObject
{
    Q_OBJECT
public:
    explicit PythonFinder(QObject *parent = nullptr);
    ~PythonFinder() override;

    /// The program that runs scripts unless another one is chosen: the first python3 on the PATH; on Windows,
    /// where it is called so, the first python. Empty if there is none.
    static QString standard();
    /// The programs that may be Pythons: what is called so on the PATH, and pyenv's versions, each once.
    /// The first is standard().
    static QStringList candidates();

    /// Asks these; finished() follows. Asked again, it starts anew.
    void ask(const QStringList &programs);
    const QList<PythonInstallation> &found() const { return m_found; }

Q_SIGNALS:
    /// All have answered, or had 5 s to; found() holds those that are Pythons, in the order they were asked
    /// in.
    void finished();

private:
    void askNext();

    QStringList m_left;
    QList<PythonInstallation> m_found;
    std::unique_ptr<QProcess> m_process;
};
