// SPDX-License-Identifier: MIT
// What handouts.json and its words may say, and what is refused at which place.
#include "compiler/guidance_folder.h"

using namespace bedside;
using test::ContentFolder;
using test::GuidanceFolder;

namespace {

const char* const handoutPlans = "a/handouts.json";
const char* const handoutWords = "a/en/handouts.json";

// Returns the faults of a folder that asks questions, with these two files.
std::string faultsOfHandouts(std::string_view planned, std::string_view worded) {
    const GuidanceFolder folder;
    folder.write(handoutPlans, planned);
    folder.write(handoutWords, worded);
    return folder.faults();
}

// The same for one handout "bed" with these parts, which has its words.
std::string faultsOfParts(const std::string& parts) {
    return faultsOfHandouts(R"([{"id": "bed", "parts": )" + parts + "}]",
                            R"({"bed": {"title": "Beds", "about": "Beds."}})");
}

} // namespace

TEST_CASE("handouts are read in their order, each with its parts in theirs") {
    const GuidanceFolder folder;
    folder.write(handoutPlans, R"([{"id": "whole", "parts": ["everything"]},
        {"id": "bed", "parts": ["section:right-bed", "card:M1", "position:SIDE", "claim:all", "signs"]},
        {"id": "again", "parts": ["result", "positions", "wallet"]}])");
    folder.write(handoutWords, R"({"again": {"title": "Again", "about": "Once more."},
        "bed": {"title": "Beds", "about": "All of beds."}, "whole": {"title": "All", "about": "All of it."}})");
    const compiler::Compilation compiled = folder.compile();
    REQUIRE(folder.lines(compiled.faults) == "");
    using enum content::PartKind;
    CHECK(compiled.edition.handouts ==
          std::vector<content::Handout>{
              {{"whole"}, "All", "All of it.", {{Everything, ""}}},
              {{"bed"},
               "Beds",
               "All of beds.",
               {{Section, "right-bed"}, {Card, "M1"}, {Position, "SIDE"}, {Claim, "all"}, {Signs, ""}}},
              {{"again"}, "Again", "Once more.", {{Result, ""}, {Positions, ""}, {Wallet, ""}}}});
}

TEST_CASE("an article need not have handouts, and one that has some has both files") {
    const ContentFolder folder;
    CHECK(folder.faults() == "");
    folder.write(handoutPlans, "[]");
    CHECK(folder.faults() == "a/en/handouts.json: is missing\n");
    folder.remove(handoutPlans);
    folder.write(handoutWords, "{}");
    CHECK(folder.faults() == "a/handouts.json: is missing\n");
    folder.write(handoutPlans, "[]");
    CHECK(folder.faults() == "");
}

TEST_CASE("a part that names nothing there is a fault at its place") {
    CHECK(faultsOfParts(R"(["section:left-bed", "card:M9", "position:TREE", "claim:none", "signs"])") ==
          "a/handouts.json:/0/parts/0: no section has the id 'left-bed'\n"
          "a/handouts.json:/0/parts/1: no card has the id 'M9'\n"
          "a/handouts.json:/0/parts/2: no position has the id 'TREE'\n"
          "a/handouts.json:/0/parts/3: no claim has the id 'none'\n");
}

TEST_CASE("a part of no known kind, with or without an id where it should have one, is a fault") {
    const std::string said = ": names no part: result, positions, signs, wallet or everything, or the id of one thing, "
                             "as in section:right-bed, card:A1, position:SIDE or claim:medium-firm\n";
    for (const char* part : {R"("chapter:right-bed")", R"("right-bed")", R"("section")", R"("section:")",
                             R"("signs:all")", R"("Signs")", R"("")", "1", "null", "[]", "{}"}) {
        INFO(part);
        CHECK(faultsOfParts(std::string("[") + part + "]") == "a/handouts.json:/0/parts/0" + said);
    }
}

TEST_CASE("a part stands once, and a handout has one at least") {
    CHECK(faultsOfParts(R"(["claim:all", "signs", "claim:all"])") == "a/handouts.json:/0/parts/2: stands here twice\n");
    CHECK(faultsOfParts("[]") == "a/handouts.json:/0/parts: names nothing, and a handout has a part at least\n");
    CHECK(faultsOfParts("\"signs\"") == "a/handouts.json:/0/parts: should be a list\n");
    CHECK(faultsOfHandouts(R"([{"id": "bed"}])", R"({"bed": {"title": "Beds", "about": "Beds."}})") ==
          "a/handouts.json:/0/parts: is missing\n");
}

