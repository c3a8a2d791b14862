# SPDX-License-Identifier: MIT
"""Opens what comes up over a page in the real program: each is told by name, and Escape goes back to where one was.

run.sh dialogs_test.py PROGRAM CLI
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

import pyatspi

import assistant
from answering import Answering
from assistant import Listening, is_in, parts, press, text, wait
from judging import Judging

PROGRAM, CLI = sys.argv[1:3]
HOME = pathlib.Path(os.environ["HOME"])
PAGE = ("document frame", "The right bed")


def cli(*words):
    return json.loads(subprocess.run([CLI, *words, "--json"], check=True, capture_output=True, text=True).stdout)


class Above(Judging):
    def judge_above(self, above, is_ours=True):
        """All rules, on what has come up."""
        self.judge(f"{above.getRoleName()} {above.name!r}", above, is_ours)

    def said_by(self, above):
        return " ".join(part.name for part in parts(above) if part.getRoleName() == "label")

    def gone(self, role):
        wait(f"the {role} is gone", lambda: not any(part.getRoleName() == role for part in self.program.root))

    def escape(self, role):
        """Leaves a question of the system's kind; the test gives the keyboard back, as a window manager does."""
        self.program.key("Escape")
        self.gone(role)
        self.program.take_keyboard()


class Dialogs(Above):
    def setUp(self):
        self.addCleanup(lambda: shutil.rmtree(HOME / ".config" / "bedside", ignore_errors=True))  # a look, a language
        self.listen(PROGRAM, "--section", "right-bed")
        self.program.page("The right bed")

    def back(self):
        self.program.key("Escape")
        self.program.hear("focus", *PAGE)

    def test_the_keys_are_told_as_a_dialog_with_headings(self):
        self.program.key("F1")
        page = self.program.hear("focus", "document frame", "Keys")
        self.judge_above(self.program.find("dialog", "Keys"))
        headings = [part.description for part in parts(page) if part.getRoleName() == "heading"]
        self.assertEqual(headings[0], "level 1")
        self.assertGreater(len(headings), 3)
        self.back()
        self.gone("dialog")

    def test_how_it_looks_is_told_and_chosen_and_the_page_has_the_keyboard_again(self):
        self.program.key("ctrl+comma")
        first = self.program.hear("focus", "radio button", "As the system")
        self.assertEqual(first.description, "Colours")
        self.assertTrue(is_in(first, pyatspi.STATE_CHECKED))
        sheet = self.program.find("dialog", "How it looks")
        self.judge_above(sheet)
        for part in parts(sheet):
            if part.getRoleName() == "radio button":
                self.assertIn(part.description, ("Colours", "Text size", "Letters"), part.name)
        self.program.key("Right")
        second = self.program.hear("focus", "radio button", "Light")
        self.program.key("space")
        wait("it is chosen", lambda: is_in(second, pyatspi.STATE_CHECKED))
        self.assertFalse(is_in(first, pyatspi.STATE_CHECKED))
        self.back()
        self.gone("dialog")

    def test_the_question_before_the_next_patient_says_what_goes(self):
        self.program.key("ctrl+shift+n")
        self.program.hear("focus", "push button", "Clear and start again")
        question = self.program.find("alert", "Bedside")
        self.judge_above(question)
        for said in ("Clear this visit for the next patient?", "the answers and the result", "stay where they are"):
            self.assertIn(said, self.said_by(question))
        self.program.key("Tab")
        self.program.hear("focus", "push button", "Go on with this visit")
        self.escape("alert")
        self.program.hear("focus", *PAGE)
        self.program.key("ctrl+shift+n")
        self.program.hear("focus", "push button", "Clear and start again")
        self.program.key("Return")
        self.program.find("push button", "Does this apply to me?")

    def test_the_way_out_is_told_while_the_keyboard_stays_where_it_is(self):
        with self.program.notices() as told:
            self.program.key("shift")
            wait("the first press is told", lambda: "Shift: 1 of 3. Twice more to leave" in told)
            self.program.key("shift")
            wait("the second press is told", lambda: "Shift: 2 of 3. Once more to leave" in told)
        self.assertFalse([one for one, _ in self.program.heard if one[0] == "focus"])

    def open_by_keys(self, wanted):
        """Tabs to the first link of that kind and presses it; returns its name and what comes up."""
        name = next(part.name for part in parts(self.program.page("The right bed"))
                    if part.getRoleName() == "link" and wanted(part))
        self.program.tab_to("link", name)
        self.program.key("Return")
        above = wait("it is told", lambda: next(
            source for one, source in self.program.heard
            if one[0] == "focus" and one[1] in ("document frame", "heading") and one[2] != PAGE[1]))
        return name, above

    def test_the_card_of_a_claim_gives_the_keyboard_back_to_its_sign(self):
        name, card = self.open_by_keys(lambda link: link.name.startswith("A study shows this"))
        self.judge_above(card)
        first = next(part for part in parts(card) if part.getRoleName() == "heading")
        self.assertEqual(text(first), card.name)
        self.assertRegex(first.description, "^level [12]$")
        self.program.key("Tab")
        inner = self.program.hear_any("link")
        self.assertIn(inner, [part.name for part in parts(card) if part.getRoleName() == "link"])
        self.program.key("Escape")
        self.program.hear("focus", "link", name)

    def test_the_note_of_a_word_gives_the_keyboard_back_to_it(self):
        name, note = self.open_by_keys(lambda link: link.description)
        self.judge_above(note)
        self.assertEqual(note.name, name)
        self.program.key("Escape")
        self.program.hear("focus", "link", name)

    def test_the_page_of_a_study_is_told_and_so_is_the_way_back(self):
        _, heading = self.open_by_keys(lambda link: link.name.startswith("Source "))
        page = self.program.page(heading.name)
        self.judge_above(page)
        self.program.key("alt+Left")
        wait("the page is told again", lambda: any(one[0] == "focus" and one[2] == PAGE[1]
                                                  for one, _ in self.program.heard))

    def test_find_on_the_page_is_told(self):
        self.program.key("ctrl+f")
        field = self.program.hear("focus", "text", "Find on this page")
        self.assertTrue(is_in(field, pyatspi.STATE_FOCUSED))
        self.back()

    def test_the_menu_of_countries_is_told(self):
        self.program.open_menu("Country: Country not chosen")
        self.program.choose("United Kingdom")
        self.program.find("push button", "Country: United Kingdom")

    def test_a_language_is_chosen_from_the_menu_and_the_page_is_told_in_it(self):
        title = next(section["title"] for section in cli("sections", "--language", "es") if section["id"] == "right-bed")
        self.program.open_menu("Menu")
        self.program.choose("Language · Idioma", "Right")
        present = wait("the present one is told", lambda: next(
            source for one, source in self.program.heard if one[2] == "English"))
        self.assertTrue(is_in(present, pyatspi.STATE_CHECKED))
        others = set()
        while "Español" not in others:
            self.program.key("Down")
            name, other = wait("another one is told", lambda: next(
                (one[2], source) for one, source in self.program.heard if "menu item" in one[1]))
            self.assertFalse(is_in(other, pyatspi.STATE_CHECKED))
            self.assertNotIn(name, others)
            others.add(name)
        self.program.key("Return")
        wait("the page is told in Spanish", lambda: any(one == ("focus", "heading", title) or
                                                       one == ("focus", "document frame", title)
                                                       for one, _ in self.program.heard))

    def test_a_note_for_the_record_is_told_to_be_copied(self):
        with self.program.notices() as told:
            self.program.key("ctrl+shift+r")
            wait("it is told", lambda: "The note is copied." in told)


