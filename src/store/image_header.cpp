// SPDX-License-Identifier: MIT
// The offsets are those of https://www.sqlite.org/fileformat.html#the_database_header.
#include "store/image_header.h"

#include "store/schema.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace bedside::store {

namespace {

constexpr std::size_t headerSize = 100;
constexpr std::string_view magic{"SQLite format 3\0", 16};

std::uint32_t number(std::span<const unsigned char> image, std::size_t at, std::size_t bytes) {
    std::uint32_t value = 0;
    for (const unsigned char byte : image.subspan(at, bytes))
        value = value << 8 | byte;
    return value;
}

} // namespace

std::string headerRefusal(std::span<const unsigned char> image) {
    if (image.size() < headerSize || !std::equal(magic.begin(), magic.end(), image.begin()))
        return "is not a database";
    if (number(image, 68, 4) != applicationId)
        return "is a database, but not one of Bedside's content";
    if (const std::uint32_t version = number(image, 60, 4); version != schemaVersion)
        return "has schema version " + std::to_string(version) + ", and this program reads version " +
               std::to_string(schemaVersion);
    const std::uint32_t stored = number(image, 16, 2);
    const std::uint64_t pageSize = stored == 1 ? 65536 : stored;
    const std::uint64_t size = pageSize * number(image, 28, 4);
    if (size != image.size())
        return "is damaged: it should have " + std::to_string(size) + " bytes and has " + std::to_string(image.size());
    const bool rollbackJournal = image[18] == 1 && image[19] == 1;
    return rollbackJournal ? "" : "is damaged: its header asks for a journal";
}

} // namespace bedside::store
