// SPDX-License-Identifier: MIT
// Bytes that are not, or no longer, a content database.
#include "store/sample_library.h"
#include "store/search.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <memory>
#include <random>

using namespace bedside;

namespace {

std::string refusedBecause(std::span<const unsigned char> image) {
    const auto library = store::Library::open(image);
    return library ? "" : describe(library.faults().front());
}

std::vector<unsigned char> databaseOf(const std::string& sql) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(database.getHandle(), "main", &size, 0), &sqlite3_free);
    return {bytes.get(), bytes.get() + size};
}

// Reads all that can be read. Broken rows may be refused; nothing may crash or hang.
void readAll(std::span<const unsigned char> image) {
    try {
        const auto library = store::Library::open(image);
        if (!library) {
            CHECK_FALSE(library.faults().front().what.empty());
            return;
        }
        library->edition();
        library->studies();
        library->studiesCitedIn({"right-bed"});
        const store::Search search(*library);
        search.find("bed");
        search.find("slipped disc");
    } catch (const std::runtime_error&) {
    }
}

} // namespace

TEST_CASE("bytes that are no database are refused") {
    CHECK(refusedBecause({}) == "content database: is not a database");
    const std::vector<unsigned char> zeros(8192);
    CHECK(refusedBecause(zeros) == "content database: is not a database");
    const std::string text(5000, '{');
    CHECK(refusedBecause({reinterpret_cast<const unsigned char*>(text.data()), text.size()}) ==
          "content database: is not a database");
}

TEST_CASE("a database of something else is refused") {
    CHECK(refusedBecause(databaseOf("CREATE TABLE article (id TEXT)")) ==
          "content database: is a database, but not one of Bedside's content");
}

TEST_CASE("a database of another schema version is refused, and both versions are named") {
    CHECK(refusedBecause(databaseOf("PRAGMA application_id = 1113941107; PRAGMA user_version = 999")) ==
          "content database: has schema version 999, and this program reads version 10");
}

TEST_CASE("a database that only claims to be ours is refused") {
    CHECK_THAT(refusedBecause(databaseOf("PRAGMA application_id = 1113941107; PRAGMA user_version = 10")),
               Catch::Matchers::StartsWith("content database: damaged: "));
}

TEST_CASE("a database that is cut short or too long is refused") {
    std::vector<unsigned char> image = test::imageOf(test::sampleEdition());
    const std::size_t whole = image.size();
    for (std::size_t size = 0; size < whole; size += 37)
        CHECK_FALSE(store::Library::open(std::span(image).first(size)));
    image.resize(whole + 4096);
    CHECK_THAT(refusedBecause(image), Catch::Matchers::StartsWith("content database: is damaged: it should have "));
}

TEST_CASE("a database that asks for a journal is refused") {
    std::vector<unsigned char> image = test::imageOf(test::sampleEdition());
    image[18] = image[19] = 2; // write-ahead log
    CHECK(refusedBecause(image) == "content database: is damaged: its header asks for a journal");
}

TEST_CASE("a word outside its vocabulary is refused when it is read") {
    std::vector<unsigned char> image = test::imageOf(test::sampleEdition());
    const std::string design = "trialabstract";
    const auto at = std::search(image.begin(), image.end(), design.begin(), design.end());
    REQUIRE(at != image.end());
    *at = 'T';
    const auto library = store::Library::open(image);
    REQUIRE(library);
    CHECK_THROWS_WITH(library->study({"kovacs2003"}), "the content database has the unknown word 'Trial'");
}

TEST_CASE("blocks that are not JSON are refused when they are read") {
    std::vector<unsigned char> image = test::imageOf(test::sampleEdition());
    const std::string piece = "Slow and easy movement";
    for (auto at = image.begin(); (at = std::search(at, image.end(), piece.begin(), piece.end())) != image.end(); ++at)
        *at = '"';
    const auto library = store::Library::open(image);
    REQUIRE(library);
    CHECK_THROWS_AS(library->section({"moving"}), std::runtime_error);
}

TEST_CASE("no damage to any byte crashes") {
    const std::vector<unsigned char> whole = test::imageOf(test::sampleEdition());
    std::mt19937 random(20261123);
    for (int round = 0; round < 1500; ++round) {
        // Exactly as many bytes as the database has, so that a checking allocator sees a step beyond them.
        const auto image = std::make_unique<unsigned char[]>(whole.size());
        std::ranges::copy(whole, image.get());
        for (int damage = 0; damage < 1 + round % 8; ++damage)
            image[random() % whole.size()] = static_cast<unsigned char>(random());
        readAll({image.get(), whole.size()});
    }
    SUCCEED();
}

TEST_CASE("pages that are all zeros or ones do not crash") {
    const std::vector<unsigned char> whole = test::imageOf(test::sampleEdition());
    for (std::size_t page = 0; page < whole.size(); page += 4096)
        for (const int byte : {0x00, 0xFF}) {
            std::vector<unsigned char> image = whole;
            std::fill_n(image.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(page, 100)),
                        page == 0 ? 3996 : 4096, static_cast<unsigned char>(byte));
            readAll(image);
        }
    SUCCEED();
}
