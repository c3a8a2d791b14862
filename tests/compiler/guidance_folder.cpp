// SPDX-License-Identifier: MIT
#include "compiler/guidance_folder.h"

namespace bedside::test {

std::map<std::string, std::string> sampleGuidanceWords() {
    return {
        {"a/en/questions.json", R"({
            "parts": {"signs": {"title": "Signs", "intro": "These come first."},
                      "daily": {"title": "Each day", "intro": "Now the rest."}},
            "P1": {"ask": "Are you an adult?", "short": "Adult", "why": "We [ask first](claim:sex-untested).",
                   "options": {"yes": "Yes", "no": "No"}},
            "E1": {"ask": "Do you have new numbness?", "any_of": ["In a leg", "In both legs"], "note": "New counts.",
                   "short": "New numbness", "why": "It can be [a sign](claim:all) [@backes-card].",
                   "options": {"yes": "Yes", "not_sure": "Not sure", "no": "No"},
                   "carer": {"ask": "Does the person have new numbness?"}},
            "C1": {"ask": "Were you told any of these?", "short": "Told", "why": "It [changes the tips](claim:all).",
                   "options": {"M1": "A slipped disc", "M2": "Less room", "none": "None of these"}},
            "H2": {"ask": "How bad is it after sex?", "short": "Pain", "why": "We [ask all](claim:sex-untested).",
                   "lowest": "None", "highest": "The worst",
                   "back_care_only": {"ask": "How bad is it now?"}},
            "S5": {"ask": "Does sex hurt?", "short": "Sex hurts", "why": "It [needs a look](claim:all).",
                   "options": {"yes": "Yes", "no": "No"}}})"},
        {"a/en/rules.json", R"({"o1-saddle": "New numbness can be [a sign](claim:all) [@backes-card].",
            "o4-strong-pain": "Strong pain [comes first](claim:all).", "o5-always": "[Nothing else fits](claim:all).",
            "A1": "You said that [sex hurts](claim:all).", "M1": "You [named it](claim:all).",
            "stop_until_seen": "[Wait](claim:all) until you are seen.", "go_gently": "[Take it slowly](claim:all).",
            "not-clear": "[No way stands out](claim:all)."})"},
        {"a/en/positions.json", R"({
            "positions": {
                "SIDE": {"name": "On the side", "figure": "hip-hinge",
                         "how": {"more": "[Lie behind](claim:all) [@katz2021].",
                                 "less": "Lie [in front](claim:all) [@katz2021]."},
                         "spine": {"more": "[It bends](claim:all) [@katz2021].",
                                   "less": "[It arches](claim:all) [@katz2021]."}},
                "BACK": {"name": "On the back", "figure": "hip-hinge",
                         "how": {"more": "[Be above](claim:all) [@katz2021].",
                                 "less": "[Lie down](claim:all) [@katz2021]."},
                         "spine": {"more": "[It bends](claim:all) [@katz2021].",
                                   "less": "[It rests](claim:all) [@katz2021]."}}},
            "patterns": {"not-clear": {"name": "No clear way", "about": "[Nothing stands out](claim:all)."}},
            "marks": {"first": "Try first", "care": "With care", "leave": "Leave for now"},
            "reasons": {"not-clear": {
                "more": {"SIDE": "It [is slow](claim:all) [@katz2021].", "BACK": "It is [not known](claim:all)."},
                "less": {"SIDE": "[It arches](claim:all) [@katz2021].",
                         "BACK": "[It rests](claim:all) [@katz2021]."}}},
            "changes": {"strong-pain": "Strong pain [comes first](claim:all)."}})"},
        {"a/en/safety.json", R"({
            "choice": {"title": "Your choice", "lines": ["You [can say no](claim:all).", "Call ![](region:emergency) if [in danger](claim:all)."]},
            "net": "Call if you [go numb](claim:all) [@backes-card].", "afraid": "Only if you want to.",
            "two_people": "Read the signs first", "ten_couples": "It rests on [few people](claim:all) [@katz2021]."})"},
        {"a/en/back_care_words.json",
         R"([{"phrase": "sex", "why": "It speaks of sex."},
            {"phrase": "numb", "why": "A trial of the list.", "fine_in": ["o1", "safety"]}])"},
        {"a/en/outcomes/o1.md",
         "# Get help now\n\n> [!KEY]\n> Call now.\n\n- Say that you [are numb](claim:nerve-sign) [@backes-card].\n"},
        {"a/en/outcomes/o1-nerve.md", "# A nerve\n\n> [!KEY]\n> A nerve may be pressed.\n"},
        {"a/en/outcomes/o4.md", "# Slow down\n\n> [!KEY]\n> Go slowly, also in sex.\n"},
        {"a/en/outcomes/o4.back-care.md", "# Slow down\n\n> [!KEY]\n> Go slowly.\n"},
        {"a/en/outcomes/o5.md",
         "# Nothing urgent\n\n> [!KEY]\n> You can try things.\n\n- ![](line:o5-bend) Bending [may help](claim:all).\n"},
        {"a/en/cards/a1.md", "# When sex hurts\n\n> [!KEY]\n> Sex may hurt.\n\n- [Ask](claim:all) for help.\n"},
        {"a/en/cards/m1.md", "# Slipped disc\n\n> [!KEY]\n> A disc may bulge.\n\n"
                             "- ![](line:m1-bend) Leave [far bends](claim:all) for now.\n"
                             "- ![](line:m1-sex) Sex [can wait](claim:all).\n"},
    };
}

std::string guidanceFaultsAfter(const char* file, std::string_view old, std::string_view now) {
    const GuidanceFolder folder;
    folder.replace(file, old, now);
    return folder.faults();
}

} // namespace bedside::test
