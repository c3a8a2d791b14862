#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Holds what the judge says against a second reading of the settled guidance, on sheets drawn with a fixed seed.

second_reading_test.py BEDSIDE_CLI QUESTION_TABLE
"""
import json
import random
import subprocess
import sys
import unittest

from second_reading import TO_ANSWER, Reading

PROGRAM, TABLE = sys.argv[1:3]
SHEETS, AT_ONCE = 1600, 200
ADULT = {"P0": "start", "P1": "yes", "P2": "me"}


class Dealer:
    """Deals sheets: most of them of a calm adult, since among random answers nearly every sheet is an emergency."""

    def __init__(self, questions, seed):
        self.questions, self.chance = questions, random.Random(seed)

    def sheet(self):
        unrest, gaps = self.chance.choice([0, 0.02, 0.05, 0.3]), self.chance.choice([0, 0, 0, 0.02, 0.02, 0.3])
        answers = {question["id"]: self.answer(question, unrest) for question in self.questions
                   if self.chance.random() >= gaps}
        if self.chance.random() < 0.3:  # else with answers to questions that are not asked
            reading = Reading(answers)
            answers = {name: answer for name, answer in answers.items() if reading.is_asked(name)}
        return answers

    def answer(self, question, unrest):
        name, options = question["id"], question.get("options", [])
        if question["kind"] == "whole_number":
            return self.chance.randint(0, 10)
        if question["kind"] == "list":
            return [option for option in options if self.chance.random() < 0.25]
        if name in TO_ANSWER and self.chance.random() >= unrest:
            return "not_pregnant" if name == "U7" else "no"
        if name in ADULT and self.chance.random() < 0.8:
            return ADULT[name]
        if name[0] in "FXN":
            return self.chance.choice(["worse", "worse", "same", "better"])
        return self.chance.choice(options)


def judged(sheets):
    done = subprocess.run([PROGRAM, "judge", "--answers", "-", "--json"], input=json.dumps(sheets),
                          capture_output=True, text=True, timeout=120, check=True)
    return json.loads(done.stdout)


def differences(read, found, place=""):
    """Returns what was read otherwise than found, member by member."""
    if not isinstance(read, dict):
        return [] if read == found else [f"{place} is read as {read} and found to be {found}"]
    return [line for member in read
            for line in differences(read[member], found.get(member), f"{place}/{member}")]


class BladderDoubtForgotten(Reading):
    """A wrong copy: not sure of the bladder is no emergency here."""

    def is_nerve_emergency(self):
        answers = {name: answer for name, answer in self.answers.items() if (name, answer) != ("E2", "not_sure")}
        return Reading(answers).is_nerve_emergency()


class ArchingByOneMore(Reading):
    """A wrong copy: one more worse arch than bend is enough."""

    @property
    def pattern(self):
        bends = sum(self.has(question, "worse") for question in ("F1", "F2", "F3"))
        arches = sum(self.has(question, "worse") for question in ("X1", "X2", "X3"))
        is_more = arches == bends + 1 and arches >= 2
        return "O5b" if is_more else Reading(self.answers).pattern


class SevenAtOnce(Reading):
    """A wrong copy: seven cards are seen at once."""

    @property
    def cards(self):
        cards, first_view = Reading(self.answers).cards
        return cards, min(first_view + 1, len(cards))


class TheSecondReading(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with open(TABLE, encoding="utf-8") as file:
            dealer = Dealer(json.load(file)["questions"], seed=20)
        cls.sheets = [dealer.sheet() for _ in range(SHEETS)]
        cls.verdicts = [verdict for first in range(0, SHEETS, AT_ONCE)
                        for verdict in judged(cls.sheets[first:first + AT_ONCE])]

    def disagreements(self, kind):
        return [(answers, lines) for answers, found in zip(self.sheets, self.verdicts)
                if (lines := differences(kind(answers).verdict(), found))]

    def test_the_judge_and_the_second_reading_agree_on_every_sheet(self):
        for answers, lines in self.disagreements(Reading)[:5]:
            self.fail("\n".join(lines + [json.dumps(answers)]))

    def test_the_sheets_reach_every_outcome_state_and_advice(self):
        for member, least in (("outcome", 12), ("sex_advice", 4), ("urgency", 9)):
            self.assertEqual(len({verdict[member] for verdict in self.verdicts}), least)
        self.assertEqual({verdict["positions"]["state"] for verdict in self.verdicts}, {"hidden", "greyed", "shown"})

    def test_most_sheets_are_no_emergency_and_some_have_gaps_or_answers_that_do_not_count(self):
        readings = [Reading(answers) for answers in self.sheets]
        self.assertGreater(sum(not reading.is_urgent for reading in readings), SHEETS / 2)
        self.assertGreater(sum(bool(reading.unanswered) for reading in readings), SHEETS / 10)
        self.assertGreater(sum(not all(map(reading.is_asked, reading.answers)) for reading in readings), SHEETS / 10)

    def test_a_wrong_copy_of_one_rule_is_noticed(self):
        for kind in (BladderDoubtForgotten, ArchingByOneMore, SevenAtOnce):
            with self.subTest(kind.__name__):
                self.assertTrue(self.disagreements(kind))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
