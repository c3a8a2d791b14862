// SPDX-License-Identifier: MIT
#include "store/sample_library.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

#if defined(__unix__)
#include <csignal>
#include <sys/resource.h>
#endif

using namespace bedside;
using Catch::Matchers::Contains;
using Lines = std::vector<std::string>;

namespace {

// An empty folder of its own for one test, removed after it.
class Folder {
public:
    Folder() : m_path(std::filesystem::path(BUILD_FOLDER) / "writer_test_folder") {
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directories(m_path);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::remove_all(m_path); }

    std::filesystem::path file(const std::string& name) const { return m_path / name; }
    Lines names() const {
        Lines all;
        for (const auto& entry : std::filesystem::directory_iterator(m_path))
            all.push_back(entry.path().filename().string());
        return all;
    }

private:
    std::filesystem::path m_path;
};

std::vector<unsigned char> bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace

TEST_CASE("the same edition gives the same bytes") {
    const Folder folder;
    REQUIRE(store::writeDatabase(test::sampleEdition(), folder.file("one.db")));
    REQUIRE(store::writeDatabase(test::sampleEdition(), folder.file("two.db")));
    CHECK(bytesOf(folder.file("one.db")) == bytesOf(folder.file("two.db")));
    CHECK(bytesOf(folder.file("one.db")) == test::imageOf(test::sampleEdition()));
}

TEST_CASE("the file is whole, compact and of one known form") {
    const Folder folder;
    const auto path = store::writeDatabase(test::sampleEdition(), folder.file("content.db"));
    REQUIRE(path);
    CHECK(*path == folder.file("content.db"));
    CHECK(folder.names() == Lines{"content.db"});
    SQLite::Database database(path->string(), SQLite::OPEN_READONLY);
    const auto answer = [&](const char* query) { return database.execAndGet(query).getString(); };
    CHECK(answer("PRAGMA integrity_check") == "ok");
    CHECK(answer("PRAGMA page_size") == "4096");
    CHECK(answer("PRAGMA journal_mode") == "delete");
    CHECK(answer("PRAGMA application_id") == "1113941107");
    CHECK_FALSE(SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep());
}

TEST_CASE("no page of a large database is empty") {
    content::Edition edition = test::sampleEdition();
    for (int i = 0; i < 4000; ++i) { // enough for the index to be written in several pieces, and then merged
        const std::string own = std::to_string(i);
        edition.sections[2].blocks.push_back(
            test::paragraph("a" + own + " b" + own + " c" + own + " and many more words that all these rows have"));
    }
    const Folder folder;
    const auto path = store::writeDatabase(edition, folder.file("content.db"));
    REQUIRE(path);
    SQLite::Database database(path->string(), SQLite::OPEN_READONLY);
    CHECK(database.execAndGet("PRAGMA freelist_count").getInt() == 0);
}

TEST_CASE("an existing file is replaced") {
    const Folder folder;
    std::ofstream(folder.file("content.db")) << "old";
    REQUIRE(store::writeDatabase(test::sampleEdition(), folder.file("content.db")));
    CHECK(bytesOf(folder.file("content.db")) == test::imageOf(test::sampleEdition()));
}

TEST_CASE("a folder that is not there is named") {
    const Folder folder;
    const auto path = folder.file("nowhere/content.db");
    const auto written = store::writeDatabase(test::sampleEdition(), path);
    REQUIRE_FALSE(written);
    CHECK(describe(written.faults().front()) == path.string() + ": cannot be written: No such file or directory");
}

#if defined(__unix__)
namespace {

/// For as long as it lives no file can grow past that size, as on a full disk.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t most) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_usual);
        const rlimit small{most, m_usual.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_usual); }

private:
    rlimit m_usual{};
};

} // namespace

TEST_CASE("where a file does not get all of its bytes, what was there stays, and no piece of the new one") {
    const Folder folder;
    std::ofstream(folder.file("content.db")) << "old";
    const auto written = [&] {
        const SmallFiles small(1000);
        return store::writeDatabase(test::sampleEdition(), folder.file("content.db"));
    }();
    REQUIRE_FALSE(written);
    CHECK_THAT(describe(written.faults().front()), Contains("content.db: cannot be written: File too large"));
    CHECK(bytesOf(folder.file("content.db")) == std::vector<unsigned char>{'o', 'l', 'd'});
    CHECK(folder.names() == Lines{"content.db"});
}
#endif

