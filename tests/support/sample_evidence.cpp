// SPDX-License-Identifier: MIT
#include "support/sample_evidence.h"

namespace bedside::test {

std::vector<content::Study> sampleStudies() {
    content::Study aaron;
    aaron.id = {"aaron2010"};
    aaron.reference.type = "report";
    aaron.reference.title = "Beds of the world";
    aaron.reference.publisher = "World Bed Office";
    aaron.reference.url = "https://example.org/beds";
    aaron.appraisal.design = content::StudyDesign::Leaflet;
    aaron.appraisal.topics = {{"beds"}};
    aaron.appraisal.who = "Nobody.";
    aaron.appraisal.found = "Beds differ.";
    aaron.appraisal.limits = "It names no source.";
    aaron.appraisal.cannotTell = "What is best.";
    content::Study kovacs;
    kovacs.id = {"kovacs2003"};
    kovacs.reference.type = "article-journal";
    kovacs.reference.title = "Effect of firmness of mattress on chronic low-back pain";
    kovacs.reference.titleShort = "Firmness of mattress";
    kovacs.reference.author = {{"Kovacs", "Francisco M."}, {"Abraira", "Víctor"}, {"Peña", "Andrés"}};
    kovacs.reference.containerTitle = "Lancet";
    kovacs.reference.year = 2003;
    kovacs.reference.volume = "362";
    kovacs.reference.page = "1599-1604";
    kovacs.reference.doi = "10.1016/S0140-6736(03)14792-7";
    kovacs.appraisal.design = content::StudyDesign::Trial;
    kovacs.appraisal.read = content::ReadDepth::Abstract;
    kovacs.appraisal.sample.sampleSize = 313;
    kovacs.appraisal.sample.patients = 313;
    kovacs.appraisal.sample.condition = content::Condition::LongTermBackPain;
    kovacs.appraisal.topics = {{"beds"}, {"moving"}};
    kovacs.appraisal.cannotSupport = {{"moving-and-pain"}};
    kovacs.appraisal.who = "Adults in Spain with long-term back pain.";
    kovacs.appraisal.found = "Medium-firm beds did better.";
    kovacs.appraisal.limits = "A bed maker gave the beds.";
    kovacs.appraisal.cannotTell = "Soft beds.";
    kovacs.appraisal.asCited = {
        "Kovacs et al, 2004.", "Kovacs and others, 2003, in full.", {"The year.", "The name of the journal."}};
    return {aaron, kovacs};
}

std::vector<content::Claim> sampleClaims() {
    content::Claim gentle;
    gentle.id = {"gentle-start"};
    gentle.says = "Starting gently suits most backs.";
    content::Claim firm;
    firm.id = {"medium-firm"};
    firm.relation = content::Relation::Shows;
    firm.certainty = content::Certainty::Low;
    firm.atBest = content::Certainty::Moderate;
    firm.says = "A medium-firm bed eases back pain more than a firm one.";
    firm.reason = "One trial.";
    firm.shownIn = "Adults with long-term back pain.";
    firm.about = {{"bed-and-pain"}};
    firm.studies = {{"kovacs2003"}, {"aaron2010"}};
    return {gentle, firm};
}

} // namespace bedside::test
