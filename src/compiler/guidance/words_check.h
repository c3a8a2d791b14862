// SPDX-License-Identifier: MIT
// Holds the words of the guidance against its logic: lines, sources, and what back care only does without.
#pragma once

#include "compiler/guidance/words_draft.h"
#include "guidance/guidance.h"

#include <set>
#include <string>

namespace bedside::compiler {

/// Notes a fault for every line mark that is not a line of its page's owner, every line that no page has, every list
/// item and other advice without a source, and every word about sex where pages about it are not shown. `logic` is the
/// place of guidance.json; `english` are the names of the texts in which English stands (standing_in.h), which the
/// words of another language are not held against.
void checkWords(const guidance::Guidance& guidance, const codec::Place& logic, const WordsDraft& words,
                const std::set<std::string>& english, Faults& faults);

} // namespace bedside::compiler