class BeforeItLeaves(Above):
    def setUp(self):
        self.listen(PROGRAM)

    def test_typed_words_are_asked_about_before_they_leave(self):
        self.program.tab_to("push button", "Make a handout")
        self.program.key("Return")
        self.program.agree()
        self.program.tab_to("check box", "For this person")
        self.program.key("space")
        self.program.key("Tab")
        self.program.hear_any("text")
        assistant.xdotool("type", "Ada")
        self.program.key("ctrl+p")
        self.program.hear("focus", "push button", "Print or save")
        self.program.key("space")
        self.program.choose("Save as PDF…")
        self.program.hear("focus", "push button", "No")
        question = self.program.find("alert", "Bedside")
        self.judge_above(question)
        self.assertIn("words that were typed: a name or a note", self.said_by(question))
        self.escape("alert")
        self.program.hear("focus", "push button", "Nothing went out. Print or save")


class SystemDialogs(Above):
    """Qt's own dialogs, where the desktop has none: their fields are named as ours are."""

    def setUp(self):
        self.listen(PROGRAM)
        self.program.tab_to("push button", "Make a handout")
        self.program.key("Return")
        self.program.agree()
        self.program.hear("focus", "radio button", "Talking with a partner")

    def open(self, way):
        self.program.key("ctrl+p")
        self.program.hear("focus", "push button", "Print or save")
        self.program.key("space")
        self.program.choose(way)
        return self.program.find("dialog")

    def test_where_a_file_goes(self):
        (HOME / "a folder").mkdir(exist_ok=True)
        dialog = self.open("Save as PDF…")
        wait("it shows what is there", lambda: any(part.name == "a folder" for part in parts(dialog)))
        self.judge_above(dialog, is_ours=False)
        self.escape("dialog")

    def test_how_it_is_printed(self):
        dialog = self.open("Print…")
        press(self.program.find("push button", "Options >>"))
        self.program.find("spin button", "Copies:")
        self.judge_above(dialog, is_ours=False)
        self.escape("dialog")


