// SPDX-License-Identifier: MIT
// Which way texts run, and what keeps its order among words from right to left.
#include "document/direction.h"
#include "document/writers.h"
#include "support/catch.h"
#include "support/has.h"

using namespace bedside;
using namespace bedside::document;
using test::has;

namespace {

/// Returns the text with what keeps its own order between < and >.
std::string marked(const std::string& text) {
    std::string out;
    for (const OrderedPart& part : orderedParts(text))
        out += part.hasOwnOrder ? "<" + part.text + ">" : part.text;
    return out;
}

Document arabic(Nodes nodes) { return {"عنوان", "ar", std::move(nodes)}; }

} // namespace

TEST_CASE("a language tells which way it is written, whatever its country") {
    CHECK(isRightToLeft("ar"));
    CHECK(isRightToLeft("ar-EG"));
    CHECK(isRightToLeft("he"));
    CHECK_FALSE(isRightToLeft("en"));
    CHECK_FALSE(isRightToLeft("es-AR"));
    CHECK_FALSE(isRightToLeft(""));
}

TEST_CASE("numbers to call, codes and addresses keep their order among Arabic words") {
    CHECK(marked("اتصل بـ 0808 2000 247 الآن.") == "اتصل بـ <0808 2000 247> الآن.");
    CHECK(marked("الرقم 1-800-799-7233.") == "الرقم <1-800-799-7233>.");
    CHECK(marked("الرقم +44 20 7946 0018 (ليلًا)") == "الرقم <+44 20 7946 0018> (ليلًا)");
    CHECK(marked("الرمز: BS-PG58-1.0.0-AR-BED-01Y7") == "الرمز: <BS-PG58-1.0.0-AR-BED-01Y7>");
    CHECK(marked("الرمز M54.5، و(doi:10.1016/S0140-6736(03)14792-7).") ==
          "الرمز <M54.5>، و(<doi:10.1016/S0140-6736(03)14792-7>).");
    CHECK(marked("https://example.org/a?b=1.") == "<https://example.org/a?b=1>.");
    CHECK(marked("116 123") == "<116 123>"); // else 123 would be called first
    CHECK(marked("112 أو 999") == "<112> أو <999>");
    CHECK(marked("اتصل الآن: 112 أو 999") == "اتصل الآن: <112> أو <999>");
}

TEST_CASE("what runs as its sentence does is left alone") {
    for (const char* text :
         {"4 إلى 6 أسابيع", "من 0-10", "2003-2007", "دراسة NHS جديدة", "[4][5]", "11%", "20 minutes, slowly", ""}) {
        INFO(text);
        CHECK(marked(text) == text);
    }
}

TEST_CASE("a text is from left to right where it has Latin letters and no others") {
    CHECK(isLeftToRight("Samaritans: 116 123"));
    CHECK_FALSE(isLeftToRight("116 123"));
    CHECK_FALSE(isLeftToRight("NHS: شكرا"));
}

TEST_CASE("a page in Arabic says that it runs from right to left, a page in Spanish does not") {
    CHECK(has(html(arabic({})), "<html lang=\"ar\" dir=\"rtl\">"));
    CHECK(has(html({"", "es", {}}), "<html lang=\"es\">"));
}

TEST_CASE("within an Arabic page a number to call keeps its order, and English stays English") {
    const auto page = [](const std::string& words) { return html(arabic({{Paragraph{{{Words{words}}}}}})); };
    CHECK(has(page("اتصل بـ 0808 2000 247"), "<p>اتصل بـ <bdi dir=\"ltr\">0808 2000 247</bdi></p>"));
    CHECK(has(page("A name"), "<p><bdi dir=\"ltr\">A name</bdi></p>"));
    const std::string reference =
        "Kovacs, et al. Effect of firmness of mattress on chronic non-specific low-back pain.";
    CHECK(has(page(reference), "<p dir=\"auto\">Kovacs"));
}

TEST_CASE("plain text and mail have no signs of direction: each reader sets them by itself") {
    const Document page = arabic({{Paragraph{{{Words{"اتصل بـ 0808 2000 247 أو BS-PG58"}}}}}});
    for (const std::string& text : {plainText(page), mailText(page, {"t", "n", "e", "2026-11-23"})})
        for (const char* sign : {"\u200E", "\u200F", "\u2066", "\u2067", "\u2068", "\u2069"})
            CHECK_FALSE(has(text, sign));
}
