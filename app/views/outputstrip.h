// SPDX-License-Identifier: MIT
#pragma once

#include "printed.h"

#include <QWidget>

class QLabel;
class QLineEdit;
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
    /// Whether what the program reads from its standard input can be typed here.
    void setCanRead(bool canRead);
    /// Shows a line that was typed where a terminal would: after what is printed so far.
    void echo(const QString &line);

Q_SIGNALS:
    /// A line was typed for the program, without its newline.
    void entered(const QString &line);
    /// The end of the input was asked for: Ctrl+D in an empty line, as in a terminal.
    void inputEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
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
    QLineEdit *m_input;
    bool m_isFoldedByHand = false;
    bool m_followsEnd = true; ///< until the person scrolls away from it
};
