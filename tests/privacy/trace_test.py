# SPDX-License-Identifier: MIT
"""Watches every system call of the real program through a whole visit, and looks for what it leaves behind.

run.sh trace_test.py PROGRAM
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

from visit import Program, Visit, clipboard, forms, fresh_words, wait, xdotool

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
HOME = pathlib.Path(os.environ["HOME"])
LARGEST = 20_000_000  # bytes: what is larger is nothing that the program writes
TOPIC = re.compile(r"\b(back|pains?|sex\w*|intima\w+|spin(e|al)|genital\w*|erect\w*|partners?|positions?|bladder|bowel"
                   r"|incontinen\w*|warning signs?)\b", re.IGNORECASE)
CALLS = "trace=%file,%network,write,writev,pwrite64,pwritev,memfd_create"
# What is written between runs, and what the system's font library keeps for all programs.
KEPT = re.compile(r"\.config/bedside/window\.ini(\.lock)?$|\.cache/(fontconfig|mesa_shader_cache)")


def windows(pid):
    """What anybody sees of the windows: title, class and the name of the program in lists of windows."""
    for window in subprocess.run(["xdotool", "search", "--pid", str(pid)], capture_output=True,
                                 text=True).stdout.split():
        told = subprocess.run(["xprop", "-id", window, "WM_NAME", "_NET_WM_NAME", "WM_ICON_NAME", "WM_CLASS",
                               "WM_CLIENT_MACHINE", "WM_COMMAND", "_GTK_APPLICATION_ID"], capture_output=True,
                              text=True).stdout
        yield from re.findall(r'= (".*")', told)


class Call:
    """One line of strace."""
    pattern = re.compile(r"^\d+ +(\w+)\((.*)$")

    def __init__(self, line):
        found = self.pattern.match(line)
        self.name, self.rest = found.groups() if found else ("", line)

    def opens_for_writing(self):
        return self.name in ("open", "openat", "creat") and re.search(r"O_WRONLY|O_RDWR|O_CREAT", self.rest) \
            and not re.search(r"= -1 E", self.rest)

    def writes_to_file(self):
        return self.name in ("write", "writev", "pwrite64", "pwritev") and re.match(r"\d+<(/|memfd:)", self.rest)

    def paths(self):
        return re.findall(r'"([^"]+)"', self.rest)


def escaped(word):
    """How strace prints a word: as it is, and with a zero byte behind or before each letter."""
    return word, "\\0".join(word)


class Trace(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=HOME.parent, prefix="bedside-strace-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.begin = time.time()

    def start(self, calls=CALLS):
        program = Visit("strace", "-D", "-f", "--seccomp-bpf", "-qq", "-y", "-s", "100000", "-o", f"{self.folder}/trace",
                        "-e", calls, str(PROGRAM))
        program.see = lambda where, window=None: self.see_windows(program, where, window)
        return program

    def calls(self):
        text = (self.folder / "trace").read_text(errors="replace")
        self.assertGreater(len(text), 1000)
        return [Call(line) for line in text.splitlines()]

    def see_windows(self, program, where, window=None):
        titles = list(windows(program.process.pid))
        self.assertTrue(titles, where)
        if window:
            self.assertIn(f'"{window}"', titles, where)
        for title in titles:
            self.assertNotRegex(title, TOPIC, where)
            for word in program.words.values():
                self.assertNotIn(word, title, where)

    def files(self):
        """Every file that was changed since the visit began, in the home and in the folders for passing files."""
        for top in (HOME, pathlib.Path("/tmp"), pathlib.Path("/var/tmp"), pathlib.Path("/dev/shm")):
            for folder, _, names in os.walk(top):
                if pathlib.Path(folder) == self.folder:
                    continue
                for name in names:
                    file = pathlib.Path(folder) / name
                    try:
                        told = file.lstat()
                    except OSError:
                        continue
                    if file.is_file() and told.st_mtime >= self.begin - 1 and told.st_size < LARGEST:
                        yield file

    def check_saved(self, saved, words):
        """Only what was saved holds what was typed; its names, and what the PDF tells of itself, tell nobody."""
        names = ["Bedside answers.json", "Bedside handout.pdf", "Bedside questions.json"]
        self.assertEqual(sorted(file.name for file in saved), names)
        pdf = next(file for file in saved if file.suffix == ".pdf")
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
        for field in ("name", "date", "note", "clinic", "address"):
            self.assertIn(words[field], text, field)
        for field in ("search", "find"):
            self.assertNotIn(words[field], text, field)
        told = "".join(subprocess.run(["pdfinfo", *more, pdf], capture_output=True, text=True, check=True).stdout
                       for more in ([], ["-meta"]))
        self.assertIn("Bedside", told)
        self.assertNotRegex(told, TOPIC)
        for word in words.values():
            self.assertNotIn(word, told)
        for file in saved:
            if file != pdf:
                for field, word in words.items():
                    self.assertNotIn(word, file.read_text(), f"{field} in {file}")

    def check_files(self, words, saved=()):
        for file in self.files():
            if file in saved:
                continue
            try:
                held = file.read_bytes()
            except OSError:
                continue
            for field, word in words.items():
                for form in forms(word):
                    self.assertNotIn(form, held, f"{field} in {file}")
            if file.is_relative_to(HOME) and not re.search(r"\.cache/fontconfig|/run/", str(file)):
                self.assertNotRegex(str(file.relative_to(HOME)), TOPIC)
                self.assertNotRegex(held.decode("utf-8", "replace"), TOPIC, file)

    def check_topics(self, file):
        """A file that the program wrote, wherever it lies, tells by neither name nor content what it was about."""
        self.assertNotRegex(file.name, TOPIC)
        if file.is_file() and file.stat().st_size < LARGEST and "/.cache/" not in str(file):
            self.assertNotRegex(file.read_bytes().decode("utf-8", "replace"), TOPIC, file)

    def check_calls(self, words, saved=()):
        for call in self.calls():
            opened = call.opens_for_writing()
            path = next((path for path in call.paths() if path.startswith("/")), "")
            if opened and not path.startswith(("/dev/", "/proc/", "/run/", str(HOME / "run"))):
                file = re.sub(r"\.[A-Za-z0-9]{6}$", "", path)  # written under another name until it is whole
                self.assertTrue(KEPT.search(file) or "O_TMPFILE" in call.rest or pathlib.Path(file) in saved,
                                call.rest[:300])
                if pathlib.Path(path) not in saved and pathlib.Path(file) not in saved:
                    self.check_topics(pathlib.Path(path))
            if call.name == "socket":
                self.assertNotRegex(call.rest, r"^AF_INET6?\b")
            if call.name in ("execve", "rename", "renameat", "renameat2", "mkdir", "link", "linkat", "symlink") or opened:
                for field, word in words.items():
                    self.assertNotIn(word, call.rest, field)
            if call.writes_to_file():
                for field, word in words.items():
                    for form in escaped(word):
                        self.assertNotIn(form, call.rest, f"{field}: {call.rest[:200]}")

    def test_a_whole_visit_leaves_nothing(self):
        program = self.start()
        try:
            self.see_windows(program, "the first page")
            program.search()
            self.see_windows(program, "a search")
            program.find_on_page()
            self.see_windows(program, "a page")
            program.begin_questions()
            program.answer_no()
            self.see_windows(program, "the questions")
            program.press_button("Enough for now")
            program.find("push button", "Make a handout of it")
            self.see_windows(program, "the result")
            program.open_clinic()
            program.copy_note()
            program.key("ctrl+d")
            program.find("push button", "Next part  ›")
            self.see_windows(program, "the questions of a part together")
            program.lay_out()
            self.see_windows(program, "a handout")
            program.take_way_out("Save as PDF…")
            saved = [program.save_as("Save the handout")]
            program.save_record()
            saved.append(program.save_as("Save the answers"))
            saved.append(program.save_as("Save the questions that the answers belong to"))
            program.take_keyboard()
            self.see_windows(program, "what was saved")
            program.key("ctrl+shift+n")
            program.told_focus("Clear and start again")
            self.see_windows(program, "the question before the next patient")
            program.key("Return")
            program.cover()
            self.see_windows(program, "the next patient")
        finally:
            self.assertEqual(program.close(), (0, ""))
        words = program.words
        self.check_saved(saved, words)
        self.check_files(words, saved)
        self.check_calls(words, saved)

    def test_who_prints_is_asked_by_a_window_without_the_topic_and_no_other_computer_hears_of_it(self):
        program = self.start("trace=%network")
        try:
            program.open_clinic()
            program.begin_questions()
            program.key("ctrl+p")
            program.choose("Print or save")
            Program.choose(program, "Print…")
            program.cancel("Print")
        finally:
            self.assertEqual(program.close(), (0, ""))
        print_service = re.compile(r"sin6?_port=htons\(631\)")  # of this computer, which has no socket for files here
        here = re.compile(r"127\.0\.0\.1|::1")
        for call in self.calls():
            if call.name in ("connect", "sendto", "sendmsg") and "AF_INET" in call.rest:
                self.assertRegex(call.rest, print_service)
                self.assertRegex(call.rest, here)

    def test_what_was_copied_goes_with_the_visit_unless_somebody_copied_something_else(self):
        program = Visit(str(PROGRAM))
        try:
            for other in (None, "a shopping list"):
                program.key("ctrl+h")
                program.page("Get help now")
                program.key("ctrl+shift+c")
                wait("the page is on the clipboard", lambda: "local emergency number" in clipboard())
                if other:
                    subprocess.run(["xclip", "-i", "-selection", "clipboard"], input=other, text=True, check=True)
                program.key("ctrl+shift+n")
                program.told_focus("Clear and start again")
                program.key("Return")
                program.cover()
                self.assertEqual(clipboard(), other or "")
            program.key("ctrl+h")
            program.page("Get help now")
            program.key("ctrl+shift+c")
            wait("the page is on the clipboard", lambda: "local emergency number" in clipboard())
        finally:
            self.assertEqual(program.close(), (0, ""))
        self.assertEqual(clipboard(), "")

    @unittest.skipIf(b"__asan_init" in pathlib.Path(PROGRAM).read_bytes(), "the sanitizers hold crashes to report them")
    def test_a_crash_writes_nothing(self):
        limits = {}
        for signal in ("SEGV", "ABRT"):
            program = Visit(str(PROGRAM))
            try:
                program.search()
                limits = pathlib.Path(f"/proc/{program.process.pid}/limits").read_text()
                subprocess.run(["kill", f"-{signal}", str(program.process.pid)], check=True)
                wait("the program has ended", lambda: program.process.poll() is not None)
                self.assertGreater(program.process.returncode, 128)  # by itself, so no collector of crashes is called
            finally:
                self.assertEqual(program.close()[1], "")
            self.assertRegex(limits, r"Max core file size +0 +0")
            self.check_files(program.words)

    def test_two_copies_do_not_disturb_each_other(self):
        first = Visit(str(PROGRAM))
        first.search()
        second = Visit(str(PROGRAM))
        second.words = fresh_words()
        try:
            second.search()
            for _ in range(3):
                second.key("shift")
            wait("the second has left", lambda: second.process.poll() == 0)
            field = first.find("text", "Search this guide")
            self.assertEqual(field.queryText().getText(0, -1), first.words["search"])
        finally:
            self.assertEqual(second.close(), (0, ""))
            window = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(first.process.pid)],
                                    capture_output=True, text=True).stdout.split()[0]
            xdotool("windowfocus", "--sync", window)
            self.assertEqual(first.close(), (0, ""))


if __name__ == "__main__":
    for tool in ("strace", "xclip", "xprop", "pdftotext", "pdfinfo"):
        if not shutil.which(tool):
            print(f"not run: {tool} is not installed")
            sys.exit(1 if os.environ.get("BEDSIDE_NOTHING_LEFT_OUT") else 77)
    if subprocess.run(["strace", "-D", "-f", "-qq", "-o", "/dev/null", "true"]).returncode != 0:
        print("not run: this system does not let one program watch another")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1], verbosity=2)
