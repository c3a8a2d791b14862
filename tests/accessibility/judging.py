# SPDX-License-Identifier: MIT
"""The rules for all that is exposed: names, roles, states, headings, and reading order as the eye has it."""
import pathlib
import re
import time
import xml.etree.ElementTree

import pyatspi

from assistant import Listening, is_in, nameless, parts, showing, text, where

CONTROLS = ("push button", "check box", "radio button", "toggle button")
UNORDERED = ("scroll bar", "dialog", "notification")
TOLERANCE = 12  # px: things in one row need not begin at the same height
TRANSLATIONS = pathlib.Path(__file__).parents[2] / "ui" / "i18n"


def place(part):
    return part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)


def translations(language):
    """The window's words in that language, by the English ones; a word that has several is left out."""
    found = {}
    for message in xml.etree.ElementTree.parse(TRANSLATIONS / f"bedside_{language}.ts").iter("message"):
        found.setdefault(message.find("source").text, set()).add(message.find("translation").text)
    return {source: words.pop() for source, words in found.items() if len(words) == 1}


class Judging(Listening):
    words = {}  # the window's, by the English ones; nothing in English
    mirrored = False

    def say(self, english):
        """What the window says for those words."""
        return self.words[english] if self.words else english

    def judge(self, page, above=None, is_ours=True):
        """All rules, on all that the program exposes now; what is wrong is told at once, not one by one. How a dialog
        of Qt's own is laid out is not ours."""
        above = above or self.program.root
        all_parts = [above, *showing(above)]
        wrong = [*nameless(all_parts), *self.headings(all_parts), *self.untranslated(all_parts)]
        if is_ours and list(self.order(above)):  # what is still being laid out has no order yet
            time.sleep(1)
            wrong += self.order(above)
        with self.subTest(page):
            self.assertTrue(any(is_in(part, pyatspi.STATE_FOCUSABLE) for part in all_parts))
            self.assertEqual(wrong, [])

    def headings(self, all_parts):
        level = self.say("level %1").replace("%1", "[1-6]")
        for part in all_parts:
            if part.getRoleName() == "heading":
                if not text(part).strip():
                    yield f"says nothing: {where(part)}"
                if not re.fullmatch(level, part.description):
                    yield f"has no level: {where(part)} {part.description!r}"

    def untranslated(self, all_parts):
        """Names and descriptions that are the window's English words, where it speaks another language."""
        for part in all_parts:
            for words in (part.name, part.description):
                if self.words.get(words, words) != words:
                    yield f"in English: {words!r}, {where(part)}"

    def order(self, part):
        """What comes later among siblings begins further down, or beside: where a line goes on."""
        before = None
        for child in part:
            if child is None or not is_in(child, pyatspi.STATE_VISIBLE):
                continue
            says_nothing = child.getRoleName() in ("filler", "unknown") and not child.name and child.childCount == 0
            if child.getRoleName() not in UNORDERED and not says_nothing:  # a drawn ring, the handle between two sides
                here = place(child)
                if here.width > 0 and here.height > 0:
                    if before and self.is_seen_before(child, here, before[1]):
                        yield f"read after {where(before[0])}, but seen before it: {where(child)}"
                    before = child, here
            if child.getRoleName() not in CONTROLS:  # one is read by its name
                yield from self.order(child)

    def is_seen_before(self, part, here, there):
        if here.y + here.height <= there.y + TOLERANCE:
            return not self.is_on_side(there, here)  # but a column that follows may begin higher up
        is_beside = here.y < there.y + there.height - TOLERANCE and there.y < here.y + here.height - TOLERANCE
        return is_beside and part.getRoleName() not in ("paragraph", "link") and self.is_on_side(here, there)

    def is_on_side(self, here, there):
        """Whether a place lies beside another, where its lines begin."""
        if self.mirrored:
            return here.x >= there.x + there.width - TOLERANCE
        return here.x + here.width <= there.x + TOLERANCE
