// SPDX-License-Identifier: MIT
// A reference that we hand out as CSL-JSON is the one that we took in.
#include "codec/csl_json.h"
#include "compiler/content_folder.h"
#include "compiler/study_files.h"

using namespace bedside;
using test::ContentFolder;

namespace {

// Returns what the compiler reads from our own copies of the references.
compiler::References readBack(const std::map<content::StudyId, content::Reference>& references, Faults& faults) {
    nlohmann::json copies = nlohmann::json::array();
    for (const auto& [id, reference] : references)
        copies.push_back(nlohmann::json::parse(codec::cslJson({id, reference, {}}).dump()));
    return compiler::readReferences({{"copies", ""}, std::move(copies)}, faults);
}

nlohmann::json shippedReferences() {
    std::ifstream stream(SOURCE_FOLDER "/content/references.json");
    return nlohmann::json::parse(stream);
}

} // namespace

TEST_CASE("our CSL-JSON of each reference that ships reads back as the same reference") {
    Faults faults;
    const compiler::References original =
        compiler::readReferences({{"references.json", ""}, shippedReferences()}, faults);
    const compiler::References again = readBack(original.byId, faults);
    CHECK(ContentFolder().lines(faults) == "");
    REQUIRE(original.byId.size() == shippedReferences().size());
    CHECK(again.byId == original.byId);
}

TEST_CASE("our CSL-JSON of a shipped reference says what references.json says, and adds nothing") {
    Faults faults;
    for (const auto& item : shippedReferences()) {
        const auto read = compiler::readReferences({{"one", ""}, nlohmann::json::array({item})}, faults);
        REQUIRE(read.byId.size() == 1);
        const auto& [id, reference] = *read.byId.begin();
        auto expected = item;
        expected.erase("genre"); // which we have no use for, as for months and days
        if (expected.contains("issued"))
            expected["issued"]["date-parts"][0].get_ref<nlohmann::json::array_t&>().resize(1);
        INFO(id.text);
        CHECK(nlohmann::json::parse(codec::cslJson({id, reference, {}}).dump()) == expected);
    }
    CHECK(ContentFolder().lines(faults) == "");
}

TEST_CASE("an author is one person or one body, and others stand last") {
    const auto faultsOf = [](const char* authors) {
        Faults faults;
        const auto item = nlohmann::json::parse(R"({"id": "a", "type": "book", "title": "B", "author": )" +
                                                std::string(authors) + "}");
        compiler::readReferences({{"references.json", ""}, nlohmann::json::array({item})}, faults);
        return ContentFolder().lines(faults);
    };
    const std::string one = ": an author is one: name the first, and end the list with {\"literal\": \"others\"}\n";
    CHECK(faultsOf(R"([{"literal": "Kovacs and others"}])") == "references.json:/0/author/0/literal" + one);
    CHECK(faultsOf(R"([{"family": "Kovacs et al."}])") == "references.json:/0/author/0/family" + one);
    CHECK(faultsOf(R"([{"family": "Kovacs et al", "given": "F"}])") == "references.json:/0/author/0/family" + one);
    for (const char* authors : {R"([{"literal": "others"}])", R"([{"literal": "others"}, {"family": "Kovacs"}])"})
        CHECK(faultsOf(authors) ==
              "references.json:/0/author: others stand at the end of the list, behind somebody who is named\n");
    CHECK(faultsOf(R"([{"family": "Kovacs"}, {"literal": "others"}])") == "");
}

TEST_CASE("a reference with everything reads back, names of all forms among it") {
    content::Reference full{
        "article-journal",
        "A \"title\" \\ with café & 100 %",
        "A title",
        {{"van den Berg", "A"}, {"NICE", ""}, {"Lučić Šarić", "Emina"}, {"Kovacs", "", true}, {"others", ""}},
        "Lancet",
        "A house",
        2003,
        "362",
        "9396",
        "1599–604",
        "NG59",
        "10.1016/x",
        "14630439",
        "PMC1",
        "https://example.org"};
    Faults faults;
    const auto again = readBack(
        {{{"full"}, full}, {{"bare"}, {"book", "B", "", {}, "", "", 0, "", "", "", "", "", "", "", ""}}}, faults);
    CHECK(ContentFolder().lines(faults) == "");
    CHECK(again.byId.at({"full"}) == full);
    CHECK(again.byId.at({"bare"}).year == 0);
}
