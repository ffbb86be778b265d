// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

class PictureTabs;
class QScrollArea;

/// The state diagram and beside it the tabs of the other pictures; where there is no room for both, the
/// diagram is the first of the tabs. Where it has too little room even so, it scrolls.
class PicturePair : public QSplitter
{
    Q_OBJECT
public:
    PicturePair(QWidget *diagram, PictureTabs *tabs, QWidget *parent = nullptr);

    /// What the diagram's tab says.
    void setDiagramTitle(const QString &title);
    /// Brings the diagram to the front, and gives it the keyboard.
    void showDiagram();
    bool isTabbed() const { return m_isTabbed; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int diagramWidth() const;

    QWidget *m_diagram;
    PictureTabs *m_tabs;
    QScrollArea *m_area; ///< around the diagram
    QWidget *m_place; ///< the area's, beside the tabs
    QString m_title;
    bool m_isTabbed = false;
};
