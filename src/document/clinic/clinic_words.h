// SPDX-License-Identifier: MIT
// The English labels that the clinician's side adds around the content.
#pragma once

namespace bedside::document::words {

inline constexpr const char* clinicTitle = "For the clinician";
inline constexpr const char* clinicLimits =
    "Not yet checked by a clinician. No diagnosis and no score: your own examination and judgment come first.";
inline constexpr const char* flagsTitle = "Flags ticked";
inline constexpr const char* noFlag =
    "No answer so far calls for care now, today or first. That does not rule anything out.";
inline constexpr const char* otherAnswers = "Answered other than no, without a rule of its own";
inline constexpr const char* unsettled = "Must be answered and is not: ";
inline constexpr const char* withoutAnswer = "Without an answer: ";
inline constexpr const char* traceTitle = "Why the patient sees this";
inline constexpr const char* shownOutcome = "Shown: ";
inline constexpr const char* alsoHolds = "Also holds: ";
inline constexpr const char* rule = "Rule ";
inline constexpr const char* positionsHidden = "Positions: hidden from the patient.";
inline constexpr const char* positionsGreyed = "Positions: greyed, with \"check these first\".";
inline constexpr const char* positionsShown = "Positions: shown, in the order of the patient's answers.";
inline constexpr const char* countsTitle = "Raw counts";
inline constexpr const char* cardsTitle = "Cards given";
inline constexpr const char* noCards = "None.";
inline constexpr const char* printing = "Printing: chosen cards only.";
inline constexpr const char* privateTitle = "Private answers";
inline constexpr const char* privateMark = "private: leaves only after a second yes";
inline constexpr const char* evidenceTitleClinic = "The evidence of this page";
inline constexpr const char* noAnswersYet = "No question has been answered yet.";
inline constexpr const char* tierEmergency = "Emergency";
inline constexpr const char* tierSameDay = "Same day";
inline constexpr const char* tierSeeFirst = "See someone first";

inline constexpr const char* orderOf = "Order ";
inline constexpr const char* moreFirst = "First: the one who moves more.";
inline constexpr const char* lessFirst = "First: the one who moves less.";
inline constexpr const char* stageTitle = "Where the talk stands (Ex-PLISSIT)";
inline constexpr const char* choseBackCare = "The patient chose back care only. Ask before you speak of sex.";
inline constexpr const char* afterwards = "After the talk";
inline constexpr const char* answersTitle = "The answers so far";
inline constexpr const char* openTitle = "To open the subject";
inline constexpr const char* askTitle = "To ask";
inline constexpr const char* examineTitle = "To examine";
inline constexpr const char* closeTitle = "To close";
inline constexpr const char* teachBackTitle = "To hear what was understood";
inline constexpr const char* ourOwn = "our own, ";
inline constexpr const char* notRatedClaims = "our own, not rated";
inline constexpr const char* eachClaim = "Each claim in one line";

} // namespace bedside::document::words
