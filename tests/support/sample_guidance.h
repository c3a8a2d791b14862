// SPDX-License-Identifier: MIT
// A guidance of five questions, with one or more of everything, for tests that need one but not ours.
#pragma once

#include <string>

namespace bedside::test {

inline const std::string sampleLogic = R"({
  "parts": [{"id": "signs"}, {"id": "daily", "asked_if": {"not": {"surely": "O1"}}}],
  "questions": [
    {"id": "P1", "part": "signs", "kind": "one", "options": ["yes", "no"]},
    {"id": "E1", "part": "signs", "kind": "one", "options": ["yes", "not_sure", "no"], "must_answer": true},
    {"id": "C1", "part": "daily", "kind": "list", "options": ["M1", "M2"]},
    {"id": "H2", "part": "daily", "kind": "whole_number", "minimum": 0, "maximum": 10},
    {"id": "S5", "part": "daily", "kind": "one", "options": ["yes", "no"], "asked_if": "plain", "private": true}
  ],
  "facts": {"plain": {"is": {"P1": ["yes"]}}, "strong-pain": {"at_least": {"H2": 7}}},
  "outcomes": [
    {"id": "O1", "urgency": "emergency", "medical": true, "interrupts": true,
     "causes": [{"id": "nerve", "text": "o1-nerve"}], "texts": [{"id": "o1"}],
     "rules": [{"id": "o1-saddle", "cause": "nerve", "when": {"is": {"E1": ["yes", "not_sure"]}}}]},
    {"id": "O4", "urgency": "slow_down", "medical": true, "texts": [{"id": "o4"}],
     "rules": [{"id": "o4-strong-pain", "when": "strong-pain"}]},
    {"id": "O5", "urgency": "everyday", "texts": [{"id": "o5"}], "rules": [{"id": "o5-always", "when": {"all": []}}]}
  ],
  "sex_advice": [{"advice": "stop_until_seen", "when": {"outcome": ["O1"]}},
                 {"advice": "go_gently", "when": {"all": []}}],
  "cards": [{"id": "A1", "when": {"is": {"S5": ["yes"]}}},
            {"id": "M1", "safety": true, "when": {"is": {"C1": ["M1", "M2"]}}}],
  "lines": {"m1": {"m1-bend": {"axis": "bend", "way": "avoid"}, "m1-sex": {"when": "plain"}},
            "o5": {"o5-bend": {"axis": "bend", "way": "favour"}}},
  "card_order": {"limits": [{"when": {"outcome": ["O1"]}, "keep": []},
                            {"when": {"not": {"surely": "plain"}}, "drop": ["A1"]}],
                 "lead": [], "then": ["A1"], "then_at_most": 6, "contradictions": ["M1", "o5"]},
  "equal_options": [{"question": "E1", "options": ["yes", "not_sure"]}]
})";

inline const std::string samplePositions = R"({
  "positions": ["SIDE", "BACK"],
  "smaller_range_first": ["BACK", "SIDE"],
  "patterns": [
    {"id": "not-clear", "when": {"all": []},
     "more": [{"position": "SIDE", "mark": "first", "relation": "stated", "sources": ["kovacs2003"]},
              {"position": "BACK", "mark": "care", "relation": "inferred", "sources": []}],
     "less": [{"position": "BACK", "mark": "first", "relation": "inferred", "sources": []},
              {"position": "SIDE", "mark": "leave", "relation": "stated", "sources": ["kovacs2003"]}]}
  ],
  "state": [{"state": "hidden", "when": {"any": [{"outcome": ["O1"]}, {"not": {"surely": "plain"}}]}},
            {"state": "shown", "when": {"all": []}}],
  "changes": [{"id": "strong-pain", "when": "strong-pain", "role": "both", "positions": ["SIDE", "BACK"],
               "at_best": "care"}],
  "more_first": {"is": {"S5": ["yes"]}}
})";

inline const std::string sampleSafetyTable = R"({
  "always": [{"question": "E1", "answer": "yes", "at_least": "O1"}],
  "together": [{"all": [{"question": "E1", "answers": ["yes", "not_sure"]}], "at_least": "O1"}],
  "when_asked": [{"question": "E1", "answer": "not_sure", "at_least": "O4"}],
  "not_sure_calmer_than_worst": ["E1"]
})";

inline const std::string sampleSafetyLaws = R"({
  "outcomes": [
    {"id": "O1", "urgency": "emergency", "medical": true, "stops_sex": true, "shows_cards": false,
     "causes": ["nerve"]},
    {"id": "O4", "urgency": "slow_down", "medical": true, "stops_sex": false, "shows_cards": true},
    {"id": "O5", "urgency": "everyday", "medical": false, "stops_sex": false, "shows_cards": true}
  ],
  "must_answer": [], "neutral": ["C1", "S5"], "start": ["P1"], "may_grow_calmer": [], "safety_cards": ["M1"]
})";

inline const std::string sampleHazards = R"({
  "note": "Guesses, for a clinical safety officer to settle.",
  "hazards": [
    {"id": "H01", "hazard": "A sign is missed", "harm": "Lasting loss",
     "start": {"severity": 5, "likelihood": 3}, "left": {"severity": 5, "likelihood": 1},
     "mitigations": ["Asked of everyone"], "laws": [1, 2], "tests": []}
  ]
})";

} // namespace bedside::test
