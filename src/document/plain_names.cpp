// SPDX-License-Identifier: MIT
// Plain words for the content's closed sets.
#include "document/compose_inlines.h"

namespace bedside::document {

const std::string& wordsFor(content::Certainty certainty, const content::Phrases& phrases) {
    switch (certainty) {
    case content::Certainty::VeryLow:
        return phrases.certaintyVeryLow;
    case content::Certainty::Low:
        return phrases.certaintyLow;
    case content::Certainty::Moderate:
        return phrases.certaintyModerate;
    case content::Certainty::High:
        return phrases.certaintyHigh;
    }
    return phrases.certaintyHigh;
}

const std::string& wordsFor(content::Relation relation, const content::Phrases& phrases) {
    switch (relation) {
    case content::Relation::Shows:
        return phrases.relationShows;
    case content::Relation::Partly:
        return phrases.relationPartly;
    case content::Relation::Guideline:
        return phrases.relationGuideline;
    case content::Relation::Expert:
        return phrases.relationExpert;
    case content::Relation::OurInference:
        return phrases.relationInference;
    case content::Relation::SafetyAddition:
        return phrases.relationSafety;
    }
    return phrases.relationSafety;
}

const std::string& wordsFor(content::StudyDesign design, const content::Phrases& phrases) {
    switch (design) {
    case content::StudyDesign::Trial:
        return phrases.designTrial;
    case content::StudyDesign::Comparison:
        return phrases.designComparedGroups;
    case content::StudyDesign::Review:
        return phrases.designReview;
    case content::StudyDesign::Guideline:
        return phrases.designGuideline;
    case content::StudyDesign::LabStudy:
        return phrases.designLab;
    case content::StudyDesign::Survey:
        return phrases.designSurvey;
    case content::StudyDesign::Records:
        return phrases.designRecords;
    case content::StudyDesign::Interviews:
        return phrases.designInterviews;
    case content::StudyDesign::CaseSeries:
        return phrases.designNoComparison;
    case content::StudyDesign::Leaflet:
        return phrases.designAdvicePage;
    case content::StudyDesign::Opinion:
        return phrases.designExpertView;
    case content::StudyDesign::Thesis:
        return phrases.designThesis;
    case content::StudyDesign::Article:
        return phrases.designArticle;
    case content::StudyDesign::Other:
        return phrases.designOther;
    }
    return phrases.designOther;
}

const std::string& wordsFor(content::ReadDepth read, const content::Phrases& phrases) {
    switch (read) {
    case content::ReadDepth::FullText:
        return phrases.readText;
    case content::ReadDepth::Abstract:
        return phrases.readSummary;
    case content::ReadDepth::Secondary:
        return phrases.readCopy;
    }
    return phrases.readCopy;
}

} // namespace bedside::document
