# SPDX-License-Identifier: MIT
"""The guidance as z3 sees it: read from the content's own files, and sharing nothing with the compiler's proof.

A sheet is one truth value an option: the one that was chosen, those that were ticked, or the number that was given. A
condition has three values, held as two: that it is true, and that it is false. Where neither is, it is unknown.
"""
import json

from z3 import And, AtLeast, AtMost, Bool, BoolVal, Implies, Not, Or

SURE = BoolVal(True)
NEVER = BoolVal(False)


class Guidance:
    """Every method returns a formula over `self.options` and `self.given`; `self.sheet` says what a sheet can be."""

    def __init__(self, folder):
        def read(name):
            return json.loads((folder / name).read_text(encoding="utf-8"))

        self.logic, self.table, self.laws = read("guidance.json"), read("safety-table.json"), read("safety-laws.json")
        self.states = read("positions.json")["state"]
        self.parts = {part["id"]: part for part in self.logic["parts"]}
        self.questions = {question["id"]: question for question in self.logic["questions"]}
        self.outcomes = {outcome["id"]: outcome for outcome in self.logic["outcomes"]}
        self.cards = {card["id"]: card for card in self.logic["cards"]}
        self.given = {name: Bool(f"{name} given") for name in self.questions}
        self.options = {name: {option: Bool(f"{name} {option}") for option in self.values(question)}
                        for name, question in self.questions.items()}
        self.sheet = [law for name in self.questions for law in self.shape(name)]
        self.known = {}

    @staticmethod
    def values(question):
        if question["kind"] == "whole_number":
            return range(question["minimum"], question["maximum"] + 1)
        return question["options"]

    def shape(self, name):
        options = list(self.options[name].values())
        if self.questions[name]["kind"] == "list":  # none ticked is an answer too
            return [Implies(option, self.given[name]) for option in options]
        return [self.given[name] == Or(options), AtMost(*options, 1)]

    def once(self, key, make):
        if key not in self.known:
            self.known[key] = make()
        return self.known[key]

    def asked(self, name):
        question = self.questions[name]
        conditions = [thing["asked_if"] for thing in (question, self.parts[question["part"]]) if "asked_if" in thing]
        return self.once(("asked", name), lambda: And(SURE, *map(self.holds, conditions)))

    def unanswered(self):
        return Or([And(self.asked(name), Not(self.given[name])) for name, question in self.questions.items()
                   if question.get("must_answer")])

    def answer(self, name, values):
        """A question that is not asked has no answer that counts; one that is, and has none, leaves it unknown."""
        chosen = Or([self.options[name][value] for value in values])
        return (And(self.asked(name), self.given[name], chosen),
                Or(Not(self.asked(name)), And(self.given[name], Not(chosen))))

    def answers(self, json_object):
        return [self.answer(name, values) for name, values in json_object.items()]

    def truth(self, condition):
        """Returns (it is true, it is false)."""
        if isinstance(condition, str):
            return self.once(("named", condition), lambda: self.named(condition))
        if "count" in condition:
            parts, least = self.answers(condition["count"]), condition["at_least"]
            return AtLeast(*[yes for yes, _ in parts], least), Not(AtLeast(*[Not(no) for _, no in parts], least))
        (kind, value), = condition.items()
        return getattr(self, "truth_of_" + kind)(value)

    def truth_of_all(self, parts):
        truths = [self.truth(part) for part in parts]
        return And(SURE, *[yes for yes, _ in truths]), Or(NEVER, *[no for _, no in truths])

    def truth_of_any(self, parts):
        truths = [self.truth(part) for part in parts]
        return Or(NEVER, *[yes for yes, _ in truths]), And(SURE, *[no for _, no in truths])

    def truth_of_not(self, part):
        return tuple(reversed(self.truth(part)))

    def truth_of_surely(self, part):
        return self.sure(self.holds(part))

    def truth_of_is(self, answer):
        return self.answers(answer)[0]

    def truth_of_at_least(self, answer):
        (name, least), = answer.items()
        return self.answer(name, [number for number in self.values(self.questions[name]) if number >= least])

    def truth_of_outcome(self, outcomes):
        return self.sure(Or([self.shown(outcome) for outcome in outcomes]))

    def truth_of_positions(self, state):
        return self.sure(Or([first for rule, first in zip(self.states, self.firsts(self.states))
                             if rule["state"] == state]))

    @staticmethod
    def sure(formula):
        return formula, Not(formula)

    def named(self, name):
        if name == "unanswered":
            return self.sure(self.unanswered())
        if name in self.outcomes:
            return self.sure(self.outcome_holds(name))
        return self.truth(self.logic["facts"][name])

    def holds(self, condition):
        return self.truth(condition)[0]

    def firsts(self, rules):
        """Returns, of rules in order, where each is the first that holds."""
        held = [self.holds(rule["when"]) for rule in rules]
        return [And(here, *map(Not, held[:place])) for place, here in enumerate(held)]

    def outcome_holds(self, outcome):
        return self.once(("holds", outcome), lambda: Or(
            [self.holds(rule["when"]) for rule in self.outcomes[outcome]["rules"]]))

    def shown(self, outcome):
        """The outcome that the result is: the first that holds."""
        order = list(self.outcomes)
        earlier = order[:order.index(outcome)]
        return self.once(("shown", outcome), lambda: And(
            self.outcome_holds(outcome), *[Not(self.outcome_holds(other)) for other in earlier]))

    def told(self, outcome):
        """The outcome stands on the result: it is the one, or among `also`."""
        is_medical = self.outcomes[outcome].get("medical", False)
        return Or(self.shown(outcome), And(BoolVal(is_medical), self.outcome_holds(outcome)))

    def causes(self):
        """Returns, by name, where the cause's script stands on the result."""
        return {f"{name}/{cause['id']}": And(self.shown(name), Or(
            [self.holds(rule["when"]) for rule in outcome["rules"] if rule["cause"] == cause["id"]]))
                for name, outcome in self.outcomes.items() for cause in outcome.get("causes", [])}

    def card_shown(self, card):
        order, is_safety = self.logic["card_order"], self.cards[card].get("safety", False)
        spared = [self.holds(limit["when"]) for limit in order["limits"] if not self.passes(limit, card, is_safety)]
        called = [SURE] if is_safety or card in order["then"] else [
            self.holds(lead["when"]) for lead in order["lead"] if card in lead["cards"]]
        return And(self.holds(self.cards[card]["when"]), Or(called), *map(Not, spared))

    @staticmethod
    def passes(limit, card, is_safety):
        if "drop" in limit:
            return card not in limit["drop"]
        return card in limit["keep"] or (is_safety and limit.get("keep_safety", False))

    def rows(self):
        """Returns the frozen table's rows: their names, where their answers are given, and what must be told."""
        order = [outcome["id"] for outcome in self.laws["outcomes"] if outcome["medical"]]
        for place in ("always", "together", "when_asked"):
            for row in self.table[place]:
                answers = row.get("all") or [{"question": row["question"], "answers": [row["answer"]]}]
                given = [Or([self.options[each["question"]][option] for option in each["answers"]]) for each in answers]
                if place == "when_asked":
                    given += [self.asked(each["question"]) for each in answers]
                name = ", ".join(f"{each['question']} {'/'.join(each['answers'])}" for each in answers)
                enough = order[:order.index(row["at_least"]) + 1]
                yield f"{name} gives {row['at_least']}", And(given), Or([self.told(outcome) for outcome in enough])

    def exactly(self, answers):
        """Returns the formula of one sheet, from answers by question id."""
        told = []
        for name, options in self.options.items():
            ticked = answers.get(name, [])
            ticked = ticked if isinstance(ticked, list) else [ticked]
            told += [self.given[name] == BoolVal(name in answers)]
            told += [option == BoolVal(value in ticked) for value, option in options.items()]
        return And(told)
