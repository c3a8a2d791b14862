# SPDX-License-Identifier: MIT
"""The settled guidance read a second time, by hand: it shares neither files nor code with the judge.

`Reading(answers).verdict()` returns the members of a verdict that the guidance settles, named as the judge names them.
Answers are an object as the judge takes it; whatever is no key of it has no answer.
"""
from functools import cached_property

DOUBT = ("yes", "not_sure")
NOT_SETTLED = ("not_checked", "checked_waiting", "not_sure")

# Section 1, the part about warning signs: asked of everyone, in this order.
SIGNS = "E7 E8 E9 E6 E1 E2 E3 E4 E5 U1 U2 U2b U2c U3 U4 U5 U5b U6 U8 U9 U7 U7b".split()

# Section 1, the part "See someone first?".
SEE_SOMEONE = "S2 S8 S10 S3 S4 S4b S9 S5 S1 S1b S6 B3 B6 B5 C1 H1 H2 H3".split()

# Section 1, the part "What it is like for you".
WHAT_IT_IS_LIKE = "F1 F2 F3 X1 X2 X3 N1 N2 B7 B1 B2 B4 B8".split()

# Section 2.3, what counts as unanswered besides the warning signs.
TO_ANSWER = SIGNS + ["S2", "S8", "S10", "S3", "S4", "S9"]

# Section 2, how urgent each outcome is; the four others are "everyday".
URGENCIES = {"O1": "emergency", "O1M": "maternity", "O2": "same_day", "O0": "adults_only", "O3": "see_first",
             "O6": "unknown", "LIBRARY": "library", "O4": "slow_down"}

# Section 2, the medical outcomes, which also stand beside another one.
MEDICAL = ("O1", "O1M", "O2", "O3", "O6", "O4")

# Section 3, the bold cards.
SAFETY_CARDS = "A2 A10 A11 A12 M14".split()

# Section 3, the order of those of which six at most are seen at once.
CARD_ORDER = "M4 M9 M7 M8 M13 M11 M2 M3 M1 M6 M5 M10 M12 A3 A1 A5 A6 A7 A4 A9 A8".split()

# Section 4, the order and marks of each pattern: for the one who moves more, and for the one who moves less.
ROWS = {
    "O5a": ("QUAD1+ MISS1+ QUAD2o MISS2- SIDE-", "QUAD2+ SIDE+ QUAD1o MISS1- MISS2-"),
    "O5b": ("MISS2+ SIDE+ MISS1o QUAD2o QUAD1o", "MISS2+ MISS1+ SIDE- QUAD2- QUAD1-"),
    "O5c": ("SIDEo MISS2o MISS1o QUAD2o QUAD1o", "MISS2+ MISS1+ SIDEo QUAD2- QUAD1-"),
    "O5d": ("SIDEo MISS1o MISS2o QUAD2o QUAD1o", "SIDEo MISS1o MISS2o QUAD2o QUAD1o"),
    "O5d with M2 or M3": ("SIDEo MISS1o MISS2o QUAD2o QUAD1o", "MISS2o MISS1o SIDEo QUAD2- QUAD1-")}

# Section 4 and the table of positions in the evidence: where the authors of the study speak themselves.
STATED = {"O5a": ("QUAD1 MISS1 QUAD2 MISS2 SIDE", "QUAD2 SIDE QUAD1 MISS1 MISS2"),
          "O5b": ("MISS2 SIDE MISS1", "MISS2 MISS1 SIDE")}

# Section 4, the marks.
WORDS = {"+": "first", "o": "care", "-": "leave"}
WORSE_FIRST = "-o+"


