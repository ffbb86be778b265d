// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSplitter;
class QTabBar;

/// Two panels side by side; where there is no room for both, one of them behind tabs.
class PanelPair : public QWidget
{
    Q_OBJECT
public:
    PanelPair(QWidget *first, QWidget *second, QWidget *parent = nullptr);

    void setTitles(const QString &first, const QString &second);
    bool isTabbed() const { return m_isTabbed; }
    /// Brings a panel to the front.
    void bringToFront(const QWidget *panel);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int widthForBoth() const;

    QWidget *m_first;
    QWidget *m_second;
    QTabBar *m_tabs;
    QSplitter *m_splitter;
    bool m_isTabbed = false;
};
