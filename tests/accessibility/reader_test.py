# SPDX-License-Identifier: MIT
"""Reads the real program as a person with a screen reader does, by nothing but what it exposes.

run.sh reader_test.py PROGRAM CLI
"""
import json
import re
import subprocess
import sys
import unittest

import pyatspi

import assistant
from assistant import Listening, focusable, parts, press, text, wait

PROGRAM, CLI = sys.argv[1:3]


def cli(*words):
    return subprocess.run([CLI, *words], check=True, capture_output=True, text=True).stdout


SECTIONS = json.loads(cli("sections", "--json"))


def plain(lines):
    """Lines without what only the eye needs: underlines, indents, empty lines, joiners, and which number a source has."""
    for line in "\n".join(lines).replace("\u00a0", " ").replace("\u2060", "").split("\n"):
        line = re.sub(r"\[\d+\]", "[n]", line).strip()
        if line and not re.fullmatch("[=-]+", line):
            yield re.sub(r"^(- |\[ \] )", "", line)


def printed(section):
    return list(plain(cli("render", "--section", section["id"], "--format", "text").split("\n")))


WITHIN = ["Explore the positions by what hurts", "All the studies", "Read this in easy words",
          "Say it in your own words"]  # lead to pages that only the program has


def unsigned(line, meanings):
    """The line as both tell it: the eye sees the signs behind claims, the plain text has what they mean."""
    for meaning in meanings:
        line = line.replace(f"({meaning})", "")
    for link in ("Open this source on the web", "More about this source"):  # a saved text has no study page to open
        line = line.replace(link, "")
    return " ".join(re.sub(r"[○◔◑●◌]|\(our inference\)|\(added for safety\)", "", line).split())


def meanings(page):
    """What the signs on a page mean: the names of its links that are neither sources nor words of the text."""
    return [link.name for part in parts(page) for link in part
            if link.getRoleName() == "link" and not link.name.startswith("Source ")
            and link.name not in text(part)]


def told(part):
    """The lines that a page tells, as the plain text has them."""
    children = list(part)
    for place, child in enumerate(children):
        role = child.getRoleName()
        if role == "heading":
            yield text(child)
        elif role == "paragraph":
            yield text(child)
        elif role == "list":
            yield from told(child)
        elif role == "list item":
            yield f"{child.name} {text(child)}".lstrip()
            yield from told(child)
        elif role == "image":
            caption = text(children[place + 1])
            yield f"[Drawing: {caption}{'' if caption[-1:] in '.?!؟' else '.'} {child.name}]"
            children[place + 1:place + 2] = []
        elif role == "panel":
            yield from told_box(child)


def told_box(box):
    if box.name.startswith("Table: "):
        for cell in box:
            if cell.description != "column heading":
                yield (f"{cell.description}: " if cell.description else "") + text(cell)
        return
    lines = list(told(box))
    labelled = any(relation.getRelationType() == pyatspi.RELATION_LABELLED_BY for relation in box.getRelationSet())
    if labelled and box[0].getRoleName() == "paragraph":
        lines[0] += ":"
    yield from lines


def page_around(part):
    """The page that the part is in; nothing where it is in none, or is one."""
    part = part.parent
    while part is not None and part.getRoleName() != "document frame":
        part = part.parent
    return part


