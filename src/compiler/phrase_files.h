// SPDX-License-Identifier: MIT
// content/phrases/<language>.json: the words that the programs put around the content.
#pragma once

#include "compiler/json_file.h"
#include "content/phrases.h"

namespace bedside::compiler {

/// Returns the phrases of the file, and English ones, each with a warning, where it has none. Notes a fault for a key
/// that English does not have, for places that are not those of the English, for a missing or idle plural form, and for
/// a language whose plural rule nobody wrote. English too where the file is nullptr.
content::Phrases readPhrases(const JsonFile* file, const std::string& language, Faults& faults, Faults& warnings);

} // namespace bedside::compiler
