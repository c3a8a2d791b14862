// SPDX-License-Identifier: MIT
#include "compiler/study_files.h"

#include "compiler/csl_names.h"
#include "compiler/id_list.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

using codec::ObjectReader;
using codec::Place;

// CSL has some texts as numbers too.
std::string textOrNumber(ObjectReader& reader, const char* key) {
    const nlohmann::json* value = reader.optionalMember(key);
    if (value == nullptr || !value->is_number_integer())
        return reader.optionalText(key);
    return std::to_string(value->get<std::int64_t>());
}

content::AuthorName readAuthor(const nlohmann::json& json, const Place& place, Faults& faults) {
    ObjectReader reader(json, place, faults);
    content::AuthorName author;
    const bool literal = reader.optionalMember("literal") != nullptr;
    if (literal) {
        author.family = reader.text("literal");
    } else {
        for (const char* particle : {"dropping-particle", "non-dropping-particle"})
            if (const std::string text = reader.optionalText(particle); !text.empty())
                author.family += text + " ";
        author.family += reader.text("family");
        author.given = reader.optionalText("given");
        author.surnameOnly = author.given.empty();
        if (const std::string suffix = reader.optionalText("suffix"); !suffix.empty())
            author.family += " " + suffix;
    }
    for (const std::string_view others : {" and others", " et al", " et al."})
        if (author.family.ends_with(others))
            reader.fault(literal ? "literal" : "family",
                         "an author is one: name the first, and end the list with {\"literal\": \"others\"}");
    reader.finish();
    return author;
}

int readYear(ObjectReader& item, Faults& faults) {
    const nlohmann::json* issued = item.optionalMember("issued");
    if (issued == nullptr)
        return 0;
    ObjectReader reader(*issued, item.place().at("issued"), faults);
    for (const char* unused : {"season", "circa", "literal", "raw"})
        reader.optionalMember(unused);
    const nlohmann::json* parts = reader.member("date-parts");
    reader.finish();
    if (parts == nullptr)
        return 0;
    if (parts->is_array() && !parts->empty() && (*parts)[0].is_array() && !(*parts)[0].empty()) {
        const nlohmann::json& year = (*parts)[0][0];
        const std::string text = year.is_string()           ? year.get<std::string>()
                                 : year.is_number_integer() ? std::to_string(year.get<std::int64_t>())
                                                            : std::string{};
        const bool fits = text.size() == 4 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
        if (fits)
            return std::stoi(text);
    }
    reader.fault("date-parts", "should be [[year]], [[year, month]] or [[year, month, day]]");
    return 0;
}

