// SPDX-License-Identifier: MIT
// A whole handout: its parts, and around them what every handout has.
#include "document/compose_inlines.h"
#include "document/evidence/linked_studies.h"
#include "document/handout/absent_pages.h"
#include "document/handout/handout.h"
#include "document/handout/handout_parts.h"
#include "document/handout/result_sheet.h"
#include "document/handout/typed_note.h"
#include "document/signs.h"
#include "document/verdict_parts.h"

#include <algorithm>
#include <set>
#include <string>

namespace bedside::document {

namespace {

using content::HandoutPart;
using content::PartKind;

/// On paper nothing is opened: folds are headings and what they hold.
Nodes unfolded(Nodes nodes) {
    Nodes open;
    for (Node& node : nodes) {
        if (auto* fold = std::get_if<Fold>(&node.value)) {
            if (fold->level > 0)
                open.push_back({Heading{fold->level, plain(fold->title)}});
            append(open, unfolded(std::move(fold->nodes)));
            continue;
        }
        if (auto* box = std::get_if<Box>(&node.value))
            box->nodes = unfolded(std::move(box->nodes));
        open.push_back(std::move(node));
    }
    return open;
}

bool saysAnything(const Letterhead& letterhead) { return !(letterhead == Letterhead{}); }

class HandoutComposer {
public:
    HandoutComposer(const HandoutChoice& choice, const HandoutSources& sources, const CodeMark& code,
                    const Companions& companions)
        : m_choice(choice), m_sources(sources), m_code(code), m_companions(companions),
          m_parts(choice, sources, m_companions, code) {}

    Result<Nodes> compose() {
        auto pages = partPages();
        if (!pages)
            return pages.faults();
        if (saysAnything(m_choice.letterhead))
            addLetterhead();
        const std::set<std::string> held = heldPages(*pages);
        addOpening(*pages);
        addPages(std::move(*pages));
        nameAbsentPages(m_nodes, held, phrases());
        addNote();
        if (m_choice.hasDoseLines)
            addDoseLines();
        if (!has(PartKind::Signs))
            append(m_nodes, signsInShort(m_sources.words, m_companions));
        m_nodes = unfolded(std::move(m_nodes));
        m_choice.hasEvidence ? removeClaimSigns(m_nodes) : removeSigns(m_nodes);
        addEnding();
        return std::move(m_nodes);
    }

private:
    const content::Phrases& phrases() const { return *m_companions.phrases; }
    bool has(PartKind kind) const { return content::has(m_choice.handout, kind); }
    bool isUrgentNow() const { return m_sources.judged && isUrgent(*m_sources.judged); }

    /// Returns the parts in order. What is urgent comes first wherever it stands.
    std::vector<HandoutPart> order() const {
        std::vector<HandoutPart> parts = m_choice.handout.parts;
        if (isUrgentNow())
            std::ranges::stable_partition(parts, [](const HandoutPart& part) { return part.kind == PartKind::Result; });
        return parts;
    }
    Result<std::vector<PartPage>> partPages() const {
        const std::vector<HandoutPart> parts = order();
        std::vector<PartPage> pages;
        Faults faults;
        for (auto part = parts.begin(); part != parts.end();) {
            auto end = part + 1;
            if (part->kind == PartKind::Position || part->kind == PartKind::Claim)
                end = std::find_if(end, parts.end(), [&](const HandoutPart& next) { return next.kind != part->kind; });
            auto made = m_parts.pages(std::span(part, end));
            part = end;
            if (made)
                std::ranges::move(*made, std::back_inserter(pages));
            else
                faults.insert(faults.end(), made.faults().begin(), made.faults().end());
        }
        if (parts.empty())
            return Fault{m_choice.handout.id.text, phrases().nothingOnIt};
        if (!faults.empty())
            return faults;
        return pages;
    }

