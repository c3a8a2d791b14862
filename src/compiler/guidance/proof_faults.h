// SPDX-License-Identifier: MIT
// What the proof found, as faults of the content.
#pragma once

#include "compiler/guidance/guidance_logic.h"
#include "content/guidance_text.h"
#include "guidance/proof/prove.h"

namespace bedside::compiler {

/// Returns a fault for every broken law, with the answers of a sheet that breaks it in the words of the questions
/// (their ids, where there are no words).
Faults proofFaults(const LogicDraft& logic, const content::GuidanceText* words, const guidance::Proof& proof);

/// Returns the answers of the sheet, one after the other: "Fever with the back pain: Not sure; …".
std::string answersInWords(const guidance::Guidance& guidance, const content::GuidanceText* words,
                           const guidance::Sheet& sheet);

} // namespace bedside::compiler
