# SPDX-License-Identifier: MIT
"""Holds a whole conversation with the program as a screen reader does: by accessible names alone."""

import subprocess
import sys
import time

import pyatspi

PATIENCE = 20  # seconds for one thing to become true


def walk(node):
    yield node
    for child in node:
        if child is not None:
            yield from walk(child)


def until(what, describe):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = what()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.02)
    sys.exit(f"did not come: {describe}")


def application():
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.name.lower() == "socketscope":
            return app
    return None


class Window:
    def __init__(self, app):
        self.app = app

    def part(self, name, *roles):
        def look():
            for node in walk(self.app):
                if node.name == name and (not roles or node.getRole() in roles):
                    return node
            return None
        return until(look, f"a part named {name!r}")

    def press(self, name):
        button = self.part(name, pyatspi.ROLE_PUSH_BUTTON)
        until(lambda: button.getState().contains(pyatspi.STATE_ENABLED), f"{name!r} enabled")
        button.queryAction().doAction(0)

    def type(self, name, text):
        field = self.part(name, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY)
        field.queryEditableText().setTextContents(text)

    def whereabouts(self):
        return self.part("State diagram").description

    def wait_for(self, words):
        until(lambda: words in self.whereabouts(), f"{words!r}; the diagram says {self.whereabouts()!r}")


def converse(window):
    assert window.whereabouts() == "server: not started; client: not started", window.whereabouts()
    window.part("Pace", pyatspi.ROLE_SLIDER).queryValue().currentValue = 6
    window.type("Port", "0")
    window.press("Listen")
    window.wait_for("server: waiting in accept for a client")

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


def main():
    program = subprocess.Popen([sys.argv[1]])
    try:
        window = Window(until(application, "the program on the accessibility bus"))
        converse(window)
    finally:
        program.terminate()
        program.wait(10)
    print("the conversation was held")


main()
