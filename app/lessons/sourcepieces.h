// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

/// The marked pieces of a source, by their names: what stands between two lines `//! [name]`, moved left
/// as far as it goes. So a listing can show code that is really compiled.
QHash<QString, QString> sourcePieces(const QString &source);
