// SPDX-License-Identifier: MIT
// Makes a language whole: English stands in for what is not translated, or was translated from another English text. A
// warning sign that has changed must never be shown as it was.
#pragma once

#include "compiler/source_tree.h"

#include <set>
#include <string>
#include <vector>

namespace bedside::compiler {

/// The language that every other is translated from.
inline constexpr const char* sourceLanguage = "en";

/// Returns the languages of the one article in the tree, English first, then by code: the folders in it that hold an
/// article.json.
std::vector<std::string> languagesOf(const SourceTree& tree, const std::string& article);

/// Leaves one language in the tree, and makes it whole. Returns the names of the texts in which English stands. Notes a
/// fault for a translated text that differs from the English in more than its words, and a warning for each file in
/// which English stands.
std::set<std::string> makeWhole(SourceTree& tree, const std::string& article, const std::string& language,
                                Faults& faults, Faults& warnings);

/// Returns translated.json of the language with a stamp for each translated text that has none, and a new one for
/// those named, which somebody has translated anew. Notes a fault for a name that no translated text has.
std::string stamped(const SourceTree& tree, const std::string& article, const std::string& language,
                    const std::vector<std::string>& names, Faults& faults);

} // namespace bedside::compiler
