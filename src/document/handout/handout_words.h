// SPDX-License-Identifier: MIT
// The English words that a handout adds around its parts.
#pragma once

namespace bedside::document::words {

inline constexpr const char* whereNumbersLead =
    "A number in brackets leads to the list of studies. Which lines are our own is said in the guide that this sheet "
    "comes from.";
inline constexpr const char* sheetInforms =
    "No clinician has checked this sheet yet. It is there to inform you. It cannot see or examine you, and a health "
    "worker can.";
inline constexpr const char* ownHandout = "Your handout";
inline constexpr const char* nameLine = "Name:";
inline constexpr const char* dateLine = "Date:";
inline constexpr const char* clinicNote = "Note from your clinic";
inline constexpr const char* doseTitle = "Your plan";
inline constexpr const char* doseLines[] = {"What to do:", "How long:", "How often:", "Rest in between:"};
inline constexpr const char* ownQuestions = "My own questions:";
inline constexpr int ownQuestionLines = 4;
inline constexpr const char* contents = "What is in it";
inline constexpr const char* studiesTitle = "The studies behind this sheet";
inline constexpr const char* aboutThisSheet = "About this sheet";
inline constexpr const char* codeCaption = "Code: ";
inline constexpr const char* codeDescription =
    "A square code for a camera. It holds the letters of the code, and no more.";
inline constexpr const char* codeIsFor = "This code tells which edition this is. It tells nothing about you.";

// The table for clinicians.
inline constexpr const char* claimsTitle = "What the studies say";
inline constexpr const char* whatWeSay = "What we say";
inline constexpr const char* howSureAndWhy = "How sure, and why";
inline constexpr const char* restsOnStudies = "Rests on";
inline constexpr const char* noStudy = "No study";

// The cards to cut out: the lines of the safety net and of the card of warning signs, in very few words.
inline constexpr const char* cutOutTitle = "Cards to cut out";
inline constexpr const char* howToCut =
    "Cut along the outer line. Fold it in the middle, with the words outside, and keep it in your wallet.";
inline constexpr const char* walletCallFor = "Back pain? Call for any of these, if new";
inline constexpr const char* walletSigns[] = {"Numb around the genitals, bottom or inner thighs",
                                              "Bladder or bowels change",
                                              "Both legs hurt, tingle or get weak",
                                              "One leg gets weaker fast",
                                              "Chest pain, or sudden breathlessness",
                                              "Sudden worst-ever headache",
                                              "Sudden, very bad belly or back pain",
                                              "A bad fall"};
inline constexpr const char* walletCall = "Call";
inline constexpr const char* walletNumber = "Your emergency number:";
inline constexpr const char* walletToday =
    "Be seen the same day for a fever, a newly weak leg or new back pain after cancer.";
inline constexpr const char* walletMaternity = "Pregnant, with bleeding, fluid or pain? Call your maternity unit now.";

// Why a part cannot be on a handout.
inline constexpr const char* notThere = "is not in this guide";
inline constexpr const char* notOpen = "speaks plainly about sex, and such pages are not chosen here";
inline constexpr const char* needsAnswers = "needs answers to the questions first";
inline constexpr const char* positionsNeedAnswers =
    "needs answers to the questions first. Without answers, a clinician can choose positions one by one";
inline constexpr const char* positionsFromAnswers =
    "is not chosen by itself where there are answers. Take \"positions\": it says what these answers leave for now";
inline constexpr const char* cardHeldBack = "is not advice for these answers";
inline constexpr const char* notFromAnswers =
    "Nobody chose these from your answers. Read the warning signs first: they stand below.";
inline constexpr const char* positionsHidden = "has no positions for these answers";
inline constexpr const char* positionsWaitFor = "waits. Look at this first: ";
inline constexpr const char* nothingOnIt = "has nothing on it. Choose at least one part";

} // namespace bedside::document::words
