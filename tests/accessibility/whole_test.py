# SPDX-License-Identifier: MIT
"""Walks through every page of the real program and judges all that it exposes to assistive technology.

run.sh whole_test.py PROGRAM CLI
"""
import json
import pathlib
import subprocess
import sys
import unittest

import pyatspi

import assistant
from assistant import is_in, parts, press, text, wait
from judging import Judging, place, translations

PROGRAM, CLI = sys.argv[1:3]


def cli(*words):
    return json.loads(subprocess.run([CLI, *words, "--json"], check=True, capture_output=True, text=True).stdout)


SECTIONS = cli("sections")
PHRASES = pathlib.Path(__file__).parents[2] / "content" / "phrases"


class Whole(Judging):
    def setUp(self):
        self.listen(PROGRAM)

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
        self.program.find("push button", "Review my answers")
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


class Sides(Judging):
    """What stands beside, below and between: in English here, and in the languages further down."""
    language = "en"

    def setUp(self):
        self.phrases = json.loads((PHRASES / f"{self.language}.json").read_text())
        self.sections = {section["id"]: section["title"] for section in cli("sections", "--language", self.language)}
        self.listen(PROGRAM, "--language", self.language, "--section", "right-bed")
        self.program.page(self.sections["right-bed"])

    def judge_beside(self, page):
        """Judges it once both sides are there, each with its room."""
        def both():
            return next(part for part in parts(self.program.root) if part.getRoleName() == "split pane" and 2 == sum(
                place(side).width > 100 and is_in(side, pyatspi.STATE_SHOWING) for side in part if side))
        split = wait(f"both sides are there on {page}", both)
        self.assertTrue(any(part.name == self.say("For the clinician") and part.getRoleName() == "document frame"
                            for part in parts(split)))
        self.judge(page)

    def test_the_bars_that_open_on_a_page(self):
        self.program.key("ctrl+f")
        self.program.hear("focus", "text", self.say("Find on this page"))
        self.judge("a page that is searched")
        self.program.key("Escape")
        self.program.key("F7")
        bar = self.program.find("frame", self.say("Read aloud"))
        wait("it says that nothing on this computer speaks", lambda: any(
            part.getRoleName() == "label" and len(part.name) > 20 for part in parts(bar)))
        self.judge("a page that is read aloud")

    def test_the_clinicians_side(self):
        self.program.key("F9")
        self.judge_beside("a section in clinic view")
        self.program.key("alt+Home")
        self.program.find("push button", self.say("Does this apply to me?"))
        self.judge_beside("the first page in clinic view")
        self.program.key("ctrl+d")
        press(self.program.find("push button", self.say("Show these pages")))
        self.program.find("push button", self.say("Next part  ›"))
        self.judge_beside("the questions of a part")
        self.program.key("g")
        press(self.program.find("push button", self.say("No to the rest…")))
        self.program.find("push button", self.say("Back to the questions"))
        self.judge_beside("no to the rest")

    def test_the_reply_to_what_is_said_in_own_words(self):
        press(next(part for part in parts(self.program.root) if part.getRoleName() == "link"
                   and part.name == self.phrases["in_your_own_words"]))
        for number in ("1", "2"):
            self.program.find("radio button")
            self.program.key(number)
            reply = wait("the reply is told", lambda: next(
                source for one, source in self.program.heard if one[:2] == ("focus", "document frame")))
            self.judge(f"the reply {reply.name}")


class SidesInArabic(Sides):
    language, words, mirrored = "ar", translations("ar"), True


class SidesInSpanish(Sides):
    language, words = "es", translations("es")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
