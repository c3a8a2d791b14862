# SPDX-License-Identifier: MIT
"""One visit of one person: what can be typed is typed, each field with a word that occurs nowhere else."""
import pathlib
import random
import string
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "accessibility"))
from assistant import Program, focusable, is_in, parts, press, wait, xdotool  # noqa: E402
import pyatspi  # noqa: E402

PERSON = ("name", "date", "note", "clinic", "address")
FIELDS = ("search", "find", *PERSON)


def fresh_words():
    """For each field a word that no content, no library and no other run holds."""
    return {field: "zq" + "".join(random.choices(string.ascii_lowercase, k=12)) for field in FIELDS}


def forms(word):
    """How a word may lie in a file or in memory."""
    return word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")


def images(pid):
    """What the process can write to: its stacks, its heap, the data of its libraries."""
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            place, rights, _, _, _, *name = line.split()
            if "w" not in rights:
                continue
            begin, end = (int(number, 16) for number in place.split("-"))
            try:
                memory.seek(begin)
                yield "".join(name) or "anonymous", memory.read(end - begin)
            except OSError:  # pages of a device
                pass


def left_in(pid, words):
    """Where in the process each of the words lies, with what stands around it: for whom is looking for its owner."""
    found = []
    for name, held in images(pid):
        for field, word in words.items():
            for form in forms(word):
                at = held.find(form)
                while at >= 0:
                    found.append((field, name, held[max(0, at - 32):at + len(form) + 16]))
                    at = held.find(form, at + 1)
    return found


class Visit(Program):
    """Walks through the program as somebody would who knows every corner of it."""

    def __init__(self, *command):
        super().__init__(*command)
        self.words = fresh_words()

    def type(self, field):
        xdotool("type", "--delay", "8", self.words[field])

    def told_focus(self, name):
        wait(f"{name} has the keyboard",
             lambda: any(one[0] == "focus" and one[2].startswith(name) for one, _ in self.heard))

    def fill(self, name, field):
        part = self.find("text", name)
        self.heard.clear()
        part.queryComponent().grabFocus()
        self.told_focus(name)
        self.type(field)
        wait(f"{name} holds what was typed", lambda: self.words[field] in part.queryText().getText(0, -1))

    def search(self):
        self.key("ctrl+k")
        self.told_focus("Search this guide")
        self.type("search")
        self.find("label", "Search")

    def find_on_page(self):
        self.key("ctrl+h")
        self.page("Get help now")
        self.key("ctrl+f")
        self.told_focus("Find on this page")
        self.type("find")
        self.key("Escape")

    def begin_questions(self):
        self.key("ctrl+d")
        press(self.find("push button", "Show these pages"))

    def showing(self):
        return [part for part in parts(self.root) if is_in(part, pyatspi.STATE_SHOWING)]

    def choices(self):
        """The answers of the question on show; "Enough for now" at the end of a part."""
        shown = self.showing()
        end = [part for part in shown if part.name == "Enough for now"]
        return end or [part for part in shown if part.getRoleName() == "radio button"]

    def answer(self):
        """Answers what is on show with "No", or the last there is. Returns how it went; nothing where the page changed
        meanwhile."""
        choices = self.choices()
        if choices and choices[0].name == "Enough for now":
            return "the part is done"
        chosen = next((part for part in choices if part.name == "No"), choices[-1])
        chosen.queryAction().doAction(0)
        onward = next(part for part in self.showing() if part.name == "Next  ›")
        if not is_in(chosen, pyatspi.STATE_CHECKED):
            return None
        press(onward)
        return "answered"

    def answer_no(self):
        """Answers to the end of the first part."""
        while wait("a question is answered", self.answer) != "the part is done":
            pass

    def press_button(self, name):
        press(wait(f"there is a button {name}", lambda: next(
            part for part in parts(self.root) if part.getRoleName() == "push button" and part.name.startswith(name)
            and is_in(part, pyatspi.STATE_SHOWING))))

    def choose(self, name):
        """Presses a button that opens something and so does not come back until that is closed."""
        button = self.find("push button", name)
        self.heard.clear()
        button.queryComponent().grabFocus()
        self.told_focus(name)
        self.key("space")

    def lay_out(self):
        self.key("ctrl+p")
        self.open_fold("For this person")
        for field in ("name", "date", "note"):
            self.fill(field.capitalize(), field)
        self.open_fold("Your clinic")
        self.fill("Name of the clinic", "clinic")
        self.fill("Address and phone, a line each", "address")

    def take_way_out(self, way):
        """Chooses it behind the handout's button, and says the second yes that what was typed asks for."""
        self.choose("Print or save")
        super().choose(way)
        self.press_button("Yes, go on")

    def save_record(self):
        """Chooses it in the menu, in the part for clinicians, by the letters that are underlined there."""
        self.take_keyboard()  # no window manager gives it back after a dialog
        self.open_menu("Menu")
        self.key("i")
        self.key("s")

    def save_as(self, title):
        """Saves where that file dialog proposes to, and returns the place."""
        dialog = wait(f"there is a dialog {title}", lambda: next(
            part for part in parts(self.root) if part.name == title and is_in(part, pyatspi.STATE_SHOWING)))
        field = wait("it proposes a name", lambda: next(
            part for part in parts(dialog) if part.getRoleName() == "text" and "." in part.queryText().getText(0, -1)
            and is_in(part, pyatspi.STATE_SHOWING)))
        file = pathlib.Path.home() / field.queryText().getText(0, -1)
        press(next(part for part in parts(dialog) if part.getRoleName() == "push button" and part.name == "Save"))
        wait(f"{file} is there", file.exists)
        return file

    def open_fold(self, title):
        fold = wait(f"there is a heading {title}", lambda: next(
            part for part in parts(self.root) if part.name.startswith(title) and focusable(part)))
        fold.queryAction().doAction(0)

    def cover(self):
        """Waits until the first page is there, with nothing behind it."""
        back = self.find("push button", "Back")
        wait("there is no way back", lambda: not is_in(back, pyatspi.STATE_ENABLED))
