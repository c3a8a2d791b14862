// SPDX-License-Identifier: MIT
// A study, guideline or other source: its reference, and what it is worth.
#pragma once

#include "content/ids.h"
#include "content/phrases.h"
#include "content/sample.h"

#include <optional>
#include <string>
#include <vector>

namespace bedside::content {

/// A person has family and given names; an organisation has only the family name. So has a person of whom no more is
/// known, and that is said. The last may be "others": people whom we cannot name.
struct AuthorName {
    std::string family;
    std::string given;
    bool surnameOnly = false;
    bool operator==(const AuthorName&) const = default;
};

/// The reference as CSL-JSON has it (https://docs.citationstyles.org). Empty texts: not known.
struct Reference {
    std::string type;
    std::string title;
    std::string titleShort; // by which others call it, such as "OPAL trial"
    std::vector<AuthorName> author;
    std::string containerTitle;
    std::string publisher;
    int year = 0; // 0: not known
    std::string volume;
    std::string issue;
    std::string page;
    std::string number;
    std::string doi;
    std::string pmid;
    std::string pmcid;
    std::string url;
    bool operator==(const Reference&) const = default;
};

enum class StudyDesign {
    Trial,
    Comparison, // of groups that chance did not make
    Review,
    Guideline,
    LabStudy,
    Survey,
    Records, // of health care, looked at afterwards
    Interviews,
    CaseSeries,
    Leaflet,
    Opinion,
    Thesis,
    Article,
    Other
};
/// How much of it was read to write this: the whole text, its abstract, or only what another page says of it.
enum class ReadDepth { FullText, Abstract, Secondary };

/// How the source article names a study, beside what was found when it was looked up.
struct AsCited {
    std::string cited;
    std::string verified;
    std::vector<std::string> differences; // never empty
    bool operator==(const AsCited&) const = default;
};

struct Appraisal {
    StudyDesign design = StudyDesign::Other;
    ReadDepth read = ReadDepth::Secondary;
    bool plainSpeech = false; // its appraisal speaks plainly about sex
    Sample sample;
    std::vector<TopicId> topics;          // never empty
    std::vector<SubjectId> cannotSupport; // a claim that it shows may not be about these
    std::string who;                      // who was studied, in plain words
    std::string found;                    // what it found, in plain words
    std::string limits;                   // what weakens it, in plain words
    std::string cannotTell;               // what it cannot tell us, in plain words
    std::optional<AsCited> asCited;       // of the source article's own references
    bool operator==(const Appraisal&) const = default;
};

struct Study {
    StudyId id;
    Reference reference;
    Appraisal appraisal;
    bool operator==(const Study&) const = default;
};

/// True where the last of the authors stands for others, whom we cannot name.
bool endsWithOthers(const std::vector<AuthorName>& authors);

/// Returns a short name for running text, such as "Monga and others 1999" or "NICE 2016". Where no author is known it
/// is the short title, else the publisher, else the title. English where no phrases are given.
std::string shortName(const Study& study);
std::string shortName(const Study& study, const Phrases& phrases);

/// Returns the whole reference in the Vancouver order: authors, title, source, year, volume, pages, DOI.
std::string fullReference(const Reference& reference);

/// Returns the address to open for it: its DOI, else PubMed, else its own page; empty where there is none.
std::string address(const Reference& reference);

} // namespace bedside::content
