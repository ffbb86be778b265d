// SPDX-License-Identifier: MIT
#pragma once

#include <QTabWidget>

/// Pictures behind tabs. Each can be torn off into a window of its own, and comes back when that is closed.
class PictureTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit PictureTabs(QWidget *parent = nullptr);

    void addPicture(QWidget *picture, const QString &title);
    void tearOff(int index);

private:
    void takeBack(QWidget *picture);
    QStringList m_order;
};
