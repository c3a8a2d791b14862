// SPDX-License-Identifier: MIT
// A small content folder without faults, which a test may then break. It is removed at the end.
#pragma once

#include "compiler/compile.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <string>

namespace bedside::test {

/// The files by path below the folder. They have every id that content/README.md uses in its examples.
std::map<std::string, std::string> sampleFiles();

class ContentFolder {
public:
    ContentFolder() {
        std::random_device random;
        m_path = std::filesystem::temp_directory_path() / ("bedside-content-" + std::to_string(random()));
        for (const auto& [path, text] : sampleFiles())
            write(path, text);
    }
    ~ContentFolder() {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }
    ContentFolder(const ContentFolder&) = delete;
    ContentFolder& operator=(const ContentFolder&) = delete;

    std::filesystem::path path(const std::string& below = {}) const { return m_path / below; }

    void write(const std::string& below, std::string_view text) const {
        std::filesystem::create_directories(path(below).parent_path());
        std::ofstream(path(below), std::ios::binary) << text;
    }
    void remove(const std::string& below) const { std::filesystem::remove_all(path(below)); }
    std::string text(const std::string& below) const {
        std::ifstream stream(path(below), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    /// Replaces the first `old` in the file. Fails the test where there is none.
    void replace(const std::string& below, std::string_view old, std::string_view now) const {
        std::string whole = text(below);
        const std::size_t at = whole.find(old);
        if (at == std::string::npos)
            FAIL(below << " does not hold " << old);
        write(below, whole.replace(at, old.size(), now));
    }
    /// Replaces the section right-bed, keeping its title and key message, by this body.
    void body(std::string_view text) const {
        write("a/en/sections/right-bed.md",
              "# The right bed\n\n> [!KEY]\n> A bed should suit you.\n\n" + std::string(text) + "\n");
    }

    compiler::Compilation compile() const {
        return compiler::compile(m_path, std::chrono::year{2026} / std::chrono::December / 1);
    }
    /// Returns the faults, one a line, with places below the folder.
    std::string faults() const { return lines(compile().faults); }
    std::string lines(const Faults& faults) const {
        const std::string folder = m_path.generic_string() + "/";
        std::string all;
        for (const Fault& fault : faults)
            all += describe(fault) + "\n";
        for (std::size_t at = all.find(folder); at != std::string::npos; at = all.find(folder, at))
            all.erase(at, folder.size());
        return all;
    }

private:
    std::filesystem::path m_path;
};

/// Returns the faults after `old` became `now` in one file of the sample.
std::string faultsAfter(const char* file, std::string_view old, std::string_view now);

/// Returns the faults of the section right-bed with this body, which begins at line 6.
std::string faultsOf(std::string_view body);

inline const char* const rightBed = "a/en/sections/right-bed.md";
inline const std::string inRightBed = std::string(rightBed) + ":";

} // namespace bedside::test
