// SPDX-License-Identifier: MIT
// The files of a content folder, read whole and checked as text before anyone takes them apart.
#pragma once

#include "base/fault.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace bedside::compiler {

struct SourceFile {
    std::string place; // as a person would open it: the folder as it was given, then the path
    std::string text;  // UTF-8, without a byte order mark
};

class SourceTree {
public:
    /// Reads every Markdown and JSON file below the folder, README files and hidden ones left out. Notes a fault for
    /// each file that is empty, cut short, not UTF-8, too large (8 MB; Markdown 256 kB), a symbolic link or not a file
    /// at all.
    SourceTree(const std::filesystem::path& folder, Faults& faults);

    /// Returns the file at the path below the folder, or nullptr where it is absent or was refused.
    const SourceFile* file(const std::string& path) const;
    /// Returns whether the path names a file that was refused, so that nobody calls it missing as well.
    bool refused(const std::string& path) const;
    /// Returns where the path is or would be, for faults.
    std::string place(const std::string& path) const;
    /// Returns the paths below the folder, sorted; those of refused files too.
    std::vector<std::string> paths() const;

    /// Puts a file in place of what the path named.
    void put(const std::string& path, SourceFile file);
    void drop(const std::string& path);
    /// Drops everything below the folder, which ends with its slash; what was refused there, too.
    void dropFolder(const std::string& folder);

private:
    void read(const std::filesystem::path& folder, const std::string& below, int depth, Faults& faults);
    void readEntry(const std::filesystem::path& path, const std::string& name, int depth, Faults& faults);
    void refuse(const std::string& path, std::string why, Faults& faults);

    std::filesystem::path m_folder;
    std::map<std::string, SourceFile> m_files;
    std::map<std::string, std::string> m_refused;
};

} // namespace bedside::compiler
