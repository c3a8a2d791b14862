// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include "cli/answer_json.h"
#include "cli/clinic_command.h"
#include "cli/export_command.h"
#include "cli/handout/handout_order.h"
#include "cli/handout_command.h"
#include "cli/judge_command.h"
#include "cli/nearest.h"
#include "document/compose.h"
#include "document/easy/easy_page.h"
#include "document/writers.h"
#include "store/search.h"

#include <algorithm>

namespace bedside::cli {

namespace {

std::string printed(const nlohmann::ordered_json& json) { return json.dump(2) + '\n'; }

Result<std::string> sections(const Request& request, const store::Library& library) {
    const auto summaries = library.sectionSummaries();
    if (request.has("json"))
        return printed(answerJson(summaries));
    std::string text;
    for (const content::SectionSummary& section : summaries)
        text.append(section.id.text).append("\t").append(section.title).append("\n");
    return text;
}

document::Document easyWithStudies(const content::Section& section, const std::vector<content::Spans>& lines,
                                   const document::Companions& companions) {
    document::Document page = document::easyPage(section, lines, companions);
    document::addStudiesBelow(page, section, companions);
    return page;
}

Result<std::string> page(const content::Section& section, const Request& request, const store::Library& library) {
    auto region = regionNamed(request.value("region", "none"), library);
    if (!region)
        return region.faults();
    document::Companions companions = companionsOf(library, std::move(*region));
    companions.studies =
        content::listsReferences(section.blocks) ? library.studies() : library.studiesCitedIn(section.id);
    const std::vector<content::Spans> lines = library.easyWords(section.id);
    if (request.has("easy") && lines.empty())
        return Fault{"", "the section '" + section.id.text + "' has no easy words"};
    const document::Document page = request.has("easy") ? easyWithStudies(section, lines, companions)
                                                        : document::sectionWithStudies(section, companions);
    return request.value("format") == "html" ? document::html(page) : document::plainText(page, *companions.phrases);
}

std::string renderMisuse(const Request& request) {
    const std::string format = request.value("format", "text");
    if (!request.has("section"))
        return "'render' needs --section";
    if (format != "html" && format != "text")
        return "there is no format '" + format + "'. There are: html, text";
    for (const std::string option : {"format", "region", "easy"})
        if (request.has("json") && request.has(option))
            return "--json and --" + option + " exclude each other";
    return "";
}

std::string noMisuse(const Request&) { return ""; }

Result<std::string> render(const Request& request, const store::Library& library) {
    const std::string id = request.value("section");
    const auto section = library.section({id});
    if (!section)
        return Fault{"", "there is no section '" + id + "'. " + nearestSentence(id, idsOf(library.sectionSummaries()))};
    if (request.has("json"))
        return printed(answerJson(*section));
    return page(*section, request, library);
}

std::string hitLines(const store::Hit& hit) {
    std::string line = std::string(wordOf(hit.kind)) + ' ' + hit.id + "\t" + hit.title + "\n    ";
    for (const store::SnippetPart& part : hit.snippet)
        line.append(part.match ? "*" : "").append(part.text).append(part.match ? "*" : "");
    return line + '\n';
}

Result<std::string> search(const Request& request, const store::Library& library) {
    std::string typed;
    for (const std::string& word : request.words)
        typed.append(typed.empty() ? "" : " ").append(word);
    const auto hits = store::Search(library).find(typed);
    if (request.has("json"))
        return printed(answerJson(hits));
    std::string text;
    for (const store::Hit& hit : hits)
        text += hitLines(hit);
    return hits.empty() ? std::string("Nothing was found.\n") : text;
}

Result<std::string> studies(const Request& request, const store::Library& library) {
    const auto all = library.studies();
    if (request.has("json"))
        return printed(answerJson(all));
    std::string text;
    for (const content::Study& study : all)
        text.append(study.id.text).append("\t").append(content::fullReference(study.reference)).append("\n");
    return text;
}

std::vector<std::string_view> handoutOptions() {
    std::vector<std::string_view> options = orderOptions();
    options.push_back("list");
    return options;
}

const Command every[] = {
    {"sections", "", "the sections, in reading order", {}, false, noMisuse, sections},
    {"render",
     "--section ID [--easy] [--format html|text] [--region ID]",
     "a section as a page",
     {"section", "format", "region"},
     false,
     renderMisuse,
     render,
     {"easy"}},
    {"search", "WORDS...", "where the words, or words for the same thing, are found", {}, true, noMisuse, search},
    {"studies", "", "every study that the article rests on", {}, false, noMisuse, studies},
    {"questions", "", "the questions, in the order they are asked, with their options", {}, false, noMisuse, questions},
    {"judge",
     "--answers FILE|- [--explain]",
     "what follows from the answers: a flat JSON object such as {\"E1\": \"no\", \"H2\": 3}; with --json also a list "
     "of such",
     {"answers"},
     false,
     judgeMisuse,
     judge,
     {"explain"},
     2},
    {"clinic",
     "--answers FILE|- [--page section:ID]",
     "what a clinician needs beside the result, or beside another page",
     {"answers", "page"},
     false,
     clinicMisuse,
     clinic,
     {},
     2},
    {"handout", "--preset NAME | --parts LIST | --list FILE|- [--answers FILE|-] -o FILE",
     "a handout as a tagged PDF, as a page or as text; or each of a list", handoutOptions(), false, handoutMisuse,
     handout, orderFlags()},
    {"export",
     "fhir-questionnaire|fhir-response|note [--answers FILE|-] [--include-private] -o FILE",
     "the questions, or answers to them, for systems that keep records: FHIR R4 as JSON, or a note as text",
     {"answers", "output"},
     true,
     exportMisuse,
     exportFile,
     {"include-private"}},
    {"verify",
     "CODE",
     "what the code on a handout says: whether it is current",
     {},
     true,
     verifyMisuse,
     verify,
     {},
     1,
     true},
};

} // namespace

Result<content::Region> regionNamed(const std::string& id, const store::Library& library) {
    const auto regions = library.regions();
    const auto found = std::ranges::find(regions, content::RegionId{id}, &content::Region::id);
    if (found == regions.end())
        return Fault{"", "there is no region '" + id + "'. " + nearestSentence(id, idsOf(regions))};
    return *found;
}

document::Companions companionsOf(const store::Library& library, content::Region region) {
    document::Companions companions;
    companions.language = library.article().language;
    companions.phrases = &library.phrases();
    companions.claims = library.claims();
    companions.terms = library.terms();
    companions.figure = [&library](const content::FigureId& id) { return library.figure(id); };
    companions.region = std::move(region);
    companions.standsAlone = true;
    return companions;
}

std::span<const Command> commands() { return every; }

std::string help() {
    std::string text = "bedside-cli shows the content that Bedside carries. It writes no file but the handouts and\n"
                       "exports that it is asked for, reads none but those that are named to it, and keeps\n"
                       "nothing of them.\n\n";
    for (const Command& command : every) {
        text.append("  bedside-cli ").append(command.name).append(command.takes.empty() ? "" : " ");
        text.append(command.takes).append("\n      ").append(command.does).append("\n");
    }
    return text +
           "\n  --json      after any command: the same as JSON; with render, the section's content\n"
           "  --language  after any command: of the content, such as es; without it, en. One a call, with --list too\n"
           "  --region    whose numbers to call, such as GB; without it, words that fit any country\n"
           "  --easy      with render: the key points in easy words\n"
           "  --answers   a file, or - for the standard input; a question that is not named has no answer\n"
           "  --explain   with judge: the rules in plain words\n"
           "  --page      with clinic: section:ID, part:ID, question:ID, card:ID, or a page such as page:cover\n"
           "  --include-private  with export: also the answers about mood and medicines\n"
           "  --version   the versions of the program and of the content\n"
           "  --help      this\n\n"
           "With handout:\n"
           "  --preset    one of the guide's own, such as warning-signs; --parts chooses other parts for it\n"
           "  --parts     with commas between: result, positions, signs, wallet, everything, section:ID, card:ID,\n"
           "              position:ID, claim:ID\n"
           "  --paper     a4, letter or a5; --margins usual, narrow or wide; --sides one or two\n"
           "  --size      normal, large (16 points) or giant (20 points); --ink colour or black\n"
           "  --format    pdf, html, text or mail\n"
           "  --evidence  lists the studies; --dose-lines and --name-lines are to be filled in\n"
           "  --include-private  advice that only private answers lead to\n"
           "  --letterhead  a JSON file: name, lines, and logo with the name of an SVG or PNG file\n"
           "  --note-file   a note for the person, as text in UTF-8, or - for the standard input\n"
           "  -o          the file, written whole or not at all\n"
           "  --list      a JSON file, or -: a list of objects with these names, \"output\" for -o, and besides\n"
           "              \"name\", \"date\" and \"note\", which are never taken from the command line\n";
}

} // namespace bedside::cli
