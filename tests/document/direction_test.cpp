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

TEST_CASE("a telephone number keeps its order however it is written") {
    for (const char* number :
         {"(020) 7946-0958", "+44 20 7946 0958", "020 7946 0958", "+44 (0)20 7946 0958", "(020)7946 0958",
          "0800-1234567", "555-1234", "020\u20137946\u20130958", "7946 - 0958", "+962-6-500-0000", "00962 6 500 0000",
          "(555) 010-0199", "+1.555.010.0199", "*123#", "٠٢٠ ٧٩٤٦ ٠٩٥٨", "+٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨"}) {
        INFO(number);
        CHECK(marked(std::string("اتصل بنا: ") + number + " ليلًا") == std::string("اتصل بنا: <") + number + "> ليلًا");
        CHECK(marked(std::string("هاتف ") + number + "، ثم") == std::string("هاتف <") + number + ">، ثم");
        CHECK(marked(number) == std::string("<") + number + ">");
    }
    CHECK(marked("هاتف:\n020 7946 0958\n7 شارع النخيل") == "هاتف:\n<020 7946 0958>\n7 شارع النخيل");
    CHECK(marked("Clinic · 020 7946 0958 · عيادة") == "<Clinic> · <020 7946 0958> · عيادة");
}

TEST_CASE("Latin words keep their order with the digits, hyphens, brackets and commas between them") {
    for (const char* words :
         {"London SE1 7EH", "3rd floor, room B-12, Guy's Hospital", "back-pain patient", "Non-specific low back pain",
          "doi 10.1007/s00586-019-06048-7", "Guy\u2019s Hospital (St Thomas), SE1 7EH", "221b Baker Street", "NHS: 111",
          "Kovacs et al. 2003", "BMJ. 2003;347:f7095", "https://example.org/a?b=1"}) {
        INFO(words);
        CHECK(marked(std::string("هنا ") + words + "، ثم") == std::string("هنا <") + words + ">، ثم");
        CHECK(marked(std::string("هنا (") + words + ").") == std::string("هنا (<") + words + ">).");
    }
    CHECK(marked("دراسة NHS. 20 دقيقة") == "دراسة <NHS>. 20 دقيقة"); // the sentence in Latin letters has ended
    CHECK(marked("صار James D \"Darcy J\"، هنا") == "صار <James D> \"<Darcy J>\"، هنا");
    CHECK(marked("هنا \"Darcy J\" James D هنا") == "هنا \"<Darcy J>\" <James D> هنا");
    CHECK(marked("هنا the \"good\" trial هنا") == "هنا <the \"good\" trial> هنا");
    CHECK(marked("لندن (London (UK لندن) SE1") == "لندن (<London> (<UK> لندن) <SE1>");
}

TEST_CASE("what runs as its sentence does is left alone") {
    for (const char* text : {"4 إلى 6 أسابيع", "من 0-10", "2003-2007", "من 2\u20133 أيام", "من 0.5-1.5", "[4][5]",
                             "11%", "(3) 20 دقيقة", "\xD8", "\xC3 5", "", "30"}) {
        INFO(text);
        CHECK(marked(text) == text);
    }
}

TEST_CASE("digits that Arabic has of its own are held in the order of the number") {
    CHECK(inOrder({"020 7946", true}) == "020 7946");
    CHECK(inOrder({"٠٢٠ ٧٩٤٦", true}) == "٠٢٠ \u200E٧٩٤٦");
}

TEST_CASE("a longer text runs as its first letter does, and a letterhead as the whole of it") {
    CHECK(firstWay("020: عيادة London") == Way::RightToLeft);
    CHECK(firstWay("Dr Smith: عيادة") == Way::LeftToRight);
    CHECK(firstWay("020 7946") == Way::ByLetters);
    CHECK(wayOf(Letterhead{"عيادة الظهر", {"London SE1 7EH", "020 7946 0958"}, {}}) == Way::RightToLeft);
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

TEST_CASE("Arabic that stands in an English page keeps its numbers in order, and English there is untouched") {
    const auto page = [](const std::string& words) { return html({"", "en", {{Paragraph{{{Words{words}}}}}}}); };
    CHECK(has(page("اتصل بـ +44 20 7946 0958"), "<p dir=\"auto\">اتصل بـ <bdi dir=\"ltr\">+44 20 7946 0958</bdi></p>"));
    CHECK(has(page("Call 020 7946 0958"), "<p>Call 020 7946 0958</p>"));
}

TEST_CASE("a paragraph that was given a way has it, and so has each line of a letterhead") {
    const auto page = [](const char* language, Words words) {
        return html({"", language, {{Paragraph{{{std::move(words)}}}}}});
    };
    CHECK(has(page("ar", {"Dear Sara", Way::LeftToRight}), "<p dir=\"ltr\">Dear Sara</p>"));
    CHECK(has(page("en", {"Dr Smith", Way::RightToLeft}), "<p dir=\"rtl\">Dr Smith</p>"));
    CHECK(has(page("en", {"Dear Sara", Way::LeftToRight}), "<p>Dear Sara</p>"));
    const std::string letterhead =
        html({"", "en", {{Letterhead{"عيادة الظهر", {"London SE1 7EH", "هاتف 020 7946 0958"}, {}}}}});
    CHECK(has(letterhead, "<p class=\"clinic\" dir=\"rtl\">عيادة"));
    CHECK(has(letterhead, "<p dir=\"rtl\">London SE1 7EH</p>"));
    CHECK(has(letterhead, "<p dir=\"rtl\">هاتف <bdi dir=\"ltr\">020 7946 0958</bdi></p>"));
}

TEST_CASE("plain text and mail have no signs of direction: each reader sets them by itself") {
    const Document page = arabic({{Paragraph{{{Words{"اتصل بـ 0808 2000 247 أو BS-PG58"}}}}}});
    for (const std::string& text : {plainText(page), mailText(page, {"t", "n", "e", "2026-11-23"})})
        for (const char* sign : {"\u200E", "\u200F", "\u2066", "\u2067", "\u2068", "\u2069"})
            CHECK_FALSE(has(text, sign));
}
