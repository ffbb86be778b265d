// SPDX-License-Identifier: MIT
#pragma once

#include "printed.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

/// What a program prints, where a terminal would show it: one row until something is printed, which opens
/// it; the person may fold it again.
class OutputStrip : public QWidget
{
    Q_OBJECT
public:
    explicit OutputStrip(const Timeline &timeline, QWidget *parent = nullptr);

    /// Shows what that program has printed, as the timeline's cursor sees it.
    void refresh(const QString &actor);
    /// The name a screen reader has for the text.
    void setTextName(const QString &accessibleName);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void append(const QList<Printed::Piece> &pieces);
    void setUnfolded(bool isUnfolded);
    void showHeader();
    void retranslate();

    Printed m_printed;
    QString m_actor;
    QToolButton *m_fold;
    QLabel *m_summary;
    QPlainTextEdit *m_text;
    bool m_isFoldedByHand = false;
};
