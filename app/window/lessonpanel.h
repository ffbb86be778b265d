// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class ButtonMark;
class CheckList;
class LessonRun;
struct Lesson;
class LessonText;
class NoticeBar;
class PredictionCard;
class QBoxLayout;
class QLabel;
class QPushButton;
class StepSegments;

/// A lesson's step: what to do and why, its predictions, what must happen for it to pass, and the way on.
class LessonPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LessonPanel(LessonRun &run, QWidget *parent = nullptr);

    /// Shows what a lesson is about, with the way into it; hasBegun: it goes on where it was left.
    void showCover(const Lesson &lesson, bool hasBegun);
    /// On to the next step, or the next part, if it is time for that.
    void goOn();
    /// Says something in place, above the step: why a file is no lesson.
    void say(const QString &sentence);
    /// Puts the focus on the question to answer, or on Next, or on the prose.
    void focusStep();
    /// There is a part after this one, to go on with from the last step.
    void setHasNextPart(bool has);

Q_SIGNALS:
    void beginWanted();
    void nextPartWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStep();
    void showProgress();
    void setCanGoOn(bool can);
    void retranslate();
    void colour();

    LessonRun &m_run;
    NoticeBar *m_notice;
    QLabel *m_part;
    QLabel *m_place;
    StepSegments *m_segments;
    QLabel *m_title;
    LessonText *m_prose;
    QBoxLayout *m_cardRows;
    QList<PredictionCard *> m_cards;
    CheckList *m_checks;
    QPushButton *m_previous;
    QPushButton *m_next;
    ButtonMark *m_mark;
    bool m_hasNextPart = false;
    bool m_isCover = false;
    bool m_hasBegun = false;
};
