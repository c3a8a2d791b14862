// SPDX-License-Identifier: MIT
// Easy words and the questions about sections: written, read back, and refused where the section does not say it.
#include "store/sample_library.h"

using namespace bedside;
using content::SectionId;

namespace {

content::Spans claimed(const char* claim) {
    return {
        {content::Text{"It is "}}, {content::ClaimText{{claim}, {{content::Text{"so it is"}}}}}, {content::Text{"."}}};
}

/// The first section of the sample says "medium-firm".
content::Edition edition() {
    content::Edition edition = test::sampleEdition();
    edition.easyWords = {{{"right-bed"}, {{{content::Text{"Try it."}}}, claimed("medium-firm")}}};
    edition.teachBacks = {
        {{"right-bed"},
         {{"first", "Is it?", {{"yes", "Yes"}, {"no", "No"}}, "yes", {"medium-firm"}, claimed("medium-firm")},
          {"second", "And this?", {{"no", "No"}, {"yes", "Yes"}}, "no", {"medium-firm"}, claimed("medium-firm")}}}};
    return edition;
}

std::string refusal(const content::Edition& edition) {
    const auto image = store::databaseImage(edition);
    std::string all;
    if (!image)
        for (const Fault& fault : image.faults())
            all += describe(fault) + "\n";
    return all;
}

} // namespace

TEST_CASE("easy words and questions come back as they were written") {
    const test::SampleLibrary sample(edition());
    CHECK(sample.library().edition().easyWords == edition().easyWords);
    CHECK(sample.library().edition().teachBacks == edition().teachBacks);
    CHECK(sample.library().easyWords({"right-bed"}) == edition().easyWords.front().lines);
    CHECK(sample.library().teachBack({"right-bed"}) == edition().teachBacks.front().questions);
    CHECK(sample.library().easyWords({"references"}).empty());
    CHECK(sample.library().teachBack({"references"}).empty());
}

TEST_CASE("easy words that say what their section does not say are refused") {
    content::Edition other = edition();
    other.easyWords.front().lines.push_back(claimed("sex-untested"));
    CHECK(refusal(other) == "understanding of section right-bed: mentions, where the section does not, the claim "
                            "'sex-untested', which is not there\n");
    other = edition();
    other.easyWords.front().section = {"nowhere"};
    CHECK(refusal(other).starts_with("easy words of section nowhere: are of the section 'nowhere'"));
}

TEST_CASE("a question whose answer its section does not show is refused") {
    content::Edition other = edition();
    other.teachBacks.front().questions.front().shownBy = {"sex-untested"};
    CHECK(refusal(other) == "question first about section right-bed: rests, where the section does not, on the claim "
                            "'sex-untested', which is not there\n");
    other = edition();
    other.teachBacks.front().questions.front().right = "maybe";
    CHECK(refusal(other).starts_with("question first about section right-bed: "));
}
