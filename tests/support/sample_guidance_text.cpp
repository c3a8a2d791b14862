// SPDX-License-Identifier: MIT
#include "support/sample_guidance_text.h"

namespace bedside::test {

content::GuidanceText sampleGuidanceText() {
    using namespace content;
    const auto plain = [](std::string text) { return Spans{{Text{std::move(text)}}}; };
    const auto cited = [](std::string text) { return Spans{{Text{std::move(text)}}, {Citation{{{"kovacs2003"}}}}}; };
    GuidanceText text;
    text.parts = {{"signs", {"Signs", "These come first."}}, {"daily", {"Each day", "Now the rest."}}};
    text.questions["P1"] = {{"Are you an adult?", {}, ""},  {}, {}, "Adult", plain("We ask first."),
                            {{"yes", "Yes"}, {"no", "No"}}, "", "", ""};
    text.questions["E1"] = {{"Do you have new numbness?", {"In a leg", "In both legs"}, "New counts."},
                            QuestionWording{"Is a leg newly numb?", {}, ""},
                            QuestionWording{"Does the person have new numbness?", {}, ""},
                            "New numbness",
                            cited("It can be a sign"),
                            {{"yes", "Yes"}, {"not_sure", "Not sure"}, {"no", "No"}},
                            "",
                            "",
                            ""};
    text.questions["C1"] = {{"Were you told any of these?", {}, ""},
                            {},
                            {},
                            "Told",
                            plain("It changes the tips."),
                            {{"M1", "A slipped disc"}, {"M2", "Less room"}},
                            "None of these",
                            "",
                            ""};
    text.questions["H2"] = {
        {"How bad is it?", {}, ""}, {}, {}, "Pain", plain("We ask everyone."), {}, "", "No pain", "The worst pain"};
    text.questions["S5"] = {{"Does sex hurt?", {}, ""},     {}, {}, "Sex hurts", plain("It needs a look."),
                            {{"yes", "Yes"}, {"no", "No"}}, "", "", ""};
    text.rules = {{"o1-saddle", cited("New numbness can be a sign.")},
                  {"o4-strong-pain", plain("Strong pain comes first.")},
                  {"o5-always", plain("Nothing else fits.")},
                  {"A1", plain("You said that sex hurts.")},
                  {"M1", plain("You named it.")},
                  {"stop_until_seen", plain("Wait until you are seen.")},
                  {"go_gently", plain("Take it slowly.")},
                  {"not-clear", plain("No way stands out.")}};
    text.outcomes["o1"] = {
        {"Get help now", {{Text{"Call "}}, {RegionText{RegionWord::EmergencyNumber}}, {Text{" now."}}}, {}}, {}};
    text.outcomes["o1-nerve"] = {{"A nerve", plain("A nerve may be pressed."), {}}, {}};
    text.outcomes["o4"] = {{"Slow down", plain("Go slowly, also in sex."), {}},
                           AdvicePage{"Slow down", plain("Go slowly."), {}}};
    text.outcomes["o5"] = {{"Nothing urgent",
                            plain("You can try things."),
                            {{List{false,
                                   {{{Paragraph{{{LineMark{"o5-bend"}},
                                                 {ClaimText{{"gentle-start"}, plain("Bending may help")}},
                                                 {Text{"."}}}}}}}}}}},
                           {}};
    text.cards["A1"] = {{"When sex hurts", plain("Sex may hurt."), {{FigureUse{{"pillow"}}}}}, {}};
    text.cards["M1"] = {{"Slipped disc",
                         {{Text{"A "}}, {TermUse{{"disc-prolapse"}, plain("disc")}}, {Text{" may bulge."}}},
                         {{Paragraph{{{SectionLink{{"moving"}, plain("Moving with pain")}}}}}}},
                        {}};
    text.positions["SIDE"] = {"On the side",
                              {"pillow"},
                              {cited("Lie behind."), cited("Lie in front.")},
                              {plain("It bends."), plain("It arches.")}};
    text.positions["BACK"] = {
        "On the back", {"pillow"}, {plain("Be above."), plain("Lie down.")}, {plain("It bends."), plain("It rests.")}};
    text.patterns["not-clear"] = {"No clear way",
                                  plain("Nothing stands out."),
                                  {{"SIDE", {plain("It is slow."), plain("It arches.")}},
                                   {"BACK", {plain("It is not known."), plain("It rests.")}}}};
    text.marks = {{"first", "Try first"}, {"care", "With care"}, {"leave", "Leave for now"}};
    text.markChanges["strong-pain"] = plain("Strong pain comes first.");
    text.safety = {"Your choice",
                   {plain("You can say no."), plain("You owe nobody a reason.")},
                   cited("Call if numb."),
                   plain("Only if you want to."),
                   plain("Read the signs first"),
                   cited("It rests on few people.")};
    return text;
}

} // namespace bedside::test
