// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QTextStream>

/// Prints what was measured, one line a figure, and keeps count of the targets that were missed.
class Report
{
public:
    void title(const QString &title);
    /// The median of the values, their range, and how it compares with another median, where one is given.
    void line(const QString &name, const QList<double> &values, const QString &unit, double comparedWith = 0);
    void line(const QString &name, double value, const QString &unit)
    {
        line(name, QList<double> {value}, unit);
    }
    void remark(const QString &text);
    /// A target, and whether it was met.
    void atLeast(const QString &what, double value, double limit);
    void atMost(const QString &what, double value, double limit);

    /// A benchmark that came to no end counts as a target that was missed.
    void missed(const QString &benchmark);
    int missed() const { return m_missed; }

private:
    void target(const QString &what, double value, const QString &relation, double limit, bool isMet);

    QTextStream m_out {stdout};
    int m_missed = 0;
};
