// SPDX-License-Identifier: MIT
// The parts that every result is put together from.
#pragma once

#include "document/companions.h"
#include "document/document.h"
#include "document/judged.h"

namespace bedside::document {

/// What the level of a result looks like, and the word for it.
BoxKind boxFor(guidance::Urgency urgency);
const std::string& levelWords(guidance::Urgency urgency, const content::Phrases& phrases);

/// The judged sheet and the companions must outlive it.
class VerdictParts {
public:
    VerdictParts(const Judged& judged, const Companions& companions);

    const Judged& judged() const { return m_judged; }
    const Companions& companions() const { return m_companions; }
    const content::Phrases& phrases() const { return *m_companions.phrases; }
    const guidance::Outcome& outcome(std::size_t place) const { return m_judged.guidance.outcomes[place]; }
    Inlines inlines(const content::Spans& spans) const;

    /// Returns the page of the text that this reader may see.
    const content::AdvicePage& page(const content::AdviceText& text) const;
    /// Returns the body of a page without its hidden lines. The headings of a page under another go one level down.
    Nodes body(const content::AdvicePage& page, bool underAnother) const;
    /// Returns a page under another: its title as a heading, its key message, its body.
    Nodes section(const content::AdvicePage& page) const;
    /// Returns the card of an outcome: its level, its title, what to do.
    Box levelCard(std::size_t outcome, const content::AdvicePage& page) const;
    /// Returns the causes of an outcome that hold, in order.
    std::vector<std::size_t> causesOf(std::size_t outcome) const;
    /// Returns, for each rule of the outcome that holds, the answers and then the rule in plain words.
    Nodes reasons(std::size_t outcome) const;
    /// Returns the answers to these questions as a list, one a line.
    List answers(const guidance::QuestionSet& questions) const;
    /// Returns what ends every result, the same for everyone.
    Nodes ending() const;

private:
    bool isHidden(const content::Spans& spans) const;
    content::Blocks shownBlocks(const content::Blocks& blocks) const;

    const Judged& m_judged;
    const Companions& m_companions;
};

/// Makes blocks part of a page: they are no passages of a section any more, and their headings go some levels down.
void makePart(Nodes& nodes, int levelsDown);

/// Appends the nodes.
void append(Nodes& nodes, Nodes more);

} // namespace bedside::document
