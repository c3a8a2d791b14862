// SPDX-License-Identifier: MIT
// Plain words for the content's closed sets.
#include "document/compose_inlines.h"

namespace bedside::document {

const char* wordsFor(content::Certainty certainty) {
    switch (certainty) {
    case content::Certainty::VeryLow:
        return "very low";
    case content::Certainty::Low:
        return "low";
    case content::Certainty::Moderate:
        return "moderate";
    case content::Certainty::High:
        return "high";
    }
    return "";
}

const char* wordsFor(content::Relation relation) {
    switch (relation) {
    case content::Relation::Shows:
        return "A study shows this";
    case content::Relation::Partly:
        return "Studies show this in part";
    case content::Relation::Guideline:
        return "A guideline says this";
    case content::Relation::Expert:
        return "Experts think so";
    case content::Relation::OurInference:
        return "Our inference, not yet checked by a clinician";
    case content::Relation::SafetyAddition:
        return "Added for your safety, not from the source article";
    }
    return "";
}

const char* wordsFor(content::StudyDesign design) {
    switch (design) {
    case content::StudyDesign::Trial:
        return "Trial";
    case content::StudyDesign::Comparison:
        return "Groups compared, no draw by chance";
    case content::StudyDesign::Review:
        return "Review of studies";
    case content::StudyDesign::Guideline:
        return "Guideline";
    case content::StudyDesign::LabStudy:
        return "Lab study";
    case content::StudyDesign::Survey:
        return "Survey";
    case content::StudyDesign::Records:
        return "Study of health records";
    case content::StudyDesign::Interviews:
        return "Interviews";
    case content::StudyDesign::CaseSeries:
        return "Study without a comparison group";
    case content::StudyDesign::Leaflet:
        return "Advice page";
    case content::StudyDesign::Opinion:
        return "Expert view";
    case content::StudyDesign::Thesis:
        return "Student thesis";
    case content::StudyDesign::Article:
        return "Article";
    case content::StudyDesign::Other:
        return "Other source";
    }
    return "";
}

const char* wordsFor(content::ReadDepth read) {
    switch (read) {
    case content::ReadDepth::FullText:
        return "We read the text itself.";
    case content::ReadDepth::Abstract:
        return "We read its summary only.";
    case content::ReadDepth::Secondary:
        return "We read only a copy, or what others say of it.";
    }
    return "";
}

} // namespace bedside::document
