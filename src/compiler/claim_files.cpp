// SPDX-License-Identifier: MIT
#include "compiler/claim_files.h"

#include "compiler/id_list.h"

namespace bedside::compiler {

namespace {

using codec::ObjectReader;

content::Claim readClaim(ObjectReader& reader) {
    using content::Certainty;
    using content::Relation;
    content::Claim claim;
    claim.relation = reader.word<Relation>("relation");
    if (reader.optionalMember("certainty") != nullptr)
        claim.certainty = reader.word<Certainty>("certainty");
    if (reader.optionalMember("at_best") != nullptr)
        claim.atBest = reader.word<Certainty>("at_best");
    if (claim.atBest && (!claim.certainty || *claim.atBest <= *claim.certainty))
        reader.fault("at_best", "should be more certain than the certainty");
    claim.about = distinctIds<content::SubjectId>(reader, "about", reader.optionalTexts("about"));
    claim.studies = distinctIds<content::StudyId>(reader, "studies", reader.optionalTexts("studies"));
    if (!isOurs(claim.relation) && claim.studies.empty())
        reader.fault("studies", "a claim of this relation names its studies");
    if (!isOurs(claim.relation) && !claim.certainty)
        reader.fault("certainty", "a claim of this relation says how certain it is");
    const bool shown = claim.relation == Relation::Shows || claim.relation == Relation::Partly;
    if (shown && claim.about.empty())
        reader.fault("about", "a claim of this relation says what it is about");
    return claim;
}

template <class Thing> std::vector<Thing> readNames(ObjectReader& reader, const char* key) {
    std::vector<Thing> things;
    const nlohmann::json* names = reader.member(key);
    if (names == nullptr)
        return things;
    if (!names->is_object()) {
        reader.fault(key, "should be an object");
        return things;
    }
    for (const auto& [id, value] : names->items()) {
        const std::string name = value.is_string() ? value.template get<std::string>() : std::string{};
        if (isId(id) && !name.empty())
            things.push_back({{id}, name});
        else
            reader.fault(key, "'" + id + "' should be a fit id with a text that is not empty");
    }
    return things;
}

} // namespace

Entries<content::ClaimId, content::Claim> readClaims(const JsonFile* file, Faults& faults) {
    return readEntries<content::ClaimId, content::Claim>(file, faults, readClaim);
}

Entries<content::ClaimId, ClaimWords> readClaimWords(const JsonFile* file, Faults& faults) {
    return readEntries<content::ClaimId, ClaimWords>(file, faults, [](ObjectReader& reader) {
        return ClaimWords{reader.text("says"), reader.optionalText("reason"), reader.optionalText("shown_in")};
    });
}

TopicWords readTopics(const JsonFile* file, Faults& faults) {
    TopicWords words;
    if (file == nullptr)
        return words;
    ObjectReader reader(file->value, file->place, faults);
    words.known = file->value.is_object();
    words.place = file->place;
    words.topics = readNames<content::Topic>(reader, "topics");
    words.subjects = readNames<content::Subject>(reader, "subjects");
    reader.finish();
    return words;
}

} // namespace bedside::compiler
