# SPDX-License-Identifier: MIT
"""One visit of one person: what can be typed is typed, each field with a word that occurs nowhere else."""
import pathlib
import random
import string
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "accessibility"))
from assistant import Program, focusable, is_in, parts, press, showing, wait, xdotool  # noqa: E402
import pyatspi  # noqa: E402

NOTE = "Note for the record"  # how it begins
ANSWERS_END = "What the guide then showed"
PERSON = ("name", "date", "note", "clinic", "address")
BEGIN = "zq"  # of all that is typed
FIELDS = ("search", "find", *PERSON)


def fresh_words():
    """For each field a word that no content, no library and no other run holds."""
    return {field: BEGIN + "".join(random.choices(string.ascii_lowercase, k=12)) for field in FIELDS}


def clipboard(name="clipboard"):
    return subprocess.run(["xclip", "-o", "-selection", name], capture_output=True, text=True).stdout


def marks_of(note):
    """What only this note holds: its first two lines together, and some of its answers with what was asked."""
    lines = note.split("\n")
    answers = [line.removeprefix("- ") for line in lines[:lines.index(ANSWERS_END)]
               if line.startswith("- ") and ": " in line and line.isascii()]
    kept = {"copied note": "\n".join(lines[:2]), "first answer": answers[0], "middle answer": answers[len(answers) // 2],
            "last answer": answers[-1]}
    assert len(set(kept.values())) == len(kept), note
    return kept


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
    wanted = {}  # by how it begins: what is typed begins alike, and is looked for together
    for field, word in words.items():
        begin = BEGIN if word.startswith(BEGIN) else word
        for beginning, form in zip(forms(begin), forms(word)):
            wanted.setdefault(beginning, []).append((field, form))
    found = []
    for name, held in images(pid):
        for beginning, all_of_it in wanted.items():
            at = held.find(beginning)
            while at >= 0:
                found += [(field, name, held[max(0, at - 32):at + len(form) + 16])
                          for field, form in all_of_it if held.startswith(form, at)]
                at = held.find(beginning, at + 1)
    return found


class Visit(Program):
    """Walks through the program as somebody would who knows every corner of it."""

    def __init__(self, *command):
        super().__init__(*command)
        self.words = fresh_words()
        self.see = lambda where, window=None: None  # called in each state; a window that is open then, by its title

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

    def find(self, role, name=None):
        """As any program does it, without going through pages that are not on show, of which a visit leaves many."""
        return wait(f"there is a {role} named {name!r}", lambda: next(
            (part for part in showing(self.root) if part.getRoleName() == role
             and (name is None or part.name == name) and is_in(part, pyatspi.STATE_SHOWING)), None))

    def windows(self):
        """Those on the screen that are neither dialog nor notice."""
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.process.pid), "--name",
                               "^Bedside$"], capture_output=True, text=True).stdout.split()

    def open_clinic(self):
        """The clinician's side, and the patient's pages in a second window."""
        self.key("F9")
        self.find("document frame", "For the clinician")
        self.see("the clinic view")
        self.key("shift+F9")
        wait("the patient's window is there", lambda: len(self.windows()) == 2)
        self.see("the patient's window")

    def close_clinic(self):
        self.key("shift+F9")
        wait("the patient's window is gone", lambda: len(self.windows()) == 1)
        self.key("F9")

    def consult(self):
        """A calm consultation in clinic view, by keys."""
        self.begin_questions()
        self.find("radio button", "Me, together with my clinician")
        signs_denied = (("r", "Back to the questions"), ("Tab", "Answer no to all"))
        for key, told in (("1", "Me: I have back pain"), ("2", "Next part"), ("Return", "Yes"), *signs_denied,
                          ("Return", "Not pregnant"), ("1", "Next part"), ("g", "Yes"), *signs_denied,
                          ("Return", "Next part"), ("e", "What applies to you")):
            self.key(key)
            self.told_focus(told)

    def copy_note(self):
        """Copies it and pastes it elsewhere, and looks from then on for what it holds."""
        self.key("ctrl+shift+r")
        note = wait("the note is on the clipboard", lambda: next(
            text for text in [clipboard()] if text.startswith(NOTE)))
        self.see("a copied note")
        self.words |= marks_of(note)

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
        button.queryComponent().grabFocus()
        wait(f"{name} has the keyboard", lambda: is_in(button, pyatspi.STATE_FOCUSED))
        self.key("space")

    def lay_out(self):
        self.key("ctrl+p")
        self.open_fold("For this person")
        for field in ("name", "date", "note"):
            self.fill(field.capitalize(), field)
        self.open_fold("Your clinic")
        self.fill("Name of the clinic", "clinic")
        self.fill("Address and phone, a line each", "address")

    def take_way_out(self, way, button="Print or save"):
        """Chooses it behind the handout's button, and says the second yes that what was typed asks for."""
        self.choose(button)
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
        self.see("where to save", title)
        file = pathlib.Path.home() / field.queryText().getText(0, -1)
        press(next(part for part in parts(dialog) if part.getRoleName() == "push button" and part.name == "Save"))
        wait(f"{file} is there", file.exists)
        return file

    def cancel(self, title):
        """Closes that dialog with its button."""
        dialog = wait(f"there is a dialog {title}", lambda: next(
            part for part in parts(self.root) if part.name == title and part.getRoleName() == "dialog"
            and is_in(part, pyatspi.STATE_SHOWING)))
        self.see("a dialog", title)
        press(next(part for part in parts(dialog) if part.getRoleName() == "push button" and part.name == "Cancel"))
        self.find("push button", "Nothing went out. Print or save")
        self.take_keyboard()

    def open_fold(self, title):
        fold = wait(f"there is a heading {title}", lambda: next(
            part for part in parts(self.root) if part.name.startswith(title) and focusable(part)))
        fold.queryAction().doAction(0)

    def cover(self):
        """Waits until the first page is there, with nothing behind it."""
        back = self.find("push button", "Back")
        wait("there is no way back", lambda: not is_in(back, pyatspi.STATE_ENABLED))
