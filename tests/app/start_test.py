#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Starts the real program on a screen of its own: its versions, its refusals, what it leaves on the disk.

start_test.py PROGRAM CLI, run under xvfb-run.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM, CLI = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
PATIENCE = 30  # seconds


def environment(home):
    kept = {name: os.environ[name] for name in ("PATH", "DISPLAY", "XAUTHORITY") if name in os.environ}
    run = home / "run"
    run.mkdir(mode=0o700, exist_ok=True)
    return kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(run), "DBUS_SESSION_BUS_ADDRESS": "disabled:",
                   "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "ASAN_OPTIONS": "detect_leaks=0"}


def xdotool(*words):
    return subprocess.run(["xdotool", *words], capture_output=True, text=True)


def window_named(name):
    """Returns the id of the visible window with that name, once it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = xdotool("search", "--onlyvisible", "--name", name).stdout.split()
        if found:
            return found[0]
        time.sleep(0.05)
    raise AssertionError(f"no window named {name!r} came up")


class Start(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.home = pathlib.Path(self.folder.name)
        self.addCleanup(self.folder.cleanup)

    def run_program(self, *words, program=PROGRAM):
        return subprocess.run([program, *words], capture_output=True, text=True, timeout=PATIENCE,
                              env=environment(self.home))

    def run_without_display(self, *words, program=PROGRAM):
        bare = {name: value for name, value in environment(self.home).items()
                if name not in ("DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM")}
        return subprocess.run([program, *words], capture_output=True, text=True, timeout=PATIENCE, env=bare)

    def damaged_program(self):
        damaged = self.home / "bedside"
        program = PROGRAM.read_bytes()
        start = program.index(b"SQLite format 3\0" + bytes([0x10, 0x00]))  # the carried database's header
        damaged.write_bytes(program[:start] + b"broken" + program[start + 6:])
        damaged.chmod(0o755)
        return damaged

    def start(self, *words, program=PROGRAM, **settings):
        process = subprocess.Popen([program, *words], stderr=subprocess.PIPE, text=True,
                                   env=environment(self.home) | settings)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.kill)
        return process

    def files_left(self):
        return sorted(str(file.relative_to(self.home)) for file in self.home.rglob("*") if file.is_file())

    def test_both_programs_print_the_same_versions(self):
        desktop = self.run_without_display("--version")
        self.assertEqual(desktop.returncode, 0)
        self.assertRegex(desktop.stdout, r"^bedside \d+\.\d+\.\d+ \(content \d+\.\d+\.\d+\)\n$")
        cli = subprocess.run([CLI, "--version"], capture_output=True, text=True, check=True)
        self.assertEqual(desktop.stdout.split(" ", 1)[1], cli.stdout.split(" ", 1)[1])

    def test_the_help_names_the_program_and_its_options_without_a_display(self):
        told = self.run_without_display("--help")
        self.assertEqual((told.returncode, told.stderr), (0, ""))
        self.assertRegex(told.stdout, r"^Usage: \S*bedside \[options\] \[link\]\n")
        for option in ("--help", "--version", "--section <id>", "--check-policy", "link"):
            self.assertIn(option, told.stdout)

    def test_what_is_not_understood_is_refused_by_name_without_a_display(self):
        for words, named in ((("--section", "nowhere"), "nowhere"), (("--no-such-option",), "no-such-option"),
                             (("right-bed",), "--section"), (("--section",), "section"),
                             (("bedside:questions", "--section", "right-bed"), "more than one"),
                             (("-platform", "xcb"), "platform")):
            with self.subTest(words=words):
                refused = self.run_without_display(*words)
                self.assertEqual((refused.returncode, refused.stdout), (2, ""))
                self.assertRegex(refused.stderr, r"^bedside: [^\n]*" + named + r"[^\n]*\n$")

    def write_policy(self, *lines):
        policy = self.home / "xdg/bedside/policy.ini"
        policy.parent.mkdir(parents=True)
        policy.write_text("\n".join(lines) + "\n")
        return policy

    def test_a_policy_is_checked_without_a_display(self):
        policy = self.write_policy("[idle]", "minutes = five")
        checked = self.run_without_display("--check-policy", str(policy))
        self.assertEqual((checked.returncode, checked.stderr), (1, ""))
        self.assertRegex(checked.stdout, r"^/\S+/policy\.ini:2: idle/minutes: expected [^\n]*\n$")
        policy.write_text("[idle]\nminutes = 5\n")
        self.assertEqual(self.run_without_display("--check-policy", str(policy)).returncode, 0)
        self.assertEqual(self.run_without_display("--check-policy", str(self.home / "none.ini")).returncode, 1)

    def test_what_of_a_policy_does_not_count_is_told_and_the_window_opens(self):
        policy = self.write_policy("[idle]", "minutes = five", "[country]", "choice = GB")
        policy.write_bytes(policy.read_bytes() + "[letterhead]\nname = Clínica\n".encode("latin-1"))
        process = self.start(XDG_CONFIG_DIRS=str(self.home / "xdg"))
        window = window_named("^Bedside$")
        xdotool("windowfocus", "--sync", window)
        xdotool("key", "ctrl+q")
        self.assertEqual(process.wait(PATIENCE), 0)
        self.assertRegex(process.stderr.read(),
                         r"^bedside: /\S+/policy\.ini:2: idle/minutes: expected [^\n]*\n"
                         r"bedside: /\S+/policy\.ini:6: letterhead/name: expected plain text, saved as UTF-8\n$")

    def test_a_folder_that_is_gone_and_a_logo_that_is_none_are_told_with_their_lines(self):
        self.write_policy("[files]", "save_folder = /no/such/folder", "[letterhead]", "logo = /etc/passwd")
        process = self.start(XDG_CONFIG_DIRS=str(self.home / "xdg"))
        window = window_named("^Bedside$")
        told = sorted(process.stderr.readline() for _ in range(2))  # both come once the first page is there
        self.assertRegex(told[0], r"^bedside: /\S+/policy\.ini:2: files/save_folder: there is no folder /no/such/folder\n$")
        self.assertRegex(told[1], r"^bedside: /\S+/policy\.ini:4: letterhead/logo: [^\n]+\n$")
        xdotool("windowfocus", "--sync", window)
        xdotool("key", "ctrl+q")
        self.assertEqual(process.wait(PATIENCE), 0)
        self.assertEqual(process.stderr.read(), "")

    def test_a_link_to_what_is_not_there_opens_the_window_all_the_same_and_leaves_no_word(self):
        process = self.start("bedside:infobutton?mainSearchCriteria.v.c=F32.1"
                             "&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90")
        window = window_named("^Bedside$")
        xdotool("windowfocus", "--sync", window)
        xdotool("key", "ctrl+q")
        self.assertEqual(process.wait(PATIENCE), 0)
        self.assertEqual(process.stderr.read(), "")  # where it might end up in a log

    def test_a_link_that_is_refused_opens_the_window_and_is_told_without_a_word_of_it(self):
        for link in ("bedside://section/right-bed", "bedside:questions?E1=yes", "bedside:infobutton?E1=zqmarker%1b"):
            with self.subTest(link=link):
                process = self.start(link)
                xdotool("windowfocus", "--sync", window_named("^Bedside$"))
                xdotool("key", "ctrl+q")
                self.assertEqual(process.wait(PATIENCE), 0)
                self.assertRegex(process.stderr.read(), r"^bedside: the link is not understood: [^\n%/?=]*\n$")

    def test_what_a_link_said_is_not_in_the_list_of_processes(self):
        for link in ("bedside:infobutton?mainSearchCriteria.v.c=M54.5&age.v.v=zqmarker", "bedside:zqmarker"):
            with self.subTest(link=link):
                process = self.start(link, "--language", "en")
                window = window_named("^Bedside$")
                told = pathlib.Path(f"/proc/{process.pid}/cmdline").read_bytes()
                self.assertEqual(told.rstrip(b"\0"), bytes(PROGRAM))
                xdotool("windowfocus", "--sync", window)
                xdotool("key", "ctrl+q")
                self.assertEqual(process.wait(PATIENCE), 0)

    def test_damaged_content_has_no_version_and_says_so_without_a_display(self):
        refused = self.run_without_display("--version", program=self.damaged_program())
        self.assertEqual((refused.returncode, refused.stdout), (1, ""))
        self.assertIn("Install Bedside again", refused.stderr)

    def test_damaged_content_is_said_in_a_dialog_and_the_program_fails(self):
        process = self.start(program=self.damaged_program())
        dialog = window_named("Bedside cannot open its content")
        xdotool("windowfocus", "--sync", dialog)
        xdotool("key", "--window", dialog, "Return")
        self.assertEqual(process.wait(PATIENCE), 1)
        self.assertIn("Install Bedside again", process.stderr.read())

    def test_nothing_for_paper_is_loaded_until_somebody_wants_it(self):
        process = self.start()
        window_named("^Bedside$")
        loaded = pathlib.Path(f"/proc/{process.pid}/maps").read_text()
        self.assertIn("libQt6Widgets", loaded)
        for library in ("bedside-paper", "bedside-printing", "libQt6PrintSupport", "libqpdf", "librsvg"):
            self.assertNotIn(library, loaded)

    def test_a_visit_leaves_nothing_but_how_the_window_looked_and_the_next_looks_alike(self):
        process = self.start("--section", "right-bed")
        window = window_named("^Bedside$")
        xdotool("windowfocus", "--sync", window)
        xdotool("key", "ctrl+k")
        xdotool("type", "--delay", "20", "secretword")
        xdotool("key", "ctrl+h")
        xdotool("key", "ctrl+plus")
        xdotool("key", "ctrl+q")
        self.assertEqual(process.wait(PATIENCE), 0)
        self.assertEqual([name for name in self.files_left() if not name.startswith(".cache/")],
                         [".config/bedside/window.ini"])
        kept = (self.home / ".config/bedside/window.ini").read_text()
        self.assertRegex(kept, r"^\[window\]\ncountry=none\nfont=usual\nmore_space=false\nno_motion=false\nreading_ruler=false\n"
                               r"size=@Size\(\d+ \d+\)\ntext_percent=110\ntheme=system\n$")
        again = self.start()
        xdotool("windowfocus", "--sync", window_named("^Bedside$"))
        xdotool("key", "ctrl+plus")
        xdotool("key", "ctrl+q")
        self.assertEqual(again.wait(PATIENCE), 0)
        self.assertIn("text_percent=125\n", (self.home / ".config/bedside/window.ini").read_text())
        for file in self.home.rglob("*"):
            if file.is_file():
                self.assertNotIn(b"secretword", file.read_bytes(), file)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
