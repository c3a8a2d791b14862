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
inline constexpr const char* howSure = "How sure we are";
inline constexpr const char* emergencyTitle = "If it is an emergency";
inline constexpr const char* callNow = "Call now";
inline constexpr const char* adviceToday = "If you need advice today";
inline constexpr const char* support = "Someone to talk to, in private";
inline constexpr const char* supportElsewhere = "A doctor, a nurse or a local support line can talk with you in "
                                                "private. If you are in danger, call the number above.";
inline constexpr const char* numbersChecked = "How these numbers were checked";
inline constexpr const char* chooseCountry = "Choose your country to see its number";
inline constexpr const char* country = "Country: ";
inline constexpr const char* settledCountry = "It is set for this computer.";
inline constexpr const char* changeCountry = "Change country";
inline constexpr const char* callInsteadOfTravelling =
    "Call instead of travelling if there is chest pain, collapse, sudden tearing pain in the belly or back, "
    "a worst-ever headache or a bad fall.";
inline constexpr const char* allSigns = "The warning signs";

// Questions, results and positions.
inline constexpr const char* noBreakSpace = "\u00A0";
inline constexpr const char* noAnswer = "No answer";
inline constexpr const char* outOf = " of ";
inline constexpr const char* resultTitle = "What applies to you";
inline constexpr const char* levelNow = "Now";
inline constexpr const char* levelToday = "Today";
inline constexpr const char* levelSeeFirst = "See someone first";
inline constexpr const char* levelCheckFirst = "Check these first";
inline constexpr const char* levelSlowDown = "Slow down";
inline constexpr const char* levelGently = "Go gently";
inline constexpr const char* levelForYou = "For you";
inline constexpr const char* whatToDo = "What to do";
inline constexpr const char* whyThis = "Why you see this";
inline constexpr const char* youAnswered = "Because you answered:";
inline constexpr const char* notAnswered = "Because these have no answer yet:";
inline constexpr const char* alsoForYou = "Also true for you";
inline constexpr const char* readFirst = "What to read first";
inline constexpr const char* adviceForYou = "Advice for you";
inline constexpr const char* moreForYou = "More for you";
inline constexpr const char* moreAbout = "what to do, and why";
inline constexpr const char* aboutSex = "About sex, for now";
inline constexpr const char* ifItChanges = "If something changes";
inline constexpr const char* positionsTitle = "Positions you might try";
inline constexpr const char* forMore = "For the one who moves more";
inline constexpr const char* forLess = "For the one who moves less";
inline constexpr const char* forBoth = "For both of you";
inline constexpr const char* yourBack = "Your back: ";
inline constexpr const char* whyThisMark = "Why: ";
inline constexpr const char* stated = "order stated by the study";
inline constexpr const char* inferred = "our inference";
inline constexpr const char* showDrawing = "Show drawing";
inline constexpr const char* positionsWait =
    "No position is put first for you yet. Look at what stands above, and come back to these.";
inline constexpr const char* explorePositions = "Explore the positions by what hurts";
inline constexpr const char* checkAnswers = "Go to the questions without an answer";
inline constexpr const char* reviewTitle = "Your answers";
inline constexpr const char* reviewIntro = "Press an answer to change it. Nothing of this is kept when you close "
                                           "the window.";
inline constexpr const char* partOfTheAnswers =
    "This is part of \"Does this apply to me?\". It shows there when your answers call for it.";
inline constexpr const char* whyWeAsk = "Why we ask";
inline constexpr const char* whatChanged = "What this changed";
inline constexpr const char* change = "Change";
inline constexpr const char* rulesChecked =
    "The rules behind this page were checked for every possible set of answers. No clinician has checked them yet. "
    "This "
    "page is there to inform you. It cannot see or examine you, and a health worker can.";

// Easy words, and saying it in one's own.
inline constexpr const char* inEasyWords = "In easy words";
inline constexpr const char* readEasyWords = "Read this in easy words";
inline constexpr const char* readFullText = "Read the full text";
inline constexpr const char* inYourOwnWords = "Say it in your own words";
inline constexpr const char* signsThatNeedHelp = "Signs that need help";
inline constexpr const char* thatIsRight = "Yes, that is it";
inline constexpr const char* notQuite = "Not quite";
inline constexpr const char* theGuideSays = "The guide says:";
inline constexpr const char* readThisInTheGuide = "Read this in the guide";

// Handouts. The title tells nothing about anybody: it stands on files and in lists of print jobs.
inline constexpr const char* handoutTitle = "Bedside handout";
inline constexpr const char* contentVersion = "Content";
inline constexpr const char* reviewedOn = "reviewed";
inline constexpr const char* reviewDue = "next review by";
inline constexpr const char* writeNumber = "Write its number here:";
inline constexpr const char* whereStudiesAre =
    "Which studies stand behind these lines, and which lines are our own, is "
    "said in the guide that this sheet comes from.";
inline constexpr const char* logoOf = "Logo of ";

} // namespace bedside::document::words