TEST_CASE("what somebody else keeps beside the file is neither followed nor overwritten") {
    const Folder folder;
    std::ofstream(folder.file("content.db.part")) << "theirs";
    std::ofstream(folder.file("elsewhere")) << "theirs too";
    std::filesystem::create_symlink("elsewhere", folder.file("other.db.part"));
    for (const std::string name : {"content.db", "other.db"})
        REQUIRE(store::writeDatabase(test::sampleEdition(), folder.file(name)));
    CHECK(bytesOf(folder.file("content.db.part")).size() == 6);
    CHECK(bytesOf(folder.file("elsewhere")).size() == 10);
    CHECK(std::filesystem::is_symlink(folder.file("other.db.part")));
    CHECK(folder.names().size() == 5);
}

TEST_CASE("neither a folder nor a device is replaced") {
    const Folder folder;
    std::filesystem::create_directory(folder.file("folder"));
    std::filesystem::create_symlink("/dev/null", folder.file("device"));
    for (const std::string name : {"folder", "device"}) {
        const auto written = store::writeDatabase(test::sampleEdition(), folder.file(name));
        REQUIRE_FALSE(written);
        CHECK_THAT(describe(written.faults().front()),
                   Contains(name + ": cannot be replaced: it is a folder or a device"));
    }
    CHECK(folder.names().size() == 2);
}

TEST_CASE("a refused edition writes no file") {
    const Folder folder;
    content::Edition edition = test::sampleEdition();
    edition.studies.clear();
    CHECK_FALSE(store::writeDatabase(edition, folder.file("content.db")));
    CHECK(folder.names().empty());
}

TEST_CASE("every mention of what is not there is named, all at once") {
    content::Edition edition = test::sampleEdition();
    edition.guidanceText.reset(); // which mentions them too
    edition.terms.erase(edition.terms.begin());
    edition.figures.clear();
    edition.claims.pop_back();
    edition.studies.pop_back();
    edition.sections.erase(edition.sections.begin() + 1);
    edition.sections[1].group = {"nowhere"};
    CHECK(test::refusals(edition) == Lines{"section references: belongs to the group 'nowhere', which is not there",
                                           "section right-bed: cites the study 'kovacs2003', which is not there",
                                           "section right-bed: mentions the claim 'medium-firm', which is not there",
                                           "section right-bed: mentions the term 'disc-prolapse', which is not there",
                                           "section right-bed: mentions the figure 'pillow', which is not there",
                                           "section right-bed: mentions the section 'moving', which is not there"});
}

TEST_CASE("a claim without a study is refused by its name") {
    content::Edition edition = test::sampleEdition();
    edition.guidanceText.reset(); // which mentions them too
    edition.claims[0].relation = content::Relation::Expert;
    edition.claims[0].certainty = content::Certainty::Low;
    edition.claims[0].reason = "A leaflet.";
    CHECK(test::refusals(edition) ==
          Lines{"claim gentle-start: CHECK constraint failed: a_claim_has_a_study_or_is_ours"});
    edition.claims[0].studies = {{"nobody1999"}};
    CHECK(test::refusals(edition) == Lines{"claim gentle-start: rests on the study 'nobody1999', which is not there"});
}

TEST_CASE("a claim that breaks a rule of claims is refused by its name and the rule's") {
    const auto refusal = [](const std::function<void(content::Claim&)>& damage) {
        content::Edition edition = test::sampleEdition();
        edition.guidanceText.reset();
        edition.sections.clear(); // which mention it
        damage(edition.claims[1]);
        const Lines all = test::refusals(edition);
        return all.size() == 1 ? all.front() : std::to_string(all.size()) + " refusals";
    };
    const std::string broken = "claim medium-firm: CHECK constraint failed: ";
    CHECK(refusal([](content::Claim& claim) { claim.says.clear(); }) == broken + "says <> ''");
    CHECK(refusal([](content::Claim& claim) { claim.reason.clear(); }) == broken + "a_certainty_has_its_reason");
    CHECK(refusal([](content::Claim& claim) {
              claim.certainty.reset();
              claim.atBest.reset();
          }) == broken + "what_is_not_ours_is_certain_to_a_degree");
    CHECK(refusal([](content::Claim& claim) { claim.shownIn.clear(); }) ==
          broken + "what_is_shown_was_shown_in_someone");
    CHECK(refusal([](content::Claim& claim) { claim.studies.clear(); }) == broken + "a_claim_has_a_study_or_is_ours");
    CHECK(refusal([](content::Claim& claim) {
              claim.certainty = content::Certainty::High;
              claim.atBest = content::Certainty::Moderate;
          }) == broken + "the_upper_end_lies_above_the_lower");
    CHECK(refusal([](content::Claim& claim) { claim.about.push_back({"nothing"}); }) ==
          "claim medium-firm: is about the subject 'nothing', which is not there");
}

