// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPlainTextDocumentLayout>

/// The layout of a listing: every line equally high, with room below a line for what is remarked there.
/// Lines are not wrapped.
class CodeLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    double lineHeight() const { return m_lineHeight; }
    void setLineHeight(double height);
    /// The extra height below lines, by block number. False: it was so already.
    bool setRoom(const QHash<int, double> &room);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    void changed();

    double m_lineHeight = 0;
    QHash<int, double> m_room;
};
