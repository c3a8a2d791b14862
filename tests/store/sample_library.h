// SPDX-License-Identifier: MIT
// A library in memory, made of an edition.
#pragma once

#include "store/library.h"
#include "store/writer.h"
#include "support/catch.h"
#include "support/sample_edition.h"

namespace bedside::test {

/// Returns the bytes of the edition's database. Fails the test, with the reason, where there is none.
inline std::vector<unsigned char> imageOf(const content::Edition& edition) {
    auto image = store::databaseImage(edition);
    if (!image)
        FAIL(describe(image.faults().front()));
    return *image;
}

/// Returns the library of the bytes. Fails the test, with the reason, where they are refused.
inline store::Library libraryOf(const std::vector<unsigned char>& image) {
    auto library = store::Library::open(image);
    if (!library)
        FAIL(describe(library.faults().front()));
    return std::move(*library);
}

class SampleLibrary {
public:
    explicit SampleLibrary(const content::Edition& edition = sampleEdition())
        : m_image(imageOf(edition)), m_library(libraryOf(m_image)) {}

    const std::vector<unsigned char>& image() const { return m_image; }
    const store::Library& library() const { return m_library; }

private:
    std::vector<unsigned char> m_image;
    store::Library m_library;
};

/// Returns "where: what" of every fault that refuses the edition.
inline std::vector<std::string> refusals(const content::Edition& edition) {
    std::vector<std::string> lines;
    if (const auto image = store::databaseImage(edition); !image)
        for (const Fault& fault : image.faults())
            lines.push_back(describe(fault));
    return lines;
}

} // namespace bedside::test
