# SPDX-License-Identifier: MIT
"""Looks through the memory of the real program after it was cleared: what was typed must be nowhere in it.

run.sh memory_test.py PROGRAM [RUNS]
"""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

from visit import PERSON, Visit, fresh_words, left_in, wait

PROGRAM = sys.argv[1]
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 2


def is_held(pid):
    """True where the process has stood still for a while because it is traced."""
    for _ in range(10):
        if "State:\tt" not in pathlib.Path(f"/proc/{pid}/status").read_text():
            return False
        time.sleep(0.02)
    return True


def release(pid):
    """Lets the process go on that is held."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    os.kill(int(re.search(r"TracerPid:\t(\d+)", status).group(1)), signal.SIGKILL)  # asked, strace waits the delay out


class Memory(unittest.TestCase):
    def visit(self, program):
        """Types into every field, answers, and copies the note; the test itself can see all of it."""
        program.words = fresh_words()
        program.search()
        program.find_on_page()
        program.open_clinic()
        program.consult()
        program.copy_note()
        program.close_clinic()
        program.lay_out()
        found = {field for field, *_ in left_in(program.process.pid, program.words)}
        self.assertLessEqual({*program.words} - {"find"}, found)

    def check_nothing(self, pid, words):
        """A page that a thread was just laying goes when it is done, so it is looked for some seconds."""
        end = time.monotonic() + 10
        time.sleep(0.5)
        while (found := left_in(pid, words)) and time.monotonic() < end:
            time.sleep(0.5)
        self.assertEqual(found, [], f"{len(found)} copies are left")

    def test_the_next_patient_finds_nothing_of_the_one_before(self):
        program = Visit(PROGRAM)
        try:
            for run in range(RUNS):
                with self.subTest(run=run):
                    self.visit(program)
                    program.key("ctrl+shift+n")
                    program.told_focus("Clear and start again")
                    program.key("Return")
                    program.cover()
                    self.check_nothing(program.process.pid, program.words)
        finally:
            program.close()

    def test_nobody_there_for_the_time_that_a_policy_allows_leaves_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            policy = pathlib.Path(folder) / "bedside/policy.ini"
            policy.parent.mkdir()
            policy.write_text("[idle]\nminutes = 1\n")  # the least; half a minute of warning comes on top
            program = Visit("env", f"XDG_CONFIG_DIRS={folder}", PROGRAM)
            try:
                self.visit(program)
                time.sleep(60 + 30 - 10)
                self.assertTrue({field for field, *_ in left_in(program.process.pid, program.words)})
                program.cover()
                self.check_nothing(program.process.pid, program.words)
            finally:
                self.assertEqual(program.close(), (0, ""))

    def test_what_a_link_said_is_nowhere_once_the_window_is_there(self):
        words = {"code": "Zq1.98765", "long code": "zqcodeofmorethanfifteen", "system": "1.98765.4", "name": "zqnameofacode",
                 "age": "zqageofaperson", "own": "zqofarecord"}
        for code in ("code", "long code"):
            link = (f"bedside:infobutton?mainSearchCriteria.v.c={words[code]}&mainSearchCriteria.v.cs={words['system']}"
                    f"&mainSearchCriteria.v.dn={words['name']}&age.v.v={words['age']}&ownName={words['own']}")
            program = Visit(PROGRAM, link)
            try:
                self.check_nothing(program.process.pid, words)
            finally:
                self.assertEqual(program.close(), (0, ""))

    def test_start_again_forgets_the_name_and_both_notes_too(self):
        for run in range(RUNS):
            program = Visit(PROGRAM)
            try:
                with self.subTest(run=run):
                    program.begin_questions()
                    program.answer_no()
                    program.press_button("Enough for now")
                    program.find("push button", "Make a handout of it")
                    program.copy_note()
                    program.lay_out()
                    program.key("alt+Left")
                    program.press_button("Review my answers")
                    program.find("push button", "Start again")
                    program.press_button("Start again")
                    program.press_button("Press again")
                    program.find("push button", "Skip")
                    stays = ("clinic", "address")  # they are about no visit
                    self.check_nothing(program.process.pid, {field: word for field, word in program.words.items()
                                                             if field not in stays})
            finally:
                program.close()

    @unittest.skipUnless(shutil.which("strace") or os.environ.get("BEDSIDE_NOTHING_LEFT_OUT"), "strace is not installed")
    def test_leave_now_leaves_nothing_before_the_program_ends(self):
        for run in range(RUNS):
            with self.subTest(run=run), tempfile.TemporaryDirectory() as folder:
                # strace holds the last system call back: the program is done with all it does, and still there.
                program = Visit("strace", "-D", "-f", "--seccomp-bpf", "-qq", "-o", f"{folder}/trace", "-e",
                                "trace=exit_group", "-e", "inject=exit_group:delay_enter=300000000", PROGRAM)
                self.visit(program)
                for _ in range(3):
                    program.key("shift")
                wait("the program is held", lambda: is_held(program.process.pid))
                self.check_nothing(program.process.pid, program.words)
                self.assertTrue(is_held(program.process.pid), "the program ended too soon to look into it")
                release(program.process.pid)
                self.assertEqual(program.close(), (0, ""))


if __name__ == "__main__":
    probe = subprocess.Popen(["sleep", "60"])
    try:
        with open(f"/proc/{probe.pid}/mem", "rb", 0):
            pass
    except OSError:
        print("not run: this system lets nobody look into another process")
        sys.exit(77)
    finally:
        os.kill(probe.pid, signal.SIGKILL)
        probe.wait()
    unittest.main(argv=sys.argv[:1], verbosity=2)
