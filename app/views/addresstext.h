// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QFontMetricsF;

/// Words with addresses in them, where there is little room.
namespace AddressText {

/// The text if it fits into that width, in pixels. Else without its hosts: on one computer it is the ports
/// that tell sockets apart, "127.0.0.1:50017 → 127.0.0.1:41822" is ":50017 → :41822". What does not fit even
/// so is cut at its end.
QString fitted(const QString &text, const QFontMetricsF &metrics, double width);

} // namespace AddressText