    /// Returns the pages that links find on this handout. The warning signs stand on every one.
    static std::set<std::string> heldPages(const std::vector<PartPage>& pages) {
        std::set<std::string> held{"section:warning-signs"};
        for (const PartPage& page : pages)
            held.insert(page.about);
        return held;
    }
    void addOpening(std::vector<PartPage>& pages) {
        const bool opensWithResult = isUrgentNow() && has(PartKind::Result);
        if (opensWithResult) { // its card bears the title
            m_nodes.push_back(std::move(pages.front().nodes.front()));
            pages.front().nodes.erase(pages.front().nodes.begin());
        } else {
            m_nodes.push_back({Heading{1, plain(m_choice.handout.title)}});
            if (isUrgentNow())
                m_nodes.push_back({urgentBanner(*m_sources.judged, m_companions)});
        }
        addPersonLine(phrases().nameLine, m_choice.name);
        addPersonLine(phrases().dateLine, m_choice.date);
    }
    void addLetterhead() {
        Letterhead letterhead = m_choice.letterhead;
        if (!letterhead.name.empty())
            letterhead.logo.description = content::fill(phrases().logoOf, {{"name", letterhead.name}});
        m_nodes.push_back({std::move(letterhead)});
    }
    void addPersonLine(const std::string& label, const std::string& value) {
        if (!value.empty())
            m_nodes.push_back({Paragraph{{{Strong{plain(label + " ")}}, {Words{value}}}}});
        else if (m_choice.hasNameLines)
            m_nodes.push_back({FillIn{label, 1}});
    }
    void addPages(std::vector<PartPage> pages) {
        const bool isAlone = pages.size() == 1;
        for (PartPage& page : pages) {
            const bool bearsTitle = isUrgentNow() && has(PartKind::Result) && &page == &pages.front();
            const bool isTitled = !isAlone && !bearsTitle && page.title != m_choice.handout.title;
            if (isTitled)
                m_nodes.push_back({Heading{2, plain(page.title), -1, page.about}});
            if (!isAlone && !bearsTitle)
                makePart(page.nodes, 1);
            append(m_nodes, std::move(page.nodes));
        }
    }
    void addNote() {
        if (Nodes note = typedNote(m_choice.note, m_companions.language); !note.empty())
            m_nodes.push_back({Box{BoxKind::Note, phrases().clinicNote, std::move(note)}});
    }
    void addDoseLines() {
        m_nodes.push_back({Heading{2, plain(phrases().doseTitle)}});
        for (const std::string& label :
             {phrases().doseWhat, phrases().doseHowLong, phrases().doseHowOften, phrases().doseRest})
            m_nodes.push_back({FillIn{label, 1}});
    }

    void addEnding() {
        Nodes choice = choiceNodes(m_sources.words.safety, m_companions);
        removeSigns(choice);
        Nodes about{{Heading{2, plain(phrases().aboutThisSheet)}}};
        const bool numbered = m_choice.hasEvidence && !linkedStudies(m_nodes).empty();
        about.push_back(
            {Paragraph{plain(numbered ? phrases().whereNumbersLead : phrases().whereStudiesAre), Voice::Small}});
        const bool fromAnswers = m_sources.judged && (has(PartKind::Result) || has(PartKind::Positions));
        about.push_back(
            {Paragraph{plain(fromAnswers ? phrases().rulesChecked : phrases().sheetInforms), Voice::Small}});
        about.push_back({codeFigure()});
        about.push_back({Paragraph{plain(phrases().codeIsFor), Voice::Small}});
        if (Nodes studies = numbered ? studyList() : Nodes{}; !studies.empty()) {
            append(m_nodes, std::move(choice));
            append(m_nodes, std::move(studies));
            append(m_nodes, std::move(about));
        } else {
            m_nodes.push_back({Columns{{std::move(choice), std::move(about)}}});
        }
    }
    Figure codeFigure() const {
        Figure figure = m_code.drawing;
        figure.caption = content::fill(phrases().codeCaption, {{"code", m_code.text}});
        figure.description = phrases().codeDescription;
        return figure;
    }
    /// Returns the studies in the order of their numbers; nothing where a page of the handout lists them.
    Nodes studyList() const {
        if (listsReferences())
            return {};
        List list{true, {}};
        for (const content::Study& study : m_companions.studies)
            list.items.push_back({{Paragraph{referenceWords(study), Voice::Small, -1, "study:" + study.id.text}}});
        return {{Heading{2, plain(phrases().studiesTitle)}}, {std::move(list)}};
    }

public:
    bool listsReferences() const {
        const auto lists = [this](const content::SectionId& id) {
            const auto section = m_sources.section(id);
            return section && content::listsReferences(section->blocks);
        };
        for (const HandoutPart& part : m_choice.handout.parts)
            if (part.kind == PartKind::Section && lists({part.id}))
                return true;
        return has(PartKind::Everything) &&
               std::ranges::any_of(m_sources.sections, [&](const auto& section) { return lists(section.id); });
    }

private:
    const HandoutChoice& m_choice;
    const HandoutSources& m_sources;
    const CodeMark& m_code;
    const Companions& m_companions;
    HandoutParts m_parts;
    Nodes m_nodes;
};

} // namespace

Result<Document> composeHandout(const HandoutChoice& choice, const HandoutSources& sources, const CodeMark& code) {
    Companions companions = sources.companions;
    companions.standsAlone = true;
    HandoutComposer composer(choice, sources, code, companions);
    auto nodes = composer.compose();
    if (nodes && choice.hasEvidence && !composer.listsReferences()) { // numbered as they are first mentioned
        std::vector<content::Study> mentioned;
        for (const content::StudyId& id : linkedStudies(*nodes))
            if (const content::Study* study = companions.study(id))
                mentioned.push_back(*study);
        companions.studies = std::move(mentioned);
        nodes = HandoutComposer(choice, sources, code, companions).compose();
    }
    if (!nodes)
        return nodes.faults();
    return Document{companions.phrases->handoutTitle, companions.language, std::move(*nodes)};
}

} // namespace bedside::document
