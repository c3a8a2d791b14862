// SPDX-License-Identifier: MIT
// Holds the easy words and the questions about sections against the sections themselves.
#pragma once

#include "compiler/draft.h"
#include "compiler/language/reading_grade.h"

namespace bedside::compiler {

/// The most that a section in easy words may have, and the least; and how many questions a section has.
struct UnderstandingLimits {
    std::size_t fewestLines = 3;
    std::size_t mostLines = 6;
    int wordsInLine = 20;
    double medianGrade = 5; // of all sections in easy words
    std::size_t questions = 3;
    std::size_t mostOptions = 3;
};

/// Notes a fault for a section that is not there, has too many lines or too few, says something that the full text does
/// not, or leaves out whom to call in an emergency; and for one without easy words, unless it needs none.
void checkEasyWords(const Draft& draft, Faults& faults);

/// Notes a fault where a section has not its three questions, where a question has too many options or too few, and
/// where it or its answer rests on a claim that the section does not say.
void checkTeachBack(const Draft& draft, Faults& faults);

/// Notes a fault where the sections in easy words are too hard as a whole.
void checkEasyMedian(const EasyDraft& draft, std::vector<double> grades, Faults& faults);

} // namespace bedside::compiler
