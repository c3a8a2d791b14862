// SPDX-License-Identifier: MIT
// The parts that a handout is put together from, each by itself.
#pragma once

#include "document/handout/handout.h"

#include <span>

namespace bedside::document {

/// A part, whose title is left out where it alone is the handout. The headings of its nodes begin at level 2.
struct PartPage {
    std::string title;
    std::string about; // "section:ID", so that a list of contents leads there
    Nodes nodes;
};

/// All of these must outlive it. The companions number the studies.
class HandoutParts {
public:
    HandoutParts(const HandoutChoice& choice, const HandoutSources& sources, const Companions& companions,
                 const CodeMark& code)
        : m_choice(choice), m_sources(sources), m_companions(companions), m_code(code) {}

    /// Returns the pages that a run of parts makes: neighbours of one kind (positions, claims) share a page, and
    /// `everything` is many. Refuses what is not there, what may not be shown, and what needs answers without any.
    Result<std::vector<PartPage>> pages(std::span<const content::HandoutPart> run) const;

private:
    using Part = content::HandoutPart;
    const content::Phrases& phrases() const { return *m_companions.phrases; }
    Result<PartPage> resultPage(const Part& part) const;
    Result<PartPage> positionsPage(const Part& part) const;
    Result<PartPage> chosenPositionsPage(std::span<const Part> run) const;
    Result<PartPage> signsPage(const Part& part) const;
    Result<PartPage> sectionPage(const content::SectionId& id, const std::string& part) const;
    Result<PartPage> cardPage(const Part& part) const;
    Result<PartPage> claimsPage(std::span<const Part> run) const;
    Result<std::vector<PartPage>> allSections() const;
    /// Returns what stands in the way of positions, if anything does.
    Faults positionFaults(const std::string& part) const;

    const HandoutChoice& m_choice;
    const HandoutSources& m_sources;
    const Companions& m_companions;
    const CodeMark& m_code;
};

} // namespace bedside::document
