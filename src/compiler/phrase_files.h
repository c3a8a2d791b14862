// SPDX-License-Identifier: MIT
// content/phrases/<language>.json: the words that the programs put around the content.
#pragma once

#include "compiler/json_file.h"
#include "content/phrases.h"

#include <set>

namespace bedside::compiler {

/// Returns the phrases of the file, and English ones, each with a warning, where it has none. Notes a fault for a key
/// that English does not have, for places that are not those of the English, for a missing or idle plural form, and for
/// a language whose plural rule nobody wrote. English too where the file is nullptr.
content::Phrases readPhrases(const JsonFile* file, const std::string& language, Faults& faults, Faults& warnings);

/// The same for the language's file of the tree, with a warning where a language other than English has none. The files
/// of all languages have a meaning, so they join the known ones.
content::Phrases readPhrases(const SourceTree& tree, const std::string& language, std::set<std::string>& known,
                             Faults& faults, Faults& warnings);

} // namespace bedside::compiler
