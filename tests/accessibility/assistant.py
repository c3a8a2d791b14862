# SPDX-License-Identifier: MIT
"""What a person with assistive technology does: start the program, look around in it, press things, listen."""
import contextlib
import re
import subprocess
import time
import unittest

import pyatspi
from gi.repository import GLib

PATIENCE = 20  # seconds
SLOW_REGISTRY = "bedside: warning (QSpiApplication::keyEventError)\n"  # Qt asked the registry of keys, which was busy
ROLE_WORDS = re.compile(r"\b(button|list|link|heading|check box|radio|slider|scroll bar|panel|dialog|menu item|image)$",
                        re.IGNORECASE)
ROLES = ("push button", "toggle button", "check box", "radio button", "link", "text", "entry", "list", "list item",
         "document frame", "combo box", "slider", "spin button", "page tab", "scroll pane", "image", "menu item", "table",
         "drawing area", "canvas", "panel", "label", "menu", "split pane", "tree", "table cell",
         "page tab list", "layered pane")
HEARD = ("object:state-changed:focused", "object:text-caret-moved")


def xdotool(*words):
    subprocess.run(["xdotool", *words], check=True, capture_output=True)


def wait(sentence, condition, patience=PATIENCE):
    """Returns what the condition gives once it is something. Things come and go meanwhile."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = condition()
            if found:
                return found
        except (GLib.Error, LookupError, StopIteration, ValueError):  # not yet, or not any more
            pass
        time.sleep(0.02)
    raise AssertionError(f"waited in vain: {sentence}")


def parts(part):
    """All parts below this one, in reading order."""
    for child in part:
        if child is not None:
            yield child
            yield from parts(child)


def text(part):
    return part.queryText().getText(0, -1)


def is_in(part, state):
    part.clearCache()
    return part.getState().contains(state)


def focusable(part):
    return is_in(part, pyatspi.STATE_FOCUSABLE) and is_in(part, pyatspi.STATE_SHOWING)


def press(part):
    action = part.queryAction()
    names = [action.getName(number) for number in range(action.nActions)]
    name = next((name for name in ("Press", "Toggle") if name in names), None)
    assert name, f"{part} cannot be pressed, only {names}"
    action.doAction(names.index(name))


def showing(part):
    """The parts below that can be seen, or are further down the page they stand on, with what is theirs."""
    for child in part:
        if child is None:
            continue
        if not is_in(child, pyatspi.STATE_VISIBLE):
            continue
        yield child
        yield from showing(child)


def where(part):
    return f"{part.getRoleName()} {part.name!r} in {part.parent}"


def is_labelled(part):
    return any(relation.getRelationType() == pyatspi.RELATION_LABELLED_BY for relation in part.getRelationSet())


def nameless(all_parts):
    """What is wrong with the names, roles and states of those that can take the keyboard."""
    for part in all_parts:
        states = part.getState()
        if not states.contains(pyatspi.STATE_FOCUSABLE):
            continue
        role = part.getRoleName()
        if not re.search(r"\w", part.name):
            yield f"no name: {where(part)}"
        if role == "combo box" and not is_labelled(part):  # its name is its value to Qt
            yield f"says its value alone: {where(part)}"
        if role not in ROLES:
            yield f"no role: {where(part)}"
        if ROLE_WORDS.search(part.name) and role != "document frame" and part.name.split()[-1].lower() in role:
            yield f"repeats its role: {where(part)}"
        if states.contains(pyatspi.STATE_FOCUSED) and not states.contains(pyatspi.STATE_ENABLED):
            yield f"has the keyboard but does nothing: {where(part)}"


class Program:
    """The running program and what it tells."""

    def __init__(self, *command):
        self.heard = []
        for event in HEARD:
            pyatspi.Registry.registerEventListener(self._hear, event)
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        self.root = wait("the program is there", lambda: next(
            app for app in pyatspi.Registry.getDesktop(0)
            if app and app.get_process_id() == self.process.pid and app.childCount > 0))
        self.window = wait("its window is there", lambda: subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
            capture_output=True, text=True).stdout.split())[0]
        self.take_keyboard()
        wait("something has the keyboard", lambda: self.heard)

    def take_keyboard(self):
        """What a window manager does when the window comes to the front, and a test must where there is none."""
        xdotool("windowfocus", "--sync", self.window)

    def _hear(self, event):
        try:
            told = (event.source.getRoleName(), event.source.name)
        except GLib.Error:  # it is gone already
            return
        if event.type == HEARD[1] or event.detail1:
            self.heard.append((("caret" if event.type == HEARD[1] else "focus", *told), event.source))

    def hear(self, *told):
        """Waits until this is told, forgets what was told until then, and returns whom it is about."""
        place = wait(f"{told} is told", lambda: [one for one, _ in self.heard].index(told) + 1)
        source = self.heard[place - 1][1]
        del self.heard[:place]
        return source

    def hear_any(self, role):
        """Waits until a part with that role is told to have the keyboard, and returns its name."""
        name = wait(f"a {role} is told", lambda: next(one[2] for one, _ in self.heard if one[:2] == ("focus", role)))
        self.hear("focus", role, name)
        return name

    def key(self, *keys):
        self.heard.clear()
        xdotool("key", *keys)

    @contextlib.contextmanager
    def notices(self):
        """Gathers what is told at once, wherever the keyboard is, while this lasts."""
        told = []
        def note(event):
            try:
                if event.detail1 and event.source and event.source.getRoleName() == "notification":
                    told.append(event.source.name)
            except GLib.Error:  # it is gone already
                pass
        pyatspi.Registry.registerEventListener(note, "object:state-changed:showing")
        try:
            yield told
            assert all(told), f"a notice says nothing: {told}"
            assert all(one != other for one, other in zip(told, told[1:])), f"a notice is told twice: {told}"
        finally:
            pyatspi.Registry.deregisterEventListener(note, "object:state-changed:showing")

    def find(self, role, name=None):
        """The first visible part with that role and name."""
        return wait(f"there is a {role} named {name!r}", lambda: next(
            (part for part in parts(self.root) if part.getRoleName() == role
             and (name is None or part.name == name) and is_in(part, pyatspi.STATE_SHOWING)), None))

    def tab_to(self, role, name, key="Tab", most=80):
        """Tabs until that control is told."""
        for _ in range(most):
            self.key(key)
            told = wait("something is told", lambda: [one for one, _ in self.heard if one[0] == "focus"])
            if ("focus", role, name) in told:
                return self.hear("focus", role, name)
        raise AssertionError(f"{name} is not on the way of {key}")

    def open_menu(self, button):
        """The menu of a button, by the keyboard."""
        self.tab_to("push button", button, "shift+Tab")
        self.key("space")

    def choose(self, name, key="Return", most=80):
        """Goes down the open menu until that entry is told, and presses it, or opens it by an arrow."""
        for _ in range(most):
            self.key("Down")
            told = wait("an entry is told", lambda: [one[2] for one, _ in self.heard if "menu item" in one[1]])
            if name in told:
                self.key(key)
                return
        raise AssertionError(f"{name} is not in the menu")

    def agree(self):
        """To the pages that speak plainly, by the keyboard."""
        self.hear("focus", "check box", "Show line drawings of positions at once")
        self.key("Tab")
        self.hear("focus", "push button", "Show these pages")
        self.key("Return")

    def page(self, title):
        return self.find("document frame", title)

    def close(self):
        """Leaves the program; returns its exit status and what it complained of."""
        if self.process.poll() is None:
            self.key("ctrl+q")
        try:
            status = self.process.wait(PATIENCE)
            return status, self.process.stderr.read().replace(SLOW_REGISTRY, "")
        finally:
            self.process.kill()
            self.process.stderr.close()
            for event in HEARD:
                pyatspi.Registry.deregisterEventListener(self._hear, event)


class Listening(unittest.TestCase):
    """A program that is left at the end, and has then complained of nothing."""

    def listen(self, *command):
        self.program = Program(*command)
        self.addCleanup(self.leave)

    def leave(self):
        status, complaints = self.program.close()
        self.assertEqual((status, complaints), (0, ""))
