// SPDX-License-Identifier: MIT
// What somebody types for a handout, and the text of an e-mail.
#include "document/handout/typed_text.h"
#include "document/writers.h"
#include "support/catch.h"

#include <algorithm>
#include <sstream>

using namespace bedside;
using namespace bedside::document;
using Catch::Matchers::Contains;

namespace {

std::string kept(const std::string& text) {
    const auto result = typedText(text, longestNote);
    return result ? *result : "refused: " + result.faults().front().what;
}

std::string mail(Nodes nodes) {
    return mailText({"", "en", std::move(nodes)}, {"Bedside handout", "Call 999 for chest pain.", "Content 1.0.0", ""});
}

Node said(const char* words) { return {Paragraph{{{Words{words}}}}}; }

} // namespace

TEST_CASE("typed text keeps its lines and any script, and drops what controls a machine") {
    CHECK(kept("One\r\ntwo\tthree") == "One\ntwo three");
    CHECK(kept("שלום 😀 Zoë") == "שלום 😀 Zoë");
    CHECK(kept(std::string("\xEF\xBB\xBF") + "a\x1B[31mb\x7F\xC2\x85" + std::string(1, '\0') + "c") == "a[31mbc");
}

TEST_CASE("typed text is UTF-8, or refused with what to do") {
    for (const char* wrong :
         {"\xFF", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "ab\xC3", "\x80"}) {
        INFO(wrong);
        CHECK_THAT(kept(wrong), Contains("Save it as UTF-8"));
    }
}

TEST_CASE("a note has at most so many characters, however many bytes they are") {
    std::string note;
    for (std::size_t count = 0; count < longestNote; ++count)
        note += "é";
    CHECK(kept(note) == note);
    CHECK_THAT(kept(note + "!"), Contains("longer than 4000 characters") && Contains("Make it shorter"));
    CHECK(*typedLine("Zoë\nÜnal") == "Zoë Ünal");
    CHECK_FALSE(typedLine(std::string(longestLine + 1, 'x')));
}

TEST_CASE("why typed text is refused is said in the words of the reader's language") {
    content::Phrases spanish = content::englishPhrases();
    spanish.typedTooLong = "más de {most} caracteres";
    spanish.typedNotText = "no es texto";
    CHECK(typedLine(std::string(longestLine + 1, 'x'), spanish).faults().front().what == "más de 200 caracteres");
    CHECK(typedText("\xFF", longestNote, spanish).faults().front().what == "no es texto");
    CHECK(tooLong(longestNote, spanish) == "más de 4000 caracteres");
}

TEST_CASE("mail begins with a neutral subject and ends with what stands at the foot of paper") {
    const std::string text = mail({said("Hello.")});
    CHECK(text == "Subject: Bedside handout\n\nHello.\n\nCall 999 for chest pain.\n\nContent 1.0.0\n");
}

TEST_CASE("mail is wrapped between words, and an item goes on under its words") {
    const std::string words = "This line is a good deal longer than seventy-two letters, so it is wrapped, é and all.";
    List bullets{false, {{said(words.c_str())}}};
    List numbers{true, {{said(words.c_str())}}};
    List ticks{false, {{said(words.c_str())}}, true};
    const std::string text = mail({said(words.c_str()), {bullets}, {numbers}, {ticks}, {FillIn{"A label", 2}}});
    CHECK_THAT(text, Contains("\n- This") && Contains("\n  wrapped") && Contains("\n1. This") &&
                         Contains("\n   wrapped") && Contains("\n[ ] This") && Contains("\n    "));
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        CHECK(line.size() <= 72);
    CHECK_THAT(text, !Contains("\r"));
}

TEST_CASE("an address in mail stays whole") {
    const std::string address = "https://example.org/" + std::string(90, 'a');
    CHECK_THAT(mail({said(("See " + address + " there").c_str())}), Contains("See\n" + address + "\nthere\n"));
}

TEST_CASE("mail has the same words as the plain text") {
    const Document document{
        "",
        "en",
        {{Heading{1, {{Words{std::string(100, 'h')}}}}},
         said("Some words that are long enough to be wrapped somewhere, and then some more of them."),
         {Box{BoxKind::Note, "Note", {said("Inside.")}}}}};
    const auto squeezed = [](std::string text) {
        std::erase_if(text, [](char letter) { return letter == ' ' || letter == '\n' || letter == '='; });
        return text;
    };
    CHECK_THAT(squeezed(mailText(document, {})), Contains(squeezed(plainText(document))));
}
