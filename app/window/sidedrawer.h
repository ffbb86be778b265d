// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSplitter;

/// A widget at the left of another one: beside it where both have room, else a drawer over its left edge,
/// which is in until it is pulled out.
class SideDrawer : public QWidget
{
    Q_OBJECT
public:
    explicit SideDrawer(QWidget *body, QWidget *parent = nullptr);

    /// Takes the widget at the left; it stays out of sight until setOpen().
    void setSide(QWidget *side);
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);
    /// There is room beside the body.
    bool isRoomy() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openChanged(bool isOpen);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int sideWidth() const;
    void place();
    /// In another size, or beside a body of another size.
    void placeAgain();

    QSplitter *m_splitter;
    QWidget *m_body;
    QWidget *m_side = nullptr;
    bool m_isOpen = false;
    bool m_wasRoomy = true;
    bool m_isSetByHand = false; ///< the width of the side
};
