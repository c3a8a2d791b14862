// SPDX-License-Identifier: MIT
#include "compiler/word_files.h"

#include "compiler/article_files.h"

#include <algorithm>
#include <set>

namespace bedside::compiler {

namespace {

using codec::ObjectReader;
using codec::Place;

bool isCountry(std::string_view key) {
    return key.size() == 2 && std::ranges::all_of(key, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isCountryOrNone(std::string_view key) { return key == "none" || isCountry(key); }

content::SupportLine readSupport(const nlohmann::json& json, const Place& place, Faults& faults) {
    ObjectReader reader(json, place, faults);
    content::SupportLine line{reader.text("name"), reader.text("number"), ""};
    reader.finish();
    return line;
}

// Reads a file that is a list of objects; each must be read to its end.
template <class Read> void eachObject(const JsonFile* file, Faults& faults, const Read& read) {
    if (file == nullptr)
        return;
    eachItem(&file->value, file->place, faults, [&](const nlohmann::json& json, const Place& place) {
        ObjectReader reader(json, place, faults);
        read(reader);
        reader.finish();
    });
}

std::vector<Token> readPhrase(ObjectReader& reader) {
    const std::string text = reader.text("phrase");
    std::vector<Token> phrase = tokens(text);
    if (!text.empty() && phrase.empty())
        reader.fault("phrase", "holds no word");
    return phrase;
}

} // namespace

Entries<content::TermId, content::Term> readGlossary(const JsonFile* file, Faults& faults) {
    return readEntries<content::TermId, content::Term>(file, faults, [](ObjectReader& reader) {
        return content::Term{{}, reader.text("word"), reader.text("meaning")};
    });
}

Entries<content::RegionId, RegionNumbers> readRegions(const JsonFile* file, Faults& faults) {
    const auto read = [&](ObjectReader& reader) {
        RegionNumbers region;
        region.emergency = reader.texts("emergency");
        if (const nlohmann::json* list = reader.optionalMember("emergency"); list && list->empty())
            reader.fault("emergency", "names no number");
        region.advice = reader.optionalText("advice");
        eachItem(reader.optionalMember("support"), reader.place().at("support"), faults,
                 [&](const nlohmann::json& json, const Place& place) {
                     region.support.push_back(readSupport(json, place, faults));
                 });
        return region;
    };
    return readEntries<content::RegionId, RegionNumbers>(file, faults, read, isCountry);
}

Entries<content::RegionId, RegionWords> readRegionWords(const JsonFile* file, Faults& faults) {
    const auto read = [](ObjectReader& reader) {
        const bool none = reader.place().pointer == "/none"; // which has no numbers, so its words are all there is
        return RegionWords{reader.text("name"), none ? reader.text("emergency") : reader.optionalText("emergency"),
                           none ? reader.text("advice") : reader.optionalText("advice"),
                           none ? "" : reader.text("checked"), reader.optionalTexts("support_checked")};
    };
    return readEntries<content::RegionId, RegionWords>(file, faults, read, isCountryOrNone);
}

std::vector<content::SynonymGroup> readSynonyms(const JsonFile* file, Faults& faults) {
    std::vector<content::SynonymGroup> groups;
    if (file == nullptr)
        return groups;
    eachItem(&file->value, file->place, faults, [&](const nlohmann::json& json, const Place& place) {
        content::SynonymGroup group;
        std::set<std::string> seen;
        eachItem(&json, place, faults, [&](const nlohmann::json& word, const Place& at) {
            if (!word.is_string() || words(word.get_ref<const std::string&>()).empty())
                return faults.push_back({at.text(), "should be a text that is not empty"});
            group.push_back(word.get<std::string>());
            if (!seen.insert(group.back()).second)
                faults.push_back({at.text(), "stands here twice"});
        });
        if (json.is_array() && group.size() < 2)
            faults.push_back({place.text(), "should be two words or more that mean the same"});
        groups.push_back(std::move(group));
    });
    return groups;
}

std::vector<ForbiddenPhrase> readForbidden(const JsonFile* file, Faults& faults) {
    std::vector<ForbiddenPhrase> phrases;
    eachObject(file, faults, [&](ObjectReader& reader) {
        phrases.push_back({readPhrase(reader), reader.text("why")});
    });
    return phrases;
}

std::vector<Allowance> readAllowances(const JsonFile* file, Faults& faults) {
    std::vector<Allowance> allowances;
    eachObject(file, faults, [&](ObjectReader& reader) {
        Allowance allowance;
        allowance.place = reader.place();
        allowance.section.text = reader.text("section");
        allowance.phrase = readPhrase(reader);
        allowance.sentence = singleSpaced(reader.text("sentence"));
        reader.text("reason");
        if (const std::string reviewed = reader.text("reviewed"); !reviewed.empty() && !isoDate(reviewed))
            reader.fault("reviewed", "should be a date such as 2026-11-23");
        allowances.push_back(std::move(allowance));
    });
    return allowances;
}

} // namespace bedside::compiler
