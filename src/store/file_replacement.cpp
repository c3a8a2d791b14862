// SPDX-License-Identifier: MIT
#include "store/file_replacement.h"

#include <cerrno>
#include <cstdio>
#include <random>
#include <system_error>

namespace bedside::store {

namespace {

constexpr int mostTries = 100;

struct Temporary {
    std::filesystem::path path;
    std::FILE* file = nullptr;
};

/// Opens a new file of a name that nobody has: neither another's file nor a link is ever written to.
std::error_code openBeside(const std::filesystem::path& file, Temporary& temporary) {
    std::random_device random;
    for (int tries = 0; tries < mostTries; ++tries) {
        char name[32];
        std::snprintf(name, sizeof(name), ".bedside-%08x%08x.part", random(), random());
        temporary.path = file.parent_path() / name;
        errno = 0;
        temporary.file = std::fopen(temporary.path.string().c_str(), "wbx"); // x: it must not be there yet
        if (temporary.file != nullptr)
            return {};
        if (errno != EEXIST)
            break;
    }
    return {errno, std::generic_category()};
}

/// Returns the system's error, which is none where every byte is in the file. A full disk may show only on closing.
std::error_code fill(std::FILE* out, std::span<const unsigned char> bytes) {
    errno = 0;
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), out) == bytes.size() && std::fflush(out) == 0;
    const int reason = errno;
    const bool closed = std::fclose(out) == 0;
    if (written && closed)
        return {};
    return {written ? errno : reason, std::generic_category()};
}

Fault refusal(const std::filesystem::path& file, const std::error_code& error) {
    return {file.string(), "cannot be written: " + error.message()};
}

} // namespace

Result<std::filesystem::path> replaceFile(const std::filesystem::path& file, std::span<const unsigned char> bytes) {
    std::error_code unknown;
    if (std::filesystem::exists(file, unknown) && !std::filesystem::is_regular_file(file, unknown))
        return Fault{file.string(), "cannot be replaced: it is a folder or a device"};
    Temporary part;
    if (const std::error_code error = openBeside(file, part))
        return refusal(file, error);
    std::error_code error = fill(part.file, bytes);
    if (!error)
        std::filesystem::rename(part.path, file, error);
    if (!error)
        return file;
    std::error_code ignored;
    std::filesystem::remove(part.path, ignored);
    return refusal(file, error);
}

} // namespace bedside::store
