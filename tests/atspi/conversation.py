# SPDX-License-Identifier: MIT
"""Holds a whole conversation with the program as a screen reader does, and hears each stage announced."""

import threading

import pyatspi

from screenreader import until, walk, with_window


class Announcements:
    """What the state diagram and its stages say of themselves when something changes."""

    def __init__(self):
        self.heard = []
        pyatspi.Registry.registerEventListener(self.hear, "object:property-change:accessible-description")
        threading.Thread(target=pyatspi.Registry.start, daemon=True).start()

    def hear(self, event):
        self.heard.append(event.source.description)

    def wait_for(self, words):
        until(lambda: any(words in text for text in self.heard), lambda: f"{words!r} among {self.heard}")


def converse(window):
    announcements = Announcements()
    assert window.whereabouts() == "server: not started; client: not started", window.whereabouts()
    window.part("Pace", pyatspi.ROLE_SLIDER).queryValue().currentValue = 6
    window.type("Port", "0")
    window.press("Listen")
    window.wait_for("server: waiting in accept for a client")
    announcements.wait_for("waiting in accept")

    cells = lambda name: [n.name for n in walk(window.part(name, pyatspi.ROLE_TABLE)) if n.name]
    address = until(lambda: next((c for c in cells("Sockets") if c.startswith("127.0.0.1:")), None),
                    "the listener's address in the table Sockets")
    window.type("Remote port", address.split()[0].rsplit(":", 1)[1])
    window.press("Connect")
    window.wait_for("server: waiting in recv for data")
    window.type("Message", "hello from a screen reader")
    window.press("Send")
    until(lambda: any("hello from a screen reader" in cell for cell in cells("Events")),
          "the message in the table Events")

    stages = {node.name: node for node in walk(window.part("State diagram")) if node.name}
    for stage in ("accept", "recv", "connect"):
        assert any(stage in name for name in stages), (stage, sorted(stages))
    window.press("Close client")
    window.wait_for("server: waiting in accept for a client")


with_window(converse)
print("the conversation was held")
