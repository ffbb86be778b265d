// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSplitter;

/// A widget at the left of another one: beside it where the window is wide enough, else a drawer over its
/// left edge, which is in until it is pulled out.
class SideDrawer : public QWidget
{
    Q_OBJECT
public:
    /// From this width on there is room beside the body.
    static constexpr int roomyWidth = 1200;

    explicit SideDrawer(QWidget *body, QWidget *parent = nullptr);

    /// Takes the widget at the left; it stays out of sight until setOpen().
    void setSide(QWidget *side);
    bool hasSide() const { return m_side; }
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);

Q_SIGNALS:
    void openChanged(bool isOpen);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isRoomy() const { return width() >= roomyWidth; }
    int sideWidth() const;
    void place();

    QSplitter *m_splitter;
    QWidget *m_side = nullptr;
    bool m_isOpen = false;
    bool m_wasRoomy = true;
};
