// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The listing with another port wherever that number stands, apart from comments and strings.
QString withPort(const QString &source, quint16 busy, quint16 instead);
