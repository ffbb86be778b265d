// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

/// What must happen for a step to pass, a line each: an empty circle until it has, then a check mark and
/// bold words.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    void setChecks(const QStringList &sentences);
    void setMet(int check, bool met);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *mark;
        QLabel *text;
        bool isMet = false;
    };

    void show(const Row &row) const;
    QPixmap mark(bool met) const;

    QGridLayout *m_layout;
    QList<Row> m_rows;
};
