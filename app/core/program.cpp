// SPDX-License-Identifier: MIT
#include "program.h"

Program::Program(const QString &actor, QObject *parent)
    : QObject(parent)
    , m_actor(actor)
{
}

void Program::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}
