# SPDX-License-Identifier: MIT
"""A person with assistive technology who answers the questions, by keyboard and by what is told."""
import pyatspi

from assistant import Listening, is_in, parts, wait

CALM = {"P0": "start", "P1": "yes", "P2": "me"}
MOST = 100  # questions: a person would have given up


class Answering(Listening):
    questions = {}  # by how they are asked

    def begin(self):
        """From the first page by keyboard alone to the first question."""
        self.program.tab_to("push button", "Does this apply to me?")
        self.program.key("Return")
        self.program.agree()
        return self.question()

    def question(self):
        """Waits until a question, the end of a part or the result is told, and returns what that is about."""
        def told():
            for place, (one, source) in enumerate(self.program.heard):
                if one[0] == "focus" and (one[1] in ("radio button", "check box") and "?" in source.description
                                          or one[1] in ("push button", "heading") and one[2] != "Back"
                                          and one[2].strip("‹ ") != "Back" and one[2] not in ("Next  ›", "Skip")):
                    del self.program.heard[:place + 1]
                    return source
            return None
        return wait("a question is told, or the end of a part", told)

    def asked(self, card):
        """The question that stands in what is told of its first answer."""
        return next(question for ask, question in self.questions.items() if ask in card.description)

    def cards(self, card):
        return [part for part in parts(card.parent) if part.getRoleName() == card.getRoleName()]

    def go_on(self, card, key):
        """Chooses an answer by its number, hears that it is chosen, and goes on."""
        is_number = self.asked(card)["kind"] == "whole_number"
        chosen = next(each for each in self.cards(card) if each.name == key) if is_number else \
            self.cards(card)[int(key) - 1]
        self.program.key(key)
        wait(f"{chosen.name} is chosen", lambda: is_in(chosen, pyatspi.STATE_CHECKED))
        self.program.key("Return")
        return self.question()

    def calm(self, question):
        """The number key of the answer that worries nobody."""
        options = [option["id"] for option in question.get("options", [])]
        if question["id"] in CALM:
            return str(options.index(CALM[question["id"]]) + 1)
        if question["kind"] == "list":
            return str(len(options) + 1)
        for option in ("no", "none", "not_pregnant", "not_possible", "fine", "never"):
            if option in options:
                return str(options.index(option) + 1)
        return str(len(options) or 2)

    def to_result(self, told):
        """Answers calmly all that is asked. Returns what is told of the result, and which questions were asked."""
        asked = []
        while told.getRoleName() != "heading" and len(asked) < MOST:
            if told.getRoleName() == "push button":
                self.assertEqual(told.name, "Go on")
                self.assertIn("is done", told.description)
                self.program.key("Return")
                told = self.question()
                continue
            question = self.asked(told)
            asked.append(question["id"])
            self.assertIn(question.get("note", ""), told.description)
            names = [part.name for part in self.cards(told)]
            options = [option["words"] for option in question.get("options", [])]
            self.assertEqual(names[:len(options)], options)
            self.assertGreater(len(names), 1)
            told = self.go_on(told, self.calm(question))
        return told, asked
