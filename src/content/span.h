// SPDX-License-Identifier: MIT
// Running text: what stands inside a paragraph, with its meaning, not its looks.
#pragma once

#include "content/ids.h"
#include "content/phrases.h"

#include <string>
#include <variant>
#include <vector>

namespace bedside::content {

struct Span;
using Spans = std::vector<Span>;

struct Text {
    std::string text;
    bool operator==(const Text&) const = default;
};
struct LineBreak {
    bool operator==(const LineBreak&) const = default;
};
struct Strong {
    Spans spans;
    bool operator==(const Strong&) const = default;
};
struct Emphasis {
    Spans spans;
    bool operator==(const Emphasis&) const = default;
};
/// The studies a sentence rests on; never empty.
struct Citation {
    std::vector<StudyId> studies;
    bool operator==(const Citation&) const = default;
};
/// Words that belong to a claim, whose relation to its studies is kept with the claim.
struct ClaimText {
    ClaimId claim;
    Spans spans;
    bool operator==(const ClaimText&) const = default;
};
/// A hard word where it is used; its plain meaning is in the glossary.
struct TermUse {
    TermId term;
    Spans spans;
    bool operator==(const TermUse&) const = default;
};
struct SectionLink {
    SectionId section;
    Spans spans;
    bool operator==(const SectionLink&) const = default;
};
struct WebLink {
    std::string address;
    Spans spans;
    bool operator==(const WebLink&) const = default;
};
enum class NumberKind { Phone, Age, Scale, Duration, Date, Count, Name };
/// A number that needs no study because of what it is, such as the age in "18 or older". A name has digits, as "CC
/// BY 4.0".
struct TypedNumber {
    NumberKind kind = NumberKind::Count;
    std::string text;
    bool operator==(const TypedNumber&) const = default;
};
enum class RegionWord { EmergencyNumber, AdviceNumber };
/// A number that depends on the reader's country; texts never spell it out.
struct RegionText {
    RegionWord word = RegionWord::EmergencyNumber;
    bool operator==(const RegionText&) const = default;
};

/// Opens a list item that the guidance may leave out, or holds against other lines. It has no words.
struct LineMark {
    std::string line;
    bool operator==(const LineMark&) const = default;
};

struct Span {
    std::variant<Text, LineBreak, Strong, Emphasis, Citation, ClaimText, TermUse, SectionLink, WebLink, TypedNumber,
                 RegionText, LineMark>
        value;
    bool operator==(const Span&) const = default;
};

/// Returns the words alone. A citation has none and takes the space before it along; a RegionText reads as the
/// generic words for it, English ones where no phrases are given.
std::string plainWords(const Spans& spans);
std::string plainWords(const Spans& spans, const Phrases& phrases);

/// Returns every study cited in the spans, in order of first mention, each once.
std::vector<StudyId> citedStudies(const Spans& spans);

/// Returns every claim whose words stand in the spans, in order, as often as it stands there.
std::vector<ClaimId> claimsIn(const Spans& spans);

} // namespace bedside::content
