// SPDX-License-Identifier: MIT
#pragma once

#include "programcontrols.h"

/// For a program that is a text and needs no fields: Stop.
class ListingControls : public ProgramControls
{
    Q_OBJECT
public:
    explicit ListingControls(ProgramPanel &panel);

    void refresh() override;
    void retranslate() override;

private:
    QPushButton *m_stop;
};
