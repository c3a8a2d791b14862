// SPDX-License-Identifier: MIT
#include "document/easy/easy_page.h"
#include "document/easy/teach_back_answer.h"
#include "document/sample_companions.h"
#include "document/writers.h"
#include "support/catch.h"

using namespace bedside;
using namespace bedside::document;

namespace {

content::Spans line(const char* words) { return {{content::Text{words}}}; }

content::Spans call() {
    return {
        {content::Text{"Call "}}, {content::RegionText{content::RegionWord::EmergencyNumber}}, {content::Text{"."}}};
}

Document page(const std::vector<content::Spans>& lines, const char* id = "right-bed") {
    content::Section section;
    section.id = {id};
    section.title = "The right bed";
    section.blocks = {{content::Paragraph{line("All of the text.")}}, {content::FigureUse{{"pillow"}}}};
    return easyPage(section, lines, test::sampleCompanions("GB"));
}

/// Returns a letter for each node below the title and the words that say what it is: list, help, figure, other.
std::string shape(const Document& page) {
    std::string letters;
    for (auto node = page.nodes.begin() + 2; node != page.nodes.end(); ++node) {
        const auto* box = std::get_if<Box>(&node->value);
        letters += std::holds_alternative<List>(node->value)     ? 'l'
                   : box && box->kind == BoxKind::GetHelp        ? 'h'
                   : std::holds_alternative<Figure>(node->value) ? 'f'
                                                                 : 'o';
    }
    return letters;
}

} // namespace

TEST_CASE("a section in easy words is its lines, each an item, and its drawing") {
    const Document easy = page({line("One."), line("Two."), line("Three.")});
    CHECK(easy.title == "The right bed");
    CHECK(shape(easy) == "lf");
    CHECK(std::get<List>(easy.nodes[2].value).items.size() == 3);
    const std::string text = plainText(easy);
    CHECK(text.find("In easy words") != std::string::npos);
    CHECK(text.find("A pillow.") != std::string::npos);
    CHECK(text.find("All of the text.") == std::string::npos);
}

TEST_CASE("a line that says whom to call stands in a box, with the number of the country") {
    const Document easy = page({line("One."), call(), line("Three.")});
    CHECK(shape(easy) == "lhlf");
    CHECK(plainText(easy).find("Call 999.") != std::string::npos);
}

TEST_CASE("where the first line says whom to call, all lines stand in the box") {
    const Document easy = page({call(), line("A sign."), line("Another.")});
    CHECK(shape(easy) == "hf");
    const Box& box = std::get<Box>(easy.nodes[2].value);
    CHECK(std::get<List>(box.nodes.front().value).items.size() == 3);
}

TEST_CASE("below the easy words of the warning signs all signs follow") {
    const Document easy = page({call(), line("A sign."), line("Another.")}, "warning-signs");
    CHECK(shape(easy) == "hfoof");
    CHECK(plainText(easy).find("All of the text.") != std::string::npos);
}

TEST_CASE("a way is put right below the title and the small words under it") {
    Document easy = page({line("One.")});
    putBelowTitle(easy, wayToFullText({"right-bed"}, content::englishPhrases()));
    const auto& way = std::get<Link>(std::get<Paragraph>(easy.nodes[2].value).inlines.front().value);
    CHECK(way.target == "section:right-bed#full");
    Document bare;
    putBelowTitle(bare, wayToEasyWords(content::englishPhrases()));
    CHECK(bare.nodes.size() == 1);
}

TEST_CASE("a wrong answer is met kindly, and both lead to the sentence of the claim") {
    content::TeachBackQuestion question;
    question.shownBy = {"medium-firm"};
    question.why = line("A bed may help.");
    const auto said = [&](bool isRight) {
        return teachBackAnswer({"right-bed"}, question, isRight, test::sampleCompanions());
    };
    CHECK(plainText(said(false)).find("Not quite") != std::string::npos);
    CHECK(plainText(said(false)).find("The guide says:") != std::string::npos);
    CHECK(plainText(said(true)).find("Yes") != std::string::npos);
    for (const bool isRight : {false, true}) {
        CHECK(plainText(said(isRight)).find("A bed may help.") != std::string::npos);
        const Document answer = said(isRight);
        const auto& box = std::get<Box>(answer.nodes.front().value);
        const auto& way = std::get<Link>(std::get<Paragraph>(box.nodes.back().value).inlines.front().value);
        CHECK(way.target == "section:right-bed#claim:medium-firm");
        for (const char* word : {"wrong", "score", "fail"})
            CHECK(plainText(said(isRight)).find(word) == std::string::npos);
    }
}
