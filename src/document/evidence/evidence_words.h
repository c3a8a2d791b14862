// SPDX-License-Identifier: MIT
// The English labels and lines that the pages of evidence add. Sentences that count people stand with the counting.
#pragma once

namespace bedside::document::words {

inline constexpr const char* notRated = "We give no mark here: this is our own step, and nobody has tested it.";
inline constexpr const char* heldBack =
    "A study behind this speaks plainly about sex. It shows when you choose those pages.";
inline constexpr const char* inWhom = "Shown in";
inline constexpr const char* youAndThem = "You and the people studied";
inline constexpr const char* age = "How old they were";
inline constexpr const char* weakens = "What weakens it";
inline constexpr const char* cannotSupport = "It cannot show";
inline constexpr const char* asCited = "As the source article cites it";
inline constexpr const char* asVerified = "As we checked it";
inline constexpr const char* whatDiffers = "What differs";
inline constexpr const char* claimsOnIt = "What leans on it";
inline constexpr const char* claimsOnItIntro = "Each claim that rests on this source, and each place that says it.";
inline constexpr const char* nothingLeans = "No claim leans on it.";
inline constexpr const char* copyAs = "Copy this reference as: ";
inline constexpr const char* openDoi = "Open the DOI";
inline constexpr const char* pubMed = "PubMed ";
inline constexpr const char* freeFullText = "Free full text";
inline constexpr const char* evidenceTitle = "The studies";
inline constexpr const char* allStudies = "All the studies";
inline constexpr const char* noStudyFits = "No study fits. Choose less.";
inline constexpr const char* showing = "Showing ";
inline constexpr const char* allOf = " of ";
inline constexpr const char* studiesWord = " sources";
inline constexpr const char* leansOn = "Places that lean on it: ";
inline constexpr const char* surenessOfClaims = "Sureness of its claims: ";
inline constexpr const char* certaintyCaption = "More filled discs: more sure. An outlined disc: perhaps.";

} // namespace bedside::document::words