TEST_CASE("an id stands once, is fit, and is not the one of what readers make") {
    CHECK(faultsOfHandouts(R"([{"id": "bed", "parts": ["signs"]}, {"id": "bed", "parts": ["wallet"]}])",
                           R"({"bed": {"title": "Beds", "about": "Beds."}})") ==
          "a/handouts.json:/1/id: a second handout has the id 'bed'\n");
    CHECK(faultsOfHandouts(R"([{"id": "own", "parts": ["signs"]}])", R"({"own": {"title": "Own", "about": "Own."}})") ==
          "a/handouts.json:/0/id: 'own' is for what a reader puts together\n");
    CHECK(faultsOfHandouts(R"([{"id": "Bed 1", "parts": ["signs"]}])",
                           R"({"Bed 1": {"title": "Beds", "about": "Beds."}})") ==
          "a/en/handouts.json:/Bed 1: 'Bed 1' is not a fit id here\n"
          "a/handouts.json:/0/id: an id is a-z, 0-9 and hyphens\n");
    CHECK(faultsOfHandouts(R"([{"parts": ["signs"]}])", "{}") == "a/handouts.json:/0/id: is missing\n");
}

TEST_CASE("an id without words is a fault, and words without an id are one") {
    const GuidanceFolder folder;
    folder.write(handoutPlans, R"([{"id": "bed", "parts": ["signs"]}])");
    folder.write(handoutWords, R"({"signs": {"title": "Signs", "about": "Signs."}})");
    CHECK(folder.faults() == "a/en/handouts.json:/signs: no handout has the id 'signs' in a/handouts.json\n"
                             "a/handouts.json:/0/id: the handout 'bed' has no words in a/en/handouts.json\n");
}

TEST_CASE("unknown keys, missing words and other types are faults at their place") {
    CHECK(faultsOfHandouts(R"([{"id": "bed", "parts": ["signs"], "pages": 2}])",
                           R"({"bed": {"title": "", "abuot": "Beds."}})") ==
          "a/en/handouts.json:/bed/about: is missing\n"
          "a/en/handouts.json:/bed/abuot: this key is not known\n"
          "a/en/handouts.json:/bed/title: is empty\n"
          "a/handouts.json:/0/pages: this key is not known\n");
    CHECK(faultsOfHandouts("{}", "[]") ==
          "a/en/handouts.json:/: should be an object\na/handouts.json:/: should be a list\n");
    CHECK(faultsOfHandouts("[1]", "{}") == "a/handouts.json:/0: should be an object\n");
}

TEST_CASE("the words of handouts keep to the rules of all words") {
    CHECK(faultsOfHandouts(R"([{"id": "bed", "parts": ["signs"]}])",
                           R"({"bed": {"title": "A bed cures", "about": "Beds."}})") ==
          "a/en/handouts.json:/bed/title: 'cures' is forbidden (No trial shows that.): 'A bed cures'\n");
}

TEST_CASE("what only questions bring is no part where none are asked") {
    const ContentFolder folder;
    folder.write(handoutPlans, R"([{"id": "bed", "parts": ["result", "positions", "signs", "wallet", "card:M1",
        "position:SIDE", "everything", "section:right-bed", "claim:all"]}])");
    folder.write(handoutWords, R"({"bed": {"title": "Beds", "about": "Beds."}})");
    std::string expected;
    for (const char* index : {"0", "1", "2", "3", "4", "5"})
        expected += "a/handouts.json:/0/parts/" + std::string(index) +
                    ": the article asks no questions, and has no such part\n";
    CHECK(folder.faults() == expected);
}

TEST_CASE("a guidance with faults of its own does not make its cards unknown") {
    const GuidanceFolder folder;
    folder.write(handoutPlans, R"([{"id": "bed", "parts": ["card:M1", "position:SIDE", "signs"]}])");
    folder.write(handoutWords, R"({"bed": {"title": "Beds", "about": "Beds."}})");
    folder.write("a/positions.json", "{");
    CHECK(folder.faults().find("a/handouts.json") == std::string::npos);
    folder.remove("a/positions.json");
    CHECK(folder.faults().find("a/handouts.json") == std::string::npos);
}
