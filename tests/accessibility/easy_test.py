# SPDX-License-Identifier: MIT
"""Reads a page in easy words and says it back in the real program, by keyboard and by what is told.

run.sh easy_test.py PROGRAM CLI
"""
import re
import subprocess
import sys
import unittest

import pyatspi

from assistant import Listening, is_in, parts, text, wait

PROGRAM, CLI = sys.argv[1:3]
SIGNS = re.compile(r"\s*(\[\d+\]|[○◔◑●◌]|\((our inference|added for safety)\))")


def plain(line):
    """A line without the signs behind its claims."""
    return SIGNS.sub("", line).replace("\u00a0", " ").replace("\u2060", "").strip()


def easy_lines():
    page = subprocess.run([CLI, "render", "--section", "right-bed", "--easy"], check=True, capture_output=True,
                          text=True).stdout
    return [re.sub(r" \((A study shows|Our inference|Added for).*?\)", "", plain(line.removeprefix("- ")))
            for line in page.split("\n") if line.startswith("- ")]


class Easy(Listening):
    def setUp(self):
        self.listen(PROGRAM, "--section", "right-bed")
        self.page = self.program.page("The right bed")

    def list_items(self):
        page = self.program.page("The right bed")
        return [plain(text(part)) for part in parts(page) if part.getRoleName() == "list item"]

    def test_a_page_is_told_in_a_few_short_lines_with_its_drawing_and_again_in_full(self):
        before = self.list_items()
        self.program.key("ctrl+shift+e")
        self.program.hear("focus", "heading", "The right bed")
        lines = wait("it is in easy words", lambda: self.list_items() if self.list_items() != before else None)
        self.assertTrue(3 <= len(lines) <= 6, lines)
        for line in lines:
            self.assertLessEqual(len(line.split()), 16, line)
        wanted = easy_lines()
        self.assertEqual(len(lines), len(wanted))
        for line, expected in zip(lines, wanted):
            self.assertTrue(expected.startswith(line.rstrip(".")), (line, expected))
        page = self.program.page("The right bed")
        self.assertTrue(any(part.getRoleName() == "image" and part.name for part in parts(page)))
        self.assertIn("In easy words", [text(part) for part in parts(page) if part.getRoleName() == "paragraph"])
        self.program.tab_to("link", "Read the full text")
        self.program.key("Return")
        self.program.hear("focus", "heading", "The right bed")
        wait("it is there in full", lambda: self.list_items() == before)


class SayItBack(Listening):
    def setUp(self):
        self.listen(PROGRAM, "--section", "right-bed")
        self.program.page("The right bed")
        self.program.tab_to("link", "Say it in your own words")
        self.program.key("Return")
        self.card = wait("the first question is told", lambda: next(
            source for one, source in self.program.heard
            if one[1] == "radio button" and "own words\u00a0· 1\u00a0of\u00a03" in source.description))

    def cards(self):
        return [part for part in self.card.parent if part.getRoleName() == "radio button"]

    def way(self, steps):
        """What is told from Tab to Tab."""
        told = []
        for _ in range(steps):
            self.program.key("Tab")
            told.append(wait("something is told", lambda: next(
                one[1:] for one, _ in self.program.heard if one[0] == "focus")))
        return told

    def answer(self, place):
        """Presses that number and returns the reply, as it is told."""
        self.program.key(str(place))
        return wait("the reply is told", lambda: next(
            source for one, source in self.program.heard if one[:2] == ("focus", "document frame")))

    def wrong(self):
        """The place of the answer that the guide does not give: found as a person would."""
        for place in (1, 2):
            reply = self.answer(place)
            if reply.name == "Not quite":
                return place, reply
        self.fail("each answer is right")

    def test_the_question_is_told_with_its_answers_and_nothing_is_chosen(self):
        self.assertTrue(self.card.description.endswith("?"), self.card.description)
        self.assertIn("Nothing is counted or kept", self.card.description)
        cards = self.cards()
        self.assertGreater(len(cards), 1)
        for place, card in enumerate(cards, 1):
            self.assertFalse(is_in(card, pyatspi.STATE_CHECKED))
            if place > 1:
                self.assertTrue(card.description.endswith(f"{place} of {len(cards)}"))
        self.assertEqual(self.way(2), [("push button", "‹  Back"), ("push button", "Skip")])

    def test_a_wrong_answer_is_told_what_the_guide_says_and_the_keyboard_goes_down_the_page(self):
        place, reply = self.wrong()
        self.assertTrue(is_in(self.cards()[place - 1], pyatspi.STATE_CHECKED))
        self.assertTrue(reply.description.startswith("The guide says:"), reply.description)
        self.assertGreater(len(reply.description.split()), 6)
        links = [part.name for part in parts(reply) if part.getRoleName() == "link"]
        self.assertEqual(links[-1], "Read this in the guide")
        self.assertEqual(self.way(len(links) + 2), [("link", name) for name in links] +
                         [("push button", "‹  Back"), ("push button", "Next  ›")])

    def test_the_link_of_a_wrong_answer_leads_to_the_very_sentence_and_the_way_back_to_the_answer(self):
        place, reply = self.wrong()
        said = next(plain(text(part)) for part in parts(reply)
                    if part.getRoleName() == "paragraph" and any(child.getRoleName() == "link" for child in part))
        self.program.tab_to("link", "Read this in the guide")
        self.program.key("Return")
        landed = wait("the place is told", lambda: next(
            source for one, source in self.program.heard if one[:2] in (("focus", "paragraph"), ("focus", "list item"))))
        self.assertIn(said.rstrip("."), plain(text(landed)))
        around = landed
        while around.getRoleName() != "document frame":
            around = around.parent
        self.assertEqual(around.name, "The right bed")
        self.program.key("alt+Left")
        card = self.program.hear("focus", "radio button", self.cards()[place - 1].name)
        self.assertTrue(is_in(card, pyatspi.STATE_CHECKED))

    def test_a_right_answer_is_told_and_leads_to_the_next_question(self):
        place, _ = self.wrong()
        reply = self.answer(place % 2 + 1)
        self.assertEqual(reply.name, "Yes, that is it")
        self.program.tab_to("push button", "Next  ›")
        self.program.key("Return")
        wait("the next question is told", lambda: next(
            source for one, source in self.program.heard
            if one[1] == "radio button" and "own words\u00a0· 2\u00a0of\u00a03" in source.description))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
