// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

/// What a learner does in a step, and which answers come true by it.
struct Walked
{
    QStringList actions;
    QList<int> happened {};
};

/// The way through each part, one entry a step.
namespace {

const QString untilAccept = u"server until kind=call;call=accept"_s;
const QString clientEnds = u"client until kind=exit"_s;
const QString serverEnds = u"server until kind=exit"_s;

const QList<Walked> partOne {
    {{u"server until kind=return;call=socket"_s}},
    {{u"server until kind=return;call=bind"_s}},
    {{u"client until kind=raise;call=connect"_s}, {0}},
    {{u"server until kind=return;call=listen"_s}},
    {{untilAccept}},
    {{u"client until kind=return;call=connect"_s}, {1}},
    {{u"server until prints=A Client Connected"_s}},
    {{clientEnds, serverEnds}},
    {{u"server run"_s, u"client run"_s}},
    {{}},
};

const QList<Walked> partTwo {
    {{untilAccept, u"client run"_s, u"server until prints=NameError"_s}, {1}},
    {{serverEnds}},
    {{untilAccept, u"client run"_s, u"server until prints=NameError"_s}, {0}},
    {{untilAccept, clientEnds, serverEnds}},
    {{untilAccept, u"client until kind=return;call=connect"_s, u"server run"_s}},
    {{clientEnds, u"server until kind=end;call=bind"_s}, {1}},
    {{}},
};

const QList<Walked> partThree {
    {{u"server until kind=return;call=listen"_s}},
    {{u"client until kind=return;call=connect"_s}, {1}},
    {{u"client until kind=return;call=sendall"_s}},
    {{u"server until kind=return;call=accept"_s}, {1}},
    {{u"server until kind=return;call=recv"_s}},
    {{clientEnds, u"server until prints=b'hello'"_s}},
    {{u"server until kind=return;call=listen"_s, u"client until kind=call;call=recv"_s,
      u"server until kind=return;call=sendall"_s}},
    {{u"server until kind=call;call=recv"_s, clientEnds}},
    {{u"server run"_s, u"client until kind=raise;call=sendall"_s}, {1}},
    {{clientEnds, u"server ends"_s, u"client edit 'hello' -> b'hello'"_s, u"server run"_s, u"client run"_s}},
};

const QList<Walked> partFour {
    {{u"server run"_s, u"client run"_s}, {1}},
    {{u"server run"_s, u"client run"_s}},
    {{untilAccept, u"client until kind=return;call=sendall;line=6"_s, u"server until kind=return;call=recv"_s,
      clientEnds, serverEnds},
     {1}},
    {{u"server run"_s, u"client run"_s}},
    {{u"client run"_s}, {0}},
    {{u"client until kind=return;call=sendall;line=8"_s, clientEnds}, {1}},
    {{}},
};

const QList<Walked> partFive {
    {{u"server listen"_s}}, {{u"client connect"_s}, {0}}, {{u"client send"_s}},
    {{u"server reply"_s}},  {{u"client close"_s}, {1}},   {{}},
};

} // namespace
