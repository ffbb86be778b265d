// SPDX-License-Identifier: MIT
#pragma once

#include "timeline.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;

/// One row of the events table in full: the call, what came of it, how long it took, its socket, and its
/// bytes as text or in hexadecimal.
class EventDetail : public QScrollArea
{
    Q_OBJECT
public:
    explicit EventDetail(const Timeline &timeline, QWidget *parent = nullptr);

    /// Shows the event of that number as it is now; 0 shows nothing.
    void showNumber(qint64 number, qint64 nowUs);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QLabel *caption;
        QLabel *value;
    };

    Field addField();
    void retranslate();
    void setFonts();
    void set(const Field &field, const QString &text);
    void showOutcome(const SocketEvent &event, const SocketEvent *end, qint64 nowUs);
    void showBytes();
    QString socketText(const SocketEvent &event, const SocketEvent *end) const;

    const Timeline &m_timeline;
    QFormLayout *m_form;
    QLabel *m_title;
    Field m_call;
    Field m_outcome;
    Field m_took;
    Field m_socket;
    Field m_place;
    Field m_note;
    QLabel *m_size;
    QComboBox *m_format;
    QPlainTextEdit *m_bytes;
    QByteArray m_data;
};
