// SPDX-License-Identifier: MIT
// Turns the joints of one drawing, and its words in one language, into a figure.
#pragma once

#include "base/result.h"
#include "content/edition.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace bedside::compiler {

/// `joints` is the whole file figures/<id>.json. `words` is the entry of that id in figures.json: a caption, a
/// description and labels. The places are the paths of the two files; a fault adds the JSON pointer within the file, so
/// that of a word begins with the id.
Result<content::Figure> drawFigure(const content::FigureId& id, const nlohmann::json& joints,
                                   const nlohmann::json& words, std::string_view jointsPlace,
                                   std::string_view wordsPlace);

} // namespace bedside::compiler
