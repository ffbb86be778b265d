// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

/// An application that says when a window has been painted. Painting and showing a frame happen while the
/// window handles its UpdateRequest, so they are over when notify() comes back from it.
class PaintWatcher : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void painted();
};

/// What the real window does in a process of its own, and tells of it (see child.h). Each returns the exit
/// status; each needs a PaintWatcher.
namespace WindowRoles {

/// The window listens, at full speed with a backlog of 128; tells {"port"}, serves that many connections, and
/// tells {"bytes", "connections", "events", "us", "cpu_us", "worst_gap_us", "memory_growth"} once all of it
/// is in the timeline: counted from the first accept, beats and memory up to half a second after the last.
int receive(int connections);
/// The window serves one connection, closes its sockets, and tells {"port"} first and {} then. It stays open
/// until it is killed.
int fallQuiet();
/// The window runs a script that calls recv without end, 10 s long: {"calls_a_second", "worst_gap_us",
/// "memory_growth"}.
int scriptFlood();
/// Events pour into the timeline as fast as they go, the Events table on screen: {"rows", "us", "frames"}.
int rows();
/// 10,000 events a second pour into a full timeline, all pictures on screen: {"median_us", "most_us" (95th
/// percentile), "worst_us", "events", "frames_a_second"}, from an event's append to the end of the painting
/// that showed it.
int paint();
/// The window opens every part, and steps a server through its calls, over and over: {"open_us" (the slowest
/// part's median), "median_us", "most_us" (95th percentile), "worst_us"} of a step, each from the command to
/// the end of the painting that showed what came of it.
int lesson();
/// The window, in the middle of a lesson, changes its language and its colours over and over:
/// {"language_us", "colours_us"} (the slowest language's, the slowest colours' median), from the choice to
/// the end of the last painting that followed.
int looks();
/// Fills a timeline, the window's or one on its own: {"bytes"} of memory an event.
int memory(bool inWindow);
/// An empty window that tells {} when it beats, and {"worst_gap_us"} when its standard input is closed.
int bareWindow();

} // namespace WindowRoles
