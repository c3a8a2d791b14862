// SPDX-License-Identifier: MIT
#include "cli/export_command.h"

#include "cli/answer_file.h"
#include "cli/commands.h"
#include "cli/nearest.h"
#include "cli/today.h"
#include "codec/fhir/fhir_files.h"
#include "document/record_note.h"
#include "guidance/judge.h"
#include "store/file_replacement.h"

#include <algorithm>

namespace bedside::cli {

namespace {

const std::vector<std::string> kinds{"fhir-questionnaire", "fhir-response", "note"};

bool isOfAnswers(const Request& request) { return request.words.front() != kinds.front(); }

struct Asked {
    content::Article article;
    guidance::Guidance guidance;
    content::GuidanceText words;
};

Result<Asked> askedOf(const store::Library& library) {
    auto guidance = guidanceOf(library);
    auto words = library.guidanceText();
    if (!guidance)
        return guidance.faults();
    if (!words)
        return Fault{"", "this content asks no questions"};
    return Asked{library.article(), std::move(*guidance), std::move(*words)};
}

std::string noteOf(const Asked& asked, const guidance::Sheet& sheet, bool hasPrivate, const store::Library& library) {
    const guidance::Verdict verdict = guidance::judge(asked.guidance, sheet);
    document::Companions companions = companionsOf(library, {});
    companions.studies = library.studies();
    const document::Judged judged{asked.guidance, asked.words, sheet, verdict, {}, std::nullopt};
    return document::recordNote({today(), {}, {}, hasPrivate}, asked.article, &judged, companions);
}

Result<std::string> exportedBytes(const Request& request, const Asked& asked, const store::Library& library) {
    const codec::AskedContent content{asked.article, asked.guidance, asked.words};
    if (!isOfAnswers(request))
        return codec::questionnaireFile(content);
    const auto sheet = sheetOf(request.value("answers"), request.input, asked.guidance);
    if (!sheet)
        return sheet.faults();
    const bool hasPrivate = request.has("include-private");
    if (request.words.front() == "note")
        return noteOf(asked, *sheet, hasPrivate, library);
    return codec::responseFile(content, *sheet, {today(), hasPrivate});
}

} // namespace

std::string exportMisuse(const Request& request) {
    if (request.words.size() != 1)
        return "'export' needs one of: fhir-questionnaire, fhir-response, note";
    const std::string& kind = request.words.front();
    if (std::ranges::find(kinds, kind) == kinds.end())
        return "there is no export '" + kind + "'. " + nearestSentence(kind, kinds);
    if (request.has("json"))
        return "'export' takes no --json: what it writes is settled";
    if (request.value("output").empty())
        return "'export' needs -o and a file";
    if (isOfAnswers(request) && !request.has("answers"))
        return "'export " + kind + "' needs --answers";
    if (!isOfAnswers(request) && (request.has("answers") || request.has("include-private")))
        return "'export fhir-questionnaire' is of no answers: it takes neither --answers nor --include-private";
    return "";
}

Result<std::string> exportFile(const Request& request, const store::Library& library) {
    const std::string output = request.value("output");
    const std::string answers = request.value("answers", "-");
    if (std::error_code none; answers != "-" && std::filesystem::equivalent(output, answers, none))
        return Fault{output, "is read for this export, and would be lost. Choose another name"};
    const auto asked = askedOf(library);
    if (!asked)
        return asked.faults();
    const auto bytes = exportedBytes(request, *asked, library);
    if (!bytes)
        return bytes.faults();
    const auto file =
        store::replaceFile(output, {reinterpret_cast<const unsigned char*>(bytes->data()), bytes->size()});
    if (!file)
        return file.faults();
    const bool leavesOut = isOfAnswers(request) && !request.has("include-private");
    return "Written: " + file->string() +
           (leavesOut ? ", without answers to private questions (--include-private)\n" : "\n");
}

} // namespace bedside::cli