void checkAddresses(const content::Reference& reference, ObjectReader& reader) {
    const auto isNumber = [](std::string_view text) {
        return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (!reference.doi.empty() && !reference.doi.starts_with("10."))
        reader.fault("DOI", "should begin with 10. and not with an address");
    if (!isNumber(reference.pmid))
        reader.fault("PMID", "should be digits alone");
    if (!reference.pmcid.empty() && (!reference.pmcid.starts_with("PMC") || !isNumber(reference.pmcid.substr(3))))
        reader.fault("PMCID", "should be PMC and digits");
    if (!reference.url.empty() && !reference.url.starts_with("https://") && !reference.url.starts_with("http://"))
        reader.fault("URL", "should begin with https:// or http://");
}

content::Reference readReference(ObjectReader& reader, Faults& faults) {
    content::Reference reference;
    reference.type = reader.text("type");
    if (!reference.type.empty() && std::ranges::find(itemTypes, reference.type) == itemTypes.end())
        reader.fault("type", "CSL has no item type '" + reference.type + "'");
    reference.title = reader.text("title");
    reference.titleShort = reader.optionalText("title-short");
    eachItem(reader.optionalMember("author"), reader.place().at("author"), faults,
             [&](const nlohmann::json& json, const Place& place) {
                 reference.author.push_back(readAuthor(json, place, faults));
             });
    for (std::size_t i = 0; i < reference.author.size(); ++i)
        if (reference.author[i].family == "others" && (i == 0 || i + 1 < reference.author.size()))
            reader.fault("author", "others stand at the end of the list, behind somebody who is named");
    reference.containerTitle = reader.optionalText("container-title");
    reference.publisher = reader.optionalText("publisher");
    reference.year = readYear(reader, faults);
    reference.volume = textOrNumber(reader, "volume");
    reference.issue = textOrNumber(reader, "issue");
    reference.page = textOrNumber(reader, "page");
    reference.number = textOrNumber(reader, "number");
    reference.doi = reader.optionalText("DOI");
    reference.pmid = textOrNumber(reader, "PMID");
    reference.pmcid = reader.optionalText("PMCID");
    reference.url = reader.optionalText("URL");
    checkAddresses(reference, reader);
    for (const char* variable : unusedVariables)
        reader.optionalMember(variable);
    return reference;
}

constexpr int highestAge = 120; // years

std::optional<double> readMeanAge(ObjectReader& reader) {
    const nlohmann::json* value = reader.optionalMember("mean_age");
    const double age = value != nullptr && value->is_number() ? value->get<double>() : -1;
    if (age >= 0 && age <= highestAge)
        return age;
    if (value != nullptr)
        reader.fault("mean_age", "should be an age in years");
    return std::nullopt;
}

void readAges(ObjectReader& reader, content::Sample& sample) {
    sample.meanAge = readMeanAge(reader);
    sample.youngest = reader.optionalWholeNumber("youngest", 0, highestAge);
    sample.oldest = reader.optionalWholeNumber("oldest", 0, highestAge);
    if (sample.youngest && sample.oldest && *sample.youngest > *sample.oldest)
        reader.fault("youngest", "is older than the oldest");
    else if (sample.meanAge && sample.youngest && *sample.meanAge < *sample.youngest)
        reader.fault("mean_age", "is less than the youngest");
    else if (sample.meanAge && sample.oldest && *sample.meanAge > *sample.oldest)
        reader.fault("mean_age", "is more than the oldest");
}

content::Sample readSample(ObjectReader& reader) {
    constexpr int mostPeople = 100'000'000;
    content::Sample sample;
    sample.sampleSize = reader.optionalWholeNumber("sample_size", 1, mostPeople);
    sample.men = reader.optionalWholeNumber("men", 0, mostPeople);
    sample.women = reader.optionalWholeNumber("women", 0, mostPeople);
    sample.patients = reader.optionalWholeNumber("patients", 0, mostPeople);
    sample.studies = reader.optionalWholeNumber("studies", 1, mostPeople);
    if (reader.optionalMember("condition") != nullptr)
        sample.condition = reader.word<content::Condition>("condition");
    if (reader.optionalMember("couples") != nullptr)
        sample.couples = reader.truth("couples");
    readAges(reader, sample);
    const int all = sample.sampleSize.value_or(mostPeople);
    if (sample.men.value_or(0) + sample.women.value_or(0) > all)
        reader.fault("sample_size", "is less than the men and women together");
    if (sample.patients.value_or(0) > all)
        reader.fault("sample_size", "is less than the patients");
    if (sample.condition && sample.patients.value_or(1) == 0)
        reader.fault("condition", "nobody has it: there are no patients");
    return sample;
}

content::AsCited readAsCited(const nlohmann::json& json, const Place& place, Faults& faults) {
    ObjectReader reader(json, place, faults);
    content::AsCited asCited{reader.text("cited"), reader.text("verified"), reader.texts("differences")};
    if (asCited.differences.empty())
        reader.fault("differences", "should name at least one difference");
    reader.finish();
    return asCited;
}

} // namespace

References readReferences(const JsonFile& file, Faults& faults) {
    References references;
    references.known = file.value.is_array();
    eachItem(&file.value, file.place, faults, [&](const nlohmann::json& json, const Place& place) {
        ObjectReader reader(json, place, faults);
        const content::StudyId id{reader.text("id")};
        content::Reference reference = readReference(reader, faults);
        reader.finish();
        if (!id.text.empty() && !isId(id.text))
            reader.fault("id", "an id is a-z, 0-9 and hyphens");
        if (!references.byId.emplace(id, std::move(reference)).second)
            reader.fault("id", "a second reference has the id '" + id.text + "'");
        references.places.emplace(id, place);
    });
    return references;
}

Entries<content::StudyId, content::Appraisal> readAppraisals(const JsonFile* file, Faults& faults) {
    return readEntries<content::StudyId, content::Appraisal>(file, faults, [](ObjectReader& reader) {
        content::Appraisal appraisal;
        appraisal.design = reader.word<content::StudyDesign>("design");
        appraisal.read = reader.word<content::ReadDepth>("read");
        if (reader.optionalMember("plain_speech") != nullptr)
            appraisal.plainSpeech = reader.truth("plain_speech");
        appraisal.sample = readSample(reader);
        appraisal.topics = distinctIds<content::TopicId>(reader, "topics", reader.texts("topics"));
        if (appraisal.topics.empty())
            reader.fault("topics", "should name at least one topic");
        appraisal.cannotSupport =
            distinctIds<content::SubjectId>(reader, "cannot_support", reader.texts("cannot_support"));
        return appraisal;
    });
}

Entries<content::StudyId, StudyWords> readStudyWords(const JsonFile* file, Faults& faults) {
    return readEntries<content::StudyId, StudyWords>(file, faults, [&](ObjectReader& reader) {
        StudyWords words{
            reader.text("who"), reader.text("found"), reader.text("limits"), reader.text("cannot_tell"), {}};
        if (const nlohmann::json* cited = reader.optionalMember("as_cited"))
            words.asCited = readAsCited(*cited, reader.place().at("as_cited"), faults);
        return words;
    });
}

} // namespace bedside::compiler
