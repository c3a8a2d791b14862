// SPDX-License-Identifier: MIT
// Says on a page of another language that it is still in English.
#pragma once

#include "content/edition.h"

#include <set>
#include <string>

namespace bedside::compiler {

/// Puts the notice at the top of every section, card, result, rule and question in which English stands, at the end of
/// easy words, and on the first page where it does anywhere. `english` are the names of these texts as standing_in.h
/// gives them.
void markEnglish(content::Edition& edition, const std::set<std::string>& english, const std::string& notice);

} // namespace bedside::compiler
