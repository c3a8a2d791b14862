# SPDX-License-Identifier: MIT
"""Opens what comes up over a page in the real program: each is told by name, and Escape goes back to where one was.

run.sh dialogs_test.py PROGRAM CLI
"""
import sys
import unittest

import pyatspi

from assistant import Listening, is_in, parts, wait

PROGRAM = sys.argv[1]


class Dialogs(Listening):
    def setUp(self):
        self.listen(PROGRAM, "--section", "right-bed")
        self.program.page("The right bed")

    def back(self):
        self.program.key("Escape")
        self.program.hear("focus", "document frame", "The right bed")

    def test_the_keys_are_told_as_a_dialog_with_headings(self):
        self.program.key("F1")
        page = self.program.hear("focus", "document frame", "Keys")
        self.program.find("dialog", "Keys")
        headings = [part.description for part in parts(page) if part.getRoleName() == "heading"]
        self.assertEqual(headings[0], "level 1")
        self.assertGreater(len(headings), 3)
        self.program.key("Escape")
        wait("the dialog is gone", lambda: not any(part.getRoleName() == "dialog" for part in self.program.root))
        self.program.take_keyboard()
        self.program.hear("focus", "document frame", "The right bed")

    def test_find_on_the_page_is_told(self):
        self.program.key("ctrl+f")
        field = self.program.hear("focus", "text", "Find on this page")
        self.assertTrue(is_in(field, pyatspi.STATE_FOCUSED))
        self.back()

    def test_the_menu_of_countries_is_told(self):
        self.program.open_menu("Country: Country not chosen")
        self.program.choose("United Kingdom")
        self.program.find("push button", "Country: United Kingdom")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
