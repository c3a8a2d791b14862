// SPDX-License-Identifier: MIT
// What the two handouts.json files say: which handouts there are and what is on each, and their words.
#pragma once

#include "compiler/json_file.h"
#include "content/handout.h"

namespace bedside::compiler {

struct PlacedPart {
    content::HandoutPart part;
    codec::Place place;
};

struct HandoutPlan {
    content::HandoutId id;
    std::vector<PlacedPart> parts; // without those that name no kind of part
    codec::Place place;
};

/// In the author's order. `known` tells a file without handouts from one that could not be read.
struct HandoutPlans {
    codec::Place file;
    bool known = false;
    std::vector<HandoutPlan> handouts;
};

struct HandoutWords {
    std::string title;
    std::string about;
};

/// Notes a fault for a handout without parts, for one that another has the id of, and for a part that names no kind of
/// part or stands twice. Whether what it names is there is another question (cross_check.h).
HandoutPlans readHandouts(const JsonFile* file, Faults& faults);
Entries<content::HandoutId, HandoutWords> readHandoutWords(const JsonFile* file, Faults& faults);

} // namespace bedside::compiler