TEST_CASE("a study that is filed under nothing known is refused by its name") {
    content::Edition edition = test::sampleEdition();
    edition.studies[0].appraisal.topics = {{"carpets"}};
    edition.studies[1].appraisal.cannotSupport = {{"flying"}};
    CHECK(test::refusals(edition) ==
          Lines{"study aaron2010: is filed under the topic 'carpets', which is not there",
                "study kovacs2003: cannot support the subject 'flying', which is not there"});
}

TEST_CASE("a study whose people do not add up is refused by its name") {
    content::Edition edition = test::sampleEdition();
    edition.guidanceText.reset();
    edition.sections.clear();
    edition.claims.clear();
    edition.studies[1].appraisal.sample.sampleSize = 10;
    edition.studies[1].appraisal.sample.patients.reset();
    edition.studies[1].appraisal.sample.men = 6;
    edition.studies[1].appraisal.sample.women = 5;
    CHECK(test::refusals(edition) ==
          Lines{"study kovacs2003: CHECK constraint failed: men_and_women_are_no_more_than_all"});
}

TEST_CASE("a handout is refused by its name, with what it names and is not there") {
    content::Edition edition = test::sampleEdition();
    edition.handouts = test::sampleHandouts();
    using enum content::PartKind;
    edition.handouts[1].parts = {{Section, "left-bed"}, {Card, "M9"}, {Position, "TREE"}, {Claim, "none"}, {Signs, ""}};
    edition.handouts[0].title = "";
    CHECK(test::refusals(edition) == Lines{"handout wallet: CHECK constraint failed: title <> ''",
                                           "handout bed: names the section 'left-bed', which is not there",
                                           "handout bed: names the card 'M9', which is not there",
                                           "handout bed: names the position 'TREE', which is not there",
                                           "handout bed: names the claim 'none', which is not there"});
}

TEST_CASE("notes for clinicians are refused by name where their page, a line or what it mentions is not there") {
    content::Edition edition = test::sampleEdition();
    edition.clinic = test::sampleClinic();
    edition.clinic.notes.front().examine = {"nobody"};
    edition.clinic.notes.push_back({"section:left-bed", content::TalkStage::Permission, {}, {}, {}, {}, {}});
    edition.clinic.lines["look"] = {{content::ClaimText{{"none"}, test::words("Look.")}}};
    CHECK(test::refusals(edition) == Lines{"clinic line look: mentions the claim 'none', which is not there",
                                           "clinic note cause:o1-nerve: names the line 'nobody', which is not there",
                                           "clinic note section:left-bed: names a page or stage that is not there"});
}

TEST_CASE("a handout without a part, or with one of no kind, is not written") {
    content::Edition edition = test::sampleEdition();
    edition.handouts[0].parts.clear();
    CHECK(test::refusals(edition) == Lines{"content database: FOREIGN KEY constraint failed"});
    edition = test::sampleEdition();
    edition.handouts[0].parts[0].kind = content::PartKind::Section;
    CHECK_THAT(test::refusals(edition).front(), Contains("a_part_names_one_thing_or_is_whole"));
    edition = test::sampleEdition();
    edition.handouts[0].parts.push_back(edition.handouts[0].parts[0]);
    CHECK_THAT(test::refusals(edition).front(), Contains("handout_part.kind, handout_part.id"));
}

TEST_CASE("an id that is there twice is refused") {
    content::Edition edition = test::sampleEdition();
    edition.terms.push_back(edition.terms.front());
    CHECK(test::refusals(edition).front() == "term disc-prolapse: UNIQUE constraint failed: term.id");
}

TEST_CASE("a text that is not UTF-8 is refused where it stands") {
    content::Edition edition = test::sampleEdition();
    edition.sections[1].blocks = {test::paragraph(std::string("caf\xE9"))};
    REQUIRE(test::refusals(edition).size() == 1);
    CHECK_THAT(test::refusals(edition).front(), Contains("section moving: ") && Contains("UTF-8"));
}
