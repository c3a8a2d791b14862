// SPDX-License-Identifier: MIT
// The one word that each closed set of values has in the Markdown, in the JSON files and in the database.
#pragma once

#include "content/block.h"
#include "content/claim.h"
#include "content/clinic.h"
#include "content/code.h"
#include "content/phrase.h"
#include "content/study.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace bedside::codec {

template <class Value> struct Word {
    std::string_view word;
    Value value;
};
template <class Value> Word(std::string_view, Value) -> Word<Value>;

template <class Value> inline constexpr std::array<Word<Value>, 0> vocabulary{};

template <>
inline constexpr std::array vocabulary<content::NumberKind>{
    Word{"phone", content::NumberKind::Phone}, Word{"age", content::NumberKind::Age},
    Word{"scale", content::NumberKind::Scale}, Word{"duration", content::NumberKind::Duration},
    Word{"date", content::NumberKind::Date},   Word{"count", content::NumberKind::Count},
    Word{"name", content::NumberKind::Name}};

template <>
inline constexpr std::array vocabulary<content::RegionWord>{Word{"emergency", content::RegionWord::EmergencyNumber},
                                                            Word{"advice", content::RegionWord::AdviceNumber}};

template <>
inline constexpr std::array vocabulary<content::CalloutKind>{
    Word{"note", content::CalloutKind::Note}, Word{"try", content::CalloutKind::Try},
    Word{"careful", content::CalloutKind::Careful}, Word{"help", content::CalloutKind::GetHelp},
    Word{"ours", content::CalloutKind::Ours}};

template <>
inline constexpr std::array vocabulary<content::ListingKind>{Word{"references", content::ListingKind::References},
                                                             Word{"glossary", content::ListingKind::Glossary},
                                                             Word{"certainty", content::ListingKind::Certainty}};

template <>
inline constexpr std::array vocabulary<content::StudyDesign>{Word{"trial", content::StudyDesign::Trial},
                                                             Word{"comparison", content::StudyDesign::Comparison},
                                                             Word{"review", content::StudyDesign::Review},
                                                             Word{"guideline", content::StudyDesign::Guideline},
                                                             Word{"lab_study", content::StudyDesign::LabStudy},
                                                             Word{"survey", content::StudyDesign::Survey},
                                                             Word{"records", content::StudyDesign::Records},
                                                             Word{"interviews", content::StudyDesign::Interviews},
                                                             Word{"case_series", content::StudyDesign::CaseSeries},
                                                             Word{"leaflet", content::StudyDesign::Leaflet},
                                                             Word{"opinion", content::StudyDesign::Opinion},
                                                             Word{"thesis", content::StudyDesign::Thesis},
                                                             Word{"article", content::StudyDesign::Article},
                                                             Word{"other", content::StudyDesign::Other}};

template <>
inline constexpr std::array vocabulary<content::ReadDepth>{Word{"full_text", content::ReadDepth::FullText},
                                                           Word{"abstract", content::ReadDepth::Abstract},
                                                           Word{"secondary", content::ReadDepth::Secondary}};

template <>
inline constexpr std::array vocabulary<content::Condition>{
    Word{"back_pain", content::Condition::BackPain}, Word{"long_term_back_pain", content::Condition::LongTermBackPain},
    Word{"new_back_pain", content::Condition::NewBackPain}, Word{"other", content::Condition::Other}};

template <>
inline constexpr std::array vocabulary<content::Relation>{Word{"shows", content::Relation::Shows},
                                                          Word{"partly", content::Relation::Partly},
                                                          Word{"guideline", content::Relation::Guideline},
                                                          Word{"expert", content::Relation::Expert},
                                                          Word{"our_inference", content::Relation::OurInference},
                                                          Word{"safety_addition", content::Relation::SafetyAddition}};

template <>
inline constexpr std::array vocabulary<content::Certainty>{
    Word{"very_low", content::Certainty::VeryLow}, Word{"low", content::Certainty::Low},
    Word{"moderate", content::Certainty::Moderate}, Word{"high", content::Certainty::High}};

template <>
inline constexpr std::array vocabulary<content::TalkStage>{
    Word{"permission", content::TalkStage::Permission},
    Word{"limited_information", content::TalkStage::LimitedInformation},
    Word{"specific_suggestions", content::TalkStage::SpecificSuggestions},
    Word{"intensive_therapy", content::TalkStage::IntensiveTherapy},
    Word{"review", content::TalkStage::Review},
    Word{"reflect", content::TalkStage::Reflect}};

template <>
inline constexpr std::array vocabulary<content::CodeSystem>{Word{"icd_10", content::CodeSystem::Icd10},
                                                            Word{"icd_10_cm", content::CodeSystem::Icd10Cm},
                                                            Word{"snomed_ct", content::CodeSystem::SnomedCt}};

template <>
inline constexpr std::array vocabulary<content::PluralForm>{
    Word{"zero", content::PluralForm::Zero}, Word{"one", content::PluralForm::One},
    Word{"two", content::PluralForm::Two},   Word{"few", content::PluralForm::Few},
    Word{"many", content::PluralForm::Many}, Word{"other", content::PluralForm::Other}};

template <>
inline constexpr std::array vocabulary<content::PluralRule>{Word{"english", content::PluralRule::English},
                                                            Word{"spanish", content::PluralRule::Spanish},
                                                            Word{"arabic", content::PluralRule::Arabic}};

/// Returns the word of the value.
template <class Value> constexpr std::string_view wordOf(Value value) {
    for (const auto& entry : vocabulary<Value>)
        if (entry.value == value)
            return entry.word;
    return {};
}

/// Returns the value that the word stands for, or nothing where the word is not of this vocabulary.
template <class Value> constexpr std::optional<Value> valueOf(std::string_view word) {
    for (const auto& entry : vocabulary<Value>)
        if (entry.word == word)
            return entry.value;
    return std::nullopt;
}

/// Returns all words of the vocabulary, one after the other with a space between, for a fault to show.
template <class Value> std::string allWords() {
    std::string all;
    for (const auto& entry : vocabulary<Value>)
        all.append(all.empty() ? "" : " ").append(entry.word);
    return all;
}

} // namespace bedside::codec
