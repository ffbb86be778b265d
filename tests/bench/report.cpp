// SPDX-License-Identifier: MIT
#include "report.h"

#include "measure.h"

#include <algorithm>
#include <cmath>

namespace {

/// Three figures that count: 0.0123, 1.23, 123, 12300.
QString figure(double value)
{
    const int places = value == 0 ? 0 : qBound(0, 2 - int(std::floor(std::log10(std::abs(value)))), 4);
    return QString::number(value, 'f', places);
}

} // namespace

void Report::title(const QString &title)
{
    m_out << Qt::endl << title << Qt::endl;
}

void Report::line(const QString &name, const QList<double> &values, const QString &unit, double comparedWith)
{
    if (values.isEmpty()) {
        m_out << "  " << name.leftJustified(44) << "nothing measured" << Qt::endl;
        return;
    }
    const double median = Measure::median(values);
    m_out << "  " << name.leftJustified(44) << figure(median).rightJustified(9) << ' '
          << unit.leftJustified(12);
    if (comparedWith > 0)
        m_out << QStringLiteral("%1 ×  ").arg(median / comparedWith, 6, 'f', 2);
    if (values.size() > 1) {
        const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
        m_out << QStringLiteral("(%1 to %2, %3 runs)").arg(figure(*least), figure(*most)).arg(values.size());
    }
    m_out << Qt::endl;
}

void Report::remark(const QString &text)
{
    m_out << "  " << text << Qt::endl;
}

void Report::atLeast(const QString &what, double value, double limit)
{
    target(what, value, QStringLiteral("at least"), limit, value >= limit);
}

void Report::atMost(const QString &what, double value, double limit)
{
    target(what, value, QStringLiteral("at most"), limit, value <= limit);
}

void Report::missed(const QString &benchmark)
{
    ++m_missed;
    m_out << "  MISSED " << benchmark << ": it came to no end" << Qt::endl;
}

void Report::target(const QString &what, double value, const QString &relation, double limit, bool isMet)
{
    m_missed += !isMet;
    m_out << "  " << (isMet ? "MET    " : "MISSED ")
          << QStringLiteral("%1: %2, wanted %3 %4").arg(what, figure(value), relation, figure(limit))
          << Qt::endl;
}
