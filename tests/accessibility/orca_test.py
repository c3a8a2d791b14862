# SPDX-License-Identifier: MIT
"""What the screen reader Orca says, by its own record of it, when an emergency comes up in the real program.

run.sh orca_test.py PROGRAM CLI
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

import pyatspi

from assistant import Program, is_in, press, wait

PROGRAM = sys.argv[1]
HOME = pathlib.Path(os.environ["HOME"])
SPEECH = """AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
LogLevel 0
"""


class Orca:
    """Orca beside the program, with a speech service that makes no sound."""

    def __init__(self):
        settings = HOME / ".config/speech-dispatcher"
        settings.mkdir(parents=True, exist_ok=True)
        (settings / "speechd.conf").write_text(SPEECH)
        self.record = b""
        self.reader, self.writer = os.openpty()  # to a terminal it writes line by line
        os.set_blocking(self.reader, False)
        self.process = subprocess.Popen(["orca", "--replace", "--debug-file", os.ttyname(self.writer), "-d", "braille"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)

    def said(self):
        """All that it said, each as it was said."""
        try:
            while block := os.read(self.reader, 1 << 16):
                self.record += block
        except BlockingIOError:  # that is all so far
            pass
        return re.findall(r"SPEECH OUTPUT: '(.*)'", self.record.decode(errors="replace"))

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        pid = HOME / "run/speech-dispatcher/pid/speech-dispatcher.pid"  # the service that Orca started
        if pid.exists():
            subprocess.run(["kill", pid.read_text().strip()], check=False)


@unittest.skipUnless(shutil.which("orca") or os.environ.get("BEDSIDE_NOTHING_LEFT_OUT"), "Orca is not installed")
class Spoken(unittest.TestCase):
    def setUp(self):
        self.orca = Orca()
        self.addCleanup(self.orca.close)
        look = HOME / ".config/bedside"
        look.mkdir(parents=True, exist_ok=True)
        (look / "window.ini").write_text("[window]\ncountry=GB\n")
        wait("Orca speaks", lambda: any("Screen reader on" in words for words in self.orca.said()))
        self.program = Program(PROGRAM)
        self.addCleanup(self.leave)
        self.listen("the first page", "Read push button")

    def leave(self):
        self.assertEqual(self.program.close()[0], 0)

    def listen(self, what, *words):
        """Waits until all the words were said since the last time."""
        def said():
            lines = "\n".join(self.orca.said()[getattr(self, "heard", 0):])
            return all(word in lines for word in words)
        wait(f"{what} is spoken: {words}", said)
        self.heard = len(self.orca.said())

    def answer(self, name):
        self.program.key("1")
        wait("it is chosen", lambda: is_in(self.program.find("radio button", name), pyatspi.STATE_CHECKED))
        self.program.key("Return")

    def test_the_words_of_an_emergency_and_its_number_are_spoken_at_once(self):
        self.program.find("push button", "Country: United Kingdom")
        press(self.program.find("push button", "Does this apply to me?"))
        press(self.program.find("push button", "Show these pages"))
        self.listen("the first question", "Are you 18 or older?", "1 of 2", "not selected radio button")
        self.answer("Yes")
        self.listen("the next question", "Who is using this now?")
        self.answer("Me: I have back pain")
        self.listen("the next part", "Next: Warning signs")
        self.program.key("Return")
        self.listen("the warning sign", "Do you have any of these sudden signs?", "Chest pain now")
        self.answer("Yes")
        self.listen("the emergency", "Get help now heading", "notification Now. Get help now.", "999",
                    "now, or ask someone to call for you")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
