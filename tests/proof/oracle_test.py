#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Holds what `bedside-content prove` says against z3, which reads the guidance by itself.

oracle_test.py COMPILER CONTENT_FOLDER
"""
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import unittest

try:
    import z3
except ImportError:
    print("Skipped: z3 for Python is not installed here (on Debian the package python3-z3).")
    sys.exit(1 if os.environ.get("BEDSIDE_NOTHING_LEFT_OUT") else 77)
from reading import Guidance

COMPILER, CONTENT = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
ARTICLE = "back-pain-and-intimacy"


class Oracle:
    def __init__(self, content):
        self.guidance = Guidance(content / ARTICLE)
        self.solver = z3.Solver()
        self.solver.add(self.guidance.sheet)

    def can(self, *formulas):
        """Returns whether there is a sheet for which all of them hold."""
        return self.solver.check(*formulas) == z3.sat

    def reached(self, formulas):
        return {name for name, formula in formulas.items() if self.can(formula)}

    def outcomes(self):
        return self.reached({name: self.guidance.shown(name) for name in self.guidance.outcomes})

    def causes(self):
        return self.reached(self.guidance.causes())

    def cards(self):
        return self.reached({name: self.guidance.card_shown(name) for name in self.guidance.cards})

    def broken_rows(self):
        return [name for name, given, told in self.guidance.rows() if self.can(given, z3.Not(told))]

    def gives(self, answers, formula):
        """Returns whether the sheet of these answers, and of no others, makes the formula true."""
        sheet = self.guidance.exactly(answers)
        return self.can(sheet) and not self.can(sheet, z3.Not(formula))


def prove(content):
    """Returns the exit code and what the proof says as JSON."""
    answer = subprocess.run([COMPILER, "prove", content, "--json"], capture_output=True, text=True, timeout=300)
    return answer.returncode, json.loads(answer.stdout)


class Changed:
    """A copy of the content in which one thing of the guidance is another."""

    def __init__(self, change):
        self.change = change

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        content = pathlib.Path(self.folder.name) / "content"
        shutil.copytree(CONTENT, content, ignore=shutil.ignore_patterns("cases"))  # which would catch the change first
        file = content / ARTICLE / "guidance.json"
        logic = json.loads(file.read_text(encoding="utf-8"))
        self.change(logic)
        file.write_text(json.dumps(logic) + "\n", encoding="utf-8")
        return content

    def __exit__(self, *_):
        self.folder.cleanup()


def rules(logic):
    return {rule["id"]: rule for outcome in logic["outcomes"] for rule in outcome["rules"]}


def forget_not_sure_of_numbness(logic):
    rules(logic)["o1-saddle"]["when"]["is"]["E1"].remove("not_sure")


def answer_lists(thing):
    """Returns every list of options that a condition within the thing asks for, in the order of the file."""
    if isinstance(thing, dict):
        for key, value in thing.items():
            if key in ("is", "count"):
                yield from value.values()
            else:
                yield from answer_lists(value)
    elif isinstance(thing, list):
        for value in thing:
            yield from answer_lists(value)


def forget_an_answer(seed):
    """Returns a change that takes one of several options away, somewhere in a rule, a fact or a card."""
    def change(logic):
        asked_for = answer_lists([logic["facts"], logic["outcomes"], logic["cards"]])
        lists = [options for options in asked_for if len(options) > 1]
        chance = random.Random(seed)
        options = chance.choice(lists)
        options.remove(chance.choice(options))
    return change


class TheGuidance(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.oracle = Oracle(CONTENT)
        cls.code, cls.proof = prove(CONTENT)

    def test_the_proof_finds_no_broken_law(self):
        self.assertEqual((self.code, self.proof["broken"]), (0, []))

    def test_both_reach_the_same_outcomes_causes_and_cards(self):
        agree(self, self.oracle, self.proof)

    def test_every_outcome_cause_and_card_is_reached(self):
        guidance = self.oracle.guidance
        self.assertEqual(self.oracle.outcomes(), set(guidance.outcomes))
        self.assertEqual(self.oracle.causes(), set(guidance.causes()))
        self.assertEqual(self.oracle.cards(), set(guidance.cards))

    def test_no_sheet_breaks_a_row_of_the_frozen_table(self):
        self.assertGreater(len(list(self.oracle.guidance.rows())), 70)
        self.assertEqual(self.oracle.broken_rows(), [])

    def test_every_sheet_shows_exactly_one_outcome(self):
        shown = [self.oracle.guidance.shown(name) for name in self.oracle.guidance.outcomes]
        self.assertFalse(self.oracle.can(z3.Not(z3.Or(shown))))
        self.assertFalse(self.oracle.can(z3.AtLeast(*shown, 2)))

    def test_the_sheets_of_the_outcomes_add_up_to_all(self):
        each = [int(outcome["sheets"]) for outcome in self.proof["outcomes"].values()]
        self.assertEqual(sum(each), int(self.proof["sheets"]))

    def test_the_example_of_each_outcome_gives_it(self):
        for name, outcome in self.proof["outcomes"].items():
            with self.subTest(name):
                self.assertTrue(self.oracle.gives(outcome["example"], self.oracle.guidance.shown(name)))


class ATestThatCanFail(unittest.TestCase):
    def test_a_forgotten_not_sure_breaks_its_row_for_both(self):
        with Changed(forget_not_sure_of_numbness) as content:
            oracle = Oracle(content)
            code, proof = prove(content)
        self.assertEqual(oracle.broken_rows(), ["E1 not_sure gives O1"])
        self.assertEqual(code, 1)
        sheets = [broken["sheet"] for broken in proof["broken"] if broken["law"] == 2 and "E1" in broken["what"]]
        self.assertTrue(sheets)
        self.assertTrue(any(oracle.gives(sheet, z3.Not(oracle.guidance.told("O1"))) for sheet in sheets))

    def test_what_nothing_leads_to_is_reached_by_neither(self):
        def cut(logic):
            rules(logic)["o2-headache"]["when"] = {"any": []}
            rules(logic)["o5b-arching"]["when"] = {"all": ["arching", {"not": {"surely": "arching"}}]}
            next(card for card in logic["cards"] if card["id"] == "A5")["when"] = {"is": {"S9": ["yes"]}}
        with Changed(cut) as content:
            oracle = Oracle(content)
            _, proof = prove(content)
        agree(self, oracle, proof)
        self.assertNotIn("O2/head", oracle.causes())
        self.assertNotIn("O5b", oracle.outcomes())
        self.assertIsNone(proof["outcomes"]["O5b"]["example"])

    def test_an_example_with_another_answer_is_refused(self):
        oracle = Oracle(CONTENT)
        self.assertTrue(oracle.gives({"E1": "yes"}, oracle.guidance.shown("O1")))
        self.assertFalse(oracle.gives({"E1": "no"}, oracle.guidance.shown("O1")))
        self.assertFalse(oracle.gives({"E1": "perhaps"}, oracle.guidance.shown("O1")))

    def test_both_agree_on_guidances_that_lost_an_answer(self):
        for seed in range(8):
            with self.subTest(seed=seed), Changed(forget_an_answer(seed)) as content:
                oracle = Oracle(content)
                _, proof = prove(content)
                agree(self, oracle, proof)
                breaks_a_row = any("gives less" in broken["what"] for broken in proof["broken"] if broken["law"] == 2)
                self.assertEqual(bool(oracle.broken_rows()), breaks_a_row)


def agree(test, oracle, proof):
    test.assertEqual(oracle.outcomes(), {name for name, of in proof["outcomes"].items() if of["sheets"] != "0"})
    test.assertEqual(oracle.outcomes(), {name for name, of in proof["outcomes"].items() if of["example"] is not None})
    test.assertEqual(oracle.causes(), set(proof["reachable"]["causes"]))
    test.assertEqual(oracle.cards(), set(proof["reachable"]["cards"]))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
