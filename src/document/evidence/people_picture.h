// SPDX-License-Identifier: MIT
// The people of a study as a picture: a small figure for each, drawn from the numbers.
#pragma once

#include "content/sample.h"
#include "document/companions.h"
#include "document/document.h"

#include <optional>

namespace bedside::document {

/// Returns rows of small figures, each group with its count: filled for people with the condition, outlined for healthy
/// ones, and muted where the study does not say who had it. Of many people one figure stands for several. Nothing where
/// the number of people is not known. They stand as the language
/// runs. The description says the same in words.
std::optional<Figure> peoplePicture(const content::Sample& sample, const std::string& id, const Companions& companions);

} // namespace bedside::document
