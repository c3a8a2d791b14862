// SPDX-License-Identifier: MIT
#include "document/compose_blocks.h"

#include "document/compose_inlines.h"
#include "document/direction.h"
#include "document/evidence/evidence.h"

namespace bedside::document {

namespace {

BoxKind boxOfCallout(content::CalloutKind kind) {
    switch (kind) {
    case content::CalloutKind::Note:
        return BoxKind::Note;
    case content::CalloutKind::Try:
        return BoxKind::Try;
    case content::CalloutKind::Careful:
        return BoxKind::Careful;
    case content::CalloutKind::GetHelp:
        return BoxKind::GetHelp;
    case content::CalloutKind::Ours:
        return BoxKind::Ours;
    }
    return BoxKind::Note;
}

std::string labelFor(BoxKind kind, const content::Phrases& phrases) {
    switch (kind) {
    case BoxKind::Note:
        return phrases.note;
    case BoxKind::Try:
        return phrases.tryThis;
    case BoxKind::Careful:
        return phrases.careful;
    case BoxKind::GetHelp:
        return phrases.getHelp;
    case BoxKind::Ours:
        return phrases.ours;
    default: // the others have labels of their own, or none
        break;
    }
    return {};
}

/// Numbers the passages while it walks, in the order that content::eachSpans fixes.
class BlockComposer {
public:
    /// Both must outlive it; `whole` is what a listing may draw on.
    BlockComposer(const content::Blocks& whole, const Companions& companions)
        : m_whole(whole), m_companions(companions) {}

    Nodes compose(const content::Blocks& blocks) {
        Nodes nodes;
        for (const content::Block& block : blocks)
            std::visit([&](const auto& value) { add(value, nodes); }, block.value);
        return nodes;
    }

private:
    Inlines inlines(const content::Spans& spans) const { return composeInlines(spans, m_companions); }

    void add(const content::Heading& heading, Nodes& out) {
        out.push_back({Heading{heading.level, inlines(heading.spans), m_next++}});
    }
    void add(const content::Paragraph& paragraph, Nodes& out) {
        out.push_back({Paragraph{inlines(paragraph.spans), Voice::Body, m_next++}});
    }
    void add(const content::List& list, Nodes& out) {
        List composed{list.ordered, {}, list.ticks};
        for (const content::Blocks& item : list.items)
            composed.items.push_back(compose(item));
        out.push_back({std::move(composed)});
    }
    void add(const content::Callout& callout, Nodes& out) {
        const BoxKind kind = boxOfCallout(callout.kind);
        out.push_back({Box{kind, labelFor(kind, *m_companions.phrases), compose(callout.blocks)}});
    }
    void add(const content::FigureUse& use, Nodes& out) {
        if (auto figure = figureOf(use.figure, m_companions))
            out.push_back({std::move(*figure)});
    }
    Cell cell(const content::Spans& spans) { return {inlines(spans), m_next++}; }
    void add(const content::Table& table, Nodes& out) {
        Table composed;
        for (const content::Spans& spans : table.header)
            composed.header.push_back(cell(spans));
        for (const auto& row : table.rows) {
            composed.rows.emplace_back();
            for (const content::Spans& spans : row)
                composed.rows.back().push_back(cell(spans));
        }
        out.push_back({std::move(composed)});
    }
    void add(const content::Listing& listing, Nodes& out) {
        if (listing.kind == content::ListingKind::References)
            out.push_back({references()});
        else if (listing.kind == content::ListingKind::Certainty)
            out.push_back({certaintyPicture(certaintyRows(m_whole, m_companions), m_companions)});
        else
            for (const content::Term& term : m_companions.terms) {
                out.push_back({Heading{3, plain(term.word), -1, "term:" + term.id.text}});
                out.push_back({Paragraph{plain(term.meaning)}});
            }
    }
    List references() const {
        List list{true, {}};
        for (const content::Study& study : m_companions.studies) {
            Inlines entry = referenceWords(study);
            const bool alone = m_companions.standsAlone;
            if (!alone || !content::address(study.reference).empty()) {
                if (isRightToLeft(m_companions.language)) // its end would stand apart from its beginning
                    entry.push_back({LineBreak{}});
                else
                    entry.push_back({Words{" "}});
                entry.push_back(
                    moreAbout(study, alone ? m_companions.phrases->openReference : m_companions.phrases->moreAboutStudy,
                              m_companions));
            }
            list.items.push_back({{Paragraph{std::move(entry), Voice::Body, -1, "study:" + study.id.text}}});
        }
        return list;
    }

    const content::Blocks& m_whole;
    const Companions& m_companions;
    int m_next = 1;
};

} // namespace

std::optional<Figure> figureOf(const content::FigureId& id, const Companions& companions) {
    const auto figure = companions.figure ? companions.figure(id) : std::nullopt;
    if (!figure)
        return std::nullopt;
    return Figure{figure->id.text, figure->svg, figure->caption, figure->description, figure->width, figure->height};
}

Nodes composeBlocks(const content::Blocks& blocks, const Companions& companions) {
    return BlockComposer(blocks, companions).compose(blocks);
}

} // namespace bedside::document
