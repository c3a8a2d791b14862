// SPDX-License-Identifier: MIT
// Handouts from parts: what is on them, in which order, and what is refused.
#include "document/handout/absent_pages.h"
#include "document/handout/side_by_side.h"
#include "document/handout/typed_note.h"
#include "document/sample_handout.h"
#include "document/writers.h"
#include "support/golden.h"

using namespace bedside;
using namespace bedside::document;
using Catch::Matchers::Contains;
using test::SampleHandout;

namespace {

const SampleHandout::Given adult{{test::isAdult, 1}, {test::hasNumbness, 4}};
const SampleHandout::Given numbOnly{{test::isAdult, 1}, {test::hasNumbness, 1}};
const SampleHandout::Given sore{{test::isAdult, 1}, {test::hasNumbness, 4}, {test::painNow, 8}};

/// Adds the headings in order, such as "1 A handout".
void addHeadings(const Nodes& nodes, std::string& out) {
    for (const Node& node : nodes) {
        if (const auto* heading = std::get_if<Heading>(&node.value))
            out += std::to_string(heading->level) + " " + plainText({"", "en", {{Paragraph{heading->inlines}}}});
        else if (const auto* box = std::get_if<Box>(&node.value))
            addHeadings(box->nodes, out);
        else if (const auto* columns = std::get_if<Columns>(&node.value))
            for (const Nodes& column : columns->columns)
                addHeadings(column, out);
    }
}

std::string outline(SampleHandout& handout) {
    const auto document = handout.composed();
    REQUIRE(document);
    std::string out;
    addHeadings(document->nodes, out);
    return out;
}

const char* const ending = "2 Know these signs\n3 Call now: 999\n2 Your choice\n2 About this sheet\n";

/// Returns true where each stands behind the one before.
bool inOrder(const std::string& text, const std::vector<std::string>& all) {
    std::size_t at = 0;
    for (const std::string& each : all) {
        at = text.find(each, at);
        INFO(each);
        CHECK(at != std::string::npos);
        if (at == std::string::npos)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("a handout with everything on it keeps to its golden") {
    SampleHandout handout({"section:right-bed", "card:M1"});
    handout.choice.letterhead = {"A clinic", {"1 Road", "555 01"}, {}};
    handout.choice.name = "Zoë";
    handout.choice.note = "Dear Zoë,\nall the best.\n\nSee you soon.";
    handout.choice.hasNameLines = true;
    handout.choice.hasEvidence = true;
    test::checkGolden("handout.txt", handout.text());
}

TEST_CASE("the page of a handout keeps to its golden: lines to write on, cards, a letterhead with its sign") {
    SampleHandout handout({"wallet"});
    handout.choice.letterhead = {"A <clinic>", {"1 Road"}, {"<svg/>", true}};
    handout.choice.note = "שלום";
    handout.choice.hasDoseLines = true;
    const auto document = handout.composed();
    REQUIRE(document);
    const std::string page = html(*document);
    const auto begin = page.find("<header");
    test::checkGolden("handout.html", page.substr(begin, page.find("</main>") - begin));
}

TEST_CASE("one part has the handout's title alone, and several go one level down under their own") {
    SampleHandout one({"section:right-bed"});
    CHECK(outline(one) == std::string("1 A handout\n2 What you can try\n") + ending);
    SampleHandout two({"section:right-bed", "section:moving"});
    CHECK(outline(two) ==
          std::string("1 A handout\n2 The right bed\n3 What you can try\n2 Moving with pain\n") + ending);
    two.choice.handout.title = "The right bed";
    CHECK(outline(two) == std::string("1 The right bed\n3 What you can try\n2 Moving with pain\n") + ending);
}

TEST_CASE("every handout ends with the signs, the choice and the code, and only a sheet of signs says them once") {
    for (const char* part : {"section:moving", "card:A1", "claim:medium-firm", "position:SIDE", "wallet", "signs"}) {
        SampleHandout handout({part});
        INFO(part);
        const std::string text = handout.text();
        CHECK(
            inOrder(text, {"Call for chest pain.", "You can say no.", "Code: BS-TEST", "It tells nothing about you."}));
        CHECK(text.find("Call for chest pain.") == text.rfind("Call for chest pain."));
    }
}

TEST_CASE("what somebody typed stands where it belongs, and empty lines are there to be filled in") {
    SampleHandout handout({"signs"});
    CHECK_THAT(handout.text(), !Contains("Name:") && !Contains("____"));
    handout.choice.hasNameLines = true;
    handout.choice.date = "3 May";
    CHECK_THAT(handout.text(), Contains("Name: ____") && Contains("Date: 3 May\n"));
    handout.choice.note = " \n\nOne\ntwo\n \nthree\n";
    CHECK_THAT(handout.text(), Contains("Note from your clinic:\nOne\ntwo\n\nthree\n\n"));
}

TEST_CASE("lines of a note that begin with a hyphen or a bullet are a list, where the page runs as they do") {
    SampleHandout handout({"card:A1"});
    handout.choice.note = "Do this:\n- walk\n \u2022 swim\nThen rest - a bit.\n-5 is no item\n\n- again";
    CHECK_THAT(handout.text(),
               Contains("Do this:\n\n- walk\n- swim\n\nThen rest - a bit.\n-5 is no item\n\n- again\n\n"));
    handout.choice.note = "الآن:\n- المشي";
    CHECK_THAT(handout.text(), Contains("الآن:\n- المشي\n"));
    const auto english = handout.composed();
    REQUIRE(english);
    CHECK_THAT(html(*english), Contains("<p dir=\"rtl\">الآن:<br>- المشي</p>")); // marks would stand at the left
    CHECK(std::holds_alternative<List>(typedNote("- المشي", "ar").front().value));
}

TEST_CASE("a note has one side, whichever way each of its lines runs") {
    SampleHandout handout({"card:A1"});
    handout.choice.note = "عزيزتي سارة\n\nDr Smith\n\n020 7946 0958";
    const auto document = handout.composed();
    REQUIRE(document);
    const std::string page = html(*document);
    for (const char* line : {"<p dir=\"rtl\">عزيزتي", "<p dir=\"rtl\">Dr Smith", "<p dir=\"rtl\">020"})
        CHECK_THAT(page, Contains(line));
}

TEST_CASE("a sentence that sends the reader to a page says where that is, unless it is on the sheet") {
    const auto pointer = [](const char* target, std::vector<Inline> more = {}) {
        Inlines inlines{{Words{"Next, read about "}}, {Link{LinkKind::Section, target, "", {{Words{"beds"}}}}}};
        for (Inline& each : more)
            inlines.push_back(std::move(each));
        inlines.push_back({Words{"."}});
        return Node{Paragraph{std::move(inlines)}};
    };
    const auto named = [](Node node) {
        Nodes nodes{{Box{BoxKind::Note, "", {std::move(node)}}}};
        nameAbsentPages(nodes, {"section:here"}, content::englishPhrases());
        return plainText({"", "en", nodes});
    };
    CHECK(named(pointer("section:away")) == "Next, read about beds. You can find this in the guide.\n");
    CHECK(named(pointer("section:here")) == "Next, read about beds.\n");
    const Inline claim{Link{LinkKind::Claim, "claim:a", "so sure", {{Words{"\u25CB"}}}}};
    CHECK(named(pointer("section:away", {claim})) == "Next, read about beds(so sure).\n"); // it says more
    CHECK(named({Paragraph{{{Link{LinkKind::Section, "section:away", "", {{Words{"Beds"}}}}}}}}) == "Beds\n");
}

TEST_CASE("the signs stand in groups: to call now under the number, on their own sheet in its frame, and for today") {
    SampleHandout handout({"card:A1"});
    const auto line = [](const char* claim, const char* words) {
        return content::Blocks{
            {content::Paragraph{{{content::Strong{{{content::ClaimText{{claim}, {{content::Text{words}}}}}}}}}}}};
    };
    handout.signs().blocks = {
        {content::List{false,
                       {line("chest", "Call for chest pain."), line("how-soon", "Be seen today for a fever."),
                        line("pregnancy", "Call your maternity unit now."),
                        line("change-counts-as-new-added", "Any change counts as new.")}}}};
    CHECK(inOrder(handout.text(),
                  {"Any one is enough.", "Any change counts as new.\n", "Call now: 999\n", "- Call for chest pain.\n",
                   "- Call your maternity unit now.\n", "Today\n", "- Be seen today for a fever.\n", "Your choice"}));
    handout.choice.handout.parts = {*content::partNamed("signs")};
    CHECK(inOrder(handout.text(), {"Any one is enough.", "Any change counts as new.\n", "Get help now:\n", "999\n",
                                   "- Call for chest pain.\n- Call your maternity unit now.\n\nToday\n",
                                   "- Be seen today for a fever.\n", "Your choice"}));
    const auto document = handout.composed();
    REQUIRE(document);
    const std::string page = html(*document);
    const std::size_t frame = page.find("<div class=\"get-help\">");
    const std::size_t frameEnd = page.find("</div>", frame);
    CHECK(page.find("Call for chest pain") > frame);
    CHECK(page.find("maternity unit now") < frameEnd);
    CHECK(page.find("Be seen today") > frameEnd);
}

TEST_CASE("what is urgent stands first, with its own heading, wherever its part stands") {
    SampleHandout handout({"section:right-bed", "result"});
    handout.answer(numbOnly);
    CHECK(outline(handout).starts_with("1 Get help now\n2 A nerve\n2 The right bed\n3 What you can try\n"));
}

TEST_CASE("another handout opens with what is urgent, and waits with positions") {
    SampleHandout bed({"section:right-bed"});
    bed.answer(numbOnly);
    CHECK(inOrder(bed.text(), {"A handout\n", "Now:\nGet help now", "Call 999 now.", "There is no perfect bed"}));
    SampleHandout positions({"positions", "position:SIDE"});
    positions.answer(numbOnly);
    CHECK(positions.text() == "positions: waits. Look at this first: Get help now.\n"
                              "position:SIDE: waits. Look at this first: Get help now.\n");
}

TEST_CASE("positions follow the result: shown in its order, refused while they wait or are hidden") {
    SampleHandout shown({"positions"});
    shown.answer(adult);
    CHECK(inOrder(shown.text(), {"Only if you want to.", "It rests on few people", "For the one who moves less",
                                 "1  On the back", "Leave for now, for the one who moves less:\n\n- On the side\n",
                                 "For the one who moves more", "On the side: "}));
    SampleHandout greyed({"positions"});
    greyed.answer(sore);
    CHECK(greyed.text() == "positions: waits. Look at this first: Slow down.\n");
    SampleHandout hidden({"positions"});
    hidden.answer({{test::isAdult, 2}, {test::hasNumbness, 4}});
    CHECK(hidden.text() == "positions: has no positions for these answers\n");
    SampleHandout unasked({"positions"});
    CHECK_THAT(unasked.text(), Contains("a clinician can choose positions one by one"));
}

TEST_CASE("positions that a clinician chose are for both roles, and claim to suit nobody") {
    SampleHandout handout({"position:SIDE", "position:BACK"});
    const std::string text = handout.text();
    CHECK(inOrder(text, {"It rests on few people.", "On the side", "For the one who moves more", "Lie behind.",
                         "Your back: It bends.", "For the one who moves less", "On the back"}));
    CHECK(text.find("It rests on few people") == text.rfind("It rests on few people"));
    CHECK_THAT(text, !Contains("Try first"));
}

TEST_CASE("claims that follow each other share a table, with what each rests on") {
    SampleHandout handout({"claim:medium-firm", "claim:gentle-start"});
    const std::string text = handout.text();
    CHECK(inOrder(text, {"What we say: ", "How sure, and why: ", "Rests on: ", "What we say: "}));
    CHECK_THAT(text, Contains("Kovacs and others 2003") && !Contains("[1]"));
    handout.choice.hasEvidence = true;
    CHECK_THAT(handout.text(), Contains("Kovacs and others 2003\u00A0[") && Contains("The studies behind this sheet"));
}

TEST_CASE("studies are numbered as they are mentioned, and the list has those alone") {
    SampleHandout handout({"claim:medium-firm"});
    handout.choice.hasEvidence = true;
    const std::string text = handout.text();
    CHECK_THAT(text, Contains("\n1. ") && Contains("[1]"));
    CHECK(text.find("2. Aaron") == std::string::npos);
    SampleHandout whole({"everything"});
    whole.choice.hasEvidence = true;
    CHECK_THAT(whole.text(), !Contains("The studies behind this sheet")); // a page of its own lists them
}

TEST_CASE("everything opens with a list of what is in it") {
    SampleHandout handout({"everything"});
    CHECK(inOrder(handout.text(), {"What is in it", "- The right bed\n- Moving with pain\n", "There is no perfect bed",
                                   "Slow and easy movement", "Every study is here."}));
}

TEST_CASE("what is not there, or not open, is refused part by part") {
    SampleHandout handout({"section:nowhere", "section:moving", "card:X", "position:X", "claim:x", "result"});
    std::erase_if(handout.open, [](const auto& section) { return section.plainSpeech; });
    CHECK(handout.text() == "section:nowhere: is not in this guide\n"
                            "section:moving: speaks plainly about sex, and such pages are not chosen here\n"
                            "card:X: is not in this guide\nposition:X: is not in this guide\n"
                            "claim:x: is not in this guide\nresult: needs answers to the questions first\n");
    CHECK(SampleHandout({}).text() == "own: has nothing on it. Choose at least one part\n");
}

TEST_CASE("the wallet's cards have the number and the code, and room where no country is chosen") {
    SampleHandout handout({"wallet"});
    const auto document = handout.composed();
    REQUIRE(document);
    std::size_t cards = 0;
    for (const Node& node : document->nodes)
        if (const auto* box = std::get_if<Box>(&node.value); box && box->kind == BoxKind::CutOut)
            ++cards;
    CHECK(cards == 2);
    CHECK(inOrder(handout.text(), {"Cut along the outer line.", "Chest pain", "Call:\n999\n", "BS-TEST"}));
}

TEST_CASE("groups of things to tick stand side by side, in two columns of about one length") {
    const auto group = [](const std::string& title, int items) {
        List list{false, {}, true};
        for (int item = 0; item < items; ++item)
            list.items.push_back({{Paragraph{{{Words{"Ask"}}}}}});
        return Nodes{{Paragraph{{{Words{title}}}}}, {std::move(list)}};
    };
    Nodes nodes{{Heading{2, {{Words{"What to ask"}}}}}};
    for (const auto& [title, items] : {std::pair{"a", 4}, {"b", 3}, {"c", 3}, {"d", 2}})
        for (Node& node : group(title, items))
            nodes.push_back(std::move(node));
    nodes.push_back({Paragraph{{{Words{"after"}}}}});
    const std::string before = plainText({"", "en", nodes});
    setTicksSideBySide(nodes);
    CHECK(plainText({"", "en", nodes}) == before);
    REQUIRE(nodes.size() == 3);
    const auto& columns = std::get<Columns>(nodes[1].value).columns;
    REQUIRE(columns.size() == 2);
    CHECK(columns[0].size() == 4);
    CHECK(columns[1].size() == 4);

    Nodes few = group("a", 2);
    const Nodes same = few;
    setTicksSideBySide(few);
    CHECK(few == same);
}
