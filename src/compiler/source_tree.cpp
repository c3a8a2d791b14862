// SPDX-License-Identifier: MIT
#include "compiler/source_tree.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace bedside::compiler {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t mostBytes = 8u << 20;
// Thirty times the longest section that anyone would read; some hostile texts take md4c quadratic time.
constexpr std::uintmax_t mostMarkdownBytes = 256u << 10;
constexpr int deepestFolder = 6;
constexpr std::size_t mostFiles = 5'000;
// No sentence comes near it, and it bounds how deep one line can nest anything.
constexpr std::size_t longestMarkdownLine = 10'000;

// Returns the length of the well-formed UTF-8 character at the front, or 0 where there is none.
std::size_t wellFormedLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return first >= 0x20 || first == '\n' || first == '\r' || first == '\t' ? 1 : 0;
    const std::size_t length = first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : 4;
    if (first < 0xC2 || first > 0xF4 || length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool surrogate = first == 0xED && byte(1) >= 0xA0;
    const bool beyond = first == 0xF4 && byte(1) >= 0x90;
    return overlong || surrogate || beyond ? 0 : length;
}

// Returns what is wrong with the text, or nothing; `line` is where.
std::string textFault(std::string_view text, bool markdown, int& line) {
    line = 1;
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return "is empty";
    std::size_t lineBegin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = wellFormedLength(text.substr(at));
        if (length == 0)
            return static_cast<unsigned char>(text[at]) < 0x20 ? "holds a control character" : "is not UTF-8 text";
        if (markdown && at - lineBegin > longestMarkdownLine)
            return "has a line of more than " + std::to_string(longestMarkdownLine) + " bytes";
        if (text[at] == '\n') {
            ++line;
            lineBegin = at + 1;
        }
        at += length;
    }
    if (markdown && text.back() != '\n')
        return "does not end with a line break: is it whole?";
    return {};
}

bool isSource(const fs::path& path) { return path.extension() == ".md" || path.extension() == ".json"; }

} // namespace

SourceTree::SourceTree(const fs::path& folder, Faults& faults) : m_folder(folder) {
    std::error_code error;
    if (fs::is_directory(folder, error))
        read(folder, "", 0, faults);
    else
        faults.push_back({folder.generic_string(), "is not a folder that can be read"});
}

void SourceTree::read(const fs::path& folder, const std::string& below, int depth, Faults& faults) {
    if (depth > deepestFolder)
        return refuse(below, "is nested too deep", faults);
    std::error_code error;
    std::vector<fs::path> entries;
    // The counting form: a loop over a folder that fails half way would otherwise throw.
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        entries.push_back(entry->path());
    if (error)
        return refuse(below, "cannot be read: " + error.message(), faults);
    std::sort(entries.begin(), entries.end());
    for (const fs::path& path : entries)
        readEntry(path, below.empty() ? path.filename().string() : below + "/" + path.filename().string(), depth,
                  faults);
}

void SourceTree::readEntry(const fs::path& path, const std::string& name, int depth, Faults& faults) {
    const std::string own = path.filename().string();
    if (own.starts_with('.') || own == "README.md")
        return;
    std::error_code error;
    const fs::file_status status = fs::symlink_status(path, error); // does not follow, so no loop can catch it
    if (fs::is_directory(status))
        return read(path, name, depth + 1, faults);
    if (fs::is_symlink(status))
        return refuse(name, "is a symbolic link; content is made of plain files", faults);
    if (!fs::is_regular_file(status))
        return refuse(name, "is not a plain file", faults);
    if (!isSource(path))
        return refuse(name, "is neither Markdown nor JSON", faults);
    if (m_files.size() == mostFiles)
        return refuse(name, "is one file too many: " + std::to_string(mostFiles) + " is the most", faults);
    const bool markdown = path.extension() == ".md";
    if (fs::file_size(path, error) > (markdown ? mostMarkdownBytes : mostBytes))
        return refuse(name, markdown ? "is larger than 256 kB" : "is larger than 8 MB", faults);
    std::ifstream stream(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad())
        return refuse(name, "cannot be read", faults);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    int line = 1;
    const std::string wrong = textFault(text, markdown, line);
    if (!wrong.empty())
        return refuse(name + ":" + std::to_string(line), wrong, faults);
    m_files.emplace(name, SourceFile{place(name), std::move(text)});
}

void SourceTree::refuse(const std::string& path, std::string why, Faults& faults) {
    faults.push_back({place(path), why});
    m_refused.emplace(path.substr(0, path.rfind(':')), std::move(why));
}

const SourceFile* SourceTree::file(const std::string& path) const {
    const auto found = m_files.find(path);
    return found == m_files.end() ? nullptr : &found->second;
}

bool SourceTree::refused(const std::string& path) const { return m_refused.contains(path); }

std::string SourceTree::place(const std::string& path) const { return (m_folder / path).generic_string(); }

void SourceTree::put(const std::string& path, SourceFile file) { m_files.insert_or_assign(path, std::move(file)); }

void SourceTree::drop(const std::string& path) { m_files.erase(path); }

void SourceTree::dropFolder(const std::string& folder) {
    std::erase_if(m_files, [&](const auto& entry) { return entry.first.starts_with(folder); });
    std::erase_if(m_refused, [&](const auto& entry) { return entry.first.starts_with(folder); });
}

std::vector<std::string> SourceTree::paths() const {
    std::vector<std::string> all;
    for (const auto& [path, file] : m_files)
        all.push_back(path);
    for (const auto& [path, why] : m_refused)
        all.push_back(path);
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace bedside::compiler
