# SPDX-License-Identifier: MIT
"""Makes a handout in the real program as a blind person does: by keyboard, and by what is told.

run.sh handout_test.py PROGRAM CLI
"""
import os
import pathlib
import sys
import unittest

import pyatspi

import assistant
from assistant import Listening, is_in, parts, wait

PROGRAM = sys.argv[1]
HOME = pathlib.Path(os.environ["HOME"])


class Handouts(Listening):
    def setUp(self):
        self.listen(PROGRAM)
        self.program.tab_to("push button", "Make a handout")
        self.program.key("Return")
        with self.program.notices() as told:
            self.program.agree()
            self.chosen = self.program.hear("focus", "radio button", "Talking with a partner")
            self.hear_pages(told, "Talking with a partner")

    def shown_page(self):
        return next(part for part in parts(self.program.root)
                    if part.getRoleName() == "image" and part.name.startswith("Page "))

    def hear_pages(self, told, title):
        """Waits until it is told which page of that handout is on show, of how many, and returns how many."""
        wait("the pages are told", lambda: self.shown_page().description.startswith(title) and
             told and self.shown_page().name == told[-1])
        self.assertTrue(told[-1].startswith("Page 1 of "), told)
        return int(told[-1].removeprefix("Page 1 of "))

    def presets(self):
        return [part for part in self.chosen.parent if part.getRoleName() == "radio button"]

    def take(self, name):
        """Goes by the arrows to a handout, which chooses it, and returns how many pages it has."""
        with self.program.notices() as told:
            for _ in self.presets():
                self.program.key("Down")
                if self.program.hear_any("radio button") == name:
                    return self.hear_pages(told, name)
        return self.fail(f"{name} is not among the handouts")

    def parts_of_it(self):
        """Opens the list of what is on it, goes in, and returns the cards of its parts."""
        self.program.tab_to("check box", "What is on it")
        self.program.key("space")
        self.program.key("Tab")
        first = wait("the first part is told", lambda: next(
            source for one, source in self.program.heard if source.description.startswith("1 of ")))
        count = int(first.description.removeprefix("1 of "))
        cards = wait("all parts are there", lambda: self.cards(count))
        return first, cards

    def cards(self, count):
        cards = [part for part in parts(self.program.root) if part.getRoleName() == "check box"
                 and part.description.endswith(f" of {count}") and is_in(part, pyatspi.STATE_SHOWING)]
        return cards if len(cards) == count else None

    def undo(self):
        with self.program.notices() as told:
            self.program.key("ctrl+z")
            return wait("what became of it is told", lambda: next(
                name for name in told if name.startswith("Undone. ")))

    def open_dialog(self, way, title):
        self.program.key("ctrl+p")
        self.program.hear("focus", "push button", "Print or save")
        self.program.key("space")
        self.program.choose(way)
        self.program.hear("focus", "text", "File name:")
        return self.program.find("dialog", title)

    def type_place(self, place):
        self.program.key("ctrl+a")
        assistant.xdotool("type", str(place))
        self.program.key("Return")

    def test_each_handout_says_what_it_is_for_and_one_is_chosen_by_the_arrows(self):
        presets = self.presets()
        self.assertGreater(len(presets), 6)
        self.assertEqual([part.name for part in presets if is_in(part, pyatspi.STATE_CHECKED)],
                         ["Talking with a partner"])
        for part in presets:
            self.assertGreater(len(part.description.split()), 5, part.name)
        pages = self.take("Slow down, then build up")
        self.assertEqual(self.shown_page().name, f"Page 1 of {pages}")
        self.assertEqual([part.name for part in self.presets() if is_in(part, pyatspi.STATE_CHECKED)],
                         ["Slow down, then build up"])

    def test_parts_are_moved_left_out_and_put_back_and_each_step_is_told(self):
        self.take("Evidence for clinicians")
        first, cards = self.parts_of_it()
        names = [card.name for card in cards]
        self.assertGreater(len(names), 1)
        self.program.key("alt+Down")
        moved = self.program.hear("focus", "check box", first.name)
        self.assertEqual(moved.description, f"2 of {len(names)}")
        self.assertEqual([card.name for card in self.cards(len(names))], [names[1], names[0], *names[2:]])
        self.program.key("alt+Up")
        back = self.program.hear("focus", "check box", names[0])
        self.assertEqual(back.description, f"1 of {len(names)}")
        self.program.key("space")
        wait("it is left out", lambda: not is_in(back, pyatspi.STATE_CHECKED))
        self.assertEqual(self.undo(), f"Undone. Parts on it now: {len(names)}.")
        wait("it is on it again", lambda: is_in(back, pyatspi.STATE_CHECKED))
        self.program.heard.clear()
        self.undo()
        told = self.program.hear("focus", "check box", names[0])
        self.assertEqual(told.description, f"2 of {len(names)}")

    def test_of_a_few_parts_their_names_are_told(self):
        self.take("Bed and sleep")
        card, _ = self.parts_of_it()
        self.program.key("space")
        wait("it is left out", lambda: not is_in(card, pyatspi.STATE_CHECKED))
        self.assertEqual(self.undo(), f"Undone. On it now: {card.name}.")

    def test_pages_are_leafed_through_and_their_numbers_told(self):
        pages = self.take("The whole guide")
        self.assertGreater(pages, 5)
        self.program.tab_to("push button", "Next page")
        with self.program.notices() as told:
            self.program.key("space")
            wait("the next page is told", lambda: f"Page 2 of {pages}" in told)

    def test_a_handout_is_saved_and_that_is_told(self):
        file = HOME / "handout.pdf"
        self.open_dialog("Save as PDF…", "Save the handout")
        self.type_place(file)
        wait("the file is there", file.exists)
        self.program.take_keyboard()
        self.program.hear("focus", "push button", "Saved")
        self.assertEqual(file.read_bytes()[:5], b"%PDF-")

    def test_a_place_where_nothing_can_be_saved_is_named_with_what_to_do_next(self):
        file = HOME / "nowhere" / "handout.pdf"
        self.open_dialog("Save as PDF…", "Save the handout")
        self.type_place(file)
        self.program.hear("focus", "push button", "OK")
        alert = self.program.find("alert", "Bedside")
        words = " ".join(part.name for part in parts(alert) if part.getRoleName() == "label")
        for said in ("Could not save the handout.", str(file), "Nothing was lost. Try again, or choose another place"):
            self.assertIn(said, words)
        self.program.key("Return")
        wait("the message is gone", lambda: not any(part.getRoleName() == "alert" for part in self.program.root))
        self.program.take_keyboard()
        self.program.hear("focus", "push button", "Nothing went out. Print or save")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
