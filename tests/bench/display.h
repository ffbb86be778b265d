// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>

/// An X server of the benchmark's own, on which windows are really shown: Xvfb(1), with a number it chooses.
class Display
{
public:
    /// Starts it; isThere() is false where there is no Xvfb.
    Display();
    ~Display();

    bool isThere() const { return !m_name.isEmpty(); }
    /// What makes a Qt program show its windows on it.
    QStringList environment() const;

private:
    QProcess m_server;
    QString m_name; ///< ":99"
};
