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
    bool hasPictures() const;
    /// Brings a picture to the front, here or in its own window.
    void bringToFront(QWidget *picture);
    /// Takes in, as the first tab and in front, what otherwise stands beside the tabs. It is not torn off.
    void addFirst(QWidget *widget, const QString &title);
    /// The object names of the picture in front, and of those that are torn off.
    QStringList state() const;
    void restore(const QStringList &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeBack(QWidget *picture);
    bool isPicture(int index) const { return m_pictures.contains(widget(index)); }
    void retranslate();

    QToolButton *m_tearOff;
    QList<QWidget *> m_pictures; ///< in their order, torn off or not
};
