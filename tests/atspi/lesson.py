# SPDX-License-Identifier: MIT
"""Goes through the first part of the lesson as a screen reader does: by accessible names alone."""

import time

import pyatspi

from screenreader import until, with_window

# What is done in each step: an answer to choose, then buttons, each pressed until the step has passed.
STEPS = [
    ("Make a socket", None, ["Step server"]),
    ("Give it an address", None, ["Step server"]),
    ("Knock too early", "It is refused.", ["Step client"]),
    ("Open the door", None, ["Step server"]),
    ("Wait", None, ["Step server"]),
    ("Connect", "Nothing: None.", ["Step client"]),
    ("See who came", None, ["Step server"]),
    ("Hang up", None, ["Step client", "Step server"]),
    ("Take the programs with you", None, ["Run server", "Run client"]),
    ("Without the window", None, []),
]
MOST_PRESSES = 12
ONE_STEP = 2  # seconds; a step that waits takes all of them


def passed(window):
    return window.is_enabled("Next step")


def press_until_passed(window, name):
    """True once the step has passed; False when the program has no more steps to make."""
    for _ in range(1 if name.startswith("Run") else MOST_PRESSES):
        if passed(window):
            return
        before = window.whereabouts()
        window.press(name)
        if name == "Run server":
            window.wait_for("server: waiting in accept")  # a client that comes sooner is refused
        end = time.monotonic() + ONE_STEP
        while time.monotonic() < end and not passed(window) and window.whereabouts() == before:
            time.sleep(0.02)


def learn(window):
    window.part("Pace", pyatspi.ROLE_SLIDER).queryValue().currentValue = 6
    window.press("Next step")  # Begin
    for number, (title, answer, buttons) in enumerate(STEPS, 1):
        window.part(title)
        if answer:
            window.press(answer, pyatspi.ROLE_RADIO_BUTTON)
        for name in buttons:
            press_until_passed(window, name)
        until(lambda: passed(window), lambda: f"step {number}, {title!r}, passed; {window.whereabouts()}")
        if number < len(STEPS):
            window.press("Next step")


with_window(learn)
print("part one was finished")
