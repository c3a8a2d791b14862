// SPDX-License-Identifier: MIT
// Lines that are broken where nothing is torn apart: the foot of a page, and a code.
#include "paper/page_foot.h"
#include "paper/pages.h"
#include "paper/text_setter.h"

#include <map>

using namespace bedside;
using namespace bedside::paper;

namespace {

/// Returns what stands on each line, from the top.
std::vector<std::string> linesOf(const std::vector<Ink>& inks) {
    std::map<double, std::string> lines;
    for (const Ink& ink : inks)
        if (const auto* glyphs = std::get_if<Glyphs>(&ink.value))
            lines[glyphs->baseline].append(glyphs->text + glyphs->item->item->offset,
                                           static_cast<std::size_t>(glyphs->item->item->length));
    std::vector<std::string> words;
    for (const auto& [baseline, line] : lines)
        words.push_back(line);
    return words;
}

std::vector<std::string> footLines(const std::string& edition, press::Layout layout) {
    document::Imprint imprint = test::sampleImprint();
    imprint.edition = edition;
    imprint.paper.page = "Page {page} of {pages}";
    std::deque<std::string> texts;
    SetTexts setTexts;
    const Measures measures(layout);
    return linesOf(PageFoot(imprint, "es", measures, texts, setTexts).inks(0, "9"));
}

std::string tidied(std::string line) {
    const auto isSpace = [](char sign) { return sign == ' '; };
    while (!line.empty() && isSpace(line.back()))
        line.pop_back();
    return line;
}

} // namespace

TEST_CASE("no line of the foot begins or ends with a separator, and no date is broken") {
    std::string edition = "Contenido 1.0.0, 23 de noviembre de 2026 · traducción aún sin revisión clínica · próxima "
                          "revisión antes del 23 de noviembre de 2027";
    for (const press::Paper paper : {press::Paper::A4, press::Paper::Letter, press::Paper::A5})
        for (const press::Print print : {press::Print::Normal, press::Print::Large, press::Print::Giant})
            for (const press::Margins margins : {press::Margins::Narrow, press::Margins::Usual, press::Margins::Wide})
                for (const char* more : {"", " · una", " · una palabra más"}) {
                    press::Layout layout{paper, print};
                    layout.margins = margins;
                    std::string all;
                    for (const std::string& line : footLines(edition + more, layout)) {
                        INFO(line);
                        CHECK_FALSE(line.starts_with("·"));
                        CHECK_FALSE(tidied(line).ends_with("·"));
                        all += line + "\n";
                    }
                    for (const char* date :
                         {"23\u00A0de\u00A0noviembre\u00A0de\u00A02026", "23\u00A0de\u00A0noviembre\u00A0de\u00A02027"})
                        CHECK(all.find(date) != std::string::npos);
                }
}

TEST_CASE("a code is not broken at its hyphens where a line holds it, and is where none does") {
    const std::string code = "BS-PG58-1.0.0-ES-SUMMARY-01Y7";
    const auto wholeIn = [&code](double width) {
        std::deque<std::string> texts;
        Structure structure;
        SetTexts setTexts;
        TextSetter setter("en", texts, structure, setTexts);
        const TextStyle style = Measures({}).words(document::Voice::Small);
        std::size_t whole = 0;
        const auto lines = setter.set(test::inlines("Code: " + code), style, width, 0);
        for (const Line& line : lines) {
            CHECK(line.width <= width);
            for (const std::string& words : linesOf(line.inks))
                whole += words.find(code) != std::string::npos ? 1 : 0;
        }
        CHECK(lines.size() > 1);
        return whole;
    };
    CHECK(wholeIn(180) == 1);
    CHECK(wholeIn(90) == 0);
}

TEST_CASE("in large print the foot leaves the page to the text, and is no smaller than in the normal one") {
    document::Imprint imprint = test::sampleImprint();
    imprint.safetyNet = "Por adormecimiento nuevo alrededor de los genitales o nalgas, piernas débiles, o cambios al "
                        "orinar o evacuar (hacer caca), llame al número local de emergencias. Llame también por dolor "
                        "de pecho, por un dolor de cabeza repentino, el peor de su vida, o por un dolor repentino y "
                        "muy fuerte.";
    imprint.edition = "Contenido 1.0.0, 23 de noviembre de 2026 · traducción aún sin revisión clínica · próxima "
                      "revisión antes del 23 de noviembre de 2027";
    for (const press::Paper paper : {press::Paper::A4, press::Paper::Letter})
        for (const press::Print print : {press::Print::Large, press::Print::Giant}) {
            const Measures measures({paper, print});
            std::deque<std::string> texts;
            SetTexts setTexts;
            const double height = PageFoot(imprint, "es", measures, texts, setTexts).height();
            CHECK(height < 4 * measures.words(document::Voice::Body).lineHeight);
            CHECK(measures.foot().size >= Measures({paper}).foot().size);
        }
}

TEST_CASE("the safety net in the foot grows with the print, as far as the foot leaves the page to the text") {
    document::Imprint imprint = test::sampleImprint();
    const auto netSize = [&imprint](const std::string& net, press::Layout layout) {
        imprint.safetyNet = net;
        std::deque<std::string> texts;
        SetTexts setTexts;
        double largest = 0;
        for (const Ink& ink : PageFoot(imprint, "en", Measures(layout), texts, setTexts).inks(0, "9"))
            if (const auto* glyphs = std::get_if<Glyphs>(&ink.value))
                largest = std::max(largest, glyphs->size);
        return largest;
    };
    const std::string net = "If you newly go numb around your genitals or bottom, your legs get weak, or your bladder "
                            "or bowels change, call 999. Call too for chest pain or a sudden worst-ever headache.";
    CHECK(netSize(net, {press::Paper::A4, press::Print::Normal}) == Approx(8.5));
    CHECK(netSize(net, {press::Paper::A4, press::Print::Large}) == Approx(12));
    CHECK(netSize(net, {press::Paper::A4, press::Print::Giant}) == Approx(14));
    const double longest = netSize(net + net + net, {press::Paper::A5, press::Print::Giant});
    CHECK(longest < 12);
    CHECK(longest >= Measures({press::Paper::A5, press::Print::Giant}).foot().size);
}

TEST_CASE("a code below its drawing is whole on the smallest page, in smaller letters where it must be") {
    const std::string code = "BS-PG58-1.0.0-ES-WARNING-SIGNS-01Y7";
    for (const press::Print print : {press::Print::Normal, press::Print::Large, press::Print::Giant}) {
        press::Layout layout{press::Paper::A5, print};
        layout.margins = press::Margins::Wide;
        document::Figure figure = test::sampleFigure();
        figure.caption = "Código: " + code;
        figure.width = figure.height = 76;
        const auto flow = test::flowOf(test::pageOf({{figure}}), Measures(layout));
        REQUIRE(flow);
        std::size_t whole = 0;
        for (const Piece& piece : flow->pieces)
            for (const Ink& ink : piece.inks)
                if (const auto* glyphs = std::get_if<Glyphs>(&ink.value)) {
                    CHECK(glyphs->size >= Measures({}).words(document::Voice::Small).size);
                    CHECK(glyphs->x + glyphs->width <= Measures(layout).columnWidth() + 0.01);
                    whole += std::string_view(glyphs->text + glyphs->item->item->offset,
                                              static_cast<std::size_t>(glyphs->item->item->length))
                                         .find(code) != std::string_view::npos
                                 ? 1
                                 : 0;
                }
        CHECK(whole == 1);
    }
}
