// SPDX-License-Identifier: MIT
#include "listingcontrols.h"

#include "programpanel.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QPushButton>

ListingControls::ListingControls(ProgramPanel &panel)
    : ProgramControls(panel)
    , m_stop(addButton())
{
    buttonRow()->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, &ListingControls::close);
    retranslate();
}

void ListingControls::refresh()
{
    m_stop->setEnabled(panel().program().isUnderWay());
}

void ListingControls::retranslate()
{
    const bool isServer = panel().side() == ProgramPanel::Side::Server;
    setTexts(m_stop, tr("Stop"), isServer ? tr("Stop server") : tr("Stop client"));
}
