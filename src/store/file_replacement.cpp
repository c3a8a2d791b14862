// SPDX-License-Identifier: MIT
#include "store/file_replacement.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace bedside::store {

namespace {

// Returns the system's error, which is none where every byte is in the file. A full disk may show only on closing.
// Nothing half-written stays.
std::error_code write(const std::filesystem::path& file, std::span<const unsigned char> bytes) {
    errno = 0;
    std::FILE* const out = std::fopen(file.string().c_str(), "wb");
    if (out == nullptr)
        return {errno, std::generic_category()};
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), out) == bytes.size() && std::fflush(out) == 0;
    const int reason = errno;
    const bool closed = std::fclose(out) == 0;
    if (written && closed)
        return {};
    const std::error_code error(written ? errno : reason, std::generic_category());
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return error;
}

Fault refusal(const std::filesystem::path& file, const std::error_code& error) {
    return {file.string(), "cannot be written: " + error.message()};
}

} // namespace

Result<std::filesystem::path> replaceFile(const std::filesystem::path& file, std::span<const unsigned char> bytes) {
    std::error_code unknown;
    if (std::filesystem::exists(file, unknown) && !std::filesystem::is_regular_file(file, unknown))
        return Fault{file.string(), "cannot be replaced: it is a folder or a device"};
    std::filesystem::path part = file;
    part += ".part";
    if (const std::error_code error = write(part, bytes))
        return refusal(part, error);
    std::error_code error;
    std::filesystem::rename(part, file, error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        return refusal(file, error);
    }
    return file;
}

} // namespace bedside::store
