# SPDX-License-Identifier: MIT
"""Answers the questions of the real program as a person with a screen reader does, by keyboard and by what is told.

run.sh questionnaire_test.py PROGRAM CLI
"""
import json
import re
import subprocess
import sys
import unittest

import pyatspi

from answering import Answering
from assistant import is_in, parts, press, text, wait

PROGRAM, CLI = sys.argv[1:3]
QUESTIONS = {question["ask"]: question for question in json.loads(subprocess.run(
    [CLI, "questions", "--json"], check=True, capture_output=True, text=True).stdout)}
CALL = "Call your local emergency number now"


class Questionnaire(Answering):
    questions = QUESTIONS

    def setUp(self):
        self.listen(PROGRAM)

    def choose_country(self, name):
        self.program.open_menu("Country: Country not chosen")
        self.program.choose(name)
        self.program.find("push button", f"Country: {name}")

    def hear_emergency(self, act, *words):
        """All the words of the emergency must be told as soon as it comes up."""
        with self.program.notices() as told:
            act()
            notice = wait("the emergency is told", lambda: next(name for name in told if "Get help now" in name))
            for word in words:
                self.assertIn(word, notice)
            self.program.hear("focus", "heading", "Get help now")
        return notice

    def test_each_question_is_told_with_its_note_and_the_places_of_its_answers(self):
        card = self.begin()
        question = self.asked(card)
        self.assertEqual(question["id"], "P1")
        self.assertIn(question["note"], card.description)
        self.assertIn("About you\u00a0· 1\u00a0of\u00a02", card.description)
        self.assertIn("A few words about you first", card.description)
        cards = self.cards(card)
        self.assertEqual([part.name for part in cards], [option["words"] for option in question["options"]])
        for place, each in enumerate(cards, 1):
            self.assertTrue(each.description.rstrip(".").endswith(f"{place} of {len(cards)}"), each.description)
            self.assertFalse(is_in(each, pyatspi.STATE_CHECKED))
            self.assertTrue(is_in(each, pyatspi.STATE_FOCUSABLE))
        self.program.key("Down")
        self.program.hear("focus", "radio button", cards[1].name)
        self.program.key("space")
        wait("it is chosen", lambda: is_in(cards[1], pyatspi.STATE_CHECKED))

    def test_why_it_is_asked_is_told(self):
        question = self.asked(self.begin())
        self.program.key("shift+Tab")
        button = self.program.hear("focus", "check box", "Why we ask")
        self.program.key("space")
        wait("it is open", lambda: is_in(button, pyatspi.STATE_CHECKED))
        first = question["why"].split(". ")[0]
        wait("the reason can be read", lambda: any(
            part.getRoleName() == "document frame" and is_in(part, pyatspi.STATE_SHOWING) and first in text(part)
            for part in parts(self.program.root)))

    def test_going_on_without_an_answer_says_what_is_missing(self):
        card = self.begin()
        self.program.tab_to("push button", "Next  ›")
        self.program.key("Return")
        wait("what is missing is told", lambda: any(
            one[1] == "radio button" and source.description.startswith("No answer chosen.")
            for one, source in self.program.heard))
        self.assertEqual(len(self.cards(card)), 2)

    def test_going_on_by_other_ways_than_the_keyboard_says_what_is_missing_too(self):
        card = self.begin()
        with self.program.notices() as told:
            press(self.program.find("push button", "Next  ›"))
            wait("what is missing is told", lambda: "No answer chosen. Choose one, or press Skip." in told)
        self.assertTrue(is_in(card, pyatspi.STATE_FOCUSED))

    def test_a_calm_questionnaire_leads_to_a_result_whose_urgency_comes_first_and_an_answer_can_be_changed(self):
        told = self.begin()
        told, asked = self.to_result(told)
        self.assertGreater(len(asked), 15)
        page = told
        while page.getRoleName() != "document frame":
            page = page.parent
        headings = [part for part in parts(page) if part.getRoleName() == "heading"]
        self.assertGreater(len(headings), 3)
        for heading in headings:
            self.assertRegex(heading.description, r"^level [1-6]$")
            self.assertTrue(text(heading).strip())
        self.assertEqual(headings[0].description, "level 1")
        first = next(part for part in page if part.getRoleName() == "panel")
        self.assertLessEqual(list(page).index(first), 1, "how urgent it is comes first")
        self.assertTrue(first.name)
        self.review()

    def review(self):
        press(self.program.find("push button", "Review my answers"))
        page = self.program.page("Your answers")
        links = wait("there are answers", lambda: [link for link in parts(page) if link.getRoleName() == "link"])
        self.assertGreater(len(links), 15)
        self.program.heard.clear()
        press(links[0])
        card = self.question()
        self.assertTrue(any(is_in(each, pyatspi.STATE_CHECKED) for each in self.cards(card)))
        self.program.find("push button", "Keep this answer")
        self.program.key("Return")
        self.program.find("document frame", page.name)

    def to_signs(self):
        told = self.begin()
        told = self.go_on(told, "1")
        told = self.go_on(told, "1")
        self.assertEqual(told.name, "Go on")
        self.program.key("Return")
        return self.question()

    def test_an_emergency_is_told_at_once_and_there_is_a_way_back_from_a_wrong_press(self):
        card = self.to_signs()
        self.assertIn("Chest pain now", card.description)
        self.program.key("1")
        wait("it is chosen", lambda: is_in(card, pyatspi.STATE_CHECKED))
        self.hear_emergency(lambda: self.program.key("Return"), "Now.", CALL)
        self.program.find("push button", "‹  I pressed the wrong answer")
        self.program.heard.clear()
        press(self.program.find("push button", "‹  I pressed the wrong answer"))
        back = self.question()
        self.assertIn("Do you have any of these sudden signs?", back.description)
        self.assertTrue(is_in(back, pyatspi.STATE_CHECKED), "the answer is kept")

    def test_an_emergency_is_told_with_the_number_of_the_country_later_too(self):
        self.choose_country("United Kingdom")
        card = self.to_signs()
        card = self.go_on(card, self.calm(self.asked(card)))
        self.assertEqual(self.asked(card)["id"], "E8")
        self.program.key("1")
        wait("it is chosen", lambda: is_in(card, pyatspi.STATE_CHECKED))
        self.hear_emergency(lambda: self.program.key("Return"), "Now.", "999")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
