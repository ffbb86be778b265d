# SPDX-License-Identifier: MIT
"""Finishes part one of the lesson as a person with a screen reader does: by what the window says of itself."""

import pyatspi

from screenreader import until, walk, with_window

SERVER, CLIENT = "Step server", "Step client"

# A step's title, the answer to its question, and what is pressed. After each press is waited for what is said then.
STEPS = [
    ("Make a socket", None, [
        (SERVER, "server's code: Line 3, s = socket.socket(socket.AF_INET, socket.SOCK_STREAM): Next to run"),
        (SERVER, "server: socket returned")]),
    ("Give it an address", None, [(SERVER, "server: bind returned")]),
    ("Knock too early", "It is refused.", [
        (CLIENT, "client's code: Line 3, HOST ="),
        (CLIENT, "client's code: Line 4, PORT ="),
        (CLIENT, "client's code: Line 6, s = socket.socket("),
        (CLIENT, "client: socket returned"),
        (CLIENT, "client: failed in connect with ECONNREFUSED")]),
    ("Open the door", None, [(SERVER, "server: listen returned")]),
    ("Wait", None, [(SERVER, "server: waiting in accept for a client")]),
    ("Connect", "Nothing: None.", [
        (CLIENT, "client: failed in connect with ECONNREFUSED, and ended"),
        (CLIENT, "client's code: Line 3, HOST ="),
        (CLIENT, "client's code: Line 4, PORT ="),
        (CLIENT, "client's code: Line 6, s = socket.socket("),
        (CLIENT, "client: socket returned"),
        (CLIENT, "client: connect returned")]),
    ("See who came", None, [(SERVER, "server's code: Line 8, s.close(): Next to run")]),
    ("Hang up", None, [(CLIENT, "client: ended"), (SERVER, "server: ended")]),
    ("Take the programs with you", None, [
        ("Run server", "server: waiting in accept for a client"),  # a client that comes sooner is refused
        ("Run client", "client: ended")]),
    ("Without the window", None, []),
]


def said(window):
    """Where the programs are, and what stands below the line that each of them is at."""
    lines = [f"{side}'s code: " + window.part(f"Code of the {side}").description for side in ("server", "client")]
    return "; ".join([window.whereabouts()] + lines)


def hear(window, *words):
    """The first of these that is said."""
    return until(lambda: next((each for each in words if each in said(window)), None),
                 lambda: f"{' or '.join(words)}; said is {said(window)!r}")


def press(window, button, words):
    window.press(button)
    busy = "server: failed in bind with EADDRINUSE"
    if "server: bind returned" not in words or hear(window, words, busy) != busy:
        hear(window, words)
        return
    # Somebody else has the port: the window offers another one, and the server begins again.
    offer = until(lambda: next((node.name for node in walk(window.app) if node.name.startswith("Use port ")), None),
                  "the offer of a free port")
    window.press(offer)
    for words in ("server's code: Line 3", "server: socket returned", "server: bind returned"):
        window.press(button)
        hear(window, words)


def checks(window):
    return [node.name for node in window.part("Passes when") if node.name.startswith(("Done. ", "Not yet. "))]


def learn(window):
    window.part("Pace", pyatspi.ROLE_SLIDER).queryValue().currentValue = 6
    assert window.choice("Lesson").startswith("1 "), window.choice("Lesson")
    window.press("Begin")
    for number, (title, answer, presses) in enumerate(STEPS, 1):
        window.part(title)
        window.part(f"Step {number} of {len(STEPS)}")
        if answer:
            window.press(answer, pyatspi.ROLE_RADIO_BUTTON)
        if presses:
            until(lambda: any(check.startswith("Not yet.") for check in checks(window)), "what the step waits for")
        for button, words in presses:
            press(window, button, words)
        until(lambda: not presses or all(check.startswith("Done.") for check in checks(window)),
              lambda: f"{title!r} done; {checks(window)}; {said(window)}")
        if answer:
            window.part(answer + " This is what happened.", pyatspi.ROLE_RADIO_BUTTON)
        window.press("Next step")
    window.part("The context manager")


with_window(learn)
print("part one was finished")
