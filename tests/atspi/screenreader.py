# SPDX-License-Identifier: MIT
"""Reads and works a program as a screen reader does: by accessible names alone."""

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


def until(what, describe, patience=PATIENCE):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = what()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.02)
    sys.exit(f"did not come: {describe() if callable(describe) else describe}")


def application():
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.name.lower() == "socketscope":
            return app
    return None


class Window:
    def __init__(self, app):
        self.app = app
        self.known = {}  # what was found before: to look through the whole tree takes long

    def part(self, name, *roles):
        try:
            known = self.known[name, roles]
            known.clear_cache()
            if known.name == name:
                return known
        except Exception:  # not looked for yet, or gone since
            pass
        self.known[name, roles] = self.find(name, roles)
        return self.known[name, roles]

    def find(self, name, roles):
        def look():
            for node in walk(self.app):
                if node.name == name and (not roles or node.getRole() in roles):
                    return node
            return None
        return until(look, f"a part named {name!r}")

    def choice(self, name):
        """What is chosen in the combo box that has a label of that name."""
        def labels(node):
            return [relation.getTarget(i).name for relation in node.getRelationSet()
                    if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
                    for i in range(relation.getNTargets())]
        def look():
            for node in walk(self.app):
                if node.getRole() == pyatspi.ROLE_COMBO_BOX and name in labels(node):
                    return node.name
            return None
        return until(look, f"a combo box labelled {name!r}")

    def is_enabled(self, name, role=pyatspi.ROLE_PUSH_BUTTON):
        return self.part(name, role).getState().contains(pyatspi.STATE_ENABLED)

    def press(self, name, role=pyatspi.ROLE_PUSH_BUTTON):
        until(lambda: self.is_enabled(name, role), f"{name!r} enabled")
        self.part(name, role).queryAction().doAction(0)

    def type(self, name, text):
        field = self.part(name, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY)
        field.queryEditableText().setTextContents(text)

    def whereabouts(self):
        return self.part("State diagram").description

    def wait_for(self, words):
        until(lambda: words in self.whereabouts(), lambda: f"{words!r}; the diagram says {self.whereabouts()!r}")


def with_window(what):
    """Starts the program named on the command line and hands its window over."""
    program = subprocess.Popen(sys.argv[1:])
    try:
        what(Window(until(application, "the program on the accessibility bus")))
    finally:
        program.terminate()
        program.wait(10)
