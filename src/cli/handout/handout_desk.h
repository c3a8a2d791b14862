// SPDX-License-Identifier: MIT
// Where handouts are made: what they need of the library is read once, however many are asked for.
#pragma once

#include "cli/handout/handout_order.h"
#include "cli/handout/handout_writing.h"
#include "document/handout/handout.h"
#include "guidance/sheet.h"
#include "store/library.h"

#include <iosfwd>
#include <map>

namespace bedside::cli {

/// The library and the input, which "-" stands for, must outlive it.
class HandoutDesk {
public:
    HandoutDesk(const store::Library& library, guidance::Guidance guidance, content::GuidanceText words,
                std::istream* input);
    HandoutDesk(const HandoutDesk&) = delete;
    HandoutDesk& operator=(const HandoutDesk&) = delete;

    /// Writes the handout to its file, whole or not at all, and returns a line that says so. Refuses what is not in the
    /// library, what the answers hold back, and what cannot be read or written.
    Result<std::string> write(const HandoutOrder& order);

private:
    /// Returns what is wrong with a file that would be written over something it is made from.
    Faults overwriteFaults(const HandoutOrder& order) const;
    Faults setCountry(const std::string& region);
    Result<content::Handout> handoutOf(const HandoutOrder& order) const;
    Result<document::HandoutChoice> choiceOf(const HandoutOrder& order);
    Result<std::string> noteOf(const HandoutOrder& order) const;
    Result<document::Letterhead> letterheadAt(const std::filesystem::path& file);
    Result<guidance::Sheet> answersOf(const HandoutOrder& order) const;
    Result<document::CodeMark> codeOf(const HandoutOrder& order, const content::HandoutId& handout) const;
    Result<document::Document> composed(const HandoutOrder& order, const document::HandoutChoice& choice,
                                        const document::CodeMark& code);

    const store::Library& m_library;
    std::istream* m_input;
    guidance::Guidance m_guidance;
    content::GuidanceText m_words;
    content::Article m_article;
    std::vector<content::Handout> m_presets;
    std::vector<content::SectionSummary> m_summaries;
    std::vector<content::Region> m_regions;
    document::Companions m_companions; // for the country of the last order
    std::map<content::SectionId, std::optional<content::Section>> m_sections;
    std::map<content::FigureId, std::optional<content::Figure>> m_figures;
    std::map<std::filesystem::path, document::Letterhead> m_letterheads;
    HandoutWriting m_writing;
};

} // namespace bedside::cli
