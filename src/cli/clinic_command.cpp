// SPDX-License-Identifier: MIT
#include "cli/clinic_command.h"

#include "cli/answer_file.h"
#include "cli/commands.h"
#include "cli/nearest.h"
#include "document/clinic/clinic_side.h"
#include "document/writers.h"
#include "guidance/judge.h"

#include <nlohmann/json.hpp>

namespace bedside::cli {

namespace {

using document::ClinicPage;
using document::ClinicPlace;

const std::string ofResult = "result";

// Returns the page of such a name as notes have it, or of the result.
std::optional<ClinicPage> pageNamed(const std::string& name, const guidance::Outcome* outcome) {
    if (name == ofResult)
        return outcome == nullptr
                   ? std::nullopt
                   : std::optional(ClinicPage{outcome->interrupts ? ClinicPlace::Emergency : ClinicPlace::Result, {}});
    const std::pair<const char*, ClinicPlace> kinds[] = {{"section:", ClinicPlace::Section},
                                                         {"part:", ClinicPlace::Part},
                                                         {"question:", ClinicPlace::Question},
                                                         {"card:", ClinicPlace::Card},
                                                         {"page:", ClinicPlace::Other}};
    for (const auto& [kind, place] : kinds)
        if (name.starts_with(kind))
            return ClinicPage{place, name.substr(std::string(kind).size())};
    return std::nullopt;
}

// A question and a card need no notes of their own.
bool isThere(const ClinicPage& page, const std::string& name, const content::ClinicNotes& notes,
             const content::GuidanceText& words) {
    if (page.place == ClinicPlace::Question)
        return words.questions.contains(page.id);
    if (page.place == ClinicPlace::Card)
        return words.cards.contains(page.id);
    return name == ofResult || notes.note(name) != nullptr;
}

Fault noPage(const std::string& name, const content::ClinicNotes& notes) {
    std::vector<std::string> known{ofResult};
    for (const content::ClinicNote& note : notes.notes)
        if (pageNamed(note.page, nullptr))
            known.push_back(note.page);
    return {"", "there is no page '" + name + "' with notes. " + nearestSentence(name, known)};
}

} // namespace

std::string clinicMisuse(const Request& request) {
    return request.has("answers") || request.value("page", ofResult) != ofResult
               ? ""
               : "'clinic' needs --answers, or a --page other than result";
}

Result<std::string> clinic(const Request& request, const store::Library& library) {
    const auto guidance = guidanceOf(library);
    const auto words = library.guidanceText();
    if (!guidance)
        return guidance.faults();
    guidance::Sheet sheet(guidance->questions.size());
    if (request.has("answers")) {
        auto given = sheetOf(request.value("answers"), request.input, *guidance);
        if (!given)
            return given.faults();
        sheet = std::move(*given);
    }
    const guidance::Verdict verdict = guidance::judge(*guidance, sheet);
    const document::Judged judged{*guidance, *words, sheet, verdict, library.sectionSummaries(), {}};
    const content::ClinicNotes notes = library.clinicNotes();
    const std::string name = request.value("page", ofResult);
    const auto page = pageNamed(name, &guidance->outcomes[verdict.outcome]);
    if (!page || !isThere(*page, name, notes, *words))
        return noPage(name, notes);
    document::Companions companions = companionsOf(library, library.regions().front());
    companions.studies = library.studies();
    document::ClinicSources sources{companions, notes, [&](const auto& id) { return library.section(id); }};
    sources.guidance = &*guidance;
    sources.words = &*words;
    sources.judged = request.has("answers") ? &judged : nullptr;
    const document::Document side = composeClinicSide(*page, sources);
    const std::string text = document::plainText(side, *companions.phrases);
    return request.has("json") ? nlohmann::ordered_json{{"page", name}, {"text", text}}.dump(2) + '\n' : text;
}

} // namespace bedside::cli