class PrivateAnswers(Answering, Above):
    questions = {question["ask"]: question for question in cli("questions")}

    def setUp(self):
        self.listen(PROGRAM)

    def test_private_answers_are_asked_about_before_a_note_for_the_record_holds_them(self):
        self.to_result(self.begin())
        self.program.key("ctrl+shift+r")
        self.program.hear("focus", "push button", "No, without them")
        question = self.program.find("alert", "Bedside")
        self.judge_above(question)
        self.assertIn("answers such as those about mood and medicine", self.said_by(question))
        self.escape("alert")
        with self.program.notices() as told:
            self.program.key("ctrl+shift+r")
            self.program.hear("focus", "push button", "No, without them")
            self.program.key("Return")
            self.program.take_keyboard()
            wait("it is told", lambda: "The note is copied. It holds answers." in told)


class LeftAlone(Listening):
    """A computer whose policy clears a visit that nobody touches for a minute."""

    def setUp(self):
        folder = HOME / "policy"
        (folder / "bedside").mkdir(parents=True, exist_ok=True)
        (folder / "bedside" / "policy.ini").write_text("[idle]\nminutes = 1\n")
        os.environ["XDG_CONFIG_DIRS"] = str(folder)
        self.addCleanup(os.environ.pop, "XDG_CONFIG_DIRS")
        self.listen(PROGRAM, "--section", "right-bed")
        self.program.page("The right bed")

    def test_who_is_away_is_warned_by_words_and_any_key_keeps_what_is_there(self):
        with self.program.notices() as told:
            warning = wait("the warning is told", lambda: next(
                name for name in told if name.startswith("Is anyone there?")), patience=60 + assistant.PATIENCE)
        self.assertIn("Press any key", warning)
        self.program.key("space")
        wait("the warning is gone", lambda: not any(part.getRoleName() == "notification" and
                                                   is_in(part, pyatspi.STATE_SHOWING)
                                                   for part in parts(self.program.root)))
        self.program.page("The right bed")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
