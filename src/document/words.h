// SPDX-License-Identifier: MIT
// The English words that compositions add around the content. One place, so that they can be translated together.
#pragma once

namespace bedside::document::words {

inline constexpr const char* getHelp = "Get help now";
inline constexpr const char* note = "Good to know";
inline constexpr const char* tryThis = "Try this";
inline constexpr const char* careful = "Be careful";
inline constexpr const char* ours = "Added by us";
inline constexpr const char* ourInference = "our inference";
inline constexpr const char* safetyAddition = "added for safety";
inline constexpr const char* restsOn = "What this rests on";
inline constexpr const char* whoWasStudied = "Who";
inline constexpr const char* whatItFound = "What it found";
inline constexpr const char* cannotTell = "What it cannot tell us";
inline constexpr const char* howRead = "How we read it";
inline constexpr const char* reference = "Reference";
inline constexpr const char* openReference = "Open this source on the web";
inline constexpr const char* moreAboutStudy = "More about this source";
inline constexpr const char* usedIn = "Pages that lean on it";
inline constexpr const char* howSure = "How sure we are";
inline constexpr const char* emergencyTitle = "If it is an emergency";
inline constexpr const char* callNow = "Call now";
inline constexpr const char* adviceToday = "If you need advice today";
inline constexpr const char* support = "Someone to talk to, in private";
inline constexpr const char* supportElsewhere = "A doctor, a nurse or a local support line can talk with you in "
                                                "private. If you are in danger, call the number above.";
inline constexpr const char* numbersChecked = "How these numbers were checked";
inline constexpr const char* chooseCountry = "Choose your country at the bottom of the window to see its number.";
inline constexpr const char* callInsteadOfTravelling =
    "Call instead of travelling if there is chest pain, collapse, sudden tearing pain in the belly or back, "
    "a worst-ever headache or a bad fall.";
inline constexpr const char* allSigns = "The warning signs";

} // namespace bedside::document::words
