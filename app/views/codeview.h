// SPDX-License-Identifier: MIT
#pragma once

#include "codemarks.h"
#include "codeviewgeometry.h"
#include "secondticker.h"

#include <QPlainTextEdit>

class CodeLayout;
class PythonHighlighter;

/// A listing and where its program is: a mark in the gutter for every line that is in a call, has returned,
/// failed or is next, and below the current line what happens there. It can be edited while it is told so.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(Clock &clock, QWidget *parent = nullptr);

    void setSource(const QString &source);
    QString source() const { return m_source; }
    /// The file that the source is, as events name it: what happens in another one has no mark here.
    /// Empty: the program has no other.
    void setFile(const QString &file);
    QString file() const { return m_file; }
    /// Shows where the actor of that name is in the scene. Live, the seconds of a wait go on by the clock;
    /// else the scene's own time is now.
    void setState(const Scene &scene, const QString &actor, bool isLive = true);

    /// Shows below that line why the listing does not run, in place of where its program is; 0: it does.
    void setMistake(int line, const QString &why);
    /// The person may type. Tab indents then; Escape asks to leave, so that the keyboard finds a way out.
    void setEditable(bool isEditable);
    bool isEditable() const { return !isReadOnly(); }

    /// Lines where the program is to stop by itself are set and taken away in the gutter.
    void setCanBreak(bool canBreak);
    void setBreakpoints(const QSet<int> &lines);
    /// Asks for a breakpoint where the cursor is, or for its end.
    void toggleBreakpoint();

    const CodeMarks &marks() const { return m_marks; }
    /// At least a line and what is remarked below it, in two rows.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person has changed the text to this.
    void edited(const QString &source);
    void leaveAsked();
    /// The person asks for a breakpoint in this line, or for its end.
    void breakpointToggled(int line);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void takeEdit();
    void measureFonts();
    void updateMarks();
    void tickWhileWaiting();
    bool makeRoom();
    void describe();
    void keepCurrentInSight();
    QTextBlock blockOf(int line) const;
    /// The row of a line and of its remark, in the viewport.
    QRectF rowOf(const QTextBlock &block) const;
    double indentOf(const QTextBlock &block) const;
    QFont fontOf(const CodeMarks::Remark &remark) const;
    void paintCurrentRow(QPainter &painter, double left, double right);
    /// Where a remark is, and its text as it is drawn there.
    CodeViewGeometry::RemarkBox layOut(QTextLayout &text, const CodeMarks::Remark &remark) const;
    /// The whole text of the remark drawn at this place of the viewport, as a tooltip; empty where there is
    /// none.
    QString toolTipAt(const QPoint &at) const;
    void paintRemark(QPainter &painter, const CodeMarks::Remark &remark);
    void paintGutter(QPainter &painter);
    void paintNumber(QPainter &painter, double top, int number);
    void clickGutter(double y);

    CodeViewGeometry m_geometry;
    CodeMarks m_marks;
    SecondTicker m_ticker;
    Clock &m_clock;
    Scene m_scene;
    QString m_actor;
    QString m_source;
    QString m_file;
    int m_mistakeLine = 0;
    QString m_mistake;
    QSet<int> m_breakpoints;
    bool m_canBreak = false;
    CodeLayout *m_layout;
    PythonHighlighter *m_highlighter;
    QWidget *m_gutter;
    bool m_isLive = true;
};
