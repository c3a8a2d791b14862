// SPDX-License-Identifier: MIT
#include "cli/file_bytes.h"

#include <fstream>
#include <istream>

namespace bedside::cli {

namespace {

std::string bytesOf(std::istream& stream, std::size_t most) {
    std::string bytes(most + 1, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

} // namespace

Result<std::string> fileBytes(const std::filesystem::path& file, std::size_t most) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return Fault{file.string(), "cannot be read"};
    std::string bytes = bytesOf(stream, most);
    if (stream.bad() || (bytes.empty() && !stream.eof())) // a folder opens and then gives nothing
        return Fault{file.string(), "cannot be read"};
    return bytes;
}

Result<std::string> inputBytes(std::istream* input, std::size_t most) {
    if (input == nullptr || input->bad())
        return Fault{standardInput, "cannot be read"};
    return bytesOf(*input, most);
}

} // namespace bedside::cli
