// SPDX-License-Identifier: MIT
// The English words of the note for the record.
#pragma once

namespace bedside::document::words {

inline constexpr const char* noteTitle = "Note for the record: patient education with Bedside";
inline constexpr const char* noteDate = "Date: ";
inline constexpr const char* noteContent = "Content: ";
inline constexpr const char* noteVersion = ", version ";
inline constexpr const char* noteReviewed = ", reviewed ";
inline constexpr const char* answeredBy = "Answered by: ";
/// By the option of the question who is using the guide.
inline constexpr const char* whoAnswered[][2] = {{"me", "the patient"},
                                                 {"me_with_clinician", "the patient, together with a clinician"},
                                                 {"clinician", "a clinician, for the patient"},
                                                 {"partner_or_carer", "a partner or carer"}};
inline constexpr const char* noQuestions = "The questions were not asked.";
inline constexpr const char* noteOutcome = "What the guide then showed";
inline constexpr const char* noteAlso = "Also: ";
inline constexpr const char* noteFrom = "From the answers about: ";
inline constexpr const char* noteMissing = "Because there is no answer yet about: ";
inline constexpr const char* noteRead = "Pages opened in the guide";
inline constexpr const char* noteGiven = "Handouts given";
inline constexpr const char* noteSources = "Sources of what was shown";
inline constexpr const char* noteMoreSources = "The sources of each page are listed in the guide.";
inline constexpr const char* privateLeftOut =
    "Answers to private questions, such as those about mood and medicines, are left out of this note.";
inline constexpr const char* noteLimits =
    "This note says what was asked, answered, shown, opened and given. The guide is for learning. It names no cause of "
    "the pain and examines nobody.";

} // namespace bedside::document::words
