// SPDX-License-Identifier: MIT
// Reads the files of words: each thing of the guidance has its words, and nothing else has any.
#pragma once

#include "compiler/guidance/word_collector.h"
#include "guidance/guidance.h"

namespace bedside::compiler {

/// Fill in their part of the draft's text. A file that is missing is nullptr and has its fault already. The guidance
/// is sound. Every id is read from the guidance, so that a missing one and a strange one are faults.
void readQuestionWords(const JsonFile* file, const guidance::Guidance& guidance, WordCollector& words,
                       content::GuidanceText& text);
void readRuleWords(const JsonFile* file, const guidance::Guidance& guidance, WordCollector& words,
                   content::GuidanceText& text);
void readPositionWords(const JsonFile* file, const guidance::Guidance& guidance, WordCollector& words,
                       content::GuidanceText& text);
void readSafetyWords(const JsonFile* file, WordCollector& words, content::GuidanceText& text);

std::vector<BackCareWord> readBackCareWords(const JsonFile* file, Faults& faults);

/// Returns the ids of every text of an outcome or cause, each once, in their order.
std::vector<std::string> textIds(const guidance::Guidance& guidance);

/// Returns the name of a card's file: its id in lower case.
std::string lowered(std::string id);

} // namespace bedside::compiler
