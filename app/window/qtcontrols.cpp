// SPDX-License-Identifier: MIT
#include "qtcontrols.h"

#include "busyport.h"
#include "noticebar.h"
#include "programpanel.h"
#include "qtprogram.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QLineEdit>

QtControls::QtControls(ProgramPanel &panel)
    : ConversationControls(panel, panel.isServer() ? QStringLiteral("welcome") : QStringLiteral("hello"))
{
    fieldRow()->addStretch(1);
    retranslate();
}

QtProgram *QtControls::program() const
{
    return qobject_cast<QtProgram *>(&panel().program());
}

void QtControls::refresh()
{
    const bool isUnderWay = program()->isUnderWay();
    enable({.start = !isUnderWay, .close = program()->canClose(), .send = program()->canSend()});
    for (const Setting &setting : {host(), port()})
        setting.field->setEnabled(!isUnderWay);
}

void QtControls::applyFields()
{
    if (program())
        program()->setAddress(host().typed(), port().typed().toUShort());
}

void QtControls::begin()
{
    bool isPort = false;
    port().typed().toUShort(&isPort);
    if (!isPort) {
        panel().say(tr("A port is a whole number from 0 to 65535."));
        return;
    }
    applyFields();
    disconnect(program(), nullptr, this, nullptr);
    connect(program(), &Program::stateChanged, this, &QtControls::sayWhyNot);
    program()->run();
    sayWhyNot();
}

/// A call that Qt made has failed: there is no line of it to explain, so it is told here.
void QtControls::sayWhyNot()
{
    const QtProgram &shown = *program();
    if (shown.error().isEmpty() || !notice().text().isEmpty())
        return;
    const QString where = QStringLiteral("%1:%2").arg(shown.host()).arg(shown.port());
    const quint16 free = shown.isAddressInUse() ? freePortAfter({shown.host(), shown.port()}) : 0;
    if (free == 0) {
        panel().say(tr("%1: %2.").arg(where, shown.error()));
        return;
    }
    notice().ask(tr("%1: %2. Another socket has that port.").arg(where, shown.error()),
                 tr("Use port %1").arg(free), [this, free] { setPort(free); });
}

void QtControls::sendBytes(const QByteArray &bytes)
{
    program()->send(bytes);
}

void QtControls::close()
{
    notice().clear();
    workbench().goLive();
    program()->close();
}
