// SPDX-License-Identifier: MIT
#pragma once

#include "secondticker.h"

#include <QWidget>

class EventDetail;
class EventsModel;
class QLabel;
class QLineEdit;
class QModelIndex;
class QTableView;
class Timeline;

/// The log: every event up to the cursor as a row, with a filter above and the selected row in full below.
/// It follows the newest row unless one has scrolled up.
class EventsView : public QWidget
{
    Q_OBJECT
public:
    EventsView(const Timeline &timeline, Clock &clock, QWidget *parent = nullptr);

    /// Brings what is beside the rows up to date: counts, the selected row, waits. The rows follow the
    /// timeline by themselves.
    void refresh();
    /// Selects and shows the row of that event; a filter that hides it is taken away.
    void showNumber(qint64 number);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    void addCopyActions();
    void retranslate();
    void measureFonts();
    void fitColumns();
    QString longestName() const;
    void filterChanged(const QString &typed);
    void removed(int first, int last);
    void showSelected();
    void tickWhileWaiting();
    QString countText() const;
    qint64 selectedNumber() const;
    void select(qint64 number);
    QList<int> selectedRows() const;
    void copyText() const;
    void copyJson() const;

    const Timeline &m_timeline;
    EventsModel *m_model;
    SecondTicker m_ticker;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTableView *m_table;
    EventDetail *m_detail;
    bool m_follows = true;
};
