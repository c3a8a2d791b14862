// SPDX-License-Identifier: MIT
// The answers of a file, and the questions they are answers to.
#pragma once

#include "codec/answer_sheet.h"
#include "store/library.h"

#include <iosfwd>

namespace bedside::cli {

/// Refuses a library whose content asks no questions.
Result<guidance::Guidance> guidanceOf(const store::Library& library);

/// Returns the answers of the file, or of the input for "-". Refuses, at its place, everything that is no answer.
Result<guidance::Sheet> sheetOf(const std::string& file, std::istream* input, const guidance::Guidance& guidance);

/// The same where there may also be a list of sheets.
Result<codec::AnswerSheets> sheetsOf(const std::string& file, std::istream* input, const guidance::Guidance& guidance);

} // namespace bedside::cli
