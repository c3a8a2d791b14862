// SPDX-License-Identifier: MIT
#include "compiler/content_folder.h"

#include <sys/stat.h>

using bedside::test::ContentFolder;
using bedside::test::rightBed;

namespace {

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    text.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        text += piece;
    return text;
}

// Returns the first fault of that file after it was given these bytes.
std::string faultOf(const char* file, std::string_view bytes) {
    const ContentFolder folder;
    folder.write(file, bytes);
    const std::string faults = folder.faults();
    const std::size_t at = faults.find(file);
    return at == std::string::npos ? "none"
                                   : faults.substr(at, faults.find('\n', at) - at).substr(std::string(file).size());
}

} // namespace

TEST_CASE("an empty file is refused") {
    CHECK(faultOf(rightBed, "") == ":1: is empty");
    CHECK(faultOf(rightBed, " \n\t\r\n") == ":1: is empty");
    CHECK(faultOf("references.json", "") == ":1: is empty");
    CHECK(faultOf("references.json", "\xEF\xBB\xBF") == ":1: is empty");
}

TEST_CASE("a file that was cut short is refused") {
    const ContentFolder sample;
    const std::string references = sample.text("references.json");
    for (std::size_t length = 1; length < references.size() - 1; length += 7) {
        const ContentFolder folder;
        folder.write("references.json", references.substr(0, length));
        INFO(length);
        CHECK(folder.faults().find("references.json:") != std::string::npos);
    }
    CHECK(faultOf(rightBed, "# Bed\n\n> [!KEY]\n> A bed should su") ==
          ":4: does not end with a line break: is it whole?");
    CHECK(faultOf(rightBed, "# Bed\n\n> [!KEY]\n> A bed caf\xC3") == ":4: is not UTF-8 text");
}

