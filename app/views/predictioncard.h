// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QButtonGroup;
class QLabel;
class QRadioButton;

/// A question before a decisive moment, with its answers to choose from. Once an event has decided, it
/// shows which answer came true and why, and what became of the choice: by a mark and by words.
class PredictionCard : public QFrame
{
    Q_OBJECT
public:
    struct Answer
    {
        QString text;
        QString because;
    };
    struct State
    {
        int chosen = -1; ///< the learner's answer; -1: none
        int happened = -1; ///< the answer that came true; -1: not decided
    };

    PredictionCard(const QString &ask, const QList<Answer> &answers, QWidget *parent = nullptr);

    void setState(State state);
    /// Puts the focus where an answer is chosen.
    void focusAnswers();

Q_SIGNALS:
    void chosen(int answer);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QRadioButton *button;
        QLabel *text;
        QLabel *mark;
    };

    void retranslate();

    QList<Answer> m_answers;
    State m_state;
    QLabel *m_head;
    QList<Row> m_rows;
    QLabel *m_verdict;
};