class Reading:
    def __init__(self, answers):
        self.answers = answers

    # Section 1: who answers, and what is asked of them.

    @cached_property
    def is_carer(self):
        return self.answers.get("P2") == "partner_or_carer"

    @cached_property
    def is_minor(self):
        return self.answers.get("P1") == "no" or (self.is_carer and self.answers.get("P3") == "no")

    @cached_property
    def is_plain(self):
        return self.answers.get("P0") == "start" and self.answers.get("P1") == "yes" and not self.is_carer

    def is_asked(self, question):
        if question == "P3":
            return self.is_carer
        if question in ("U2b", "U2c"):
            return self.has("U2", *DOUBT)
        if question == "U5b":
            return self.has("U5", *DOUBT)
        if question == "U7b":
            return self.has("U7", "might_be")
        if question in SEE_SOMEONE or question in WHAT_IT_IS_LIKE:
            return self.is_part_asked(question) and self.is_asked_in_part(question)
        return True

    def is_part_asked(self, question):
        is_for_them = not self.is_minor and not self.is_carer and not self.is_urgent
        return is_for_them and (question in SEE_SOMEONE or not self.is_stop)

    def is_asked_in_part(self, question):
        if question == "S9":
            return self.has("U7", "none_of_these")
        if question == "S1b":
            return self.has("S1", "yes")
        return self.is_plain or question not in ("S5", "B5", "B1", "B2", "B4", "B8")

    def has(self, question, *options):
        return self.is_asked(question) and self.answers.get(question) in options

    def ticked(self, question, *options):
        return self.is_asked(question) and not set(options).isdisjoint(self.answers.get(question, []))

    # Section 2.1: the causes of O1, in the order they are shown.

    @cached_property
    def emergency_causes(self):
        holds = {"heart": self.has("E7", *DOUBT) or self.has("E8", "now_or_worse"),
                 "head": self.has("E9", "last_2_weeks", "not_sure"),
                 "injury": self.has("E6", "last_2_days", "not_sure"),
                 "pregnancy": self.has("U7", "might_be") and self.has("U7b", *DOUBT),
                 "nerve": self.is_nerve_emergency()}
        return [cause for cause, here in holds.items() if here]

    def is_nerve_emergency(self):
        is_leg_weak = self.has("U6", *DOUBT)
        doubts = [self.has("E4", "not_sure"), self.has("E5", "not_sure"), is_leg_weak]
        return any((self.has("E1", *DOUBT), self.has("E2", *DOUBT), self.has("E3", *DOUBT), self.has("E4", "numb_new"),
                    self.has("E5", "new"), sum(doubts) >= 2,
                    self.has("E4", "function_new") and (self.has("E5", "not_sure", "long") or is_leg_weak),
                    self.has("U2", *DOUBT) and self.has("U2b", *DOUBT)
                    and (is_leg_weak or self.has("E5", "long", "not_sure")),
                    self.has("U1", *DOUBT) and (is_leg_weak or self.has("E5", "not_sure"))))

    # Section 2.2: the causes of O2, in the order they are shown.

    @cached_property
    def same_day_causes(self):
        cancer = self.has("U2", *DOUBT)
        holds = {"nerve": self.has("E4", "function_new", "not_sure") or self.has("E5", "not_sure")
                 or self.has("U6", *DOUBT) or self.has("U8", "spreading")
                 or (self.has("E5", "long") and self.has("E4", "since_pain_unchanged", "long")),
                 "infection": self.has("U1", *DOUBT),
                 "cancer": (cancer and self.has("U2b", *DOUBT)) or self.has("U3", *NOT_SETTLED)
                 or (cancer and (self.has("U4", *NOT_SETTLED) or self.has("E5", "long"))),
                 "fracture": (self.has("U5", *DOUBT) and self.has("U5b", *DOUBT))
                 or self.has("E6", "last_4_weeks", "checked_waiting"),
                 "heart": self.has("E8", "not_checked", "checked_came_back", "not_sure") or self.has("U9", *DOUBT),
                 "head": self.has("E9", "older_not_checked")}
        return [cause for cause, here in holds.items() if here]

    # Section 2: the outcomes.

    @cached_property
    def is_maternity(self):
        return self.has("U7", "sign", "not_sure_about_a_sign")

    @cached_property
    def is_urgent(self):
        return bool(self.emergency_causes or self.is_maternity or self.same_day_causes)

    @cached_property
    def is_stop(self):
        return any((self.has("E6", "older_not_checked"), self.has("E8", "checked_waiting"),
                    self.has("U2", *DOUBT) and self.has("U2c", *DOUBT), self.has("S3", "not_healed", "not_sure"),
                    *(self.has(question, *DOUBT) for question in ("S2", "S8", "S10", "S4", "S9"))))

    @cached_property
    def is_pause(self):
        return any((*(self.has(question, "checked_unchanged") for question in ("E1", "E2", "E3")),
                    self.has("E4", "since_pain_unchanged"), self.has("E5", "long"), self.has("U4", *NOT_SETTLED),
                    self.has("U8", "new", "not_sure"), self.has("U7", "might_be"), self.has("S5", "yes")))

    @cached_property
    def unanswered(self):
        return [question for question in TO_ANSWER if self.is_asked(question) and question not in self.answers]

    @cached_property
    def is_pain_strong(self):
        return self.is_asked("H2") and self.answers.get("H2", 0) >= 7

    @cached_property
    def holding(self):
        """The outcomes that hold, in their order."""
        holds = {"O1": self.emergency_causes, "O1M": self.is_maternity, "O2": self.same_day_causes, "O0": self.is_minor,
                 "O3": self.is_stop or self.is_pause, "O6": self.unanswered or self.has("E4", "rather_not_say"),
                 "LIBRARY": self.is_carer,
                 "O4": (self.has("H1", "yes") and self.is_pain_strong) or self.has("H3", "yes"), self.pattern: True}
        return [outcome for outcome, here in holds.items() if here]

    @cached_property
    def outcome(self):
        return self.holding[0]

    @cached_property
    def sex_advice(self):
        if self.outcome in ("O1", "O1M", "O2") or (self.outcome == "O3" and self.is_stop):
            return "stop_until_seen"
        if self.outcome in ("O0", "LIBRARY"):
            return "none"
        return "pause_what_hurts" if self.outcome in ("O3", "O6", "O4") or self.is_pain_strong else "go_gently"

    @cached_property
    def texts(self):
        """Section 2.3: O4 has two texts, O3 one for each kind, and O5 a title besides its own."""
        if self.outcome == "O3":
            return ["o3-stop" if self.is_stop else "o3-pause"]
        if self.outcome == "O4":
            return ["o4-new" if self.has("H1", "yes") else "o4-long"]
        return ["o5"] * self.outcome.startswith("O5") + [self.outcome.lower()]

    # Section 3: the cards.

    @cached_property
    def is_visit_due(self):
        return any((self.has("S6", "yes"), self.is_waking_early, self.has("S4b", *DOUBT),
                    self.is_pain_strong and not self.has("H1", "yes")))

    @cached_property
    def is_waking_early(self):
        return self.has("S1", "yes") and self.has("S1b", "yes")

    @cached_property
    def is_fragile(self):
        return self.ticked("C1", "M4") or self.has("S3", "not_healed", "not_sure", "healed_little_force")

    @cached_property
    def eases_bent(self):
        return self.ticked("C1", "M2", "M3")

    def tip_cards(self):
        is_feeling_changed = self.has("E4", "long", "since_pain_unchanged")
        return {"A1": self.has("B1", "agree") or self.has("B2", "often"),
                "A2": self.has("B5", "yes"),
                "A3": is_feeling_changed or self.ticked("B6", "opioid", "nerve", "antidepressant"),
                "A4": self.has("B7", "yes"), "A5": self.has("B4", "hard"),
                "A6": self.has("B2", "often") or self.has("B4", "no_partner"),
                "A7": self.outcome == "O4" or self.outcome.startswith("O5")
                or (self.outcome == "O3" and not self.is_stop),
                "A8": self.outcome in ("O2", "O3") or self.is_visit_due or self.has("B3", "yes"),
                "A9": self.is_visit_due,
                "A10": self.ticked("B6", "nitrate", "ed_tablet") or self.has("E8", "checked_fine"),
                "A11": self.has("B3", "yes"),
                "A12": "O6" in self.holding or is_feeling_changed or self.has("E5", "long", "long_checked")
                or any(self.has(question, "checked_unchanged") for question in ("E1", "E2", "E3", "U6", "U8"))
                or self.has("U6", *DOUBT) or self.has("U8", "spreading", "new", "not_sure") or self.has("S2", *DOUBT)
                or self.ticked("C1", "M1", "M2", "M3")}

    def condition_cards(self):
        named = {card: self.ticked("C1", card) for card in ("M1", "M2", "M3", "M5", "M10")}
        return named | {
            "M6": self.ticked("C1", "M6") or self.is_waking_early, "M4": self.is_fragile,
            "M7": self.has("S2", *DOUBT), "M8": self.has("S8", *DOUBT), "M9": self.has("U7", "none_of_these"),
            "M11": self.has("S5", "yes"), "M12": self.has("E4", "long", "since_pain_unchanged"),
            "M13": self.has("S4", *DOUBT) or self.has("S4b", *DOUBT)
            or self.has("E8", "checked_fine", "checked_waiting"),
            "M14": self.has("U2", *DOUBT)}

    def may_stand(self, card):
        if self.outcome in ("O1", "O1M"):
            return False
        if self.outcome == "O2" and card not in SAFETY_CARDS + ["A8"]:
            return False
        if self.outcome in ("O0", "LIBRARY") and card not in SAFETY_CARDS:
            return False
        if self.outcome == "O3" and self.is_stop and card in ("A1", "A7"):
            return False
        return self.is_plain or card not in ("A1", "A2", "A3", "A5", "A6", "M11", "M12")

    @cached_property
    def cards(self):
        """Returns the cards in order, and how many of them are seen at once."""
        called = self.tip_cards() | self.condition_cards()
        here = {card for card, is_called in called.items() if is_called and self.may_stand(card)}
        first = [card for card in SAFETY_CARDS if card in here]
        first += [card for card in ("A9", "A8") if self.outcome == "O3" and card in here]
        rest = [card for card in CARD_ORDER if card in here and card not in first]
        return first + rest, len(first) + min(6, len(rest))

    # Section 4: the pattern and the positions.

    @cached_property
    def pattern(self):
        """The everyday outcome that the answers lead to, whether or not it is shown."""
        bends = sum(self.has(question, "worse") for question in ("F1", "F2", "F3"))
        arches = sum(self.has(question, "worse") for question in ("X1", "X2", "X3"))
        if bends >= 2 and (self.has("F1", "worse") or self.has("F2", "worse")) and bends - arches >= 2:
            return "O5d" if self.eases_bent else "O5a"
        if arches >= 2 and (self.has("X1", "worse") or self.has("X2", "worse")) and arches - bends >= 2:
            return "O5b"
        many_moves = self.has("N1", "worse") and self.has("N2", "better")
        return "O5c" if many_moves or (bends >= 2 and arches >= 2) else "O5d"

    @cached_property
    def state(self):
        if self.outcome in ("O1", "O1M", "O2", "O0", "LIBRARY") or not self.is_plain:
            return "hidden"
        is_greyed = self.outcome in ("O3", "O6") or (self.outcome == "O4" and not self.has("H1", "no"))
        return "greyed" if is_greyed else "shown"

    def changed(self, role, position, mark):
        """Returns the mark after the conditions, in the order in which they change it."""
        def at_best(best):
            return min(mark, best, key=WORSE_FIRST.index)
        if self.has("U7", "none_of_these"):
            if role == "less":
                mark = "-" if position.startswith("MISS") else max(mark, "o", key=WORSE_FIRST.index)
            elif position.startswith("MISS"):
                mark = at_best("o")
        if self.is_fragile and role == "less" and position == "MISS2":
            mark = "-"
        if self.is_fragile and role == "more" and position in ("MISS2", "SIDE"):
            mark = at_best("o")
        if self.eases_bent and role == "less" and position.startswith("QUAD"):
            mark = "-"
        return at_best("o") if self.outcome == "O4" and self.has("H1", "no") else mark

    def row(self, role):
        """Returns (position, mark, whether it is stated) of each position, best first."""
        is_shown, place = self.state == "shown", ("more", "less").index(role)
        pattern = self.pattern if is_shown else "O5d"
        if is_shown and pattern == "O5d" and self.eases_bent:
            pattern = "O5d with M2 or M3"
        stated = STATED.get(pattern, ("", ""))[place].split()
        row = []
        for position, mark in [(each[:-1], each[-1]) for each in ROWS[pattern][place].split()]:
            now = self.changed(role, position, mark) if is_shown else mark
            row.append((position, now, position in stated and now == mark))
        return sorted(row, key=lambda each: -WORSE_FIRST.index(each[1]))

    def positions(self):
        rows = {role: self.row(role) for role in ("more", "less")}
        return {"state": self.state, "first": "more" if self.has("B8", "me") else "less",
                "order": {role: [position for position, _, _ in row] for role, row in rows.items()},
                "marks": {role: {position: WORDS[mark] for position, mark, _ in row} for role, row in rows.items()},
                "stated": {role: [position for position, _, is_so in row if is_so] for role, row in rows.items()}}

    def verdict(self):
        cards, first_view = self.cards
        causes = {"O1": self.emergency_causes, "O2": self.same_day_causes}
        return {"outcome": self.outcome, "urgency": URGENCIES.get(self.outcome, "everyday"),
                "sex_advice": self.sex_advice, "causes": causes.get(self.outcome, []),
                "also": [outcome for outcome in self.holding[1:] if outcome in MEDICAL],
                "texts": self.texts, "cards": cards, "first_view": first_view, "positions": self.positions(),
                "unanswered": self.unanswered}
