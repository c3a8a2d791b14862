// SPDX-License-Identifier: MIT
#include "cli/handout_command.h"

#include "cli/answer_file.h"
#include "cli/commands.h"
#include "document/handout/handout.h"
#include "document/handout/handout_code.h"
#include "document/handout/result_sheet.h"
#include "document/imprint.h"
#include "document/writers.h"
#include "guidance/judge.h"
#include "press/press.h"
#include "store/file_replacement.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bedside::cli {

namespace {

constexpr std::array presets{"summary", "warning-signs", "emergency"};
constexpr std::array papers{"a4", "letter", "a5"};       // as press::Paper
constexpr std::array prints{"normal", "large", "giant"}; // as press::Print
constexpr std::array formats{"pdf", "html", "text"};

/// Returns what is wrong with the value of an option that has one of these; empty where nothing is.
std::string choiceMisuse(const Request& request, const char* option, const auto& values) {
    const std::string value = request.value(option, values.front());
    if (std::ranges::find(values, value) != values.end())
        return "";
    std::string all;
    for (const char* each : values)
        all.append(all.empty() ? "" : ", ").append(each);
    return std::string("there is no ") + option + " '" + value + "'. There are: " + all;
}

/// Returns the place of the option's value among these; it is one of them by now.
std::size_t choiceOf(const Request& request, const char* option, const auto& values) {
    return static_cast<std::size_t>(std::ranges::find(values, request.value(option, values.front())) - values.begin());
}

bool needsAnswers(const Request& request) { return request.value("preset") != "warning-signs"; }

Result<document::Document> sheetFrom(const Request& request, const store::Library& library,
                                     const content::GuidanceText& words, const document::Companions& companions) {
    const content::Handout handout =
        needsAnswers(request)
            ? content::Handout{{"summary"}, "My summary", "", {{content::PartKind::Result, ""}}}
            : content::Handout{{"warning-signs"}, "Warning signs", "", {{content::PartKind::Signs, ""}}};
    const content::Article article = library.article();
    document::HandoutChoice choice;
    choice.handout = handout;
    document::HandoutSources sources{companions, article, words,
                                     [&library](const content::SectionId& id) { return library.section(id); },
                                     library.sectionSummaries()};
    const document::CodeMark code{document::handoutCode(article, handout.id), {}};
    if (!needsAnswers(request))
        return document::composeHandout(choice, sources, code);
    const auto guidance = guidanceOf(library);
    if (!guidance)
        return guidance.faults();
    const auto sheet = sheetOf(request, *guidance);
    if (!sheet)
        return sheet.faults();
    const guidance::Verdict verdict = guidance::judge(*guidance, *sheet);
    const document::Judged judged{*guidance, words, *sheet, verdict, sources.sections, std::nullopt};
    if (request.value("preset") == "emergency" && !document::isUrgent(judged))
        return Fault{"", "these answers are not urgent; their handout is: --preset summary"};
    sources.judged = &judged;
    return document::composeHandout(choice, sources, code);
}

struct Written {
    std::string bytes;
    std::string pages; // how many, in words; empty where it has none
};

Result<Written> writtenAs(const Request& request, const document::Document& sheet, const document::Imprint& imprint) {
    const std::string format = request.value("format", formats.front());
    if (format == "html")
        return Written{document::html(sheet), ""};
    if (format == "text")
        return Written{document::plainText(sheet), ""};
    const auto press = press::openPress();
    if (!press)
        return press.faults();
    const auto pages = (*press)->lay(sheet, imprint,
                                     {static_cast<press::Paper>(choiceOf(request, "paper", papers)),
                                      static_cast<press::Print>(choiceOf(request, "size", prints))});
    if (!pages)
        return pages.faults();
    auto pdf = (*pages)->pdf();
    if (!pdf)
        return pdf.faults();
    const std::size_t count = (*pages)->count();
    return Written{std::move(*pdf), " (" + std::to_string(count) + (count == 1 ? " page)" : " pages)")};
}

} // namespace

std::string handoutMisuse(const Request& request) {
    if (!request.has("preset"))
        return "'handout' needs --preset";
    if (!request.has("output"))
        return "'handout' needs -o with the file to write";
    for (const std::string& misuse : {choiceMisuse(request, "preset", presets), choiceMisuse(request, "paper", papers),
                                      choiceMisuse(request, "size", prints), choiceMisuse(request, "format", formats)})
        if (!misuse.empty())
            return misuse;
    if (request.has("json"))
        return "'handout' writes no JSON";
    if (needsAnswers(request) != request.has("answers"))
        return "--preset " + request.value("preset") +
               (needsAnswers(request) ? " needs --answers" : " takes no --answers");
    return "";
}

Result<std::string> handout(const Request& request, const store::Library& library) {
    auto region = regionNamed(request.value("region", "none"), library);
    if (!region)
        return region.faults();
    const auto words = library.guidanceText();
    if (!words)
        return Fault{"", "this content asks no questions"};
    document::Companions companions = companionsOf(library, std::move(*region));
    companions.studies = library.studies();
    const auto sheet = sheetFrom(request, library, *words, companions);
    if (!sheet)
        return sheet.faults();
    const auto written = writtenAs(request, *sheet, document::imprintOf(library.article(), words->safety, companions));
    if (!written)
        return written.faults();
    const auto* bytes = reinterpret_cast<const unsigned char*>(written->bytes.data());
    const auto file = store::replaceFile(request.value("output"), {bytes, written->bytes.size()});
    if (!file)
        return file.faults();
    return "Written: " + file->string() + written->pages + "\n";
}

} // namespace bedside::cli
