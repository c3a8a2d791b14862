// SPDX-License-Identifier: MIT
// What stands beside each kind of page for a clinician.
#include "document/clinic/clinic_side.h"
#include "document/clinic/flags.h"
#include "document/sample_judged.h"
#include "document/writers.h"
#include "support/catch.h"
#include "support/has.h"

using namespace bedside;
using namespace bedside::document;
using test::Answers;
using test::calm;
using test::has;
using test::numb;
using test::SampleJudged;

namespace {

/// Composes the side of pages of the sample.
struct Desk {
    Companions companions = test::sampleCompanions();
    content::ClinicNotes notes = test::sampleClinic();
    guidance::Guidance guidance = test::smallGuidance();
    content::GuidanceText words = test::sampleGuidanceText();
    std::set<content::ClaimId> heldBack;
    PagesLeftOut leftOut = PagesLeftOut::None;
    std::optional<content::Section> signs; // of the page of help

    std::string side(const ClinicPage& page, const Judged* judged = nullptr) const {
        return plainText(document(page, judged));
    }
    Document document(const ClinicPage& page, const Judged* judged = nullptr) const {
        const auto known = [this](const content::SectionId& id) {
            return id.text == "warning-signs" ? signs : section(id);
        };
        return composeClinicSide(page, {companions, notes, known, heldBack, leftOut, &guidance, &words, judged});
    }
    std::string side(const ClinicPage& page, const Answers& answers) const {
        const SampleJudged sample(answers);
        const Judged judged = sample.judged();
        return side(page, &judged);
    }
    static std::optional<content::Section> section(const content::SectionId& id) {
        for (const content::Section& each : test::sampleSections())
            if (each.id == id)
                return each;
        return std::nullopt;
    }
};

/// True where the words stand in the text, one behind the other.
bool isInOrder(const std::string& text, std::initializer_list<const char*> all) {
    std::size_t at = 0;
    for (const char* words : all) {
        at = text.find(words, at);
        INFO(words);
        CHECK(at != std::string::npos);
        if (at == std::string::npos)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("beside a section stand the stage, words to open and close, what to ask, teach-back and the evidence") {
    const std::string side = Desk().side({ClinicPlace::Section, "right-bed"});
    isInOrder(side, {"For the clinician",
                     "Not yet checked by a clinician",
                     "No question has been answered yet",
                     "Where the talk stands",
                     "Permission. Ask first.",
                     "Facts. A few facts.",
                     "To open the subject",
                     "May I?",
                     "To ask",
                     "When did it begin?",
                     "How are your nights?",
                     "To close",
                     "Come back.",
                     "To hear what was understood",
                     "In your own words?",
                     "After the talk",
                     "Review. Was it of use?",
                     "Reflect. What was left out?",
                     "The evidence of this page",
                     "1 claim: 1 low."});
    CHECK_FALSE(has(side, "To examine"));
    CHECK_FALSE(has(side, "Flags ticked"));
    CHECK(has(side, "Printing: chosen cards only."));
}

TEST_CASE("each claim of a page stands in one line with its certainty and its studies, and held back ones do not") {
    Desk desk;
    const std::string claim = desk.companions.claim({"medium-firm"})->says;
    const std::string side = desk.side({ClinicPlace::Section, "right-bed"});
    CHECK(has(side, claim + " low"));
    CHECK(has(side, "Kovacs"));
    desk.heldBack.insert({"medium-firm"});
    CHECK_FALSE(has(desk.side({ClinicPlace::Section, "right-bed"}), claim));
}

TEST_CASE("a page without notes or answers still says what this is, and a strange one nothing more") {
    const Desk desk;
    const std::string strange = desk.side({ClinicPlace::Section, "nowhere"});
    CHECK(has(strange, "For the clinician"));
    CHECK_FALSE(has(strange, "To ask"));
    CHECK(has(desk.side({ClinicPlace::Other, "cover"}), "To open the subject"));
    CHECK_FALSE(has(desk.side({ClinicPlace::Other, "cover"}), "The evidence of this page"));
    CHECK_FALSE(has(desk.side({ClinicPlace::Result, ""}), "To ask")); // before there are answers
}

TEST_CASE("a question has what it adds, and for the rest what its part has") {
    const std::string side = Desk().side({ClinicPlace::Question, "E1"}, Answers{{test::isAdult, 1}});
    isInOrder(side, {"May I?", "When did it begin?", "To examine", "Leg power.", "Come back."});
    CHECK_FALSE(has(side, "Look at the spine"));
    isInOrder(Desk().side({ClinicPlace::Part, "signs"}, Answers{}), {"May I?", "Look at the spine", "Come back."});
}

TEST_CASE("a flag stands once, in its most urgent tier, with the answer") {
    const SampleJudged sample(numb);
    const Judged judged = sample.judged();
    CHECK(flagsTicked(judged) == std::vector<Flag>{{test::hasNumbness, guidance::Urgency::Emergency}});
    const std::string side = Desk().side({ClinicPlace::Section, "right-bed"}, &judged);
    isInOrder(side, {"Flags ticked", "Emergency", "New numbness: Yes", "To ask", "The answers so far"});
}

TEST_CASE("without a flag nothing is ruled out, and what must be answered is counted and named") {
    isInOrder(Desk().side({ClinicPlace::Section, "right-bed"}, calm), {"Flags ticked", "does not rule anything out"});
    CHECK_FALSE(has(Desk().side({ClinicPlace::Section, "right-bed"}, calm), "Still need an answer"));
    isInOrder(Desk().side({ClinicPlace::Section, "right-bed"}, Answers{{test::isAdult, 1}}),
              {"does not rule anything out", "Still need an answer: 1", "New numbness: No answer"});
}

TEST_CASE("beside an emergency stand the rules that hold with their answers, then what else holds, and no tips") {
    const std::string side = Desk().side({ClinicPlace::Emergency, ""}, numb);
    isInOrder(side, {"When did it begin?", "How are your nights?", "To examine", "Look at the spine", "Leg power.",
                     "Why the patient sees this", "Shown: O1, Now", "Rule o1-saddle", "New numbness can be a sign",
                     "New numbness: Yes", "Also holds: O4, Slow down", "Rule o4-strong-pain", "Positions: hidden",
                     "Cards given", "None."});
    CHECK_FALSE(has(side, "The answers so far")); // they are what the page is about
}

TEST_CASE("counts are raw: so many of so many, with every answer, and only of what is asked") {
    const std::string side = Desk().side({ClinicPlace::Result, ""}, calm);
    isInOrder(side, {"Raw counts", "Worse: 1 of 2", "Told: 1 of 1"});
    CHECK_FALSE(has(Desk().side({ClinicPlace::Result, ""}, Answers{{test::isAdult, 1}}), "Raw counts"));
    const Answers stale{{test::isAdult, 2}, {test::hasNumbness, 1}, {test::sexHurts, 1}}; // not asked under age
    CHECK(has(Desk().side({ClinicPlace::Emergency, ""}, stale), "Worse: 1 of 2"));
    CHECK_FALSE(has(Desk().side({ClinicPlace::Emergency, ""}, stale), "Private answers"));
}

TEST_CASE("cards stand with the answers that brought them, and private answers are marked wherever they stand") {
    const std::string side = Desk().side({ClinicPlace::Result, ""}, calm);
    isInOrder(side, {"Cards given", "M1", "Slipped disc", "A1", "When sex hurts", "private: leaves only after a second",
                     "Private answers", "S5", "private: leaves only after a second yes"});
    for (std::size_t at = side.find("S5\u00A0"); at != std::string::npos; at = side.find("S5\u00A0", at + 1))
        CHECK(side.substr(at, side.find('\n', at) - at).find("(private:") != std::string::npos);
}

TEST_CASE("the order of positions is told with its rule where it is shown") {
    const std::string side = Desk().side({ClinicPlace::Result, ""}, calm);
    isInOrder(side, {"Positions: shown", "Order not-clear", "First: the one who moves more."});
}

TEST_CASE("a card asks more beside the result that it belongs to, and beside its own page") {
    Desk desk;
    desk.notes.notes.push_back({"card:M1", content::TalkStage::Permission, {}, {"night"}, {}, {}, {}});
    desk.notes.notes.push_back({"outcome:O5", content::TalkStage::Permission, {"begin"}, {"when"}, {}, {"end"}, {}});
    isInOrder(desk.side({ClinicPlace::Result, ""}, calm), {"When did it begin?", "How are your nights?"});
    isInOrder(desk.side({ClinicPlace::Card, "M1"}), {"To ask", "How are your nights?"});
}

TEST_CASE("that the patient chose back care only is said before anything is opened") {
    Desk desk;
    CHECK_FALSE(has(desk.side({ClinicPlace::Section, "right-bed"}), "back care only"));
    desk.leftOut = PagesLeftOut::ByPatient;
    isInOrder(desk.side({ClinicPlace::Section, "right-bed"}), {"chose back care only", "To open the subject"});
}

TEST_CASE("pages that the settings hold back are no choice of the patient") {
    Desk desk;
    desk.leftOut = PagesLeftOut::BySettings;
    const std::string side = desk.side({ClinicPlace::Section, "right-bed"});
    isInOrder(side, {"hold back the pages about sex. The patient was not asked.", "To open the subject"});
    CHECK_FALSE(has(side, "chose back care"));
}

TEST_CASE("get help now rests on the claims of the warning signs, numbered as they are there") {
    Desk desk;
    const ClinicPage help{ClinicPlace::Other, "help"};
    CHECK_FALSE(has(desk.side(help), "The evidence of this page"));
    desk.signs = Desk::section({"right-bed"});
    desk.signs->id = {"warning-signs"};
    isInOrder(desk.side(help), {"The evidence of this page", "1 claim: ", "eases back pain"});
}

TEST_CASE("positions, explored, rest on every claim that their cards may say") {
    Desk desk;
    const ClinicPage positions{ClinicPlace::Other, "positions"};
    desk.words.safety.afraid = {{content::ClaimText{{"medium-firm"}, test::words("Beds")}}};
    desk.words.patterns.begin()->second.about = {{content::ClaimText{{"gentle-start"}, test::words("Moves")}}};
    isInOrder(desk.side(positions), {"The evidence of this page", "2 claims: "});
    desk.heldBack = {{"medium-firm"}, {"gentle-start"}};
    CHECK_FALSE(has(desk.side(positions), "The evidence of this page"));
}

TEST_CASE("studies have the numbers that they have on the page beside") {
    Desk desk;
    desk.notes.lines["night"] = {{content::ClaimText{{"medium-firm"}, test::words("Beds")}},
                                 {content::Citation{{{"kovacs2003"}, {"aaron2010"}}}}};
    CHECK(has(desk.side({ClinicPlace::Section, "right-bed"}), "[1][2]"));
}

TEST_CASE("no side says a diagnosis or a score") {
    for (const Answers& answers : {numb, calm, Answers{}})
        for (const ClinicPage& page : {ClinicPage{ClinicPlace::Section, "right-bed"}, {ClinicPlace::Result, ""}}) {
            std::string side = Desk().side(page, answers);
            const std::string limits = "No diagnosis and no score";
            side.erase(side.find(limits), limits.size());
            for (const char* word : {"diagnos", "score", " risk of "})
                CHECK_FALSE(has(side, word));
        }
}
