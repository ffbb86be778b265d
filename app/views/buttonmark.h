// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QPointer>

/// A thick outline around the one button that a person is asked to press now. A screen reader hears it as the
/// button's description.
class ButtonMark : public QWidget
{
    Q_OBJECT
public:
    explicit ButtonMark(QWidget *parent = nullptr);

    /// Marks this button and no other; null: none. why: what a screen reader says of it.
    void mark(QAbstractButton *button, const QString &why = {});
    QAbstractButton *button() const { return m_button; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<QWidget> m_home; ///< where the outline is while no button is marked
    QPointer<QAbstractButton> m_button;
};
