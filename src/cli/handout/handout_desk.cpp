// SPDX-License-Identifier: MIT
#include "cli/handout/handout_desk.h"

#include "cli/answer_file.h"
#include "cli/commands.h"
#include "cli/file_bytes.h"
#include "cli/handout/letterhead_file.h"
#include "cli/nearest.h"
#include "codec/answer_sheet.h"
#include "document/handout/handout_code.h"
#include "document/handout/result_sheet.h"
#include "document/handout/typed_text.h"
#include "document/imprint.h"
#include "guidance/judge.h"

#include <algorithm>

namespace bedside::cli {

namespace {

constexpr std::size_t mostNoteBytes = 4 * document::longestNote; // in UTF-8, and control characters may be among them

/// Returns what one of the typed texts must not be, at its place.
Faults at(const std::string& place, const Faults& faults) { return {{place, faults.front().what}}; }

} // namespace

HandoutDesk::HandoutDesk(const store::Library& library, guidance::Guidance guidance, content::GuidanceText words,
                         std::istream* input)
    : m_library(library), m_input(input), m_guidance(std::move(guidance)), m_words(std::move(words)),
      m_article(library.article()), m_presets(library.handouts()), m_summaries(library.sectionSummaries()),
      m_regions(library.regions()), m_companions(companionsOf(library, {})) {
    m_companions.studies = library.studies();
    m_companions.figure = [this](const content::FigureId& id) {
        const auto known = m_figures.find(id);
        return known != m_figures.end() ? known->second : m_figures.emplace(id, m_library.figure(id)).first->second;
    };
}

Faults HandoutDesk::overwriteFaults(const HandoutOrder& order) const {
    const std::filesystem::path output = order.folder / order.output;
    for (const std::string& input : {order.answers, order.noteFile, order.letterhead})
        if (std::error_code none; !input.empty() && std::filesystem::equivalent(output, order.folder / input, none))
            return {{output.string(), "is read for this handout, and would be lost. Choose another name"}};
    return {};
}

Result<std::string> HandoutDesk::write(const HandoutOrder& order) {
    if (Faults faults = overwriteFaults(order); !faults.empty())
        return faults;
    if (Faults faults = setCountry(order.region); !faults.empty())
        return faults;
    const auto choice = choiceOf(order);
    if (!choice)
        return choice.faults();
    const auto code = codeOf(order, choice->handout.id);
    if (!code)
        return code.faults();
    const auto document = composed(order, *choice, *code);
    if (!document)
        return document.faults();
    const document::Imprint imprint = document::imprintOf(m_article, m_words.safety, m_companions);
    return m_writing.write(*document, imprint, m_library.phrases(), order.layout, order.format,
                           order.folder / order.output);
}

Faults HandoutDesk::setCountry(const std::string& region) {
    const auto found = std::ranges::find(m_regions, content::RegionId{region}, &content::Region::id);
    if (found == m_regions.end())
        return {{"", "there is no region '" + region + "'. " + nearestSentence(region, idsOf(m_regions))}};
    m_companions.region = *found;
    return {};
}

Result<content::Handout> HandoutDesk::handoutOf(const HandoutOrder& order) const {
    content::Handout handout{{content::ownHandoutId}, m_companions.phrases->ownHandout, "", {}};
    if (!order.preset.empty()) {
        const auto preset = std::ranges::find(m_presets, content::HandoutId{order.preset}, &content::Handout::id);
        if (preset == m_presets.end())
            return Fault{"", "there is no preset '" + order.preset + "'. " +
                                 nearestSentence(order.preset, idsOf(m_presets))};
        handout = *preset;
    }
    if (!order.parts.empty() && order.parts != handout.parts) {
        handout.id = {content::ownHandoutId};
        handout.parts = order.parts;
    }
    return handout;
}

Result<document::HandoutChoice> HandoutDesk::choiceOf(const HandoutOrder& order) {
    auto handout = handoutOf(order);
    if (!handout)
        return handout.faults();
    document::HandoutChoice choice;
    choice.handout = std::move(*handout);
    choice.hasEvidence = order.hasEvidence;
    choice.hasDoseLines = order.hasDoseLines;
    choice.hasNameLines = order.hasNameLines;
    choice.hasPrivate = order.hasPrivate;
    auto name = document::typedLine(order.name);
    auto date = document::typedLine(order.date);
    auto note = noteOf(order);
    if (!name)
        return at("name", name.faults());
    if (!date)
        return at("date", date.faults());
    if (!note)
        return note.faults();
    choice.name = std::move(*name);
    choice.date = std::move(*date);
    choice.note = std::move(*note);
    if (!order.letterhead.empty()) {
        auto letterhead = letterheadAt(order.folder / order.letterhead);
        if (!letterhead)
            return letterhead.faults();
        choice.letterhead = std::move(*letterhead);
    }
    return choice;
}

Result<std::string> HandoutDesk::noteOf(const HandoutOrder& order) const {
    std::string place = "note";
    Result<std::string> bytes(order.note);
    if (order.noteFile == "-") {
        place = standardInput;
        bytes = inputBytes(m_input, mostNoteBytes);
    } else if (!order.noteFile.empty()) {
        place = (order.folder / order.noteFile).string();
        bytes = fileBytes(place, mostNoteBytes);
    }
    if (!bytes)
        return bytes.faults();
    if (bytes->size() > mostNoteBytes)
        return Fault{place, document::tooLong(document::longestNote)};
    auto note = document::typedText(*bytes, document::longestNote);
    return note ? note : Result<std::string>(at(place, note.faults()));
}

Result<document::Letterhead> HandoutDesk::letterheadAt(const std::filesystem::path& file) {
    if (const auto known = m_letterheads.find(file); known != m_letterheads.end())
        return known->second;
    auto letterhead = letterheadOf(file);
    if (!letterhead)
        return letterhead.faults();
    if (!letterhead->logo.bytes.empty()) {
        const auto press = press::openPress();
        const Faults faults = press ? (*press)->faultsOf(letterhead->logo, content::englishPhrases()) : press.faults();
        if (!faults.empty())
            return at(file.string() + ":/logo", faults);
    }
    return m_letterheads.emplace(file, std::move(*letterhead)).first->second;
}

Result<guidance::Sheet> HandoutDesk::answersOf(const HandoutOrder& order) const {
    if (order.givenAnswers)
        return codec::readAnswers(*order.givenAnswers, "answers", m_guidance);
    const bool fromInput = order.answers == "-";
    return sheetOf(fromInput ? order.answers : (order.folder / order.answers).string(), m_input, m_guidance);
}

Result<document::CodeMark> HandoutDesk::codeOf(const HandoutOrder& order, const content::HandoutId& handout) const {
    document::CodeMark mark{document::handoutCode(m_article, handout), {}};
    if (order.format == Format::Text || order.format == Format::Mail)
        return mark; // which a drawing says nothing to
    const auto press = press::openPress();
    auto drawing = press ? (*press)->codeDrawing(mark.text) : Result<document::Figure>(press.faults());
    if (!drawing)
        return drawing.faults();
    mark.drawing = std::move(*drawing);
    return mark;
}

Result<document::Document> HandoutDesk::composed(const HandoutOrder& order, const document::HandoutChoice& choice,
                                                 const document::CodeMark& code) {
    const auto section = [this](const content::SectionId& id) {
        const auto known = m_sections.find(id);
        return known != m_sections.end() ? known->second : m_sections.emplace(id, m_library.section(id)).first->second;
    };
    document::HandoutSources sources{m_companions, m_article, m_words, section, m_summaries};
    if (order.answers.empty() && !order.givenAnswers)
        return document::composeHandout(choice, sources, code);
    const auto sheet = answersOf(order);
    if (!sheet)
        return sheet.faults();
    const guidance::Verdict verdict = guidance::judge(m_guidance, *sheet);
    if (!verdict.plain)
        std::erase_if(sources.sections, [](const auto& each) { return each.plainSpeech; });
    const document::Judged judged{m_guidance, m_words, *sheet, verdict, sources.sections, std::nullopt};
    if (content::has(choice.handout, content::PartKind::Result) && !choice.hasPrivate &&
        document::privateAdvice(judged).keepsFromHarm)
        return Fault{"",
                     "it would hold advice from private answers (mood, medicines), and others may read it. To print "
                     "it all the same, say so: --include-private (in a list: \"include-private\": true)"};
    sources.judged = &judged;
    return document::composeHandout(choice, sources, code);
}

} // namespace bedside::cli
