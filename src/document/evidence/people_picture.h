// SPDX-License-Identifier: MIT
// The people of a study as a picture: a small figure for each, drawn from the numbers.
#pragma once

#include "content/sample.h"
#include "document/document.h"

#include <optional>

namespace bedside::document {

/// Returns rows of small figures, filled for people with the condition and outlined for healthy ones, each group with
/// its count; of many people one figure stands for several. Nothing where the number of people is not known. The
/// description says the same in words.
std::optional<Figure> peoplePicture(const content::Sample& sample, const std::string& id);

} // namespace bedside::document
