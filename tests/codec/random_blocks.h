// SPDX-License-Identifier: MIT
// Random trees of blocks, the same ones for the same seed.
#pragma once

#include "content/block.h"

#include <random>

namespace bedside::test {

class RandomBlocks {
public:
    explicit RandomBlocks(unsigned seed) : m_random(seed) {}

    content::Blocks blocks(int depth) {
        content::Blocks made(upTo(3));
        for (content::Block& block : made)
            block = {oneBlock(depth)};
        return made;
    }
    content::Spans spans(int depth) {
        content::Spans made(upTo(3));
        for (content::Span& span : made)
            span = {oneSpan(depth)};
        return made;
    }

private:
    // The library's own distributions differ between platforms; the generator does not.
    std::size_t upTo(std::size_t most) { return m_random() % (most + 1); }
    std::string word() {
        static constexpr const char* words[] = {"pain", "\"quoted\"", "back\\slash", "é", "a\nb", "a-b", "😀", "/"};
        return words[upTo(7)];
    }
    std::vector<content::Spans> cells(int depth) {
        std::vector<content::Spans> made(upTo(2));
        for (content::Spans& cell : made)
            cell = spans(depth);
        return made;
    }
    decltype(content::Block::value) oneBlock(int depth);
    decltype(content::Span::value) oneSpan(int depth);

    std::mt19937 m_random;
};

inline decltype(content::Block::value) RandomBlocks::oneBlock(int depth) {
    using namespace content;
    switch (upTo(depth > 0 ? 6 : 3)) {
    case 0:
        return Paragraph{spans(depth)};
    case 1:
        return Heading{2 + static_cast<int>(upTo(1)), spans(depth)};
    case 2:
        return FigureUse{{word()}};
    case 3:
        return Listing{upTo(1) == 0 ? ListingKind::References : ListingKind::Glossary};
    case 4: {
        List list{upTo(1) == 0, std::vector<Blocks>(upTo(2)), upTo(1) == 0};
        for (Blocks& item : list.items)
            item = blocks(depth - 1);
        return list;
    }
    case 5:
        return Callout{static_cast<CalloutKind>(upTo(4)), blocks(depth - 1)};
    default: {
        Table table{cells(depth - 1), std::vector<std::vector<Spans>>(upTo(2))};
        for (auto& row : table.rows)
            row = cells(depth - 1);
        return table;
    }
    }
}

inline decltype(content::Span::value) RandomBlocks::oneSpan(int depth) {
    using namespace content;
    switch (upTo(depth > 0 ? 10 : 4)) {
    case 0:
        return Text{upTo(5) == 0 ? "" : word()};
    case 1:
        return LineBreak{};
    case 2:
        return TypedNumber{static_cast<NumberKind>(upTo(6)), word()};
    case 3:
        return RegionText{upTo(1) == 0 ? RegionWord::EmergencyNumber : RegionWord::AdviceNumber};
    case 4:
        return Citation{std::vector<StudyId>(1 + upTo(2), StudyId{word()})};
    case 5:
        return Strong{spans(depth - 1)};
    case 6:
        return Emphasis{spans(depth - 1)};
    case 7:
        return ClaimText{{word()}, spans(depth - 1)};
    case 8:
        return TermUse{{word()}, spans(depth - 1)};
    case 9:
        return SectionLink{{word()}, spans(depth - 1)};
    default:
        return WebLink{word(), spans(depth - 1)};
    }
}

} // namespace bedside::test