class Reader(Listening):
    maxDiff = None

    def setUp(self):
        self.listen(PROGRAM, "--section", "right-bed")

    def check_page(self, section):
        page = self.program.page(section["title"])
        panes = [part for part in parts(self.program.root) if part.getRoleName() == "document frame"
                 and part.getState().contains(pyatspi.STATE_SHOWING)]
        lines = [line for line in plain(line for pane in panes for line in told(pane)) if line not in WITHIN]
        signs = meanings(page)
        self.assertEqual([unsigned(line, signs) for line in lines],
                         [unsigned(line, signs) for line in printed(section)])
        for sign in set(signs):
            self.assertEqual(signs.count(sign), "\n".join(printed(section)).count(f"({sign})"))
        return page

    def open_from_list(self, title):
        """By the keyboard: to the list of pages, to its first row, down to the one, Enter."""
        self.program.key("ctrl+l")
        self.program.hear("focus", "list", "Pages of this guide")
        self.program.key("End")
        self.row_told()
        self.program.key("Home")
        while self.row_told() != title:
            self.program.key("Down")
        self.program.key("Return")

    def row_told(self):
        return self.program.hear_any("list item").removesuffix(", read")

    def test_the_list_of_pages_names_them_all(self):
        rows = [row.name.removesuffix(", read") for row in self.program.find("list", "Pages of this guide")]
        self.assertEqual([row for row in rows if row in [section["title"] for section in SECTIONS]],
                         [section["title"] for section in SECTIONS])

    def test_a_page_is_chosen_from_the_list_and_told(self):
        section = next(section for section in SECTIONS if section["id"] == "movement")
        self.open_from_list(section["title"])
        self.program.hear("focus", "heading", section["title"])
        self.check_page(section)

    def test_every_page_tells_what_the_plain_text_says(self):
        press(self.program.find("push button", "Start"))
        press(self.program.find("push button", "Read"))
        agreed = False
        for section in SECTIONS:
            if section["plain_speech"] and not agreed:
                press(self.program.find("push button", "Show these pages"))
                agreed = True
            with self.subTest(section["id"]):
                page = self.check_page(section)
                self.assertEqual(page[0].description, "level 1")
            if section is not SECTIONS[-1]:
                self.program.key("ctrl+Next")

    def test_parts_have_a_place_on_the_screen_in_reading_order(self):
        page = self.program.page("The right bed")
        edge = page.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        bottom = edge.y
        for part in page:
            place = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            self.assertGreaterEqual(place.y, bottom, part)
            self.assertGreaterEqual(place.x, edge.x, part)
            self.assertLessEqual(place.x + place.width, edge.x + edge.width, part)
            bottom = place.y + place.height

    def test_a_link_leads_to_another_page(self):
        page = self.program.page("The right bed")
        titles = {section["title"] for section in SECTIONS}
        links = [part for part in parts(page) if part.getRoleName() == "link"]
        self.assertGreater(len(links), 5)
        for link in links:
            self.assertRegex(link.name, "[A-Za-z]{2}")
        leading = [link for link in links if not link.name.startswith("Source ") and not link.description
                   and link.name not in WITHIN]
        self.program.heard.clear()
        press(leading[-1])
        title = self.program.hear_any("heading")
        self.assertIn(title, titles - {"The right bed"})
        self.check_page(next(section for section in SECTIONS if section["title"] == title))

    def test_a_source_is_told_by_name_and_opens(self):
        page = self.program.page("The right bed")
        link = next(part for part in parts(page) if part.getRoleName() == "link" and part.name.startswith("Source "))
        source = re.fullmatch(r"Source \d+: (.+)", link.name).group(1)
        press(link)
        self.program.hear("focus", "heading", source)

    def test_tab_tells_links_and_the_arrows_read_on(self):
        page = self.program.page("The right bed")
        links = [part.name for part in parts(page) if part.getRoleName() == "link"]
        for name in links[:3]:
            self.program.key("Tab")
            self.program.hear("focus", "link", name)
        self.program.key("Down")
        self.program.hear("focus", "document frame", "The right bed")
        self.program.hear("caret", "document frame", "The right bed")
        whole = page.queryText()
        line = whole.getTextAtOffset(whole.caretOffset, pyatspi.TEXT_BOUNDARY_LINE_START)[0]
        self.assertIn(line, text(page))
        self.assertGreater(len(line), 10)

    def test_the_caret_tells_a_drawing(self):
        page = self.program.page("The right bed")
        image = next(part for part in parts(page) if part.getRoleName() == "image")
        before = page[list(page).index(image) - 1]
        last = list(before)[-1] if before.getRoleName() == "list" else before
        last.queryText().setCaretOffset(len(text(last)))
        self.program.key("Down")
        self.program.hear("focus", "image", image.name)

    def test_a_word_is_explained_and_Escape_goes_back(self):
        page = self.program.page("The right bed")
        term = next(part for part in parts(page) if part.getRoleName() == "link" and part.description)
        press(term)
        note = self.program.hear("focus", "document frame", term.name)
        self.assertIn(term.description, text(note))
        self.program.key("Escape")
        self.program.hear("focus", "document frame", "The right bed")

    def test_the_program_is_left_from_a_note_too(self):
        term = next(part for part in parts(self.program.page("The right bed"))
                    if part.getRoleName() == "link" and part.description)
        press(term)
        self.program.hear("focus", "document frame", term.name)

    def test_the_card_of_a_claim_is_told_and_Escape_goes_back(self):
        page = self.program.page("The right bed")
        sign = next(part for part in parts(page) if part.getRoleName() == "link"
                    and part.name.startswith("A study shows this. How sure we are"))
        self.program.heard.clear()
        press(sign)
        card = wait("the card is told", lambda: next(
            source for one, source in self.program.heard if one[:2] == ("focus", "document frame")))
        within = list(parts(card))
        self.assertEqual(text(next(part for part in within if part.getRoleName() == "heading")), card.name)
        self.assertTrue(any(part.name.startswith("The people of the study: ") for part in within
                            if part.getRoleName() == "image"))
        links = [part.name for part in within if part.getRoleName() == "link"]
        for way in ("Vancouver", "APA", "BibTeX", "CSL-JSON"):
            self.assertIn(way, links)
        self.program.key("Escape")
        self.program.hear("focus", "document frame", "The right bed")

    def test_the_studies_are_headings_and_their_filters_say_what_is_chosen(self):
        self.program.key("ctrl+e")
        press(self.program.find("push button", "Show these pages"))
        self.program.find("push button", "Topic: all")
        shelf = self.program.find("document frame", "The studies")
        headings = [part for part in parts(shelf) if part.getRoleName() == "heading"]
        self.assertGreater(len(headings), 40)
        for heading in headings:
            self.assertEqual([part.getRoleName() for part in heading], ["link"])

    def test_search_results_are_named_and_open_where_they_say(self):
        self.program.key("ctrl+k")
        self.program.hear("focus", "text", "Search this guide")
        assistant.xdotool("type", "mattress")
        wait("there are results", lambda: len(self.program.find("list", "Search results")) > 1)
        names = [row.name for row in self.program.find("list", "Search results")]
        self.assertTrue(all(names), names)
        self.program.key("Return")
        self.program.hear("focus", "list", "Search results")
        self.program.key("Return")
        page = wait("a part of a page is told", lambda: next(
            filter(None, (page_around(source) for one, source in self.program.heard if one[0] == "focus"))))
        self.assertTrue(names[0].startswith(f"Page: {page.name}. "), names[0])

    def test_a_notice_is_told_when_it_comes_up(self):
        with self.program.notices() as told:
            self.program.key("shift")
            wait("the notice is told", lambda: "Shift: 1 of 3. Twice more to leave" in told)

    def test_everything_that_takes_the_keyboard_has_a_name(self):
        section = next(section for section in SECTIONS if section["plain_speech"])
        ways = {"a page": lambda: None,
                "find on the page": lambda: self.program.key("ctrl+f"),
                "the help page": lambda: self.program.key("ctrl+h"),
                "the first page": lambda: self.program.key("alt+Home"),
                "the search": lambda: (self.program.key("ctrl+k"), assistant.xdotool("type", "bed")),
                "the question before plain speech": lambda: self.open_from_list(section["title"])}
        marks = {"a page": ("document frame", "The right bed"), "find on the page": ("text", "Find on this page"),
                 "the help page": ("document frame", "Get help now"), "the first page": ("push button", "Read"),
                 "the search": ("list", "Search results"),
                 "the question before plain speech": ("push button", "Back care only")}
        for way, go in ways.items():
            with self.subTest(way):
                go()
                self.program.find(*marks[way])
                controls = [part for part in parts(self.program.root) if focusable(part)]
                self.assertGreater(len(controls), 8)
                for part in controls:
                    self.assertTrue(part.name.strip(), f"{part.getRoleName()} in {part.parent}")
                    self.assertNotIn(part.getRoleName(), ("invalid", "unknown", "filler"), part.name)
                    self.assertNotRegex(part.name.lower(), rf"\b{part.getRoleName()}\b")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
