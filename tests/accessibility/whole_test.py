# SPDX-License-Identifier: MIT
"""Walks through every page of the real program and judges all that it exposes to assistive technology.

run.sh whole_test.py PROGRAM CLI
"""
import json
import re
import subprocess
import sys
import unittest

import pyatspi

import assistant
from assistant import Listening, is_in, nameless, parts, press, showing, text, wait, where

PROGRAM, CLI = sys.argv[1:3]


def cli(*words):
    return json.loads(subprocess.run([CLI, *words, "--json"], check=True, capture_output=True, text=True).stdout)


SECTIONS = cli("sections")
CONTROLS = ("push button", "check box", "radio button", "toggle button")
TOLERANCE = 12  # px: things in one row need not begin at the same height


def place(part):
    return part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)


class Whole(Listening):
    def setUp(self):
        self.listen(PROGRAM)

    def judge(self, page):
        """All rules, on all that the program exposes now; what is wrong is told at once, not one by one."""
        wrong = []
        all_parts = list(showing(self.program.root))
        wrong += nameless(all_parts)
        wrong += self.headings(all_parts)
        wrong += self.order(self.program.root)
        self.assertGreater(len(all_parts), 10)
        self.assertEqual(wrong, [], f"on {page}")

    def headings(self, all_parts):
        for part in all_parts:
            if part.getRoleName() == "heading":
                if not text(part).strip():
                    yield f"says nothing: {where(part)}"
                if not re.fullmatch("level [1-6]", part.description):
                    yield f"has no level: {where(part)} {part.description!r}"

    def order(self, part):
        """What comes later among siblings begins further down, or beside."""
        before = None
        for child in part:
            if child is None or not is_in(child, pyatspi.STATE_VISIBLE):
                continue
            here = place(child)
            if here.width > 0 and here.height > 0 and child.getRoleName() not in ("scroll bar", "dialog", "notification"):
                if before is not None:
                    _, there = before
                    above = here.y + here.height <= there.y + TOLERANCE
                    left = here.x + here.width <= there.x + TOLERANCE and here.y < there.y + there.height - TOLERANCE \
                        and there.y < here.y + here.height - TOLERANCE
                    if above or left and child.getRoleName() not in ("paragraph", "link"):
                        yield f"read after {where(before[0])}, but seen before it: {where(child)}"
                before = child, here
            if child.getRoleName() not in CONTROLS:  # one is read by its name
                yield from self.order(child)

    def to_page(self, keys, role, name):
        self.program.key(*keys)
        self.program.find(role, name)

    def show_all(self):
        press(self.program.find("push button", "Does this apply to me?"))
        press(self.program.find("push button", "Show these pages"))
        self.program.find("label", "Are you 18 or older?")

    def test_the_first_page_and_the_question_before_plain_speech(self):
        self.judge("the first page")
        press(self.program.find("push button", "Does this apply to me?"))
        self.program.find("push button", "Show these pages")
        self.judge("the question before plain speech")

    def test_every_section(self):
        self.show_all()
        self.to_page(["alt+Home"], "push button", "Read")
        press(self.program.find("push button", "Read"))
        for section in SECTIONS:
            with self.subTest(section["id"]):
                self.program.page(section["title"])
                self.judge(section["id"])
            if section is not SECTIONS[-1]:
                self.program.key("ctrl+Next")

    def test_the_studies_one_of_them_the_search_and_help(self):
        self.show_all()
        self.to_page(["ctrl+e"], "document frame", "The studies")
        self.judge("the studies")
        shelf = self.program.page("The studies")
        press(next(part for part in parts(shelf) if part.getRoleName() == "link" and part.parent.getRoleName() == "heading"))
        wait("a study is open", lambda: not any(
            part.name == "The studies" and part.getRoleName() == "document frame"
            and is_in(part, pyatspi.STATE_SHOWING) for part in parts(self.program.root)))
        self.judge("a study")
        self.program.key("ctrl+k")
        self.program.hear("focus", "text", "Search this guide")
        assistant.xdotool("type", "bed")
        wait("there are results", lambda: len(self.program.find("list", "Search results")) > 1)
        self.judge("the search")
        self.to_page(["ctrl+h"], "document frame", "Get help now")
        self.judge("help")

    def answer(self, name):
        card = self.program.find("radio button", name)
        press(card)
        wait("it is chosen", lambda: is_in(card, pyatspi.STATE_CHECKED))
        press(self.program.find("push button", "Next  ›"))

    def to_signs(self):
        self.show_all()
        self.judge("a question")
        self.answer("Yes")
        self.program.find("label", "Who is using this now?")
        self.answer("Me: I have back pain")
        self.program.find("push button", "Enough for now")
        self.judge("the end of a part")

    def test_the_questions_a_result_and_the_answers(self):
        self.to_signs()
        press(self.program.find("push button", "Enough for now"))
        self.program.find("push button", "Make a handout of it")
        self.judge("a result")
        press(self.program.find("push button", "Review my answers"))
        self.program.find("document frame", "Your answers")
        self.judge("the answers")

    def test_an_emergency(self):
        self.to_signs()
        press(self.program.find("push button", "Go on"))
        self.program.find("label", "Do you have any of these sudden signs?")
        self.answer("Yes")
        self.program.find("push button", "‹  I pressed the wrong answer")
        self.judge("an emergency")

    def test_the_positions(self):
        self.show_all()
        self.to_page(["alt+Home"], "push button", "Read")
        press(self.program.find("push button", "Read"))
        for section in SECTIONS:
            page = self.program.page(section["title"])
            way = next((part for part in parts(page) if part.getRoleName() == "link"
                        and part.name == "Explore the positions by what hurts"), None)
            if way is not None:
                press(way)
                wait("another page is open", lambda: not is_in(page, pyatspi.STATE_SHOWING))
                return self.judge("the positions")
            self.program.key("ctrl+Next")
        self.fail("no page leads to the positions")

    def test_the_handouts(self):
        self.show_all()
        self.to_page(["ctrl+p"], "push button", "Print or save")
        self.judge("the handouts")

    def test_the_clinicians_side(self):
        self.show_all()
        press(self.program.find("check box", "Clinic"))
        wait("the clinician's side is open", lambda: is_in(self.program.find("check box", "Clinic"),
                                                          pyatspi.STATE_CHECKED))
        self.judge("the clinician's side")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
