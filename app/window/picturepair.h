// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>
#include <QTimer>

class PictureTabs;
class QScrollArea;
class StateDiagram;

/// The state diagram and beside it the tabs of the other pictures; where there is no room for both, the
/// diagram is the first of the tabs. Where it has too little room even so, it scrolls, by
/// itself to where something happened.
class PicturePair : public QSplitter
{
    Q_OBJECT
public:
    PicturePair(StateDiagram *diagram, PictureTabs *tabs, QWidget *parent = nullptr);

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
    void scrollTo(int stage);
    int diagramWidth() const;

    StateDiagram *m_diagram;
    PictureTabs *m_tabs;
    QScrollArea *m_area; ///< around the diagram
    QWidget *m_place; ///< the area's, beside the tabs
    QString m_title;
    QTimer m_settled; ///< runs out when nothing has happened for a moment
    int m_actedLast = 0; ///< a stage of the diagram
    bool m_isTabbed = false;
};
