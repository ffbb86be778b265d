// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QFrame>

class QLabel;
class QPushButton;

/// A sentence in place, with one thing to do about it at most: what other programs put into a modal box.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows a sentence; it goes with clear().
    void say(const QString &sentence);
    /// Asks whether to go on: one button that does, one that leaves all as it is.
    void ask(const QString &question, const QString &yes, std::function<void()> goOn);
    void clear();
    QString text() const;

Q_SIGNALS:
    /// There is something to read.
    void told();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();
    void retranslate();

    QLabel *m_text;
    QPushButton *m_yes;
    QPushButton *m_no;
    std::function<void()> m_goOn;
};
