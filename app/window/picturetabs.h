// SPDX-License-Identifier: MIT
#pragma once

#include <QTabWidget>

class QToolButton;

/// Pictures behind tabs. Each can be torn off into a window of its own, and comes back when that is closed.
class PictureTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit PictureTabs(QWidget *parent = nullptr);

    void addPicture(QWidget *picture);
    void setTitle(QWidget *picture, const QString &title);
    void tearOff(int index);
    /// The object names of the picture in front, and of those that are torn off.
    QStringList state() const;
    void restore(const QStringList &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeBack(QWidget *picture);
    void retranslate();

    QToolButton *m_tearOff;
    QList<QWidget *> m_pictures; ///< in their order, torn off or not
};
