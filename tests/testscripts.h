// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

/// One of the scripts beside the tests.
inline QString scriptPath(const QString &name)
{
    return QFINDTESTDATA("scripts") + u'/' + name;
}
