// SPDX-License-Identifier: MIT
// Where in a guidance the things stand that its JSON calls by their ids.
#pragma once

#include "guidance/guidance.h"

#include <map>
#include <string>

namespace bedside::codec {

using Places = std::map<std::string, std::size_t, std::less<>>;

struct GuidanceNames {
    Places parts;
    Places questions;
    Places facts;
    Places outcomes;
    Places cards;
    Places positions;
    std::vector<guidance::Question> asked; // by the places in `questions`
};

} // namespace bedside::codec
