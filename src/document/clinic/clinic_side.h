// SPDX-License-Identifier: MIT
// What a clinician needs beside the page that the patient reads. Never a diagnosis, never a score.
#pragma once

#include "content/clinic.h"
#include "document/companions.h"
#include "document/document.h"
#include "document/judged.h"

#include <functional>
#include <set>

namespace bedside::document {

/// Part: the questions of one part. Emergency: an outcome that interrupts. Other: any page without notes of its own.
enum class ClinicPlace { Section, Part, Question, Emergency, Result, Card, Other };

/// id: of the section, part, question or card; of Other the name of the page, such as "cover"; else empty.
struct ClinicPage {
    ClinicPlace place = ClinicPlace::Other;
    std::string id;
    bool operator==(const ClinicPage&) const = default;
};

/// Who left out pages about sex: the patient, or the settings of this computer, and then nobody was asked.
enum class PagesLeftOut { None, ByPatient, BySettings };

/// The section whose signs the page of help shows.
inline const content::SectionId signsOfHelp{"warning-signs"};

/// Where its words come from. What it refers to must outlive the composition.
struct ClinicSources {
    const Companions& companions;
    const content::ClinicNotes& notes;
    std::function<std::optional<content::Section>(const content::SectionId&)> section;
    std::set<content::ClaimId> heldBack = {}; // claims that this screen does not show
    PagesLeftOut leftOut = PagesLeftOut::None;
    const guidance::Guidance* guidance = nullptr; // of an article that asks questions
    const content::GuidanceText* words = nullptr; // likewise
    const Judged* judged = nullptr;               // where there are answers
};

/// Returns how to open and close the subject, what to ask and examine, the flags that were ticked, the trace of the
/// rules with raw counts, the cards, the evidence of the page, and prompts to hear what was understood.
Document composeClinicSide(const ClinicPage& page, const ClinicSources& sources);

} // namespace bedside::document
