// SPDX-License-Identifier: MIT
#include "document/companions.h"

#include <algorithm>

namespace bedside::document {

namespace {

template <class Thing, class ThingId> const Thing* found(const std::vector<Thing>& things, const ThingId& id) {
    const auto at = std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.id == id; });
    return at == things.end() ? nullptr : &*at;
}

} // namespace

const content::Study* Companions::study(const content::StudyId& id) const { return found(studies, id); }
const content::Subject* Companions::subject(const content::SubjectId& id) const { return found(subjects, id); }
const content::Claim* Companions::claim(const content::ClaimId& id) const { return found(claims, id); }
const content::Term* Companions::term(const content::TermId& id) const { return found(terms, id); }

} // namespace bedside::document