TEST_CASE("a file that is not UTF-8 is refused at its line") {
    for (const char* bad :
         {"\xFF", "\xC3(", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\xF5\x80\x80\x80"}) {
        CHECK(faultOf(rightBed, std::string("# Bed\n\nA ") + bad + " b\n") == ":3: is not UTF-8 text");
        CHECK(faultOf("a/claims.json", std::string("{\n\"") + bad + "\": {}}") == ":2: is not UTF-8 text");
    }
    CHECK(faultOf(rightBed, std::string("# Bed\n\0\n", 8)) == ":2: holds a control character");
    CHECK(faultOf(rightBed, "# B\x1B[31m\n") == ":1: holds a control character");
}

TEST_CASE("a byte order mark is no part of the text") {
    const ContentFolder folder;
    folder.write(rightBed, "\xEF\xBB\xBF" + folder.text(rightBed));
    folder.write("a/claims.json", "\xEF\xBB\xBF" + folder.text("a/claims.json"));
    CHECK(folder.faults().empty());
}

TEST_CASE("a file of 50 MB is refused by its size") {
    const std::string large = repeated("0123456789 words", 50u << 16);
    CHECK(faultOf(rightBed, large) == ": is larger than 256 kB");
    CHECK(faultOf("references.json", large) == ": is larger than 8 MB");
}

TEST_CASE("deep nesting is refused and never crashes") {
    CHECK(faultOf("references.json", repeated("[", 1'000'000)) == ":1: is nested more than 40 deep");
    CHECK(faultOf("a/claims.json", repeated("{\"a\":", 1'000'000)) == ":1: is nested more than 40 deep");
    const std::string head = "# Bed\n\n> [!KEY]\n> Key.\n\n";
    CHECK(faultOf(rightBed, head + repeated("> ", 100'000) + "x\n") == ":6: has a line of more than 10000 bytes");
    for (const char* piece :
         {"> ", "- ", "1. ", "*a ", "**a _b ", "[", "![", "[a](", "<", "`", "&amp;", "| ", "\\", "[@a; "})
        for (const char* end : {"x", "\nx"}) {
            const std::string faults = faultOf(rightBed, head + repeated(piece, 2'000) + end + "\n");
            INFO(piece);
            CHECK_FALSE(faults.empty());
        }
}

TEST_CASE("large files of hostile Markdown are read in a moment") {
    const std::string head = "# Bed\n\n> [!KEY]\n> Key.\n\n";
    for (const char* line : {"[a][b [c] (d\n", "*a **b _c __d\n", "> a\nb\n", "- a\n\n  - b\n", "<a <!-- <?\n",
                             "`a ``b\n", "| a | b\n|---|---\n", "[a]: <b\n", "![a](b [c](d\n", "a\n===\n"}) {
        const std::string faults = faultOf(rightBed, head + repeated(line, 10'000) + "\n");
        INFO(line);
        CHECK_FALSE(faults.empty());
    }
}

TEST_CASE("symbolic links, loops among them, are refused and not followed") {
    const ContentFolder folder;
    std::filesystem::create_symlink("loop.md", folder.path("a/en/sections/loop.md"));
    std::filesystem::create_directory_symlink("..", folder.path("a/en/up"));
    std::filesystem::create_symlink("/etc/passwd", folder.path("a/en/sections/other.md"));
    CHECK(folder.faults() == "a/en/sections/loop.md: is a symbolic link; content is made of plain files\n"
                             "a/en/sections/other.md: is a symbolic link; content is made of plain files\n"
                             "a/en/up: is a symbolic link; content is made of plain files\n");
}

TEST_CASE("what is no file is refused and not opened") {
    const ContentFolder folder;
    REQUIRE(mkfifo(folder.path("a/en/sections/pipe.md").c_str(), 0600) == 0);
    folder.remove("a/claims.json");
    std::filesystem::create_directory(folder.path("a/claims.json"));
    const std::string faults = folder.faults();
    CHECK(faults.find("a/en/sections/pipe.md: is not a plain file\n") != std::string::npos);
    CHECK(faults.find("a/claims.json: is missing\n") != std::string::npos);
}

TEST_CASE("a file of an unknown name is refused, hidden ones and README files are not read") {
    const ContentFolder folder;
    folder.write("a/glosary.json", "{}");
    folder.write("a/en/notes.md", "Words.\n");
    folder.write("a/en/picture.png", "x");
    folder.write(".hidden/x.json", "{");
    folder.write("README.md", "<b>");
    CHECK(folder.faults() == "a/en/notes.md: no file of this name has a meaning here\n"
                             "a/en/picture.png: is neither Markdown nor JSON\n"
                             "a/glosary.json: no file of this name has a meaning here\n");
}

TEST_CASE("folders nested too deep are refused") {
    const ContentFolder folder;
    folder.write("a/b/c/d/e/f/g/h/x.json", "{}");
    CHECK(folder.faults() == "a/b/c/d/e/f/g: is nested too deep\n");
}

TEST_CASE("a folder without an article, and a second article, are refused") {
    const ContentFolder folder;
    folder.write("b/article.json", "{}");
    CHECK(folder.faults() == "b: is a second article, and a database carries one\n"
                             "b/article.json: no file of this name has a meaning here\n");
    folder.remove("a");
    folder.remove("b");
    CHECK(folder.faults().find("holds no folder with an article.json") != std::string::npos);
    folder.remove("");
    CHECK(folder.faults().find("is not a folder that can be read") != std::string::npos);
}

TEST_CASE("random bytes in any file are refused without a crash") {
    std::mt19937 random(7);
    const ContentFolder folder;
    for (const char* file : {rightBed, "a/article.json", "references.json", "a/figures/hip-hinge.json"}) {
        const std::string whole = folder.text(file);
        for (int round = 0; round < 100; ++round) {
            std::string text = whole;
            for (int i = 0; i < 5; ++i)
                text[random() % text.size()] = "#>[]()!*_|@{}\":,\n\\x0\xC3"[random() % 22];
            folder.write(file, text);
            INFO(text);
            CHECK_NOTHROW(folder.compile());
        }
        folder.write(file, whole);
    }
}
